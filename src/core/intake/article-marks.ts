import type { NameMention } from "../model/annotation.ts";
import type { Ground } from "../model/intake.ts";
import type { Reading } from "../model/knowledge.ts";
import { type Term, termOf, termsOf } from "../text/terms.ts";
import { hashOf } from "../text/token-columns.ts";
import { isEnglish } from "./language.ts";
import { mixed } from "./shingles.ts";
import { wordRarity } from "./word-rarity.ts";

/** One thing that tells what an article is about. */
export interface Mark {
  /** Unsigned number of 32 bits, the same for the same term in every article. */
  readonly key: number;
  readonly weight: number;
  readonly kind: Exclude<Ground["kind"], "include" | "exclude">;
  /** The words it stands for: a full name, or words as they are written. */
  readonly name: string;
}

export const markKinds = ["words", "names", "pairs"] as const;
export type MarkKind = (typeof markKinds)[number];

/** What an article is about, heaviest first; the squares of the weights of each kind sum up to 1. */
export interface ArticleMarks extends Readonly<Record<MarkKind, readonly Mark[]>> {
  /** Content words of the article. */
  readonly length: number;
}

/** So many marks are kept of an article, so that long reports are not more alike than short ones. */
const MOST: Readonly<Record<MarkKind, number>> = { words: 60, names: 25, pairs: 100 };

interface Told extends Omit<Term, "word"> {
  readonly isName: boolean;
  readonly mention: NameMention | undefined;
}

/** The content words of an article, each with the name that it is part of. */
function toldIn({ article, annotation }: Reading): Told[] {
  const { text } = article;
  const { names } = annotation;
  let next = 0;
  return termsOf(text).map(({ start, end, term }) => {
    while (next < names.length && (names[next]?.end ?? 0) <= start) {
      next += 1;
    }
    const mention = names[next];
    return mention !== undefined && mention.start <= start
      ? { start, end, term, isName: true, mention }
      : { start, end, term, isName: false, mention: undefined };
  });
}

/** Of a language that is not read, all that may be a name. */
const capitalised = (text: string): Told[] =>
  termsOf(text)
    .filter(({ start }) => /^\p{Lu}/u.test(text.charAt(start)))
    .map(({ start, end, term }) => ({ start, end, term, isName: true, mention: undefined }));

/** The fullest form of each name of an article, by its entity. */
function fullNames({ article: { text }, annotation }: Reading): Map<string, string> {
  const names = new Map<string, string>();
  for (const { start, end, entity } of annotation.names) {
    const name = text.slice(start, end).replace(/\s+/g, " ");
    const known = names.get(entity) ?? "";
    names.set(entity, name.length > known.length ? name : known);
  }
  return names;
}

/** What a term stands for where it first stands, and how often it stands. */
interface Seen {
  readonly term: string;
  readonly rarity: number;
  /** Where it first stands, the first word and the last. */
  readonly first: Told;
  readonly last: Told;
  count: number;
}

/** The terms of one kind, each once. */
type Terms = Map<string, Seen>;

function see(seen: Terms, term: string, rarity: () => number, first: Told, last: Told): void {
  const known = seen.get(term);
  if (known === undefined) {
    seen.set(term, { term, rarity: rarity(), first, last, count: 1 });
  } else {
    known.count += 1;
  }
}

/** @see G. Salton and C. Buckley, Term-weighting approaches in automatic text retrieval (1988) */
function heaviest(
  seen: Terms,
  kind: MarkKind,
  told: (seen: Seen) => Pick<Mark, "kind" | "name">,
): Mark[] {
  const weighted = Array.from(seen.values(), (one) => ({
    one,
    weight: (1 + Math.log(one.count)) * one.rarity,
  }))
    .sort((a, b) => b.weight - a.weight || (a.one.term < b.one.term ? -1 : 1))
    .slice(0, MOST[kind]);
  const length = Math.hypot(...weighted.map(({ weight }) => weight));
  return weighted.map(({ one, weight }) => {
    const what = told(one);
    return {
      key: mixed(hashOf(`${kind} ${one.term}`)),
      weight: weight / length,
      kind: what.kind,
      name: what.name,
    };
  });
}

/** Between neighbours ends no sentence, and one of them at most is part of a name: "steel tariffs", "the mayor's car". */
function isPair(text: string, one: Told, other: Told): boolean {
  if (one.isName && other.isName) {
    return false;
  }
  for (let at = one.end; at < other.start; at += 1) {
    if (ENDS.includes(text.charAt(at))) {
      return false;
    }
  }
  return true;
}

const ENDS = ".!?\n";

const pairOf = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`;

/** Each term with how often it stands, by kind. */
function count(text: string, told: readonly Told[]): Record<MarkKind, Terms> {
  const seen = { words: new Map(), names: new Map(), pairs: new Map() };
  for (let at = 0; at < told.length; at += 1) {
    const one = told[at] as Told;
    const rarity = () => wordRarity(one.term);
    see(one.isName ? seen.names : seen.words, one.term, rarity, one, one);
    const other = told[at + 1];
    if (other !== undefined && isPair(text, one, other)) {
      const both = () => Math.sqrt(wordRarity(one.term) * wordRarity(other.term));
      see(seen.pairs, pairOf(one.term, other.term), both, one, other);
    }
  }
  return seen;
}

/** What an article is about: its rarest and most repeated names, words, and pairs of neighbouring words. */
export function marksOf(reading: Reading): ArticleMarks {
  const { text, language } = reading.article;
  const told = isEnglish(language) ? toldIn(reading) : capitalised(text);
  const names = fullNames(reading);
  const triggers = new Set(reading.annotation.events.map(({ trigger }) => termOf(trigger)));
  const seen = count(text, told);
  const asWritten = ({ first, last }: Seen): string =>
    text.slice(first.start, last.end).replace(/\s+/g, " ");
  const single = (one: Seen): Pick<Mark, "kind" | "name"> => {
    const { mention } = one.first;
    return {
      kind: kindOf(mention, triggers.has(one.term)),
      name: (mention && names.get(mention.entity)) ?? asWritten(one),
    };
  };
  return {
    words: heaviest(seen.words, "words", single),
    names: heaviest(seen.names, "names", single),
    pairs: heaviest(seen.pairs, "pairs", (one) => ({ kind: "words", name: asWritten(one) })),
    length: told.length,
  };
}

function kindOf(mention: NameMention | undefined, isTrigger: boolean): Mark["kind"] {
  if (mention !== undefined) {
    return mention.kind === "other" ? "event" : mention.kind;
  }
  return isTrigger ? "event" : "words";
}
