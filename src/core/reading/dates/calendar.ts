/** A day of the Gregorian calendar; month and day count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type Grain =
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

const DAY_MS = 86_400_000;
const pad = (n: number): string => String(n).padStart(2, "0");
const padYear = (year: number | string): string => String(year).padStart(4, "0");
const toMs = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);

function fromMs(ms: number): Day {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Reads the day that an ISO 8601 date begins with; null where it names none ("unknown", "2023-05", "2024-02-31"). */
export function parseDay(iso: string): Day | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso);
  if (found === null) {
    return null;
  }
  const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return isoDay(fromMs(toMs(day))) === isoDay(day) ? day : null;
}

export const addDays = (day: Day, days: number): Day => fromMs(toMs(day) + days * DAY_MS);
const daysBetween = (from: Day, to: Day): number => (toMs(to) - toMs(from)) / DAY_MS;

/** Monday is 1 and Sunday 7. */
export const weekdayOf = (day: Day): number => new Date(toMs(day)).getUTCDay() || 7;

export const isoDay = ({ year, month, day }: Day): string =>
  `${padYear(year)}-${pad(month)}-${pad(day)}`;

export const isoMonth = (year: number | string, month: number): string =>
  `${padYear(year)}-${pad(month)}`;

/** The ISO 8601 week: the year is that of its Thursday. */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const first = daysBetween({ year: thursday.year, month: 1, day: 1 }, thursday);
  return `${thursday.year}-W${pad(Math.floor(first / 7) + 1)}`;
}

const isoQuarter = (quarters: number): string =>
  `${Math.floor(quarters / 4)}-Q${(((quarters % 4) + 4) % 4) + 1}`;

/** Its values show which figures each kind has. */
const ANY_DAY: Day = { year: 2000, month: 1, day: 1 };

/** The value of the stretch of time around a day, moved by `offset` of its kind; parts that can't be known are X. */
export function atGrain(day: Day | null, grain: Grain, offset = 0): string {
  if (day === null) {
    return atGrain(ANY_DAY, grain).replace(/\d/g, "X");
  }
  const months = day.year * 12 + day.month - 1 + offset;
  const values: Record<Grain, () => string> = {
    day: () => isoDay(addDays(day, offset)),
    week: () => isoWeek(addDays(day, 7 * offset)),
    weekend: () => `${isoWeek(addDays(day, 7 * offset))}-WE`,
    month: () => isoMonth(Math.floor(months / 12), (months % 12) + 1),
    quarter: () => isoQuarter(day.year * 4 + Math.floor((day.month - 1) / 3) + offset),
    year: () => padYear(day.year + offset),
    decade: () => String(Math.floor(day.year / 10) + offset),
    century: () => String(Math.floor(day.year / 100) + offset),
  };
  return values[grain]();
}

/** Which way in time the words around an expression look. */
export type Outlook = "past" | "future" | "unknown";

/** The weekday nearest to a day in the given direction, that day itself included. */
export function nearestWeekday(day: Day | null, weekday: number, outlook: Outlook): string {
  if (day === null) {
    return `XXXX-WXX-${weekday}`;
  }
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  const behind = ahead === 0 ? 0 : ahead - 7;
  return isoDay(addDays(day, outlook === "future" ? ahead : behind));
}

/** How much nearer a date against the outlook must be to be meant all the same. */
const AGAINST_OUTLOOK = 5;

/** News tells more of what was than of what will be. */
const UNKNOWN_AHEAD = 1.5;

function cost(distance: number, outlook: Outlook): number {
  if ((outlook === "past" && distance > 0) || (outlook === "future" && distance < 0)) {
    return Math.abs(distance) * AGAINST_OUTLOOK;
  }
  return outlook === "unknown" && distance > 0 ? distance * UNKNOWN_AHEAD : Math.abs(distance);
}

/** The year that a month without one belongs to: the nearest in the given direction. */
export function yearOfMonth(day: Day, month: number, outlook: Outlook): number {
  const years = [day.year - 1, day.year, day.year + 1];
  const price = (year: number): number => cost((year - day.year) * 12 + month - day.month, outlook);
  return years.reduce((best, year) => (price(year) < price(best) ? year : best));
}

/** The year that a month and day without one belong to. */
export function yearOfDay(day: Day, month: number, date: number, outlook: Outlook): number {
  const years = [day.year - 1, day.year, day.year + 1];
  const price = (year: number): number =>
    cost(daysBetween(day, { year, month, day: date }), outlook);
  return years.reduce((best, year) => (price(year) < price(best) ? year : best));
}
