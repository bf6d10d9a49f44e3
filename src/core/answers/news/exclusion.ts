// Whether two sentences put one thing in ways that exclude each other: a number, a date, a name, a status; nothing else is claimed.
import type { EventMention } from "../../model/annotation.ts";
import type { ChangedAttribute } from "../../model/intake.ts";
import { rangeOf } from "../../reading/dates/value-range.ts";
import type { Quantity } from "./quantities.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { areOpposite, isOfBefore, leavesOpen, settles } from "./settled.ts";
import { aboutShare, namesLacking, overlapOf, tellsOfOthers } from "./told-share.ts";

export interface Exclusion {
  readonly attribute: ChangedAttribute;
  /** One puts the other anew, so that both were right in their time; else they contradict each other. */
  readonly anew: boolean;
}

/** What is compared: the incoming sentence, the known one, and how much each tells of what the other is about. */
interface Pair {
  readonly one: SentenceFacts;
  readonly other: SentenceFacts;
  /** Shares of the topic, numbers and dates left out, from 0 to 1: in the incoming sentence, in the known one. */
  readonly here: number;
  readonly there: number;
}

/** The day of the wording: an edited report tells what was known when it was edited. */
const publishedDay = ({ reading }: SentenceFacts): string =>
  (reading.article.updated ?? reading.article.published).slice(0, 10);

/** Did the incoming report appear on a later day? */
function isLater({ one, other }: Pair): boolean {
  const [here, there] = [publishedDay(one), publishedDay(other)];
  return here !== "unknown" && there !== "unknown" && here > there;
}

const wordsOf = ({ reading, sentence }: SentenceFacts): string =>
  reading.article.text.slice(sentence.start, sentence.end);

const NOW =
  /\b(?:now|already|so far|by then|since|rose to|raised to|up from|down from|instead of)\b/i;
const FIRST = /\b(?:initially|at first|within an? \w+|earlier|originally|previously)\b/i;

const apart = (a: Quantity, b: Quantity): boolean => a.high < b.low || b.high < a.low;
const sameUnit = (a: Quantity, b: Quantity): boolean =>
  [...a.unit].some((term) => b.unit.has(term));
/** Sizes that are too far apart count different things. */
const MOST_RATIO = 12;
const comparable = (a: Quantity, b: Quantity): boolean =>
  Math.max(a.low, b.low) <= MOST_RATIO * Math.min(a.high, b.high);

/** How much of one topic two numbers must stand in to be of one thing. */
const NUMBER_TOPIC = { sameUnit: 0.45, sameUnitLarge: 0.2, large: 0.35 };
/** From here on a count is of something that a story has one of, whatever a report calls it. */
const LARGE = 10_000;
const WITHOUT_NOUN = new Set(["%", "dollar", "euro", "pound", "yen"]);

const hasNoun = ({ unit }: Quantity): boolean => ![...unit].some((term) => WITHOUT_NOUN.has(term));
const isLarge = (one: Quantity): boolean => one.low >= LARGE && hasNoun(one);

/** May the two be of one thing, in sentences that have so much of a topic in common? */
function ofOneThing(mine: Quantity, theirs: Quantity, topic: number): boolean {
  const large = isLarge(mine) && isLarge(theirs);
  if (sameUnit(mine, theirs))
    return topic >= (large ? NUMBER_TOPIC.sameUnitLarge : NUMBER_TOPIC.sameUnit);
  return large && topic >= NUMBER_TOPIC.large;
}

const DATELINE = /^[^.!?]{0,60}\(\p{Lu}\w+\)\s*[-–—]/u;
/** Less tells who passes it on. */
const NAMED = 1;

/** Is the first whom a sentence names in the other too? */
function isOfTheSame(one: SentenceFacts, other: SentenceFacts): boolean {
  const from = one.sentence.start + (DATELINE.exec(wordsOf(one))?.[0].length ?? 0);
  const told = new Set(one.words.filter(({ start }) => start >= from).map(({ term }) => term));
  const names = [...one.names.values()].filter(({ terms }) => terms.some((term) => told.has(term)));
  const first = names.find(({ weight }) => weight >= NAMED) ?? names[0];
  return first !== undefined && !namesLacking(one, other).includes(first);
}

function numberApart({ one, other, here, there }: Pair): boolean {
  const topic = Math.max(here, there);
  return one.quantities.some((mine) => {
    const like = other.quantities.filter(
      (theirs) => ofOneThing(mine, theirs, topic) && (hasNoun(mine) || isOfTheSame(one, other)),
    );
    const agreed = one.quantities.some((each) => like.some((theirs) => !apart(each, theirs)));
    return !agreed && like.some((theirs) => comparable(mine, theirs));
  });
}

function eventsOf({ reading, sentence }: SentenceFacts): EventMention[] {
  return reading.annotation.events.filter(
    ({ start, end }) => start < sentence.end && sentence.start < end,
  );
}

/** What befalls a thing once: two dates for it exclude each other. */
const ONCE = new Set(
  "abolish born complete build die dissolve drown establish begin end suspend".split(" "),
);
const DATE_TOPIC = 0.5;
const MOVED_TOPIC = 0.35;
/** So many words in common are a topic too, in however long a sentence. */
const MOVED_TERMS = 3;

const sharedTerms = (one: SentenceFacts, other: SentenceFacts): number =>
  [...one.terms].filter(([term, weight]) => weight >= 0.4 && other.terms.has(term)).length;

function rangesApart(a: string, b: string): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return one !== undefined && other !== undefined && (one.to < other.from || other.to < one.from);
}

/** The same event, on days that exclude each other. */
function dateApart({ one, other, here, there }: Pair): boolean {
  if (Math.min(here, there) < DATE_TOPIC) return false;
  return eventsOf(one).some((mine) =>
    eventsOf(other).some(
      (theirs) =>
        mine.trigger === theirs.trigger &&
        (ONCE.has(mine.trigger) || (mine.phase === "planned" && theirs.phase === "planned")) &&
        mine.value !== null &&
        theirs.value !== null &&
        rangesApart(mine.value, theirs.value),
    ),
  );
}

const DUE = /\b(?:will|(?:set|due|scheduled|expected|planned) (?:to|for|on))\b/i;

/** A plan with a date that the incoming sentence puts off. */
function dateMoved({ one, other, here, there }: Pair): boolean {
  const agreed = one.dates.some((mine) => other.dates.includes(mine));
  const dated = one.tellingDates.some((mine) =>
    other.dates.some((theirs) => rangesApart(mine, theirs)),
  );
  const due = DUE.test(wordsOf(other));
  return (
    one.outlook.moves &&
    !other.outlook.moves &&
    due &&
    dated &&
    !agreed &&
    (Math.max(here, there) >= MOVED_TOPIC || sharedTerms(one, other) >= MOVED_TERMS)
  );
}

const STATUS_TOPIC = 0.35;
const CASE_TOPIC = 0.25;
const DENIED_TOPIC = 0.6;

/** Does the incoming sentence tell of days that were over when the known one was written? */
function tellsOfThePast({ one, other }: Pair): boolean {
  const written = publishedDay(other);
  const over = (value: string): boolean => (rangeOf(value)?.to ?? written) < written;
  return written !== "unknown" && one.tellingDates.length > 0 && one.tellingDates.every(over);
}

/** What was to come, or was asked for, has happened. */
function hasHappened(pair: Pair): boolean {
  if (tellsOfThePast(pair)) return false;
  const { one, other, here, there } = pair;
  const { done, ahead } = one.outlook;
  const happened = [...done].some(
    (kind) => !ahead.has(kind) && other.outlook.ahead.has(kind) && !other.outlook.done.has(kind),
  );
  const still = [...ahead].some((kind) => other.outlook.ahead.has(kind));
  // Who says that it will wait has put it off.
  const moved = one.outlook.moves && other.outlook.moves;
  return (
    happened && !still && !other.outlook.denies && !moved && Math.max(here, there) >= STATUS_TOPIC
  );
}

/** A case against the same people has come further. */
function hasComeFurther({ one, other, here, there }: Pair): boolean {
  const people = [...one.names].filter(
    ([id, { kind }]) => kind === "person" && other.names.has(id),
  );
  return (
    other.outlook.stage > 0 &&
    Math.max(here, there) >= CASE_TOPIC &&
    one.outlook.stage > Math.max(3, other.outlook.stage) &&
    people.length > 0
  );
}

function isDenied({ one, other, here, there }: Pair): boolean {
  const likely = one.outlook.likely !== undefined && other.outlook.likely === !one.outlook.likely;
  if (likely) return Math.max(here, there) >= STATUS_TOPIC;
  const asked = leavesOpen(one) || leavesOpen(other);
  return (
    !asked && one.outlook.denies !== other.outlook.denies && Math.min(here, there) >= DENIED_TOPIC
  );
}

const isOpposite = ({ one, other, here, there }: Pair): boolean =>
  Math.min(here, there) >= STATUS_TOPIC && isOfTheSame(one, other) && areOpposite(one, other);

const SAME_FRAME = 0.75;
const SAME_QUOTE = 0.9;
/** Kinds of event that have one hero: who was elected, appointed, who won. */
const OF_ONE = new Set("elect appoint win replace".split(" "));

/** One name in the place of another, where there can be but one: of what somebody said, or of an office. */
function nameApart({ one, other }: Pair): boolean {
  const [mine, theirs] = [namesLacking(one, other), namesLacking(other, one)];
  const [a, b] = [mine[0], theirs[0]];
  if (mine.length !== 1 || theirs.length !== 1 || a?.kind !== b?.kind || a?.kind === "place")
    return false;
  const [there, back] = [overlapOf(one, other), overlapOf(other, one)];
  const quoted = Math.min(there.quoted, back.quoted) >= SAME_QUOTE;
  const single = [...one.kinds].some((kind) => OF_ONE.has(kind) && other.kinds.has(kind));
  const frame = Math.min(there.terms, back.terms) >= SAME_FRAME && there.hard === 0;
  return quoted || (single && frame);
}

/** Finds whether two sentences exclude each other; undefined where they can both be so. */
export function exclusionOf(one: SentenceFacts, other: SentenceFacts): Exclusion | undefined {
  const pair: Pair = { one, other, here: aboutShare(one, other), there: aboutShare(other, one) };
  const later = isLater(pair);
  if (nameApart(pair)) return { attribute: "name", anew: later };
  if (tellsOfOthers(one, other)) return undefined;
  if (dateMoved(pair)) return { attribute: "date", anew: true };
  if (numberApart(pair) && !(FIRST.test(wordsOf(one)) && !FIRST.test(wordsOf(other)))) {
    const anew = later || NOW.test(wordsOf(one)) || FIRST.test(wordsOf(other));
    return { attribute: "number", anew };
  }
  if (dateApart(pair)) return { attribute: "date", anew: later };
  const settled = isOfTheSame(one, other) && !isOfBefore(one, other) && !one.outlook.denies;
  if (hasComeFurther(pair) || (settled && (hasHappened(pair) || settles(one, other))))
    return { attribute: "status", anew: true };
  return isDenied(pair) || isOpposite(pair) ? { attribute: "status", anew: later } : undefined;
}
