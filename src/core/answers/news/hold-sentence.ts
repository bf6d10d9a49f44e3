// A sentence held against one that is known, and against many.
import type { ChangedAttribute, Novelty } from "../../model/intake.ts";
import { exclusionOf } from "./exclusion.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { type Overlap, overlapOf, tellsOfOthers } from "./told-share.ts";

export interface Held {
  readonly novelty: Novelty;
  readonly attribute?: ChangedAttribute;
  /** How surely the known sentence tells the same, as log-odds, whatever excludes it. */
  readonly sameness: number;
}

/**
 * Fitted by training/train-novelty.ts to the tuning half of bench/novelty/pairs.jsonl, but for `hard`: few of its pairs differ in
 * a number alone, and such a number is always a fact of its own.
 */
const WEIGHTS = { told: 3.21, hard: -2.2, both: 2.07, verbatim: 1.71, base: -2.57 };
/** The threshold at which the tuning half is told apart best. */
const SAME = 0;
/** So much of a quotation makes it the same one, whoever is said to have passed it on. */
const SAME_QUOTE = 0.7;
/** Names and numbers in common, and who said it, are no fact: so much of what is said of them must be, too. Chosen on the tuning half. */
const LEAST_SAID = 0.36;

/** How surely the known sentence tells all that the incoming one does, as log-odds. */
function samenessOf({ share, quoted, hard, back, verbatim }: Overlap): number {
  const told = Math.max(share, quoted);
  return (
    WEIGHTS.told * told +
    WEIGHTS.hard * hard +
    WEIGHTS.both * Math.min(told, back) +
    WEIGHTS.verbatim * verbatim +
    WEIGHTS.base
  );
}

const isOneReport = ({ reading }: SentenceFacts, other: SentenceFacts): boolean =>
  reading.article.id === other.reading.article.id;
/** One wording of a report does not contradict itself: it speaks of several things. */
const isOneWording = (one: SentenceFacts, other: SentenceFacts): boolean =>
  isOneReport(one, other) && one.reading.article.revision === other.reading.article.revision;

/** Holds a sentence against one that is known. */
export function holdAgainst(incoming: SentenceFacts, known: SentenceFacts): Held {
  const overlap = overlapOf(incoming, known);
  const sameness = samenessOf(overlap);
  const exclusion = isOneWording(incoming, known) ? undefined : exclusionOf(incoming, known);
  if (exclusion === undefined && overlap.quoted < SAME_QUOTE && tellsOfOthers(incoming, known))
    return { novelty: "new", sameness };
  if (exclusion === undefined) {
    const said = Math.max(overlap.terms, overlap.quoted) >= LEAST_SAID;
    return { novelty: said && sameness >= SAME ? "same" : "new", sameness };
  }
  const anew = exclusion.anew || isOneReport(incoming, known);
  return {
    novelty: anew ? "changed" : "contradicts",
    attribute: exclusion.attribute,
    sameness,
  };
}

/** What a sentence is beside all that is known, with the known sentence that says so. */
export interface Judged extends Held {
  readonly known?: SentenceFacts;
}

const dayOf = (facts: SentenceFacts | undefined): string => {
  const article = facts?.reading.article;
  const published = article?.updated ?? article?.published ?? "unknown";
  return published === "unknown" ? "" : published.slice(0, 10);
};

const surest = (all: readonly Judged[]): Judged | undefined =>
  all.toSorted((a, b) => b.sameness - a.sameness)[0];

/**
 * Holds a sentence against known ones: the same as any of them is known, unless a later one put it otherwise.
 *
 * @param known those that are likest to it
 */
export function holdAgainstAll(incoming: SentenceFacts, known: readonly SentenceFacts[]): Judged {
  const held = known.map((each): Judged => ({ ...holdAgainst(incoming, each), known: each }));
  const same = surest(held.filter(({ novelty }) => novelty === "same"));
  const other = surest(
    held.filter(({ novelty }) => novelty === "changed" || novelty === "contradicts"),
  );
  const putOtherwise =
    dayOf(same?.known) < dayOf(other?.known) && dayOf(other?.known) < dayOf(incoming);
  if (same !== undefined && !(other !== undefined && putOtherwise)) return same;
  return other ?? { novelty: "new", sameness: surest(held)?.sameness ?? Number.NEGATIVE_INFINITY };
}
