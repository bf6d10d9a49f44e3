import type { Article } from "../model/article.ts";
import type { Incoming, Sameness } from "../model/intake.ts";
import { factsChanged } from "./changed-facts.ts";
import { reportWords } from "./report-words.ts";
import { sharedShingles, shinglesOf } from "./shingles.ts";
import { wordsOf } from "./signature.ts";

/** What is known of an article that another one may be the same as. */
export type Known = Pick<Article, "title" | "text">;

/** With less in common, an address was given to another report, or a whole site names one address as its own. */
const SAME_LINK = 0.2;
/** Of a printing elsewhere, so much must stand in the known words … */
const PRINTED = 0.55;
/** … and of these so much in the printing, unless it was cut. */
const LEFT = 0.2;
/** So much in common in one of the two directions makes a printing; retold reports of one event have less than half. */
const ALIKE = 0.75;

const ellipsis = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/;

/** The first words of a report, as feeds give them that keep the rest to the page. */
function isTeaser(text: string, words: readonly string[], known: readonly string[]): boolean {
  return ellipsis.test(text) && known.slice(0, words.length).join(" ") === words.join(" ");
}

function sameAddress(incoming: Incoming, known: Known): "repeat" | "revision" | undefined {
  const [words, before] = [reportWords(incoming.text), reportWords(known.text)];
  if (words.join(" ") === before.join(" ") || isTeaser(incoming.text, words, before)) {
    return "repeat";
  }
  const [fresh, old] = [shinglesOf(words), shinglesOf(before)];
  const shared = sharedShingles(fresh, old) / Math.min(fresh.size, old.size);
  return shared >= SAME_LINK ? "revision" : undefined;
}

function isPrinting(incoming: Incoming, known: Known): boolean {
  const [fresh, old] = [shinglesOf(wordsOf(incoming)), shinglesOf(wordsOf(known))];
  const shared = sharedShingles(fresh, old);
  const [printed, left] = [shared / fresh.size, shared / old.size];
  return (
    printed >= PRINTED &&
    left >= LEFT &&
    Math.max(printed, left) >= ALIKE &&
    !factsChanged(incoming.text, known.text)
  );
}

/**
 * Tells whether an article repeats or revises one of those that may be the same, by their words.
 *
 * Under the same address any other words are a revision. Under another one the same words are a repeat, though they have another
 * headline, were cut, mended, or have got a paragraph more; with another number, day or name in them they are a report of their own.
 *
 * @param candidates best first
 */
export function samenessOf(
  incoming: Incoming,
  candidates: readonly (Known & { readonly id: string; readonly byLink: boolean })[],
): Sameness {
  for (const known of candidates) {
    const is = known.byLink ? sameAddress(incoming, known) : undefined;
    if (is !== undefined) {
      return { is, of: known.id };
    }
  }
  const same = candidates.find((known) => isPrinting(incoming, known));
  return same === undefined ? { is: "new" } : { is: "repeat", of: same.id };
}
