import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { localSlots, nextSlot } from "../../../src/core/delivery/local-slots.ts";
import { planSubscription } from "../../../src/core/delivery/planner.ts";
import { at, everyDay, subscriptionOf } from "../../support/schedules.ts";

const DAY_MS = 86_400_000;

describe("planSubscription", () => {
  it("sends the digest of a morning that the clocks skipped at the end of the gap", () => {
    const subscription = everyDay("02:30", "America/New_York", at("2027-03-14T00:00-05:00"));
    const plan = planSubscription(subscription, at("2027-03-14T08:00-04:00"));
    expect(plan.send.map((slot) => slot.at)).toEqual([at("2027-03-14T03:00-04:00")]);
  });

  it("sends one digest on the first pass where the clocks repeat an hour, also after a restart between the passes", () => {
    const subscription = everyDay("01:30", "America/New_York", at("2027-11-07T00:00-04:00"));
    const first = planSubscription(subscription, at("2027-11-07T01:45-04:00"));
    expect(first.send.map((slot) => slot.at)).toEqual([at("2027-11-07T01:30-04:00")]);
    const watermark = at("2027-11-07T01:45-04:00");
    const second = planSubscription({ ...subscription, watermark }, at("2027-11-07T01:45-05:00"));
    expect(second).toEqual({ send: [], skip: [] });
  });

  it("sends one digest, the newest, after any time away", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (days) => {
        const now = at("2026-11-21T08:05Z");
        const plan = planSubscription(everyDay("08:00", "Europe/London", now - days * DAY_MS), now);
        expect(plan.send).toHaveLength(1);
        expect(plan.skip).toHaveLength(days - 1);
      }),
    );
  });

  it("sends nothing that is more than six hours late, and records it", () => {
    const now = at("2026-11-21T14:01Z");
    const plan = planSubscription(everyDay("08:00", "Europe/London", now - DAY_MS), now);
    expect(plan.send).toEqual([]);
    expect(plan.skip.map(({ local }) => local)).toEqual(["2026-11-21T08:00"]);
  });

  it("sets a watermark aside that is ahead of the clock", () => {
    const now = at("2026-11-21T08:05Z");
    const plan = planSubscription(everyDay("08:00", "Europe/London", now + 365 * DAY_MS), now);
    expect(plan.send.map(({ local }) => local)).toEqual(["2026-11-21T08:00"]);
  });

  it("gives the same keys whenever and however often it looks", () => {
    const minute = fc.integer({ min: 0, max: 3 * 24 * 60 });
    fc.assert(
      fc.property(fc.array(minute, { minLength: 1, maxLength: 12 }), (minutes) => {
        const start = at("2026-10-23T00:00Z");
        const looks = [...minutes, 3 * 24 * 60].sort((a, b) => a - b);
        const keys = new Set<string>();
        let subscription = everyDay("08:00", "Europe/London", start);
        for (const look of looks) {
          const now = start + look * 60_000;
          const { send, skip } = planSubscription(subscription, now);
          for (const { key } of [...send, ...skip]) {
            expect(keys.has(key)).toBe(false);
            keys.add(key);
          }
          subscription = { ...subscription, watermark: now };
        }
        expect(keys.size).toBe(3);
      }),
    );
  });
});

describe("localSlots", () => {
  it("keeps its key when the zone is edited to one with the same local day", () => {
    const london = everyDay("08:00", "Europe/London");
    const paris = everyDay("08:00", "Europe/Paris");
    const day = [at("2026-11-20T00:00Z"), at("2026-11-21T00:00Z")] as const;
    expect(localSlots(london, ...day)[0]?.key).toBe(localSlots(paris, ...day)[0]?.key);
  });

  it("has exactly one slot each local day, in every zone, in all gaps and overlaps of two years", {
    timeout: 60_000,
  }, () => {
    for (const timezone of Intl.supportedValuesOf("timeZone")) {
      for (const [from, to] of transitionsOf(timezone)) {
        const first = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timezone);
        for (const minute of [0, 30, 59]) {
          for (const hour of [0, 1, 2, 3, 23]) {
            const slots = localSlots(everyDay(`${hour}:${minute}`, timezone), from, to);
            const days = slots.map(({ local }) => local.slice(0, 10));
            expect(new Set(days).size, `${timezone} ${hour}:${minute}`).toBe(days.length);
            const wanted = first.add({ days: 2 }).toPlainDate().toString();
            expect(days, `${timezone} ${hour}:${minute}`).toContain(wanted);
            expect(days.length).toBeGreaterThanOrEqual(4);
          }
        }
      }
    }
  });
});

/** Five days around each change of a zone's clocks in 2026 and 2027. */
function transitionsOf(timezone: string): [number, number][] {
  const spans: [number, number][] = [];
  const end = at("2028-01-01T00:00Z");
  let next = Temporal.Instant.from("2026-01-01T00:00Z")
    .toZonedDateTimeISO(timezone)
    .getTimeZoneTransition("next");
  while (next !== null && next.epochMilliseconds < end) {
    const midnight = next.startOfDay();
    spans.push([
      midnight.subtract({ days: 2 }).epochMilliseconds - 1,
      midnight.add({ days: 3 }).epochMilliseconds - 1,
    ]);
    next = next.getTimeZoneTransition("next");
  }
  return spans;
}

describe("nextSlot", () => {
  it("finds a leap day and gives up on a day that never comes", () => {
    const leap = subscriptionOf({ schedule: { cron: "0 8 29 2 *", timezone: "UTC" } });
    expect(nextSlot(leap, at("2025-01-01T00:00Z"))?.local).toBe("2028-02-29T08:00");
    const never = subscriptionOf({ schedule: { cron: "0 8 31 2 *", timezone: "UTC" } });
    expect(nextSlot(never, at("2025-01-01T00:00Z"))).toBeUndefined();
  });
});
