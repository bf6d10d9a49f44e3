import { addDays, type Day, isoDay, parseDay, weekdayOf } from "./calendar.ts";

export type RangeGrain = "time" | "day" | "week" | "month" | "season" | "year" | "decade";

/** The calendar days that a TIMEX3 value covers, ISO 8601, both inclusive. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
  readonly grain: RangeGrain;
}

const months = (year: number, first: number, count: number): [Day, Day] => {
  const start = { year, month: first, day: 1 };
  const after = first + count - 1;
  const next = { year: year + Math.floor(after / 12), month: (after % 12) + 1, day: 1 };
  return [start, addDays(next, -1)];
};

/** The Monday of an ISO 8601 week. */
function mondayOf(year: number, week: number): Day {
  const fourth = { year, month: 1, day: 4 };
  return addDays(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1));
}

const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

type Shape = readonly [
  shape: RegExp,
  grain: RangeGrain,
  days: (parts: readonly string[]) => readonly [Day, Day],
];

const SHAPES: readonly Shape[] = [
  [
    /^(\d{4})-W(\d\d?)(-WE)?$/,
    "week",
    ([year, week, weekend]) => {
      const monday = mondayOf(Number(year), Number(week));
      return [weekend ? addDays(monday, 5) : monday, addDays(monday, 6)];
    },
  ],
  [/^(\d{4})-(\d\d)$/, "month", ([year, month]) => months(Number(year), Number(month), 1)],
  [
    /^(\d{4})-Q(\d)$/,
    "season",
    ([year, quarter]) => months(Number(year), 3 * Number(quarter) - 2, 3),
  ],
  [/^(\d{4})-H(\d)$/, "season", ([year, half]) => months(Number(year), 6 * Number(half) - 5, 6)],
  [
    /^(\d{4})-(SP|SU|FA|WI)$/,
    "season",
    ([year, season = ""]) => months(Number(year), SEASONS[season] ?? 1, 3),
  ],
  [/^(\d{4})$/, "year", ([year]) => months(Number(year), 1, 12)],
  [/^(\d{3})$/, "decade", ([decade]) => months(Number(decade) * 10, 1, 120)],
];

/** What days a value covers; undefined for one that leaves them open ("XXXX-06", "PRESENT_REF") and for centuries. */
export function rangeOf(value: string): DayRange | undefined {
  const day = parseDay(value);
  if (day !== null) {
    return { from: isoDay(day), to: isoDay(day), grain: value.length > 10 ? "time" : "day" };
  }
  for (const [shape, grain, days] of SHAPES) {
    const found = shape.exec(value);
    if (found !== null) {
      const [from, to] = days(found.slice(1));
      return { from: isoDay(from), to: isoDay(to), grain };
    }
  }
  return undefined;
}
