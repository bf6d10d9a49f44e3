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

/** So many stay: a text that shares half of its runs with another shares one of these with all but 1 of 4,000. */
const KEPT = 12;

/** Texts of fewer words are told apart with their titles. */
const SHORT = 12;

/** The words by which an article is told from others. */
export function wordsOf({ title, text }: Pick<Incoming, "title" | "text">): string[] {
  const words = reportWords(text);
  return words.length < SHORT ? reportWords(`${title}\n\n${text}`) : words;
}

/**
 * Marks an article by its addresses and by a sample of its runs of words that is the same for the same text: bottom-k of one hash.
 *
 * @see A. Broder, On the resemblance and containment of documents (1997)
 */
export function signatureOf(
  article: Pick<Incoming, "title" | "text"> & {
    readonly url?: string;
    readonly canonical?: string;
  },
): Signature {
  const keys = [article.url, article.canonical].flatMap((link) => linkKey(link ?? "") ?? []);
  return {
    links: [...new Set(keys)].map((key) => mixed(hashOf(key))),
    words: Array.from(
      Uint32Array.from(shinglesOf(wordsOf(article)))
        .sort()
        .subarray(0, KEPT),
    ),
  };
}
