import type { When } from "../../answers/timeline.ts";
import { sayDay } from "./dates.ts";

const PARTS: Readonly<Record<string, string>> = {
  MO: "morning",
  AF: "afternoon",
  EV: "evening",
  NI: "night",
};
const SEASONS: Readonly<Record<string, string>> = {
  SP: "spring",
  SU: "summer",
  FA: "autumn",
  WI: "winter",
};

/** A TIMEX3 value of the calendar in words: "14 May 2023, morning", "week of 4 March 2024", "spring 2019", "the 1990s". */
function sayValue(value: string, words: string | null, from: string | null): string {
  const time = /^(\d{4}-\d\d-\d\d)T(?:(\d\d:\d\d)|([A-Z]{2}))$/.exec(value);
  if (time !== null) {
    const [, day = "", clock, part = ""] = time;
    const named = /overnight/i.test(words ?? "") ? "overnight" : PARTS[part];
    return [sayDay(day), clock ?? named].filter(Boolean).join(", ");
  }
  const period = /^(\d{4})-(?:Q(\d)|H(\d)|(SP|SU|FA|WI))$/.exec(value);
  if (period !== null) {
    const [, year, quarter, half, season = ""] = period;
    return quarter !== undefined
      ? `quarter ${quarter} of ${year}`
      : half !== undefined
        ? `${half === "1" ? "first" : "second"} half of ${year}`
        : `${SEASONS[season]} ${year}`;
  }
  if (/-W\d/.test(value)) {
    return value.endsWith("WE")
      ? `weekend of ${sayDay(from ?? "")}`
      : `week of ${sayDay(from ?? "")}`;
  }
  return /^\d{3}$/.test(value) ? `the ${value}0s` : sayDay(value);
}

/** When, with the precision of the source; its own words where its date can't be told. */
export function sayWhen({ from, value, until, words, reckoned }: When): string {
  if (from === null || value === null) {
    const open = /^XXXX-\d\d/.test(value ?? "") ? "year not given" : "date of the report not known";
    return words === null ? "no date given" : `“${words}”, ${open}`;
  }
  const said = sayValue(value, words, from);
  if (reckoned) {
    return `${said}, counted back from “${words}”`;
  }
  return until === null ? said : `${said} to ${sayValue(until, null, null)}`;
}
