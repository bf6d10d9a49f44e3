// A sentence by what it tells: names, numbers, dates, and what else it says of them.
import type { NameKind, NameMention } from "../../model/annotation.ts";
import type { Span } from "../../model/article.ts";
import type { Knowledge, Reading } from "../../model/knowledge.ts";
import { isFamily, kindOf } from "../../reading/events/event-words.ts";
import { relatedTerms } from "../../text/related-terms.ts";
import { type Term, termOf, termsOf } from "../../text/terms.ts";
import { tokenise } from "../../text/tokens.ts";
import { type Outlook, readOutlook } from "./outlook.ts";
import { type Quantity, readQuantities } from "./quantities.ts";
import { passesOn, tellingOf } from "./soft-words.ts";

export interface NameFact {
  readonly kind: NameKind;
  /** How much it tells: little where it only says who passes something on, or what somebody is. */
  readonly weight: number;
  readonly terms: readonly string[];
}

/** All of it read once, so that many sentences can be held against each other. */
export interface SentenceFacts {
  readonly reading: Reading;
  readonly sentence: Span;
  /** Its content words, in order. */
  readonly words: readonly Term[];
  /** Terms that are no name, number or date, with how much each tells. */
  readonly terms: ReadonlyMap<string, number>;
  /** By entity. */
  readonly names: ReadonlyMap<string, NameFact>;
  readonly numbers: ReadonlySet<string>;
  /** TIMEX3 values; and those of them that say more than when the report was written. */
  readonly dates: readonly string[];
  readonly tellingDates: readonly string[];
  /** All terms and what may stand for them, with how well it does. */
  readonly meanings: ReadonlyMap<string, number>;
  /** Families of its words that tell an event, without those of speech. */
  readonly kinds: ReadonlySet<string>;
  /** Terms in quotation marks. */
  readonly quoted: readonly string[];
  /** Neighbouring words, joined by a space. */
  readonly pairs: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  readonly outlook: Outlook;
}

const MOST_TELLING = 3.5;
const LEAST_TELLING = 0.4;
const NAME_MOST = 3;
/** What is left of a word's weight beside a quotation that is most of the sentence, and of a name that passes it on. */
const FRAME = 0.3;
const DAY_MS = 86_400_000;
/** A date so near the report's own says when it was written more than when something happened. */
const NEAR_DAYS = 3;

const inside = (span: Span, all: readonly Span[]): boolean =>
  all.some(({ start, end }) => start <= span.start && span.end <= end);
const overlapping = <T extends Span>(all: readonly T[], { start, end }: Span): T[] =>
  all.filter((each) => each.start < end && start < each.end);

function isNearOwn(value: string, published: string): boolean {
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
  if (day === undefined) return !/^\d/.test(value);
  const days = Math.abs(Date.parse(day) - Date.parse(published.slice(0, 10))) / DAY_MS;
  return days <= NEAR_DAYS;
}

/** Names that stand beside a word of passing on, that speak, or that a role names. */
function passers(reading: Reading, sentence: Span): (name: Span) => boolean {
  const { text } = reading.article;
  const tokens = tokenise(text, sentence.start, sentence.end);
  const { quotes, roles } = reading.annotation;
  const speakers = overlapping(quotes, sentence).flatMap(({ speaker }) => speaker ?? []);
  const inRoles = overlapping(roles, sentence);
  return (name) => {
    const after = tokens.findIndex(({ start }) => start >= name.end);
    const next = after < 0 ? [] : tokens.slice(after, after + 2);
    const before = tokens.findLast(({ end }) => end <= name.start);
    const beside = [...next, ...(before === undefined ? [] : [before])];
    return (
      inside(name, speakers) ||
      inside(name, inRoles) ||
      beside.some(({ word }) => passesOn(termOf(word)))
    );
  };
}

const isNumber = ({ word }: Term): boolean => /^\d/.test(word);
/** "10 Downing Street": a number right before a capital is a part of a name. */
const isOfName = (text: string, { end }: Term): boolean =>
  /^\s\p{Lu}/u.test(text.slice(end, end + 2));

/** A capital within a sentence, which the reader of names left alone: another report's reader may have known it for a name. */
function isUntaggedName({ article, annotation }: Reading, sentence: Span, word: Term): boolean {
  const inner = /[\p{Ll},]["'”’)]*\s$/u.test(
    article.text.slice(Math.max(sentence.start, word.start - 4), word.start),
  );
  const taken = [...annotation.names, ...annotation.dates];
  return (
    inner &&
    /^\p{Lu}\p{Ll}/u.test(article.text.slice(word.start, word.end)) &&
    !inside(word, overlapping(taken, word)) &&
    tellingOf(word.word, word.term) === 1
  );
}

/** Whom a name means; of an earlier wording, which the story's index has let go, by the words of the name alone. */
function bearerIn(
  knowledge: Knowledge,
  { article }: Reading,
): (name: NameMention) => string | undefined {
  const isCurrent = knowledge.reading(article.id)?.article.revision === article.revision;
  return (name) => {
    const words = article.text.slice(name.start, name.end);
    return isCurrent
      ? knowledge.entityOf(article.id, name.entity)?.id
      : (knowledge.resolve(words)[0]?.id ?? `name:${words.toLowerCase()}`);
  };
}

function readNames(knowledge: Knowledge, reading: Reading, sentence: Span, words: readonly Term[]) {
  const { annotation } = reading;
  const bearerOf = bearerIn(knowledge, reading);
  const passes = passers(reading, sentence);
  const names = new Map<string, NameFact>();
  for (const name of overlapping<NameMention>(annotation.names, sentence)) {
    const id = bearerOf(name);
    const terms = words.filter((word) => inside(word, [name])).map(({ term }) => term);
    if (id === undefined || terms.length === 0) continue;
    const rarest = Math.max(...terms.map((term) => knowledge.rarity(term)));
    const weight = Math.min(NAME_MOST, rarest) * (passes(name) ? FRAME : 1);
    const known = names.get(id);
    names.set(id, {
      kind: name.kind,
      weight: Math.max(weight, known?.weight ?? 0),
      terms: [...(known?.terms ?? []), ...terms],
    });
  }
  for (const word of words.filter((each) => isUntaggedName(reading, sentence, each))) {
    const weight = Math.min(NAME_MOST, knowledge.rarity(word.term));
    names.set(`word:${word.term}`, { kind: "other", weight, terms: [word.term] });
  }
  return names;
}

function meaningsOf(terms: readonly string[]): Map<string, number> {
  const meanings = new Map<string, number>();
  for (const term of terms) {
    for (const other of relatedTerms(term)) {
      meanings.set(other.term, Math.max(other.weight, meanings.get(other.term) ?? 0));
    }
  }
  for (const term of terms) meanings.set(term, 1);
  return meanings;
}

/** Words that are no part of a name or a date. */
function readWords(
  knowledge: Knowledge,
  reading: Reading,
  sentence: Span,
  words: readonly Term[],
  quotes: readonly Span[],
) {
  const { article, annotation } = reading;
  const framed = words.filter((word) => inside(word, quotes)).length > words.length / 2;
  const terms = new Map<string, number>();
  const numbers = new Set<string>();
  const taken = [...annotation.names, ...annotation.dates];
  for (const word of words) {
    if (inside(word, overlapping(taken, word)) || isUntaggedName(reading, sentence, word)) continue;
    if (isNumber(word) || /^\d/.test(word.term)) {
      if (isNumber(word) && !isOfName(article.text, word)) numbers.add(word.term);
      continue;
    }
    const rare = Math.min(MOST_TELLING, Math.max(LEAST_TELLING, knowledge.rarity(word.term)));
    const frame = framed && !inside(word, quotes) ? FRAME : 1;
    terms.set(word.term, rare * tellingOf(word.word, word.term) * frame);
  }
  return { terms, numbers };
}

/** Reads what a sentence tells. */
export function readFacts(knowledge: Knowledge, reading: Reading, sentence: Span): SentenceFacts {
  const { article, annotation } = reading;
  const words = termsOf(article.text, sentence.start, sentence.end);
  const tokens = tokenise(article.text, sentence.start, sentence.end).map(({ word }) => word);
  const quotes = overlapping(annotation.quotes, sentence).filter(({ direct }) => direct);
  const dates = overlapping(annotation.dates, sentence)
    .filter(({ type }) => type === "DATE" || type === "TIME")
    .map(({ value }) => value);
  const kinds = tokens.map(kindOf).filter((kind) => isFamily(kind) && kind !== "report");
  const sequence = tokens.map(termOf);
  return {
    reading,
    sentence,
    words,
    ...readWords(knowledge, reading, sentence, words, quotes),
    names: readNames(knowledge, reading, sentence, words),
    dates,
    tellingDates: dates.filter((value) => !isNearOwn(value, article.published)),
    meanings: meaningsOf([...new Set([...words.map(({ term }) => term), ...sequence])]),
    kinds: new Set(kinds),
    quoted: words.filter((word) => inside(word, quotes)).map(({ term }) => term),
    pairs: new Set(sequence.slice(1).map((term, index) => `${sequence[index]} ${term}`)),
    quantities: readQuantities(article.text, sentence, overlapping(annotation.dates, sentence)),
    outlook: readOutlook(reading, sentence),
  };
}
