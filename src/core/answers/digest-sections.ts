// Puts pieces of news under the headings of a digest, each under the first that takes it.
import { type Telling, tellingsOf } from "../library/event-likeness.ts";
import { type MergedEvent, mergeEvents } from "../library/merge-events.ts";
import type { EventMention } from "../model/annotation.ts";
import { type Citation, type Cited, cite, type Span } from "../model/article.ts";
import type { SentenceNews } from "../model/intake.ts";
import type { Difference, Knowledge, Quote, Reading, Statement } from "../model/knowledge.ts";
import { type Lead, leadOf, leadOfQuote } from "./lead-sentences.ts";
import type { Piece } from "./news/find-news.ts";
import type { SentenceFacts } from "./news/sentence-facts.ts";
import { keyOf, sentenceKey } from "./news/told-keys.ts";
import { tellsOfOthers } from "./news/told-share.ts";
import { quoteOf, speakerName } from "./quotes.ts";
import { eventOf, type TimelineEvent } from "./timeline.ts";

/** Something that is told, with the keys of the facts in it: what was told once is not told again. */
export interface News<T> {
  readonly item: T;
  readonly facts: readonly string[];
  /** Where its words say "he" of somebody whom they do not name. */
  readonly lead?: Lead;
}

/** A changed fact, with the sentence that told it before. */
export type Change = SentenceNews & { readonly known: Citation };

export interface Sections {
  readonly changed: readonly News<Change>[];
  readonly different: readonly News<Difference>[];
  readonly happened: readonly News<TimelineEvent>[];
  readonly planned: readonly News<TimelineEvent>[];
  readonly said: readonly News<Quote>[];
  readonly reported: readonly News<Statement>[];
}

/** Hands out pieces that nobody has taken yet. */
interface Taker {
  /** The pieces that the citations stand in and the keys of all that tells them; undefined where none is left. */
  take(
    citations: readonly Citation[],
  ): { readonly facts: string[]; readonly also: Citation[] } | undefined;
  left(): Piece[];
}

interface Place {
  readonly reading: Reading;
  readonly sentence: Span;
}

function placeOf(knowledge: Knowledge, citation: Citation): Place | undefined {
  const reading = knowledge.reading(citation.articleId, citation.revision);
  const sentence = reading?.annotation.sentences.find(
    ({ start, end }) => start <= citation.start && citation.start < end,
  );
  return reading === undefined || sentence === undefined ? undefined : { reading, sentence };
}

const nameOf = ({ reading, sentence }: Place): string => `${reading.article.id} ${sentence.start}`;

function createTaker(knowledge: Knowledge, pieces: readonly Piece[]): Taker {
  const left = new Map(pieces.map((piece) => [nameOf(piece.facts), piece]));
  const seen = new Set<string>();
  return {
    left: () => [...left.values()],
    take: (citations) => {
      const places = citations.flatMap((citation) => placeOf(knowledge, citation) ?? []);
      const taken = places.flatMap((place) => left.get(nameOf(place)) ?? []);
      if (taken.length === 0) return undefined;
      for (const place of places) left.delete(nameOf(place));
      const also = taken.flatMap((piece) => piece.also);
      const told = [...places, ...also.flatMap((citation) => placeOf(knowledge, citation) ?? [])];
      const facts = [
        ...new Set(told.map(({ reading, sentence }) => sentenceKey(reading, sentence))),
      ];
      const own = facts.filter((key) => !seen.has(key));
      for (const key of own) seen.add(key);
      return { facts: own, also };
    },
  };
}

function takeEach<T extends { readonly citations: readonly Citation[] }>(
  taker: Taker,
  items: readonly T[],
): News<T>[] {
  return items.flatMap((item) => {
    const taken = taker.take(item.citations);
    if (taken === undefined) return [];
    const citations = [...item.citations, ...taken.also];
    return [{ item: { ...item, citations }, facts: taken.facts }];
  });
}

function takeChanges(taker: Taker): News<Change>[] {
  return taker.left().flatMap(({ news }) => {
    const { novelty, sentence, known } = news;
    const taken = novelty === "changed" && known !== undefined ? taker.take([sentence]) : undefined;
    return taken === undefined || known === undefined
      ? []
      : [{ item: { ...news, known }, facts: taken.facts }];
  });
}

const MOST_NAMES = 2;

/** Names that stand in both sentences, and what is told differently of them. */
function aboutWhat(knowledge: Knowledge, { news, facts }: Piece): string {
  const known = news.known === undefined ? undefined : placeOf(knowledge, news.known);
  const idsIn = (place: Place): string[] =>
    place.reading.annotation.names
      .filter(({ start, end }) => start >= place.sentence.start && end <= place.sentence.end)
      .flatMap(({ entity }) => knowledge.entityOf(place.reading.article.id, entity)?.id ?? []);
  const there = new Set(known === undefined ? [] : idsIn(known));
  const shared = [...new Set(idsIn(facts))].filter((id) => there.has(id));
  const names = shared.slice(0, MOST_NAMES).flatMap((id) => knowledge.entity(id)?.name ?? []);
  return [names.join(", "), news.attribute ?? ""].filter((part) => part !== "").join(": ");
}

function takeDifferences(knowledge: Knowledge, taker: Taker): News<Difference>[] {
  return taker.left().flatMap((piece) => {
    const { novelty, sentence, known } = piece.news;
    const taken =
      novelty === "contradicts" && known !== undefined ? taker.take([sentence]) : undefined;
    if (taken === undefined || known === undefined) return [];
    const values: Statement[] = [
      { text: known.quote, citations: [known] },
      { text: sentence.quote, citations: [sentence, ...taken.also] },
    ];
    return [{ item: { about: aboutWhat(knowledge, piece), values }, facts: taken.facts }];
  });
}

/** Parts what is told of others than the first telling: two strikes of one day are two events, however alike. */
function parted(
  event: MergedEvent,
  byMention: ReadonlyMap<EventMention, SentenceFacts>,
): MergedEvent[] {
  const [first, ...rest] = event;
  const mine = byMention.get(first.mention);
  const isOther = ({ mention }: Telling): boolean => {
    const theirs = byMention.get(mention);
    return mine !== undefined && theirs !== undefined && tellsOfOthers(theirs, mine);
  };
  const [next, ...others] = rest.filter(isOther);
  const own: MergedEvent = [first, ...rest.filter((telling) => !isOther(telling))];
  return next === undefined ? [own] : [own, ...parted([next, ...others], byMention)];
}

/** The events that the news tell, in order of time. */
function eventsOf(knowledge: Knowledge, pieces: readonly Piece[]): TimelineEvent[] {
  const byPlace = new Map(pieces.map(({ facts }) => [nameOf(facts), facts]));
  const byMention = new Map<EventMention, SentenceFacts>();
  const tellings: Telling[] = [];
  for (const reading of new Set(pieces.map(({ facts }) => facts.reading))) {
    for (const telling of tellingsOf(reading, knowledge)) {
      const place = placeOf(knowledge, cite(reading.article, telling.mention));
      const facts = place === undefined ? undefined : byPlace.get(nameOf(place));
      if (facts === undefined) continue;
      byMention.set(telling.mention, facts);
      tellings.push(telling);
    }
  }
  const merged = mergeEvents(tellings).flatMap((event) => parted(event, byMention));
  return merged.map((event) => eventOf(event, merged));
}

function quotesOf(knowledge: Knowledge, pieces: readonly Piece[]): Quote[] {
  return pieces.flatMap(({ facts: { reading, sentence } }) =>
    reading.annotation.quotes
      .filter(({ start, end }) => start < sentence.end && sentence.start < end)
      .flatMap(
        (quotation) =>
          quoteOf(knowledge, reading, quotation, speakerName(knowledge, reading, quotation)) ?? [],
      )
      .filter(({ direct, speaker }) => direct || speaker !== null),
  );
}

/** How many reports tell it, those counted that tell it in other words. */
const withSources = ({ item, facts }: News<TimelineEvent>): News<TimelineEvent> => {
  const sources = new Set(item.citations.map(({ articleId }) => articleId)).size;
  return { item: { ...item, sources }, facts };
};

const conflictsOf = (
  knowledge: Knowledge,
  events: readonly News<TimelineEvent>[],
): News<Difference>[] =>
  events.flatMap(({ item }) =>
    item.conflicts.map((one) => ({
      item: one,
      facts: one.values.flatMap(({ citations }) =>
        citations.flatMap((citation) => {
          const place = placeOf(knowledge, citation);
          return place === undefined ? [] : keyOf("difference", citation.quote);
        }),
      ),
    })),
  );

const withLead = <T>(news: News<T>, lead: Lead | undefined): News<T> =>
  lead === undefined ? news : { ...news, lead };

/** Lets a line tell whom it means. */
function led<T>(knowledge: Knowledge, news: News<T>, citation: Citation): News<T> {
  const reading = knowledge.reading(citation.articleId, citation.revision);
  return reading === undefined ? news : withLead(news, leadOf(reading, citation));
}

const ledEach = <T extends { readonly citations: Cited }>(
  knowledge: Knowledge,
  all: readonly News<T>[],
): News<T>[] => all.map((news) => led(knowledge, news, news.item.citations[0]));

function ledQuote(knowledge: Knowledge, news: News<Quote>): News<Quote> {
  const { direct, text, citations, speaker } = news.item;
  const [first] = citations;
  const reading = knowledge.reading(first.articleId, first.revision);
  const at = reading?.article.text.indexOf(text, first.start) ?? -1;
  return direct && speaker !== null && reading !== undefined && at >= 0
    ? withLead(news, leadOfQuote(reading, { start: at, end: at + text.length }))
    : led(knowledge, news, first);
}

/** Puts news under headings. */
export function layOutNews(knowledge: Knowledge, pieces: readonly Piece[]): Sections {
  const taker = createTaker(knowledge, pieces);
  const changed = takeChanges(taker);
  const contradicting = takeDifferences(knowledge, taker);
  const events = eventsOf(knowledge, taker.left());
  const happened = takeEach(
    taker,
    events.filter(({ phase }) => phase !== "planned"),
  ).map(withSources);
  const planned = takeEach(
    taker,
    events.filter(({ phase }) => phase === "planned"),
  ).map(withSources);
  const said = takeEach(taker, quotesOf(knowledge, taker.left()));
  const reported = takeEach(
    taker,
    taker
      .left()
      .map(({ news }): Statement => ({ text: news.sentence.quote, citations: [news.sentence] })),
  );
  const different = [...contradicting, ...conflictsOf(knowledge, [...happened, ...planned])];
  return {
    changed: changed.map((news) => led(knowledge, news, news.item.sentence)),
    different,
    happened: ledEach(knowledge, happened),
    planned: ledEach(knowledge, planned),
    said: said.map((news) => ledQuote(knowledge, news)),
    reported: ledEach(knowledge, reported),
  };
}
