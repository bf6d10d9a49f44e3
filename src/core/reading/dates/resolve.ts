import {
  atGrain,
  type Day,
  type Grain,
  isoDay,
  isoMonth,
  parseDay,
  yearOfDay,
  yearOfMonth,
} from "./calendar.ts";
import type { DateContext, Timex } from "./date-rule.ts";

export const date = (value: string): Timex => ({ type: "DATE", value });
export const time = (value: string): Timex => ({ type: "TIME", value });
export const duration = (value: string): Timex => ({ type: "DURATION", value });
export const set = (value: string): Timex => ({ type: "SET", value });

/** The year that a month, or a day of one, belongs to where the words leave it open; undefined where nothing tells. */
function openYear(context: DateContext, month: number, day?: number): number | undefined {
  const { anchor, focus, history } = context;
  const told = history ? dayWithin(focus) : null;
  if (told !== null && /^\d{4}$/.test(focus ?? "")) {
    return told.year;
  }
  const from = told ?? (history ? null : anchor);
  const outlook = told === null ? context.outlook() : "unknown";
  if (from === null) {
    return undefined;
  }
  return day === undefined
    ? yearOfMonth(from, month, outlook)
    : yearOfDay(from, month, day, outlook);
}

/** The value of a month whose year the words leave open. */
export const openMonth = (context: DateContext, month: number): string =>
  isoMonth(openYear(context, month) ?? "XXXX", month);

/** The value of a month and day whose year the words leave open; undefined where no year has that day. */
export function openDay(context: DateContext, month: number, day: number): string | undefined {
  const year = openYear(context, month, day);
  const leap = fullDay(2000, month, day);
  return year === undefined ? leap?.replace("2000", "XXXX") : fullDay(year, month, day);
}

/** The value of a day; undefined where the calendar has no such day. */
export function fullDay(year: number, month: number, day: number): string | undefined {
  const iso = isoDay({ year, month, day });
  return parseDay(iso) === null ? undefined : iso;
}

const QUARTER_STARTS = [1, 4, 7, 10];

/** A day within the stretch of time that a value names; null for values that name none ("PRESENT_REF", "XXXX-06"). */
export function dayWithin(value: string | null): Day | null {
  const found = /^(\d{4})(?:-Q([1-4])|-(\d\d)(?:-(\d\d))?)?/.exec(value ?? "");
  if (found === null) {
    return null;
  }
  const [, year, quarter, month, day] = found;
  const first = quarter === undefined ? 1 : (QUARTER_STARTS[Number(quarter) - 1] ?? 1);
  return { year: Number(year), month: Number(month ?? first), day: Number(day ?? 1) };
}

/** How precise a calendar value is. */
export function grainOf(value: string | null): Grain | undefined {
  const grains: readonly [RegExp, Grain][] = [
    [/^\d{4}-\d\d-\d\d/, "day"],
    [/^\d{4}-\d\d$/, "month"],
    [/^\d{4}-Q\d$/, "quarter"],
    [/^\d{4}$/, "year"],
  ];
  return grains.find(([shape]) => shape.test(value ?? ""))?.[1];
}

const GRAINS: Readonly<Record<string, Grain>> = {
  day: "day",
  week: "week",
  weekend: "weekend",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  century: "century",
};

/** The unit that a word names, singular or plural; undefined for hours and below. */
export function grainNamed(word: string): Grain | undefined {
  const folded = word.toLowerCase();
  return (
    GRAINS[folded] ??
    GRAINS[folded.replace(/s$/, "")] ??
    (folded === "centuries" ? "century" : undefined)
  );
}

/** The value a number of units away from a day. */
export function away(day: Day | null, unit: string, offset: number): string | undefined {
  const folded = unit.toLowerCase();
  if (folded.startsWith("fortnight")) {
    return atGrain(day, "week", 2 * offset);
  }
  const grain = grainNamed(folded);
  const half = offset % 1 !== 0;
  if (grain === "decade") {
    return atGrain(day, "year", Math.round(10 * offset));
  }
  if (grain === "century") {
    return atGrain(day, "year", Math.round(100 * offset));
  }
  if (grain === "year" && half) {
    return atGrain(day, "month", Math.round(12 * offset));
  }
  return grain === undefined ? undefined : atGrain(day, grain, Math.round(offset));
}

const LETTERS: Readonly<Record<string, string>> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  night: "D",
  week: "W",
  weekend: "D",
  month: "M",
  quarter: "Q",
  season: "M",
  year: "Y",
};
const HALVES: Readonly<Record<string, string>> = {
  minute: "30S",
  hour: "30M",
  day: "T12H",
  year: "6M",
};
const MANY: Readonly<Record<string, readonly [number, string]>> = {
  fortnight: [2, "week"],
  decade: [10, "year"],
  century: [100, "year"],
  centurie: [100, "year"],
};

/** The TIMEX3 duration of a number of units: 2.5 years are P2Y6M, several hours PTXH. */
export function span(count: number | "X", unit: string): string {
  const folded = unit.toLowerCase().replace(/s$/, "");
  const [times, base] = MANY[folded] ?? [1, folded];
  const letter = LETTERS[base] ?? "X";
  const prefix = /^(second|minute|hour)$/.test(base) ? "PT" : "P";
  if (count === "X") {
    return `${prefix}X${folded === "decade" ? "E" : folded.startsWith("centur") ? "C" : letter}`;
  }
  const total = count * times;
  const half = HALVES[base];
  if (total % 1 === 0.5 && half !== undefined) {
    return `${prefix}${total > 1 ? `${Math.floor(total)}${letter}` : ""}${half}`;
  }
  return `${prefix}${total}${letter}`;
}
