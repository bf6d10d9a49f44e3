// Runs of words as numbers: two texts with many runs in common are printings of one.
import { hashOf } from "../text/token-columns.ts";

/** Words a run; a mended word changes so many runs. */
const WIDTH = 3;

/** Spreads a sum over all 32 bits. @see https://github.com/aappleby/smhasher/wiki/MurmurHash3 its finalizer */
export function mixed(sum: number): number {
  let hash = sum ^ (sum >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Unsigned numbers of 32 bits, each once; a text of fewer words than a run has one. */
export function shinglesOf(words: readonly string[]): Set<number> {
  const hashes = words.map((word) => hashOf(word));
  const shingles = new Set<number>();
  const last = Math.max(0, hashes.length - WIDTH);
  for (let at = 0; at <= last && hashes.length > 0; at++) {
    let sum = 0;
    for (let next = at; next < Math.min(at + WIDTH, hashes.length); next++) {
      sum = Math.imul(sum ^ (hashes[next] as number), 0x9e3779b1) + 0x7f4a7c15;
    }
    shingles.add(mixed(sum));
  }
  return shingles;
}

/** How many of the one's runs the other holds too. @param one each run once */
export function sharedShingles(one: Iterable<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const shingle of one) {
    shared += other.has(shingle) ? 1 : 0;
  }
  return shared;
}
