// When a feed is read next: pure; the clock and chance are somebody else's business.

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Of a feed that nothing is known of. */
export const FIRST_INTERVAL_MS = 30 * MINUTE_MS;
const SHORTEST_INTERVAL_MS = 5 * MINUTE_MS;
const LONGEST_INTERVAL_MS = 6 * HOUR_MS;
const LONGEST_BACK_OFF_MS = DAY_MS;
/** Whoever promises more is read again all the same. */
const LONGEST_PROMISE_MS = DAY_MS;
const LONGEST_RETRY_AFTER_MS = 7 * DAY_MS;
/** With the back-off, most of a week. */
const PAUSE_AFTER = 10;
/** What the site must mend is not mended by asking, but it may be an error page of some hours: both, in a row. */
const PAUSE_AFTER_PERMANENT = 3;
const PAUSE_AFTER_PERMANENT_MS = DAY_MS;

/** How often a feed is read, and how often that failed, in a row. */
export interface Pace {
  readonly intervalMs: number;
  readonly failures: number;
}

export type ReadResult =
  | {
      readonly kind: "new" | "nothing new";
      /** What the site promises not to change before. */
      readonly maxAgeMs?: number | undefined;
      /** What the feed asks for. */
      readonly everyMs?: number | undefined;
    }
  | {
      readonly kind: "failed";
      /** Trying again does not help unless somebody changes something. */
      readonly permanent: boolean;
      readonly retryAfterMs?: number | undefined;
      /** Since its first failure in a row. */
      readonly failingForMs: number;
    };

export interface NextRead extends Pace {
  /** Milliseconds since the epoch. */
  readonly nextAt: number;
  /** It failed too often: it is read no more until somebody says so. */
  readonly isPaused: boolean;
}

/**
 * Decides when a feed is read next. One that brings something is read more often, one that doesn't more seldom, and one
 * that fails after pauses that double; never sooner than the site wants.
 * @param now milliseconds since the epoch
 * @param random from 0 to 1: feeds that were added together shall not be read together for ever
 */
export function nextRead(pace: Pace, result: ReadResult, now: number, random: number): NextRead {
  if (result.kind === "failed") return afterFailure(pace, result, now, random);
  const factor = result.kind === "new" ? 1 / 2 : 5 / 4;
  const intervalMs = clamp(
    Math.round(pace.intervalMs * factor),
    SHORTEST_INTERVAL_MS,
    LONGEST_INTERVAL_MS,
  );
  const promisedMs = Math.max(result.maxAgeMs ?? 0, result.everyMs ?? 0);
  const waitMs = Math.max(intervalMs, Math.min(promisedMs, LONGEST_PROMISE_MS));
  return { intervalMs, failures: 0, isPaused: false, nextAt: later(now, waitMs, random / 5) };
}

function afterFailure(
  { intervalMs, failures: before }: Pace,
  { permanent, retryAfterMs = 0, failingForMs }: Extract<ReadResult, { kind: "failed" }>,
  now: number,
  random: number,
): NextRead {
  const failures = before + 1;
  // A feed that is read seldom is asked again soon as well: it may have been a hiccup.
  const firstMs = Math.min(intervalMs, FIRST_INTERVAL_MS);
  const backOffMs = Math.min(firstMs * 2 ** Math.min(failures, 20), LONGEST_BACK_OFF_MS);
  // Half of the back-off is chance, so that readers of a site that was down don't come back together.
  const waitMs = Math.max(backOffMs / 2, Math.min(retryAfterMs, LONGEST_RETRY_AFTER_MS));
  return {
    intervalMs,
    failures,
    isPaused:
      failures >= PAUSE_AFTER ||
      (permanent && failures >= PAUSE_AFTER_PERMANENT && failingForMs >= PAUSE_AFTER_PERMANENT_MS),
    nextAt: later(now, waitMs, 0) + Math.round((backOffMs / 2) * random),
  };
}

const later = (now: number, waitMs: number, share: number): number =>
  now + Math.round(waitMs * (1 + share));

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

/** Fewer tell nothing of a habit. */
const FEWEST_DAYS = 5;
const SILENCE_MS = 3 * DAY_MS;
/** On so many of the days a daily feed speaks; it may rest on Sundays. */
const DAILY_SHARE = 0.7;

/**
 * Tells that a feed which spoke daily has been silent for days.
 * @param published when its articles appeared, milliseconds since the epoch, in any order
 */
export function hasFallenSilent(published: readonly number[], now: number): boolean {
  const times = published.filter((time) => time <= now);
  const days = new Set(times.map((time) => Math.floor(time / DAY_MS)));
  if (days.size < FEWEST_DAYS) return false;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const newest = times.reduce((latest, time) => Math.max(latest, time), 0);
  return days.size / (last - first + 1) >= DAILY_SHARE && now - newest >= SILENCE_MS;
}
