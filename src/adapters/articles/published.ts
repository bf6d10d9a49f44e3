/** What a source's own words for its date come to. */
export type PublishedReading =
  | { readonly kind: "known"; readonly published: string }
  | { readonly kind: "unknown" }
  | { readonly kind: "impossible" };

const UNKNOWN: PublishedReading = { kind: "unknown" };
const IMPOSSIBLE: PublishedReading = { kind: "impossible" };

const ISO =
  /^(?<day>(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<date>\d{2}))?)?)(?:[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * Reads a date of publication: an ISO 8601 year, month, day, or time with its offset, kept as precise as it is given.
 * A time without an offset can't be placed, so only its day is kept.
 */
export function readPublished(words: string | undefined): PublishedReading {
  const given = words?.trim() ?? "";
  if (given === "" || given.toLowerCase() === "unknown") {
    return UNKNOWN;
  }
  const { day, year, month = "01", date = "01", time, zone } = ISO.exec(given)?.groups ?? {};
  if (day === undefined || !isCalendarDay(Number(year), Number(month), Number(date))) {
    return IMPOSSIBLE;
  }
  if (time === undefined || zone === undefined) {
    return { kind: "known", published: day };
  }
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const published = `${day}T${time}${offset}`;
  return Number.isNaN(Date.parse(published)) ? IMPOSSIBLE : { kind: "known", published };
}

function isCalendarDay(year: number, month: number, date: number): boolean {
  const day = new Date(Date.UTC(2000, month - 1, date));
  day.setUTCFullYear(year, month - 1, date);
  return day.getUTCMonth() === month - 1 && day.getUTCDate() === date && year > 0;
}

/** The east of the world is so far ahead of UTC: a day that has begun there is not in the future. */
const MOST_AHEAD_MS = 14 * 60 * 60 * 1000;

/** @param now milliseconds since the epoch */
export function isFuture(published: string, now: number): boolean {
  const reach = published.includes("T") ? 0 : MOST_AHEAD_MS;
  return Date.parse(published) > now + reach;
}
