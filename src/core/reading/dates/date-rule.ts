import type { TimexType } from "../../model/annotation.ts";
import type { Day, Outlook } from "./calendar.ts";
import { COUNT, ORDINAL, SPOKEN_YEAR } from "./numerals.ts";

/** What an expression means: its kind and TIMEX3 value. */
export interface Timex {
  readonly type: TimexType;
  readonly value: string;
}

/** What an expression's meaning depends on besides its own words. */
export interface DateContext {
  /** The day from which "yesterday" and months without a year are counted; null where it isn't known. */
  readonly anchor: Day | null;
  /** Which way the sentence around the expression looks. */
  readonly outlook: () => Outlook;
  /** The value of the last calendar date that the article named, as the centre of "that year", "the day before". */
  readonly focus: string | null;
  /** The quarter that results were last told of; null after a longer period. */
  readonly quarter: string | null;
  /** The article tells of other years than its own: a month without a year belongs to the year last named. */
  readonly history: boolean;
  /** Up to 90 characters of the same sentence. */
  readonly before: string;
  readonly after: string;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way of naming a time. */
export interface DateRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** The meaning, or undefined where the words turn out to name no time. */
  readonly value: (groups: Groups, context: DateContext) => Timex | undefined;
  /** The meaning leans on the date spoken of before, which stays the centre. */
  readonly leaning?: true;
  /** Read by the tests: `text`, in an article published on `published`, holds one expression, of this value. */
  readonly example: {
    readonly text: string;
    readonly published: string;
    readonly value: string;
  };
}

const MONTHS =
  "January|February|March|April|May|June|July|August|September|October|November|December";
const MONTHS_SHORT = "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|\\b)";
const WEEKDAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
const UNITS = "second|minute|hour|day|week|fortnight|month|quarter|year|decade|century";

/** Words that blur an expression and belong to it; the value is that of the rest. */
const BLUR =
  "(?<blur>(?:(?:about|around|approximately|roughly|nearly|almost|at least|at most|up to|more than|less than|fewer than|no more than|no later than|over|earlier|later|sometime|the|some time|a good part of|(?:end|beginning|start|middle|close|early part|latter part|rest|first part) of|(?:early|late|mid|latter)(?: days of)?(?: in)?)[ -]){0,4})";

/** What a pattern may name in braces; each is a group of that name. */
const PARTS: Readonly<Record<string, string>> = {
  month: `(?<month>${MONTHS_SHORT}|(?:${MONTHS})\\b)`,
  weekday: `(?<weekday>${WEEKDAYS})\\b`,
  day: "(?<day>(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!:?\\d|\\.\\d|,\\d{3}\\b))",
  year: "(?<year>(?:1\\d|20)\\d\\d)(?![\\d%]|[.,]\\d)",
  shortYear: "['’‘](?<shortYear>\\d\\d)\\b",
  spokenYear: `(?<spokenYear>${SPOKEN_YEAR})\\b`,
  unit: `(?<unit>${UNITS})\\b`,
  units: `(?<unit>${UNITS.replace("century", "centurie")})s\\b`,
  anyUnit: `(?<unit>${UNITS}|centurie)s?\\b`,
  count: `(?<count>${COUNT})`,
  ordinal: `(?<ordinal>${ORDINAL})\\b`,
  season: "(?<season>spring|summer|autumn|fall|winter)s?\\b",
  part: "(?<part>morning|afternoon|evening|night|noon|midday|midnight)\\b",
};

/**
 * Compiles a pattern in which `{month}` stands for any month and so on, and a space for any white space (" ?" for none too); blurring
 * words ("late", "about", "the end of") may come before it. Case is ignored.
 */
export function phrase(pattern: string): RegExp {
  const whole = pattern.replace(/\{(\w+)\}/g, (_, name: string) => PARTS[name] ?? "");
  const source = `${BLUR}(?:${whole})`
    .replaceAll("[ -]", "(?: |-)")
    .replaceAll(" ?", "\\s*")
    .replaceAll(" ", "\\s+");
  return new RegExp(`(?<![\\w$£€#.-])${source}`, "iy");
}

const MONTH_STEMS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** 1 for January. */
export const monthNumber = (name: string): number =>
  MONTH_STEMS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Monday is 1. */
export const weekdayNumber = (name: string): number =>
  ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].indexOf(name.slice(0, 3).toLowerCase()) + 1;
