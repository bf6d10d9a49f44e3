import { type Telling, tellingsOf } from "../library/event-likeness.ts";
import { type MergedEvent, mergeEvents } from "../library/merge-events.ts";
import type { EventPhase } from "../model/annotation.ts";
import { type Citation, type Cited, cite } from "../model/article.ts";
import type { Difference, Knowledge, Wanted } from "../model/knowledge.ts";
import type { RangeGrain } from "../reading/dates/value-range.ts";
import { articlesToRead, type TimelineFilter } from "./timeline-articles.ts";
import { conflictsOf, happensOnce } from "./timeline-conflicts.ts";
import { readTopic, type Topic } from "./timeline-topic.ts";

/** When something happened, as precisely as the sources tell. */
export interface When {
  /** ISO 8601 days, both inclusive; null where no source allows to tell. */
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: RangeGrain | "unknown";
  /** TIMEX3 value; null where there is none. */
  readonly value: string | null;
  readonly until: string | null;
  /** The words of the source that date it. */
  readonly words: string | null;
  /** Counted from a duration ("for the first time in 24 years"), so no source names it. */
  readonly reckoned: boolean;
}

export interface TimelineEvent {
  readonly when: When;
  readonly phase: EventPhase;
  /** In the words of the source that dates it most precisely. */
  readonly what: string;
  readonly citations: Cited;
  /** How many articles tell it. */
  readonly sources: number;
  readonly conflicts: readonly Difference[];
}

export interface Timeline {
  readonly about: string | null;
  readonly events: readonly TimelineEvent[];
  /** How many articles were read for it, of how many that are about what was asked. */
  readonly read: number;
  readonly articles: number;
}

function whenOf({ range, value, mention, words, reckoned }: Telling): When {
  return {
    from: range?.from ?? null,
    to: range?.to ?? null,
    grain: range?.grain ?? "unknown",
    value,
    until: mention.until,
    words,
    reckoned,
  };
}

/** The words of each telling, in the order of tellings, none twice. */
function citationsOf(event: MergedEvent): Cited {
  const byPlace = new Map<string, Citation>();
  for (const { article, mention } of event) {
    byPlace.set(`${article.id} ${mention.start}`, cite(article, mention));
  }
  return [...byPlace.values()] as unknown as Cited;
}

/** The phase in which those put it that date it best; what one tells as done was done. */
function phaseOf(event: MergedEvent): EventPhase {
  const [{ range }] = event;
  const phases = event
    .filter((telling) => telling.range?.from === range?.from && telling.range?.to === range?.to)
    .map(({ mention }) => mention.phase);
  const order: readonly EventPhase[] = ["story", "background", "planned"];
  return order.find((phase) => phases.includes(phase)) ?? "story";
}

export function eventOf(event: MergedEvent, all: readonly MergedEvent[]): TimelineEvent {
  const citations = citationsOf(event);
  return {
    when: whenOf(event[0]),
    phase: phaseOf(event),
    what: citations[0].quote,
    citations,
    sources: new Set(event.map(({ article }) => article.id)).size,
    conflicts: conflictsOf(event, all),
  };
}

const isTold = ({ terms, kinds }: Telling, { terms: any }: Wanted): boolean =>
  any.some(({ term }) => terms.has(term) || kinds.has(term));

/** Is it about the one that is meant or, for a topic, told with the topic's words? */
function isAbout(event: MergedEvent, topic: Topic): boolean {
  if (topic.kind === "entity") {
    return event.some(({ participants }) => participants.has(topic.entity.id));
  }
  const { wanted } = topic;
  return (
    wanted.length > 0 && wanted.every((each) => event.some((telling) => isTold(telling, each)))
  );
}

/** May an event be shown, or contradict one that is, because of this telling? One that is about a topic tells its first word too. */
function mayMatter(telling: Telling, topic: Topic | undefined): boolean {
  if (topic === undefined || happensOnce(telling)) {
    return true;
  }
  return topic.kind === "entity"
    ? telling.participants.has(topic.entity.id)
    : topic.wanted.slice(0, 1).some((first) => isTold(telling, first));
}

const isWithin = ([{ range }]: MergedEvent, { from, to }: TimelineFilter): boolean =>
  (from === undefined && to === undefined) ||
  (range !== undefined &&
    (from === undefined || range.to >= from.from) &&
    (to === undefined || range.from <= to.to));

/** So many tellings are compared with each other; of each article the first. */
const MOST_TELLINGS = 4000;

/** What happened, in order of time, one entry an event though several articles tell it; undated events last. */
export function findTimeline(knowledge: Knowledge, filter: TimelineFilter = {}): Timeline {
  const { about } = filter;
  const topic = about === undefined ? undefined : readTopic(knowledge, about);
  const { ids, of } = articlesToRead(knowledge, topic, filter);
  const share = Math.ceil(MOST_TELLINGS / Math.max(1, ids.length));
  const tellings = ids.flatMap((id) => {
    const reading = knowledge.reading(id);
    const events = reading?.annotation.events.slice(0, share);
    return reading === undefined ? [] : tellingsOf(reading, knowledge, events);
  });
  const merged = mergeEvents(tellings, (telling) => mayMatter(telling, topic));
  const events = merged
    .filter((event) => isWithin(event, filter))
    .filter((event) => topic === undefined || isAbout(event, topic))
    .map((event) => eventOf(event, merged));
  return {
    about: topic?.kind === "entity" ? topic.entity.name : (about ?? null),
    events,
    read: ids.length,
    articles: of,
  };
}
