import type {
  Annotation,
  DateMention,
  EventMention,
  EventPhase,
  NameMention,
  Quotation,
} from "../../model/annotation.ts";
import type { Span } from "../../model/article.ts";
import { addDays, isoDay, parseDay } from "../dates/calendar.ts";
import { rangeOf } from "../dates/value-range.ts";
import { eventSpan, ownedSpan } from "./event-span.ts";
import { triggerOf, undatedTrigger } from "./event-triggers.ts";
import { isFamily } from "./event-words.ts";
import { type ClauseWord, readClauses } from "./sentence-clauses.ts";
import { type BareEvent, withWords } from "./told-words.ts";

export interface EventsInput extends Pick<Annotation, "sentences" | "names" | "dates" | "quotes"> {
  readonly published: string;
}

/** What ended longer before the article than this is background. */
const STORY_DAYS = 31;

/** Does the value name a time in the calendar, known or with parts open? Not "now", "recently", "each Friday". */
const isCalendar = ({ type, value }: DateMention): boolean =>
  (type === "DATE" || type === "TIME") &&
  (/^\d{3,4}(?:-|$)/.test(value) || value.startsWith("XXXX-"));

function phaseOf(value: string, published: string, planned: boolean): EventPhase {
  const range = rangeOf(value);
  const day = parseDay(published);
  if (day === null) {
    return planned ? "planned" : range === undefined ? "story" : "background";
  }
  if (range === undefined) {
    return planned ? "planned" : "story";
  }
  if (range.from > isoDay(day) || (planned && range.to >= isoDay(day))) {
    return "planned";
  }
  return range.to < isoDay(addDays(day, -STORY_DAYS)) ? "background" : "story";
}

const FIRST =
  /\bfirst\b[^.;:]{0,70}\s(?:in|for|since)\s+(?:(?:more than|nearly|almost|over|about|some)\s+)?$/i;

/** The year from which "for the first time in 24 years" is reckoned; X where the article has no date. */
function yearReckoned({ value }: DateMention, published: string): string | undefined {
  const years = /^P(\d+)Y$/.exec(value)?.[1];
  const day = parseDay(published);
  if (years === undefined) {
    return undefined;
  }
  return day === null ? "XXXX" : String(day.year - Number(years));
}

const JOINED = /^\s*(?:and|to|until|till|through|[-–—])\s*$/;
const FROM = /\b(?:between|from)\s+$|^$/;

/** Is the next date the end of a stretch of time that this one begins? */
const endsStretch = (text: string, date: DateMention, next: DateMention | undefined): boolean =>
  next !== undefined &&
  JOINED.test(text.slice(date.end, next.start)) &&
  (/[-–—]/.test(text.slice(date.end, next.start)) ||
    FROM.test(
      text
        .slice(Math.max(0, date.start - 8), date.start)
        .replace(/^.*?(?=\b(?:between|from)\b)/i, ""),
    ));

interface Sentence extends Span {
  readonly words: readonly ClauseWord[];
  readonly dates: readonly { readonly index: number; readonly date: DateMention }[];
  readonly names: readonly NameMention[];
  readonly quotes: readonly Quotation[];
}

const participantsIn = (names: readonly NameMention[], { start, end }: Span): string[] => [
  ...new Set(
    names.filter((name) => name.start >= start && name.end <= end).map((name) => name.entity),
  ),
];

const DAY_NAMED =
  /day\b|\b(?:yesterday|tomorrow|tonight|night|morning|evening|afternoon|[A-Z][a-z]{2,8})\b/;

/** "3:40 a.m." alone doesn't tell of which day. */
const isClockAlone = (text: string, { type, start, end }: DateMention): boolean =>
  type === "TIME" && !DAY_NAMED.test(text.slice(start, end));

/** Up to then, not then. */
const UP_TO = /\b(?:until|till|through)\s+$/i;
/** "Today" in what somebody said is the day of saying it, which may be another than the article's. */
const isSpeakersDay = (
  quotes: readonly Quotation[],
  words: string,
  { start, end }: Span,
): boolean =>
  !/\d{3}/.test(words) &&
  quotes.some((quote) => quote.direct && quote.start <= start && end <= quote.end);
/** What is compared with a time did not happen then: "more than in 2016", "the most since 2016". */
const COMPARED =
  /\b(?:than(?:\s+in)?|compared\s+(?:with|to)|versus|from|over|against|(?:most|least|(?!interest|request|protest|arrest)\p{L}{2,}est)\b[^,.;:]{0,40}\ssince)\s+$/iu;

const LEANING = /\b(?:the (?:next|following|previous|same)|that|later|earlier|before|after)\b/i;

/** Is it a day counted from one named in another sentence ("the next day")? That one may not be the day meant. */
const leansOnAnother = (
  words: string,
  { start, value }: DateMention,
  { dates }: Sentence,
): boolean =>
  LEANING.test(words) &&
  value.length > 4 &&
  !/\byear$/i.test(words) &&
  !dates.some(({ date }) => date.start < start && isCalendar(date));

/** The value that dates an event by this expression; undefined where it dates none. */
function datingValue(
  text: string,
  sentence: Sentence,
  date: DateMention,
  published: string,
): string | undefined {
  const before = text.slice(sentence.start, date.start);
  if (date.type === "DURATION") {
    return FIRST.test(before) ? yearReckoned(date, published) : undefined;
  }
  const told = text.slice(date.start, date.end);
  if (leansOnAnother(told, date, sentence) || isSpeakersDay(sentence.quotes, told, date)) {
    return undefined;
  }
  const next = sentence.dates.find((each) => each.date.start > date.start)?.date;
  const isPoint = !UP_TO.test(before) && (!COMPARED.test(before) || endsStretch(text, date, next));
  return isCalendar(date) && !isClockAlone(text, date) && isPoint ? date.value : undefined;
}

const OWNER = /^['’]s?\s/;

/** The event of one date of a sentence, if it tells one. */
function datedEvent(
  text: string,
  sentence: Sentence,
  at: number,
  published: string,
): BareEvent | undefined {
  const { words, dates, names } = sentence;
  const { index, date } = dates[at] as Sentence["dates"][number];
  const value = datingValue(text, sentence, date, published);
  const trigger = value === undefined ? undefined : triggerOf(words, date);
  if (value === undefined || trigger === undefined) {
    return undefined;
  }
  const reckoned = date.type === "DURATION";
  // "On Friday lowered the toll of last week's flood": nothing was lowered last week.
  const aside = dates.length > 1 && trigger.owned !== true && OWNER.test(text.slice(date.end));
  if (aside || (reckoned && !isFamily(trigger.kind))) {
    return undefined;
  }
  const next = dates[at + 1]?.date;
  const phase = reckoned ? "background" : phaseOf(value, published, trigger.planned);
  // Who speaks of an old event tells something else of it.
  const named = trigger.owned === true && phase === "background" ? words[trigger.at] : undefined;
  const whole = reckoned ? sentence : undefined;
  const span =
    named === undefined
      ? (whole ?? eventSpan(text, sentence, words, trigger.at, date))
      : ownedSpan(text, date, named);
  return {
    start: span.start,
    end: span.end,
    trigger: trigger.kind,
    date: index,
    value,
    until: endsStretch(text, date, next) ? (next?.value ?? null) : null,
    phase,
    participants: participantsIn(names, span),
  };
}

const SAID = /\bsaid\s+(?:(?:on|late|early|earlier)\s+)*$/i;
const isSaying = (text: string, { start, dates }: Sentence, date: number | null): boolean =>
  SAID.test(text.slice(start, dates.find(({ index }) => index === date)?.date.start));

function datedEvents(text: string, sentence: Sentence, published: string): BareEvent[] {
  const { dates } = sentence;
  const events = dates.flatMap((_, at) => {
    const before = dates[at - 1]?.date;
    const isEnd = before !== undefined && endsStretch(text, before, dates[at]?.date);
    const event = isEnd ? undefined : datedEvent(text, sentence, at, published);
    return event === undefined ? [] : [event];
  });
  // "The dam broke on Monday, the mayor said on Tuesday": the news is that it broke.
  return events.length < 2 ? events : events.filter(({ date }) => !isSaying(text, sentence, date));
}

/** A picture's caption tells what is seen, not what happened next. */
const CAPTION = /\s+Credit:/y;
/** No news is told in a longer sentence: what was not cut is a table or a list. */
const MOST_CHARACTERS = 1500;
/** Headings end without a sign. */
const WHOLE = /[.!?]["'”’)\]]*$/;

function undatedEvent(text: string, sentence: Sentence): BareEvent | undefined {
  const { start, end, words, names, quotes } = sentence;
  if (sentence.dates.some(({ date }) => isCalendar(date) && !isClockAlone(text, date))) {
    return undefined;
  }
  const trigger = undatedTrigger(words, names);
  const verb = words[trigger?.at ?? -1];
  const isSaid = quotes.some(
    (quote) =>
      quote.direct && verb !== undefined && quote.start <= verb.start && verb.end <= quote.end,
  );
  return trigger === undefined || isSaid
    ? undefined
    : {
        start,
        end,
        trigger: trigger.kind,
        date: null,
        value: null,
        until: null,
        phase: trigger.planned ? "planned" : "story",
        participants: participantsIn(names, sentence),
      };
}

/** Finds what happened or will, with its date and who took part. */
export function readEvents(text: string, input: EventsInput): EventMention[] {
  const events: BareEvent[] = [];
  let date = 0;
  let name = 0;
  for (const { start, end } of input.sentences) {
    const dates: { index: number; date: DateMention }[] = [];
    const names: NameMention[] = [];
    for (
      let next = input.dates[date];
      next !== undefined && next.start < end;
      next = input.dates[date]
    ) {
      dates.push({ index: date, date: next });
      date += 1;
    }
    for (
      let next = input.names[name];
      next !== undefined && next.start < end;
      next = input.names[name]
    ) {
      names.push(next);
      name += 1;
    }
    CAPTION.lastIndex = end;
    if (
      end - start > MOST_CHARACTERS ||
      (dates.length === 0 && names.length === 0) ||
      !WHOLE.test(text.slice(start, end)) ||
      CAPTION.test(text)
    ) {
      continue;
    }
    const sentence = {
      start,
      end,
      words: readClauses(text, { start, end }),
      dates,
      names,
      quotes: input.quotes,
    };
    const dated = datedEvents(text, sentence, input.published);
    const undated = dated.length > 0 ? undefined : undatedEvent(text, sentence);
    events.push(...dated, ...(undated === undefined ? [] : [undated]));
  }
  return events.map((event) => withWords(text, event, input.dates));
}
