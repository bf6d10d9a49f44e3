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

/** Unsigned numbers of 32 bits in ascending order, each once; a text of fewer words than a run has one. */
export function shinglesOf(words: readonly string[]): Uint32Array {
  const hashes = words.map((word) => hashOf(word));
  const count = hashes.length === 0 ? 0 : Math.max(1, hashes.length - WIDTH + 1);
  const sums = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    let sum = 0;
    for (let next = at; next < Math.min(at + WIDTH, hashes.length); next++) {
      sum = Math.imul(sum ^ (hashes[next] as number), 0x9e3779b1) + 0x7f4a7c15;
    }
    sums[at] = mixed(sum);
  }
  return sums.sort().filter((shingle, at) => at === 0 || shingle !== sums[at - 1]);
}

/** How many runs two texts share. */
export function sharedShingles(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  let at = 0;
  for (const shingle of one) {
    while (at < other.length && (other[at] as number) < shingle) {
      at += 1;
    }
    shared += other[at] === shingle ? 1 : 0;
  }
  return shared;
}
