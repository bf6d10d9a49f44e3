import { Temporal } from "temporal-polyfill";
import { planSubscription } from "../../src/core/delivery/planner.ts";
import type { Subscription } from "../../src/core/model/delivery.ts";

export interface ZoneReport {
  readonly zones: number;
  readonly slots: number;
  /** Hours that come twice, of which not exactly one was planned. */
  readonly wrong: number;
}

const HOURS = [0, 1, 2, 3, 23];
const HALF_HOUR_MS = 30 * 60_000;

function* fallBacks(timezone: string, from: number, to: number): Generator<number> {
  const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timezone);
  let next = start.getTimeZoneTransition("next");
  while (next !== null && next.epochMilliseconds < to) {
    if (next.offsetNanoseconds < next.subtract({ seconds: 1 }).offsetNanoseconds) {
      yield next.epochMilliseconds;
    }
    next = next.getTimeZoneTransition("next");
  }
}

const subscriptionAt = (timezone: string, time: string, watermark: number): Subscription => ({
  ...{ id: "s", story: "none", quiet: false, state: "on", madeBy: "nobody", madeAt: 0, watermark },
  place: { platform: "discord", workspace: "w", channel: "c" },
  schedule: { cron: `30 ${time} * * *`, timezone },
});

/** Plans every half hour of the day around each hour that comes twice, as if the process were started anew each time. */
export function runZones(years: readonly [number, number]): ZoneReport {
  const [from, to] = years.map((year) => Date.UTC(year, 0, 1)) as [number, number];
  let zones = 0;
  let slots = 0;
  let wrong = 0;
  for (const timezone of Intl.supportedValuesOf("timeZone")) {
    const all = [...fallBacks(timezone, from, to)];
    zones += all.length > 0 ? 1 : 0;
    for (const moment of all) {
      const day = Temporal.Instant.fromEpochMilliseconds(moment)
        .toZonedDateTimeISO(timezone)
        .toPlainDate()
        .toString();
      for (const hour of HOURS) {
        const keys: string[] = [];
        const begin = moment - 26 * 2 * HALF_HOUR_MS;
        for (let mark = begin; mark < moment + 26 * 2 * HALF_HOUR_MS; mark += HALF_HOUR_MS) {
          const subscription = subscriptionAt(timezone, String(hour), mark);
          const { send, skip } = planSubscription(subscription, mark + HALF_HOUR_MS);
          keys.push(...[...send, ...skip].map(({ local }) => local));
        }
        slots += 1;
        wrong += keys.filter((local) => local.startsWith(day)).length === 1 ? 0 : 1;
        wrong += keys.length - new Set(keys).size;
      }
    }
  }
  return { zones, slots, wrong };
}
