import type { Incoming } from "../model/intake.ts";
import { hashOf } from "../text/token-columns.ts";
import { linkKey } from "./link-key.ts";
import { reportWords } from "./report-words.ts";
import { mixed, shinglesOf } from "./shingles.ts";

/** What an index keeps of an article to find its printings by: unsigned numbers of 32 bits, the same on every machine. */
export interface Signature {
  /** Of its addresses. */
  readonly links: readonly number[];
  /** The smallest of the numbers of its runs of words. */
  readonly words: readonly number[];
}

/** So many stay: a text cut to 40% of another shares none of these once in 1,000 times. */
const KEPT = 14;

/** Texts of fewer words are told apart with their titles. */
const SHORT = 12;

/** The words by which an article is told from others. */
function wordsOf({ title, text }: Pick<Incoming, "title" | "text">): string[] {
  const words = reportWords(text);
  return words.length < SHORT ? reportWords(`${title}\n\n${text}`) : words;
}

/** What tells an article from others: where it stands, and what it says. */
export type Signed = Pick<Incoming, "title" | "text"> & {
  readonly url?: string;
  readonly canonical?: string;
};

/** All that finding and comparing an article takes, read once from its words. */
export interface Fingerprint extends Signature {
  /** The runs of the words by which it is told from others, as `shinglesOf` gives them. */
  readonly shingles: Uint32Array;
}

/**
 * Marks an article by its addresses and by a sample of its runs of words that is the same for the same text: bottom-k of one hash.
 *
 * @see A. Broder, On the resemblance and containment of documents (1997)
 */
export function fingerprintOf({ title, text, url, canonical }: Signed): Fingerprint {
  const shingles = shinglesOf(wordsOf({ title, text }));
  return {
    links: linksOf(url, canonical),
    words: Array.from(shingles.subarray(0, KEPT)),
    shingles,
  };
}

/** Numbers of the addresses under which an article stands. */
export function linksOf(...addresses: readonly (string | undefined)[]): number[] {
  const keys = addresses.flatMap((address) => linkKey(address ?? "") ?? []);
  return [...new Set(keys)].map((key) => mixed(hashOf(key)));
}

/** What an index keeps of an article. */
export function signatureOf(article: Signed): Signature {
  const { links, words } = fingerprintOf(article);
  return { links, words };
}
