import type { DayRange, OptionKind, OptionSpec } from "../model/command.ts";
import { AskerError } from "../model/errors.ts";
import { readTimeOfDay, timesThatCanBeRead } from "../model/time-of-day.ts";
import { findTimezone, nearTimezones } from "../model/timezones.ts";
import { weekdayField } from "../model/weekdays.ts";
import { parseDayRange } from "./parse-day-range.ts";

export type Value = string | boolean | DayRange;

function parseFlag(words: string): boolean | undefined {
  return /^(?:true|yes|on)$/i.test(words)
    ? true
    : /^(?:false|no|off)$/i.test(words)
      ? false
      : undefined;
}

/** Reads one value; undefined where the words are none of this kind. */
export function parseValue(spec: OptionSpec, words: string, now: number): Value | undefined {
  switch (spec.kind) {
    case "date":
      return parseDayRange(words, now);
    case "flag":
      return parseFlag(words);
    case "choice":
      return spec.choices?.find((choice) => choice.toLowerCase() === words.toLowerCase());
    case "time":
      return readTimeOfDay(words);
    case "timezone":
      return findTimezone(words) ?? findTimezone(words.replace(/^in\s+|\s+time$/gi, ""));
    case "days":
      return weekdayField(words) === undefined ? undefined : words;
    case "text":
    case "name":
    case "source":
    case "story":
    case "command":
      return words;
  }
}

const hints: Partial<Record<OptionKind, string>> = {
  date: "2024, 2024-05, 2024-05-14, 14 May 2024 or yesterday",
  time: timesThatCanBeRead,
  timezone: "a large city there, such as Tokyo, or a zone's name, such as Europe/London",
  days: "daily, weekdays, weekends, mon-fri or mon,thu",
  flag: "yes or no",
};

const spokenKinds: Partial<Record<OptionKind, string>> = {
  ...{ time: "a time", timezone: "a time zone" },
};

/** @throws AskerError that says what the option takes */
export function demandValue(name: string, spec: OptionSpec, words: string, now: number): Value {
  const value = parseValue(spec, words, now);
  if (value === undefined) {
    const near = spec.kind === "timezone" ? nearTimezones(words) : [];
    const usual = spec.choices?.join(", ") ?? hints[spec.kind] ?? spec.summary;
    const hint = near.length > 0 ? near.join(", ") : usual;
    const what = spokenKinds[spec.kind] ?? name;
    throw new AskerError("bad-option", `“${words}” can't be read as ${what}. Try: ${hint}.`);
  }
  return value;
}
