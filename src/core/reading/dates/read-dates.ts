import type { DateMention } from "../../model/annotation.ts";
import type { Span } from "../../model/article.ts";
import { parseDay } from "./calendar.ts";
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
  /\b(?:(?:1\d|20)\d\ds?|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:second|minute|hour|day|week|weekend|fortnight|month|quarter|year|decade)s?(?:-?long)?|centur(?:y|ies)|hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|annually|yearly|today|yesterday|tomorrow|tonight|overnight|now|nowadays|currently|current|recently|recent|lately|presently|present|moment|ago|future|past|soon|term|while|time|night|morning|evening|afternoon|noon|midday|midnight|(?:\d{1,2}(?:[:.]\d\d)?)?[ap]\.?m|gmt|utc|\d\d:\d\d|(?:spring|summer|autumn|fall|winter)s?|christmas|easter|thanksgiving|halloween|eve|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|(?:nine|eigh)teen|thousand|q[1-4]|bce?|ce|ad|a\.d|b\.c|\d+\/\d+|\d0s|period)\b/gi;

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

function firstMatch(
  rules: readonly DateRule[],
  text: string,
  starts: readonly number[],
  head: Span,
  context: (span: Span) => DateContext,
): Found | undefined {
  for (const start of starts) {
    const found = matchAt(rules, text, start, head, context);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** The next word that may be the head of an expression; behind the text where there is none. */
function nextHead(text: string, from: number): Span {
  HEAD.lastIndex = from;
  const found = HEAD.exec(text);
  const start = found?.index ?? text.length;
  return { start, end: start + (found?.[0].length ?? 0) };
}

/** The words that rules are made of: an expression goes back from its head over no others. */
const leadWords = (rules: readonly DateRule[]): ReadonlySet<string> =>
  new Set(
    rules.flatMap(({ pattern }) =>
      pattern.source
        .replace(/\(\?<\w+>|\\[a-z]/g, " ")
        .toLowerCase()
        .split(/[^a-z]+/),
    ),
  );

const LETTER = /[\p{L}\p{N}]/u;

/** Where an expression with this head may begin, the farthest place first. */
function startsOf(text: string, from: number, head: number, lead: ReadonlySet<string>): number[] {
  const starts = [head];
  let end = head;
  while (end > from) {
    let gap = end;
    while (gap > from && end - gap < 4 && !LETTER.test(text[gap - 1] ?? "")) {
      gap -= 1;
    }
    let start = gap;
    while (start > from && LETTER.test(text[start - 1] ?? "")) {
      start -= 1;
    }
    const word = text.slice(start, gap).toLowerCase();
    if (start === gap || !(lead.has(word) || /^\d/.test(word))) {
      break;
    }
    starts.unshift(start);
    end = start;
  }
  return starts;
}

const YEARS = /\b(?:1\d|20)\d\d\b/g;
const DAYS_OF_NEWS =
  /\b(?:today|yesterday|tomorrow|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:this|last|next) (?:week|month|year|night)|ago)\b/g;

/** Does the text tell history rather than news? Then it names years, and hardly a day seen from today. */
function isHistory(text: string): boolean {
  const years = text.match(YEARS)?.length ?? 0;
  return years > 3 && years > 10 * (text.match(DAYS_OF_NEWS)?.length ?? 0);
}

/** The quarter that later words like "a year earlier" lean on. */
function quarterAfter({ value, leaning }: Found, before: string | null): string | null {
  if (/^\d{4}-Q\d$/.test(value)) {
    return leaning ? before : value;
  }
  return /^(?:P[69]M|P1Y|\d{4})$/.test(value) && !leaning ? null : before;
}

/** Makes a reader of the given rules, so that each rule can be proven to matter. */
export function createDateReader(
  rules: readonly DateRule[],
): (text: string, input: DatesInput) => DateMention[] {
  const lead = leadWords(rules);
  return (text, { sentences, published }) => {
    const anchor = parseDay(published);
    const dates: DateMention[] = [];
    let focus: string | null = null;
    let quarter: string | null = null;
    const history = isHistory(text);
    let at = 0;
    for (let head = nextHead(text, 0); head.start < text.length; ) {
      while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= head.start) {
        at += 1;
      }
      const sentence = sentences[at] ?? head;
      const contextOf = ({ start, end }: Span): DateContext => {
        const before = text.slice(Math.max(sentence.start, start - CONTEXT), start);
        const after = text.slice(end, Math.min(sentence.end, end + CONTEXT));
        return {
          anchor,
          focus,
          quarter,
          history,
          before,
          after,
          outlook: () => readOutlook(before, after),
        };
      };
      const from = Math.max(dates.at(-1)?.end ?? 0, sentence.start, head.start - REACH);
      const starts = startsOf(text, from, head.start, lead);
      const found = firstMatch(rules, text, starts, head, contextOf);
      if (found !== undefined) {
        dates.push({ start: found.start, end: found.end, type: found.type, value: found.value });
        quarter = quarterAfter(found, quarter);
        focus = !found.leaning && grainOf(found.value) !== undefined ? found.value : focus;
      }
      head = nextHead(text, found?.end ?? head.end);
    }
    return dates;
  };
}

/** Finds expressions of time and resolves each to its TIMEX3 value. */
export const readDates = createDateReader(dateRules);
