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

/** An article is looked for, judged and put in the index one after the other: its words are read once. */
const MOST_REMEMBERED = 64;
let remembered = new Map<string, ReadonlySet<number>>();

/** The runs of the words by which an article is told from others. */
export function articleShingles({
  title,
  text,
}: Pick<Incoming, "title" | "text">): ReadonlySet<number> {
  const key = `${title}\n\n${text}`;
  const shingles = remembered.get(key) ?? shinglesOf(wordsOf({ title, text }));
  remembered = remembered.size < MOST_REMEMBERED ? remembered : new Map();
  remembered.set(key, shingles);
  return shingles;
}

/** What tells an article from others: where it stands, and what it says. */
export type Signed = Pick<Incoming, "title" | "text"> & {
  readonly url?: string;
  readonly canonical?: string;
};

/**
 * Marks an article by its addresses and by a sample of its runs of words that is the same for the same text: bottom-k of one hash.
 *
 * @see A. Broder, On the resemblance and containment of documents (1997)
 */
export function signatureOf({ title, text, url, canonical }: Signed): Signature {
  const shingles = articleShingles({ title, text });
  const keys = [url, canonical].flatMap((link) => linkKey(link ?? "") ?? []);
  return {
    links: [...new Set(keys)].map((key) => mixed(hashOf(key))),
    words: Array.from(Uint32Array.from(shingles).sort().subarray(0, KEPT)),
  };
}
