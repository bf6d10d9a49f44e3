import type { Subscription } from "../../src/core/model/delivery.ts";

/** Milliseconds since the epoch of an ISO 8601 moment. */
export const at = (iso: string): number => Date.parse(iso);

/** A subscription of one channel, with what the test cares about. */
export function subscriptionOf(fields: Partial<Subscription> = {}): Subscription {
  return {
    id: "s1",
    place: { platform: "discord", workspace: "guild", channel: "general" },
    story: "bridge",
    schedule: { cron: "0 8 * * *", timezone: "Europe/London" },
    quiet: false,
    state: "on",
    madeBy: "reader",
    madeAt: 0,
    watermark: 0,
    ...fields,
  };
}

/** A digest every day at a local time. */
export function everyDay(time: string, timezone: string, watermark = 0): Subscription {
  const [hour, minute] = time.split(":").map(Number);
  return subscriptionOf({ schedule: { cron: `${minute} ${hour} * * *`, timezone }, watermark });
}
