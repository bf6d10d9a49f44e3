import { isFuture } from "../published.ts";
import { readMoment } from "../read-moment.ts";

/** Nobody published on the web before; programs that know no date write 1970 or the year 1. */
const FIRST_YEAR = 1991;
/** A time that is ahead by less has a wrong zone, and the right day or nearly so. */
const WRONG_ZONE_MS = 14 * 60 * 60 * 1000;

/**
 * The first of these dates that can be believed, in its most precise form.
 *
 * A date in the future is none on which something was published. Where it is ahead by hours, its zone is wrong: the
 * day is kept.
 * @param given in the words of the source, the most trusted first
 * @param now milliseconds since the epoch
 * @returns ISO 8601, or `unknown`
 */
export function believedDate(given: readonly (string | undefined)[], now: number): string {
  const believed = given.flatMap((words) => believable(words, now) ?? []);
  const [first = "unknown"] = believed;
  return believed.find((other) => other.length > first.length && other.startsWith(first)) ?? first;
}

function believable(words: string | undefined, now: number): string | undefined {
  const reading = readMoment(words);
  if (reading.kind !== "known" || Number(reading.published.slice(0, 4)) < FIRST_YEAR) {
    return undefined;
  }
  const { published } = reading;
  if (!isFuture(published, now)) return published;
  const isNear = published.includes("T") && Date.parse(published) <= now + WRONG_ZONE_MS;
  return isNear ? published.slice(0, "2031-05-16".length) : undefined;
}
