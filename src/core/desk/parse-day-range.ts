import type { DayRange } from "../model/command.ts";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const weekdays = "sun mon tue wed thu fri sat".split(" ");
const DAY_MS = 86_400_000;

const two = (value: number): string => String(value).padStart(2, "0");
const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const day = (iso: string): DayRange => ({ from: iso, to: iso });

function monthRange(year: number, month: number): DayRange {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const stem = `${year}-${two(month)}`;
  return { from: `${stem}-01`, to: `${stem}-${two(last)}` };
}

function exactDay(year: number, month: number, date: number): DayRange | undefined {
  if (month < 1 || month > 12) {
    return undefined;
  }
  const range = monthRange(year, month);
  const iso = `${year}-${two(month)}-${two(date)}`;
  return iso >= range.from && iso <= range.to ? day(iso) : undefined;
}

const monthOf = (word: string | undefined): number => months.indexOf(word?.slice(0, 3) ?? "") + 1;
const latest = (month: number, now: Date): number =>
  now.getUTCFullYear() - (month > now.getUTCMonth() + 1 ? 1 : 0);

function lastWeekday(index: number, now: Date): DayRange {
  const back = (now.getUTCDay() - index + 7) % 7;
  return day(isoDay(now.getTime() - back * DAY_MS));
}

interface RangeRule {
  readonly pattern: RegExp;
  readonly range: (found: RegExpExecArray, now: Date) => DayRange | undefined;
}

const monthName =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

/** Every way of typing a date is one row; months and weekdays without a year are the latest. */
const rules: readonly RangeRule[] = [
  {
    pattern: /^(\d{4})-(\d\d?)-(\d\d?)$/,
    range: ([, year, month, date]) => exactDay(Number(year), Number(month), Number(date)),
  },
  {
    pattern: /^(\d{4})-(\d\d?)$/,
    range: ([, year, month]) =>
      Number(month) >= 1 && Number(month) <= 12
        ? monthRange(Number(year), Number(month))
        : undefined,
  },
  { pattern: /^(\d{4})$/, range: ([, year]) => ({ from: `${year}-01-01`, to: `${year}-12-31` }) },
  {
    pattern: /^(\d{3})0s$/,
    range: ([, decade]) => ({ from: `${decade}0-01-01`, to: `${decade}9-12-31` }),
  },
  {
    pattern: new RegExp(`^(\\d\\d?)(?:st|nd|rd|th)? ${monthName}(?:,? (\\d{4}))?$`),
    range: ([, date, month, year], now) =>
      exactDay(Number(year ?? latest(monthOf(month), now)), monthOf(month), Number(date)),
  },
  {
    pattern: new RegExp(`^${monthName} (\\d\\d?)(?:st|nd|rd|th)?(?:,? (\\d{4}))?$`),
    range: ([, month, date, year], now) =>
      exactDay(Number(year ?? latest(monthOf(month), now)), monthOf(month), Number(date)),
  },
  {
    pattern: new RegExp(`^${monthName}(?:,? (\\d{4}))?$`),
    range: ([, month, year], now) =>
      monthRange(Number(year ?? latest(monthOf(month), now)), monthOf(month)),
  },
  { pattern: /^(?:today|now)$/, range: (_, now) => day(isoDay(now.getTime())) },
  { pattern: /^yesterday$/, range: (_, now) => day(isoDay(now.getTime() - DAY_MS)) },
  {
    pattern: /^(\d{1,4}) days? ago$/,
    range: ([, days], now) => day(isoDay(now.getTime() - Number(days) * DAY_MS)),
  },
  {
    pattern: /^(?:last )?(sun|mon|tue|wed|thu|fri|sat)(?:day|sday|nesday|rsday|urday)?$/,
    range: ([, weekday], now) => lastWeekday(weekdays.indexOf(weekday ?? ""), now),
  },
];

/**
 * Reads what somebody typed as a date: a day, a month, a year or a decade.
 * @param now milliseconds since the epoch; days are those of UTC
 * @returns undefined where the words are no date
 */
export function parseDayRange(words: string, now: number): DayRange | undefined {
  const plain = words.trim().toLowerCase().replace(/\s+/g, " ");
  for (const { pattern, range } of rules) {
    const found = pattern.exec(plain);
    if (found !== null) {
      return range(found, new Date(now));
    }
  }
  return undefined;
}
