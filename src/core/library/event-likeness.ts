import type { EventMention } from "../model/annotation.ts";
import type { Article } from "../model/article.ts";
import type { Knowledge, Reading } from "../model/knowledge.ts";
import type { DayRange } from "../reading/dates/value-range.ts";
import { rangeOf } from "../reading/dates/value-range.ts";
import { isFamily, kindOf } from "../reading/events/event-words.ts";
import { relatedTerms } from "../text/related-terms.ts";
import { termsOf } from "../text/terms.ts";
import { tokenise } from "../text/tokens.ts";

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

/** The days of a value, up to the end of `until` where that is given. */
export function daysOf(value: string | null, until: string | null): DayRange | undefined {
  const range = value === null ? undefined : rangeOf(value);
  const end = until === null ? undefined : rangeOf(until);
  return range !== undefined && end !== undefined && end.to > range.to
    ? { ...range, to: end.to }
    : range;
}

/** What one article tells of events. */
export function tellingsOf(
  { article, annotation }: Reading,
  knowledge: Pick<Knowledge, "entityOf">,
): Telling[] {
  const { text } = article;
  return annotation.events.map((mention) => {
    const date = mention.date === null ? undefined : annotation.dates[mention.date];
    const dated = annotation.dates.filter(
      ({ start, end }) => start < mention.end && end > mention.start,
    );
    const terms = termsOf(text, mention.start, mention.end).filter(
      ({ start, end }) => !dated.some((each) => each.start < end && each.end > start),
    );
    const kinds = tokenise(text, mention.start, mention.end).map(({ word }) => kindOf(word));
    return {
      article,
      mention,
      words: date === undefined ? null : text.slice(date.start, date.end),
      value: mention.value,
      range: daysOf(mention.value, mention.until),
      reckoned: date?.type === "DURATION",
      participants: new Set(
        mention.participants.map((local) => knowledge.entityOf(article.id, local)?.id ?? local),
      ),
      kinds: new Set([mention.trigger, ...kinds.filter(isFamily)]),
      terms: new Set(terms.map(({ term }) => term)),
    };
  });
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

/** How much of the smaller set of terms is in the other, or stands there in a related term. */
function sharedTerms(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const each of small) {
    sum += large.has(each)
      ? 1
      : Math.max(0, ...[...nearOf(each)].map(([term, weight]) => (large.has(term) ? weight : 0)));
  }
  return small.size === 0 ? 0 : sum / small.size;
}

const WEIGHTS = { trigger: 0.35, mentioned: 0.25, kind: 0.2, participants: 0.35, terms: 0.3 };

/** That one name is in both tells less than that two are. */
const ONE_NAME = 0.6;

function sharedParticipants(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return shared(a, b) * (Math.min(a.size, b.size) === 1 ? ONE_NAME : 1);
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

/** How likely two tellings are of one event, from 0 to 1, by what is told and of whom; their dates are not looked at. */
export function likeness(a: Telling, b: Telling): number {
  const kind = kindWeight(a, b);
  if (kind === 0) {
    return 0;
  }
  // Both directions: which of two sets of one size is looked through must not matter.
  const terms = Math.max(sharedTerms(a.terms, b.terms), sharedTerms(b.terms, a.terms));
  const unnamed = a.participants.size === 0 || b.participants.size === 0;
  const participants = unnamed ? terms : sharedParticipants(a.participants, b.participants);
  return kind + WEIGHTS.participants * participants + WEIGHTS.terms * terms;
}
