// How much of what one sentence tells another tells too.
import type { NameFact, SentenceFacts } from "./sentence-facts.ts";

/** What a linear model weighs; shares are from 0 to 1. */
export interface Overlap {
  /** Of what the sentence tells, by weight. */
  readonly share: number;
  /** Numbers and dates that the other lacks, at most 2. */
  readonly hard: number;
  /** Of what the other tells. */
  readonly back: number;
  /** Of its neighbouring words. */
  readonly verbatim: number;
  /** Of what it quotes; 0 where it quotes nothing. */
  readonly quoted: number;
  /** Of its words that are no name, number or date. */
  readonly terms: number;
}

const HARD_WEIGHT = 2;

/** Does the other sentence hold the name, in whatever spelling, or a part of it: "Lee" for "Ann Lee", but not "Tom Lee"? */
const hasName = (id: string, { terms }: NameFact, other: SentenceFacts): boolean =>
  other.names.has(id) ||
  terms.every((term) => other.meanings.has(term)) ||
  [...other.names.values()].some((name) => name.terms.every((term) => terms.includes(term)));

/** Names of a sentence that the other does not hold, in any spelling. */
export const namesLacking = (one: SentenceFacts, other: SentenceFacts): NameFact[] =>
  [...one.names].filter(([id, name]) => !hasName(id, name, other)).map(([, name]) => name);

/** Shares of the other words that the sentences have in common. */
const SAME_FRAME = 0.6;
const SAME_WORDS = 0.8;

/** Do two sentences tell of others: other names throughout, or one name in the place of another in much the same words? */
export function tellsOfOthers(one: SentenceFacts, other: SentenceFacts): boolean {
  const [mine, theirs] = [namesLacking(one, other), namesLacking(other, one)];
  if (mine.length === 0 || theirs.length === 0) return false;
  const { terms } = coverage(one, other);
  // Places and organisations are often taken for each other, people less so.
  const replaced = mine.some(({ kind }) =>
    theirs.some((each) => (each.kind === "person") === (kind === "person")),
  );
  return mine.length === one.names.size || terms >= (replaced ? SAME_FRAME : SAME_WORDS);
}

/** Does another sentence date something as exactly, or more so? */
const hasDate = (value: string, { dates }: SentenceFacts): boolean =>
  dates.some((other) => other.startsWith(value));

interface Coverage {
  readonly share: number;
  readonly terms: number;
  readonly hard: number;
}

function coverage(one: SentenceFacts, other: SentenceFacts): Coverage {
  let [total, told] = [0, 0];
  for (const [term, weight] of one.terms) {
    total += weight;
    told += weight * (other.meanings.get(term) ?? 0);
  }
  const terms = total === 0 ? 1 : told / total;
  for (const [id, name] of one.names) {
    total += name.weight;
    told += hasName(id, name, other) ? name.weight : 0;
  }
  const lackedNumbers = [...one.numbers].filter((number) => !other.numbers.has(number)).length;
  const lackedDates = one.tellingDates.filter((value) => !hasDate(value, other)).length;
  const hard = lackedNumbers + lackedDates;
  total += HARD_WEIGHT * (one.numbers.size + one.tellingDates.length);
  told += HARD_WEIGHT * (one.numbers.size + one.tellingDates.length - hard);
  return { share: total === 0 ? 0 : told / total, terms, hard };
}

function partOf<T>(some: Iterable<T>, has: (one: T) => boolean): number {
  const all = [...some];
  return all.length === 0 ? 0 : all.filter(has).length / all.length;
}

/** Holds what one sentence tells against another. */
export function overlapOf(one: SentenceFacts, other: SentenceFacts): Overlap {
  const { share, terms, hard } = coverage(one, other);
  return {
    share,
    hard: Math.min(2, hard),
    back: coverage(other, one).share,
    verbatim: partOf(one.pairs, (pair) => other.pairs.has(pair)),
    quoted: partOf(one.quoted, (term) => (other.meanings.get(term) ?? 0) >= 0.9),
    terms,
  };
}

/** How much of what one sentence is about the other is about too: words and names, whatever their numbers and dates. */
export function aboutShare(one: SentenceFacts, other: SentenceFacts): number {
  let [total, told] = [0, 0];
  for (const [term, weight] of one.terms) {
    total += weight;
    told += weight * (other.meanings.get(term) ?? 0);
  }
  for (const [id, name] of one.names) {
    total += name.weight;
    told += hasName(id, name, other) ? name.weight : 0;
  }
  return total === 0 ? 0 : told / total;
}
