import type { EventMention } from "../model/annotation.ts";
import type { Article } from "../model/article.ts";
import type { Knowledge, Reading } from "../model/knowledge.ts";
import type { DayRange } from "../reading/dates/value-range.ts";
import { rangeOf } from "../reading/dates/value-range.ts";
import { relatedTerms } from "../text/related-terms.ts";
import { remember } from "../text/remember.ts";

/** One article's telling of an event, with what it takes to compare it with another's. */
export interface Telling {
  readonly article: Article;
  readonly mention: EventMention;
  /** The words that date it, as they stand in the article; null where none do. */
  readonly words: string | null;
  /** TIMEX3 value; resolved through other articles where its own has no date. */
  readonly value: string | null;
  readonly range: DayRange | undefined;
  /** Reckoned from a duration: "for the first time in 24 years". */
  readonly reckoned: boolean;
  /** Entities over all articles. */
  readonly participants: ReadonlySet<string>;
  /** Families of the words that tell an event in it. */
  readonly kinds: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
}

/** The same values come again and again. */
const rangeIn = remember(rangeOf);

/** The days of a value, up to the end of `until` where that is given. */
export function daysOf(value: string | null, until: string | null): DayRange | undefined {
  const range = value === null ? undefined : rangeIn(value);
  const end = until === null ? undefined : rangeIn(until);
  return range !== undefined && end !== undefined && end.to > range.to
    ? { ...range, to: end.to }
    : range;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words === "" ? [] : words.split(" "));

function tellingOf(
  { article, annotation }: Reading,
  mention: EventMention,
  idOf: (local: string) => string,
): Telling {
  const date = mention.date === null ? undefined : annotation.dates[mention.date];
  // Made when they are first asked for: of most tellings their times and names say enough.
  let kinds: ReadonlySet<string> | undefined;
  let terms: ReadonlySet<string> | undefined;
  return {
    article,
    mention,
    words: date === undefined ? null : article.text.slice(date.start, date.end),
    value: mention.value,
    range: daysOf(mention.value, mention.until),
    reckoned: date?.type === "DURATION",
    participants: new Set(mention.participants.map(idOf)),
    get kinds() {
      kinds ??= setOf(mention.kinds);
      return kinds;
    },
    get terms() {
      terms ??= setOf(mention.terms);
      return terms;
    },
  };
}

/** What one article tells of events. @param events some of its own */
export function tellingsOf(
  reading: Reading,
  knowledge: Pick<Knowledge, "entityOf">,
  events: readonly EventMention[] = reading.annotation.events,
): Telling[] {
  // An article names the same few again and again.
  const idOf = remember((local) => knowledge.entityOf(reading.article.id, local)?.id ?? local);
  return events.map((mention) => tellingOf(reading, mention, idOf));
}

const RELATED_ENOUGH = 0.6;

const nearTerms = new Map<string, ReadonlyMap<string, number>>();

/** Terms that may stand for this one, with how well; remembered, as thousands of pairs are compared. */
function nearOf(term: string): ReadonlyMap<string, number> {
  const known = nearTerms.get(term);
  if (known !== undefined) {
    return known;
  }
  const near = relatedTerms(term).filter(({ weight }) => weight >= RELATED_ENOUGH);
  const weights = new Map(near.map((each) => [each.term, each.weight]));
  nearTerms.set(term, weights);
  return weights;
}

/** How much of the smaller set is in the other. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const each of small) {
    sum += large.has(each) ? 1 : 0;
  }
  return small.size === 0 ? 0 : sum / small.size;
}

/** How well any of the terms stands for this one, which is not among them. */
function standsFor(term: string, terms: ReadonlySet<string>): number {
  let best = 0;
  for (const [other, weight] of nearOf(term)) {
    if (weight > best && terms.has(other)) {
      best = weight;
    }
  }
  return best;
}

/** How much of the first set of terms is in the other, or stands there in a related term. */
function termsWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let sum = 0;
  for (const term of a) {
    sum += b.has(term) ? 1 : standsFor(term, b);
  }
  return a.size === 0 ? 0 : sum / a.size;
}

/** How much of the smaller set is in the other; of two of one size, whichever way it is more. */
function sharedTerms(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size === b.size
    ? Math.max(termsWithin(a, b), termsWithin(b, a))
    : a.size < b.size
      ? termsWithin(a, b)
      : termsWithin(b, a);
}

const WEIGHTS = { trigger: 0.35, mentioned: 0.25, kind: 0.2, participants: 0.35, terms: 0.3 };

/** That one name is in both tells less than that two are. */
const ONE_NAME = 0.6;

/** Undefined where one of the two names nobody. */
function sharedParticipants({ participants: a }: Telling, { participants: b }: Telling) {
  return a.size === 0 || b.size === 0
    ? undefined
    : shared(a, b) * (Math.min(a.size, b.size) === 1 ? ONE_NAME : 1);
}

function kindWeight(a: Telling, b: Telling): number {
  const [one, other] = [a.mention.trigger, b.mention.trigger];
  if (one === other) {
    return WEIGHTS.trigger;
  }
  if (a.kinds.has(other) || b.kinds.has(one)) {
    return WEIGHTS.mentioned;
  }
  return shared(a.kinds, b.kinds) > 0 ? WEIGHTS.kind : 0;
}

/** @param participants what is not named is as alike as the terms are */
const sumOf = (kind: number, participants: number | undefined, terms: number): number =>
  kind + WEIGHTS.participants * (participants ?? terms) + WEIGHTS.terms * terms;

/** How likely two tellings are of one event, from 0 to 1, by what is told and of whom; their dates are not looked at. */
export function likeness(a: Telling, b: Telling): number {
  const kind = kindWeight(a, b);
  return kind === 0 ? 0 : sumOf(kind, sharedParticipants(a, b), sharedTerms(a.terms, b.terms));
}

/** Is their likeness `least` or more, which is above 0? Most pairs are parted before their words are compared. */
export function areAlike(a: Telling, b: Telling, least: number): boolean {
  const participants = sharedParticipants(a, b);
  const mostOfKind = a.mention.trigger === b.mention.trigger ? WEIGHTS.trigger : WEIGHTS.mentioned;
  if (sumOf(mostOfKind, participants, 1) < least) {
    return false;
  }
  const kind = kindWeight(a, b);
  return (
    kind > 0 &&
    sumOf(kind, participants, 1) >= least &&
    sumOf(kind, participants, sharedTerms(a.terms, b.terms)) >= least
  );
}
