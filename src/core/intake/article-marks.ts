import type { NameMention } from "../model/annotation.ts";
import type { Ground } from "../model/intake.ts";
import type { Reading } from "../model/knowledge.ts";
import { termOf, termsOf } from "../text/terms.ts";
import { wordRarity } from "./word-rarity.ts";

/** One term that tells what an article is about. Plain data: it can be kept beside the article. */
export interface Mark {
  readonly term: string;
  /** The squares of an article's weights sum up to 1. */
  readonly weight: number;
  readonly kind: Exclude<Ground["kind"], "include" | "exclude">;
  /** The words it stands for: a full name, or the word as it is written. */
  readonly name: string;
}

/** So many marks are kept of an article, so that long reports are no more alike than short ones. */
const MOST_MARKS = 60;

interface Seen {
  readonly term: string;
  /** As it is first written. */
  readonly word: string;
  count: number;
  mention: NameMention | undefined;
}

/** The terms of a text, each with how often it stands there and the first name that it is part of. */
function seenIn({ article: { text }, annotation }: Reading): Seen[] {
  const seen = new Map<string, Seen>();
  let next = 0;
  for (const { start, end, term } of termsOf(text)) {
    while ((annotation.names[next]?.end ?? text.length) <= start) {
      next += 1;
    }
    const name = annotation.names[next];
    const mention = name !== undefined && name.start <= start ? name : undefined;
    const entry = seen.get(term) ?? { term, word: text.slice(start, end), count: 0, mention };
    entry.count += 1;
    entry.mention ??= mention;
    seen.set(term, entry);
  }
  return [...seen.values()];
}

/** The fullest form of each name of an article, by its entity. */
function fullNames({ article: { text }, annotation }: Reading): Map<string, string> {
  const names = new Map<string, string>();
  for (const { start, end, entity } of annotation.names) {
    const name = text.slice(start, end).replace(/\s+/g, " ");
    names.set(
      entity,
      name.length > (names.get(entity) ?? "").length ? name : (names.get(entity) ?? ""),
    );
  }
  return names;
}

/**
 * What an article is about: its rarest and most repeated terms, heaviest first.
 *
 * Weights are logarithms of counts by rarity in general English, of unit length (Salton and Buckley, Term-weighting approaches in
 * automatic text retrieval, 1988).
 */
export function marksOf(reading: Reading): Mark[] {
  const names = fullNames(reading);
  const triggers = new Set(reading.annotation.events.map(({ trigger }) => termOf(trigger)));
  const weighted = seenIn(reading)
    .map(({ term, word, count, mention }) => ({
      term,
      weight: (1 + Math.log(count)) * wordRarity(term),
      kind: kindOf(mention, triggers.has(term)),
      name: mention === undefined ? word : (names.get(mention.entity) ?? word),
    }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_MARKS);
  const length = Math.hypot(...weighted.map(({ weight }) => weight));
  return weighted.map((mark) => ({ ...mark, weight: mark.weight / length }));
}

function kindOf(mention: NameMention | undefined, isTrigger: boolean): Mark["kind"] {
  if (mention !== undefined) {
    return mention.kind === "other" ? "event" : mention.kind;
  }
  return isTrigger ? "event" : "words";
}
