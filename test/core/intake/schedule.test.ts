import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  FIRST_INTERVAL_MS,
  hasFallenSilent,
  type NextRead,
  nextRead,
  type Pace,
  type ReadResult,
} from "../../../src/core/intake/schedule.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const now = Date.parse("2031-05-16T09:00:00Z");
const fresh: Pace = { intervalMs: FIRST_INTERVAL_MS, failures: 0 };
const failed = { kind: "failed", permanent: false, failingForMs: HOUR } as const;
const permanent = { ...failed, permanent: true };

/** Reads again and again, each time with the pace that the time before set. */
function readings(results: readonly ReadResult[]): NextRead[] {
  const next: NextRead[] = [];
  for (const result of results) next.push(nextRead(next.at(-1) ?? fresh, result, now, 0));
  return next;
}

const times = (count: number, result: ReadResult): ReadResult[] => Array(count).fill(result);

describe("nextRead", () => {
  it("reads a feed that brings something more often, down to five minutes", () => {
    const waits = readings(times(6, { kind: "new" })).map(({ nextAt }) => (nextAt - now) / MINUTE);
    expect(waits).toEqual([15, 7.5, 5, 5, 5, 5]);
  });

  it("reads a feed that brings nothing more seldom, up to six hours", () => {
    const waits = readings(times(30, { kind: "nothing new" })).map(({ nextAt }) => nextAt - now);
    expect(waits[0]).toBe(37.5 * MINUTE);
    expect(waits.at(-1)).toBe(6 * HOUR);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  });

  it("never comes sooner than the site wants, and not for ever later", () => {
    const wait = (result: ReadResult) => nextRead(fresh, result, now, 0).nextAt - now;
    expect(wait({ kind: "new", maxAgeMs: 2 * HOUR })).toBe(2 * HOUR);
    expect(wait({ kind: "new", everyMs: 3 * HOUR, maxAgeMs: HOUR })).toBe(3 * HOUR);
    expect(wait({ kind: "new", maxAgeMs: 3650 * DAY })).toBe(DAY);
    expect(wait({ ...failed, retryAfterMs: 2 * DAY })).toBe(2 * DAY);
    expect(wait({ ...failed, retryAfterMs: 3650 * DAY })).toBe(7 * DAY);
  });

  it("backs off from a feed that fails, doubling up to a day, with chance in it", () => {
    const [one, two] = readings([failed, failed]);
    expect([one?.nextAt, two?.nextAt]).toEqual([now + 30 * MINUTE, now + HOUR]);
    expect(nextRead(fresh, failed, now, 1).nextAt).toBe(now + HOUR);
    expect(nextRead({ ...fresh, failures: 8 }, failed, now, 1).nextAt).toBe(now + DAY);
  });

  it("asks a feed that is read seldom soon again when it fails: it may have been a hiccup", () => {
    const seldom: Pace = { intervalMs: 6 * HOUR, failures: 0 };
    expect(nextRead(seldom, failed, now, 1).nextAt).toBe(now + HOUR);
  });

  it("pauses a feed at its tenth failure in a row, and after a day where trying does not help", () => {
    const pausedAt = (result: ReadResult) =>
      readings(times(12, result)).findIndex(({ isPaused }) => isPaused) + 1;
    expect(pausedAt(failed)).toBe(10);
    expect(pausedAt(permanent)).toBe(10);
    expect(pausedAt({ ...permanent, failingForMs: DAY })).toBe(3);
  });

  it("forgets failures as soon as it succeeds, and keeps the pace that it had", () => {
    const [, , good] = readings([failed, failed, { kind: "nothing new" }]);
    expect(good).toMatchObject({ failures: 0, intervalMs: 37.5 * MINUTE });
  });

  it("is always later than now, and bounded", () => {
    const span = fc.option(fc.double({ min: 0, max: 1e15, noNaN: true }), { nil: undefined });
    const result: fc.Arbitrary<ReadResult> = fc.oneof(
      fc.record({
        kind: fc.constantFrom("new" as const, "nothing new" as const),
        maxAgeMs: span,
        everyMs: span,
      }),
      fc.record({
        kind: fc.constant("failed" as const),
        permanent: fc.boolean(),
        retryAfterMs: span,
        failingForMs: fc.nat(),
      }),
    );
    fc.assert(
      fc.property(
        fc.array(result, { maxLength: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (results, random) => {
          let pace: Pace = fresh;
          for (const each of results) {
            const next = nextRead(pace, each, now, random);
            expect(next.nextAt - now).toBeGreaterThanOrEqual(5 * MINUTE);
            expect(next.nextAt - now).toBeLessThanOrEqual(8 * DAY);
            pace = next;
          }
        },
      ),
    );
  });
});

describe("hasFallenSilent", () => {
  const daily = (days: number, last: number) =>
    Array.from({ length: days }, (_, day) => last - day * DAY);

  it("tells of a feed that spoke daily and has not for three days", () => {
    expect(hasFallenSilent(daily(10, now - 3 * DAY), now)).toBe(true);
    expect(hasFallenSilent(daily(10, now - 2 * DAY), now)).toBe(false);
  });

  it("tells nothing of a feed that speaks seldom, or that is hardly known", () => {
    expect(
      hasFallenSilent(
        daily(10, now - 3 * DAY).map((time, day) => time - day * 2 * DAY),
        now,
      ),
    ).toBe(false);
    expect(hasFallenSilent(daily(4, now - 3 * DAY), now)).toBe(false);
    expect(hasFallenSilent([], now)).toBe(false);
  });

  it("does not take an announced date for a sign of life", () => {
    expect(hasFallenSilent([...daily(10, now - 4 * DAY), now + DAY], now)).toBe(true);
  });
});
