import type { Article } from "../model/article.ts";
import type { Sameness } from "../model/intake.ts";
import { factsChanged } from "./changed-facts.ts";
import { reportWords } from "./report-words.ts";
import { sharedShingles, shinglesOf } from "./shingles.ts";

/** What is known of an article that another one may be the same as. */
export type Known = Pick<Article, "title" | "text">;

/** A known article with its runs of words, so that its text is looked at only where they are alike. */
export interface Compared {
  readonly id: string;
  /** Found by its address; else by its words. */
  readonly byLink: boolean;
  /** Of its text. */
  readonly length: number;
  readonly shingles: Uint32Array;
  known(): Known | undefined;
}

/** With less in common, an address was given to another report, or a whole site names one address as its own. */
const SAME_LINK = 0.2;
/** Of a printing elsewhere, so much must stand in the known words … */
const PRINTED = 0.7;
/** … and of these so much in the printing, unless it was cut. */
const LEFT = 0.2;
/** So much in common in one of the two directions makes a printing; retold reports of one event have less than half. */
const ALIKE = 0.75;

/** In characters; shorter texts are told apart with their titles. */
const TELLING_LENGTH = 200;

const ellipsis = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/;

/** An article that lost so much of its end was not edited: it is a fence, or a feed that keeps the rest to the page. */
const CUT = 0.6;

/** The first words of a report; an ellipsis may stand in the middle of a word. */
function isTeaser(text: string, words: readonly string[], known: readonly string[]): boolean {
  const isMarked = ellipsis.test(text);
  const whole = isMarked ? words.slice(0, -1) : words;
  const isBeginning = whole.every((word, at) => word === known[at]);
  return isBeginning && (isMarked || words.length < known.length * CUT);
}

/** An incoming article with what every comparison asks of it. */
export interface Fresh {
  readonly text: string;
  readonly shingles: Uint32Array;
}

function sameAddress(fresh: Fresh, known: Known): "repeat" | "revision" | undefined {
  const before = reportWords(known.text);
  const words = reportWords(fresh.text);
  if (words.join(" ") === before.join(" ") || isTeaser(fresh.text, words, before)) {
    return "repeat";
  }
  const [one, other] = [shinglesOf(words), shinglesOf(before)];
  const shared = sharedShingles(one, other) / Math.min(one.length, other.length);
  return shared >= SAME_LINK ? "revision" : undefined;
}

function isPrinting({ shingles, text }: Fresh, { shingles: old, known }: Compared): boolean {
  const shared = sharedShingles(old, shingles);
  const [printed, left] = [shared / shingles.length, shared / old.length];
  const isAlike = printed >= PRINTED && left >= LEFT && Math.max(printed, left) >= ALIKE;
  const before = isAlike ? known() : undefined;
  return before !== undefined && !factsChanged(text, before.text);
}

/**
 * Tells whether an article repeats or revises one of those that may be the same, by their words.
 *
 * Under the same address any other words are a revision. Under another one the same words are a repeat, though they have another
 * headline, were cut, mended, or have got a paragraph more; with another number, day or name in them they are a report of their own.
 *
 * @param candidates best first
 */
export function samenessOf(fresh: Fresh, candidates: readonly Compared[]): Sameness {
  const { length } = fresh.text;
  const equal = candidates.find(
    (one) => length >= TELLING_LENGTH && one.length === length && one.known()?.text === fresh.text,
  );
  if (equal !== undefined) {
    return { is: "repeat", of: equal.id };
  }
  for (const { byLink, id, known } of candidates) {
    const before = byLink ? known() : undefined;
    const is = before === undefined ? undefined : sameAddress(fresh, before);
    if (is !== undefined) {
      return { is, of: id };
    }
  }
  const same = candidates.find((one) => isPrinting(fresh, one));
  return same === undefined ? { is: "new" } : { is: "repeat", of: same.id };
}
