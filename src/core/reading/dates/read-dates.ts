import type { DateMention } from "../../model/annotation.ts";
import type { Span } from "../../model/article.ts";
import { type Day, parseDay } from "./calendar.ts";
import type { DateContext, DateRule, Timex } from "./date-rule.ts";
import { readOutlook } from "./outlook.ts";
import { grainOf } from "./resolve.ts";
import { calendarRules } from "./rules-calendar.ts";
import { clockRules } from "./rules-clock.ts";
import { deicticRules } from "./rules-deictic.ts";
import { durationRules } from "./rules-duration.ts";
import { holidayRules } from "./rules-holiday.ts";
import { periodRules } from "./rules-period.ts";
import { relativeRules } from "./rules-relative.ts";
import { setRules } from "./rules-set.ts";
import { vagueRules } from "./rules-vague.ts";

export interface DatesInput {
  readonly sentences: readonly Span[];
  /** The article's date, or `unknown`. */
  readonly published: string;
}

/** Every way of naming a time that is read. Where two match from one place, the longer wins, then the earlier in this list. */
export const dateRules: readonly DateRule[] = [
  ...calendarRules,
  ...holidayRules,
  ...periodRules,
  ...deicticRules,
  ...relativeRules,
  ...clockRules,
  ...setRules,
  ...durationRules,
  ...vagueRules,
];

/** At least one of these is in every expression: elsewhere no rule is tried. */
const HEAD =
  /\b(?:(?:1\d|20)\d\ds?|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:second|minute|hour|day|week|weekend|fortnight|month|quarter|year|decade)s?(?:-?long)?|centur(?:y|ies)|hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|annually|yearly|today|yesterday|tomorrow|tonight|overnight|now|nowadays|currently|current|recently|recent|lately|presently|present|moment|ago|future|past|soon|term|while|time|night|morning|evening|afternoon|noon|midday|midnight|[ap]\.?m|gmt|utc|\d\d:\d\d|(?:spring|summer|autumn|fall|winter)s?|christmas|easter|thanksgiving|halloween|eve|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|(?:nine|eigh)teen|thousand|q[1-4]|\d0s|period)\b/gi;

/** How far before its head an expression may begin, in characters. */
const REACH = 60;
const CONTEXT = 90;

interface Found extends Timex, Span {
  readonly leaning: boolean;
}

/** The longest expression that begins at one place. */
function matchAt(
  rules: readonly DateRule[],
  text: string,
  start: number,
  head: Span,
  context: (span: Span) => DateContext,
): Found | undefined {
  let best: Found | undefined;
  for (const { pattern, value, leaning = false } of rules) {
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    const end = start + (found?.[0].length ?? 0);
    if (found === null || end <= head.start || end <= (best?.end ?? start)) {
      continue;
    }
    const timex = value(found.groups ?? {}, context({ start, end }));
    best = timex === undefined ? best : { start, end, leaning, ...timex };
  }
  return best;
}

/** Where words begin between two places, the head's own place last. */
function* starts(text: string, from: number, head: number): Generator<number> {
  for (let at = from; at < head; at += 1) {
    if (/[\w$'’‘]/.test(text[at] ?? "") && !/[\w'’‘.$]/.test(text[at - 1] ?? " ")) {
      yield at;
    }
  }
  yield head;
}

/** Finds expressions of time and resolves each to its TIMEX3 value. */
export const readDates = (text: string, input: DatesInput): DateMention[] =>
  readDatesBy(dateRules, text, input);

/** Reads by the given rules alone, so that each can be proven to matter. */
export function readDatesBy(
  rules: readonly DateRule[],
  text: string,
  input: DatesInput,
): DateMention[] {
  const anchor: Day | null = parseDay(input.published);
  const dates: DateMention[] = [];
  let focus: string | null = null;
  let free = 0;
  for (const sentence of input.sentences) {
    free = Math.max(free, sentence.start);
    HEAD.lastIndex = free;
    for (
      let head = HEAD.exec(text);
      head !== null && head.index < sentence.end;
      head = HEAD.exec(text)
    ) {
      const span = { start: head.index, end: head.index + head[0].length };
      const contextOf = ({ start, end }: Span): DateContext => {
        const before = text.slice(Math.max(sentence.start, start - CONTEXT), start);
        const after = text.slice(end, Math.min(sentence.end, end + CONTEXT));
        return { anchor, focus, before, after, outlook: () => readOutlook(before, after) };
      };
      for (const start of starts(text, Math.max(free, span.start - REACH), span.start)) {
        const found = matchAt(rules, text, start, span, contextOf);
        if (found !== undefined) {
          const { type, value, leaning } = found;
          dates.push({ start, end: found.end, type, value });
          focus = !leaning && grainOf(value) !== undefined ? value : focus;
          free = found.end;
          break;
        }
      }
      HEAD.lastIndex = Math.max(span.end, free);
    }
  }
  return dates;
}
