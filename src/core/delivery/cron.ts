import { AskerError } from "../model/errors.ts";

/** What a cron expression lets through, field by field. */
export interface Cron {
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  readonly days: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  readonly weekdays: ReadonlySet<number>;
  /** Where both days of the month and of the week are restricted, either is enough. */
  readonly eitherDay: boolean;
}

interface Field {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly names?: readonly string[];
}

const weekdayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const fields = [
  { name: "minute", min: 0, max: 59 },
  { name: "hour", min: 0, max: 23 },
  { name: "day of the month", min: 1, max: 31 },
  { name: "month", min: 1, max: 12, names: monthNames },
  { name: "day of the week", min: 0, max: 7, names: weekdayNames },
] as const satisfies readonly Field[];

const MAX_CHARACTERS = 100;
const MIN_APART_MINUTES = 15;

const refuse = (message: string): never => {
  throw new AskerError(
    "bad-cron",
    `${message} A cron expression has five fields, such as 30 7 * * 1-5.`,
  );
};

function numberOf(word: string, { name, min, max, names = [] }: Field): number {
  const named = names.indexOf(word.slice(0, 3));
  const value = named >= 0 ? named + min : /^\d{1,2}$/.test(word) ? Number(word) : Number.NaN;
  return value >= min && value <= max
    ? value
    : refuse(`“${word}” is no ${name} (${min} to ${max}).`);
}

function parseField(text: string, field: Field): Set<number> {
  const values = new Set<number>();
  for (const item of text.split(",")) {
    const [, range = "", step] =
      /^([^/]+)(?:\/(\d{1,2}))?$/.exec(item) ?? refuse(`“${item}” is no ${field.name}.`);
    const every = step === undefined ? 1 : Number(step);
    const [first = "", last, more] = range.split("-");
    const from = range === "*" ? field.min : numberOf(first, field);
    const single = last === undefined && step === undefined && range !== "*";
    const to = last === undefined ? (single ? from : field.max) : numberOf(last, field);
    if (every < 1 || from > to || more !== undefined) {
      refuse(`“${item}” lets no ${field.name} through.`);
    }
    for (let value = from; value <= to; value += every) {
      values.add(value);
    }
  }
  return values;
}

/**
 * Reads a cron expression: minute, hour, day of the month, month, day of the week (0 and 7 are Sunday).
 * @throws AskerError where it is none, or comes more often than every 15 minutes
 * @see https://man7.org/linux/man-pages/man5/crontab.5.html
 */
export function parseCron(expression: string): Cron {
  const words = expression.trim().toLowerCase().split(/\s+/);
  if (expression.length > MAX_CHARACTERS || words.length !== fields.length) {
    return refuse(`“${expression.slice(0, MAX_CHARACTERS)}” can't be read as times.`);
  }
  const [minutes, hours, days, months, weekdays] = fields.map((field, index) =>
    parseField(words[index] ?? "", field),
  ) as [Set<number>, Set<number>, Set<number>, Set<number>, Set<number>];
  if (weekdays.delete(7)) {
    weekdays.add(0);
  }
  const sorted = [...minutes].sort((a, b) => a - b);
  const tooClose = sorted.some((minute, index) => {
    const next = sorted[index + 1] ?? (sorted[0] ?? 0) + 60;
    return next - minute < MIN_APART_MINUTES;
  });
  if (tooClose) {
    refuse(`Digests must be at least ${MIN_APART_MINUTES} minutes apart.`);
  }
  return {
    minutes,
    hours,
    days,
    months,
    weekdays,
    eitherDay: words[2] !== "*" && words[4] !== "*",
  };
}

/** Does a local day have slots? @param weekday 0 is Sunday */
export function matchesDay(
  { days, months, weekdays, eitherDay }: Cron,
  day: { readonly month: number; readonly day: number; readonly weekday: number },
): boolean {
  const byDay = days.has(day.day);
  const byWeekday = weekdays.has(day.weekday);
  return months.has(day.month) && (eitherDay ? byDay || byWeekday : byDay && byWeekday);
}
