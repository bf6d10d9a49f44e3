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

interface Told extends Term {
  readonly isName: boolean;
  readonly mention?: NameMention;
}

/** The content words of an article, each with the name that it is part of. */
function toldIn({ article, annotation }: Reading): Told[] {
  const { text } = article;
  const { names } = annotation;
  let next = 0;
  return termsOf(text).map((term) => {
    while (next < names.length && (names[next]?.end ?? 0) <= term.start) {
      next += 1;
    }
    const mention = names[next];
    return mention !== undefined && mention.start <= term.start
      ? { ...term, isName: true, mention }
      : { ...term, isName: false };
  });
}

/** Of a language that is not read, all that may be a name. */
const capitalised = (text: string): Told[] =>
  termsOf(text)
    .filter(({ start }) => /^\p{Lu}/u.test(text.charAt(start)))
    .map((term) => ({ ...term, isName: true }));

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
  readonly rarity: number;
  readonly kind: Mark["kind"];
  readonly name: string;
  count: number;
}

/** Adds one more of a term. */
function see(seen: Map<string, Seen>, term: string, what: () => Omit<Seen, "count">): void {
  const known = seen.get(term) ?? { ...what(), count: 0 };
  known.count += 1;
  seen.set(term, known);
}

/** @see G. Salton and C. Buckley, Term-weighting approaches in automatic text retrieval (1988) */
function heaviest(seen: ReadonlyMap<string, Seen>, kind: MarkKind): Mark[] {
  const weighted = [...seen]
    .map(([term, { rarity, count, ...what }]) => ({
      ...{ term, kind: what.kind, name: what.name },
      weight: (1 + Math.log(count)) * rarity,
    }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, MOST[kind]);
  const length = Math.hypot(...weighted.map(({ weight }) => weight));
  return weighted.map(({ term, weight, ...what }) => ({
    ...{ key: mixed(hashOf(`${kind} ${term}`)), weight: weight / length },
    ...{ kind: what.kind, name: what.name },
  }));
}

/** Between neighbours ends no sentence, and one of them at most is part of a name: "steel tariffs", "the mayor's car". */
const isPair = (text: string, one: Told, other: Told): boolean =>
  !(one.isName && other.isName) && !/[.!?\n]/.test(text.slice(one.end, other.start));

/** What an article is about: its rarest and most repeated names, words, and pairs of neighbouring words. */
export function marksOf(reading: Reading): ArticleMarks {
  const { text, language } = reading.article;
  const told = isEnglish(language) ? toldIn(reading) : capitalised(text);
  const names = fullNames(reading);
  const triggers = new Set(reading.annotation.events.map(({ trigger }) => termOf(trigger)));
  const seen = { words: new Map<string, Seen>(), names: new Map<string, Seen>() };
  const pairs = new Map<string, Seen>();
  const asWritten = ({ start }: Told, { end }: Told): string =>
    text.slice(start, end).replace(/\s+/g, " ");
  for (const [at, one] of told.entries()) {
    const { mention, isName, term } = one;
    const rarity = wordRarity(term);
    see(isName ? seen.names : seen.words, term, () => ({
      rarity,
      kind: kindOf(mention, triggers.has(term)),
      name: (mention && names.get(mention.entity)) ?? asWritten(one, one),
    }));
    const other = told[at + 1];
    if (other !== undefined && isPair(text, one, other)) {
      see(pairs, [term, other.term].sort().join(" "), () => ({
        rarity: Math.sqrt(rarity * wordRarity(other.term)),
        ...{ kind: "words", name: asWritten(one, other) },
      }));
    }
  }
  return {
    words: heaviest(seen.words, "words"),
    names: heaviest(seen.names, "names"),
    pairs: heaviest(pairs, "pairs"),
    length: told.length,
  };
}

function kindOf(mention: NameMention | undefined, isTrigger: boolean): Mark["kind"] {
  if (mention !== undefined) {
    return mention.kind === "other" ? "event" : mention.kind;
  }
  return isTrigger ? "event" : "words";
}
