import { fold } from "./fold.ts";

const PRIME_ONE = 0x9e3779b1;
const PRIME_TWO = 0x85ebca6b;

/**
 * A short name for some words that white space, case, accents and quotation marks don't change: 11 characters, 53 bits.
 * Two mixing sums of 32 bits, after the murmur family; not for secrets.
 */
export function digestOfWords(words: string): string {
  const plain = fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < plain.length; at += 1) {
    const code = plain.charCodeAt(at);
    one = Math.imul(one ^ code, PRIME_ONE);
    two = Math.imul(two ^ code, PRIME_TWO);
  }
  one = Math.imul(one ^ (one >>> 16), PRIME_TWO) ^ Math.imul(two ^ (two >>> 13), PRIME_ONE);
  two = Math.imul(two ^ (two >>> 16), PRIME_TWO) ^ Math.imul(one ^ (one >>> 13), PRIME_ONE);
  return (2 ** 32 * (two & 0x1fffff) + (one >>> 0)).toString(36).padStart(11, "0");
}
