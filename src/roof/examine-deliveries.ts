// What `summit doctor` says of digests.
import { localSlots } from "../core/delivery/local-slots.ts";
import type { DeliveryStore, Subscription } from "../core/model/delivery.ts";
import { bad, type Finding } from "../core/model/health.ts";
import { isKnownZone } from "../core/model/timezones.ts";

const MINUTE_MS = 60_000;
/** What failed longer ago nobody mends any more. */
const WEEK_MS = 7 * 24 * 60 * MINUTE_MS;
const LATE_MS = 15 * MINUTE_MS;
const BATCH = 100;

const several = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** Has an hour of it passed that nobody has looked at? One of the terminal waits until somebody sits there. */
const isLeft = (subscription: Subscription, until: number): boolean => {
  const { place, schedule, watermark } = subscription;
  return (
    place.platform !== "terminal" &&
    isKnownZone(schedule.timezone) &&
    localSlots(subscription, Math.max(watermark, until - WEEK_MS), until).length > 0
  );
};

async function countLeft(store: DeliveryStore, until: number): Promise<number> {
  let count = 0;
  let batch = await store.due(until, BATCH);
  while (batch.length > 0) {
    count += batch.filter((each) => isLeft(each, until)).length;
    batch = await store.due(until, BATCH, batch.at(-1)?.id);
  }
  return count;
}

/** What is wrong with the delivery of digests, as far as the database tells; nothing where all is well. */
export async function examineDeliveries(store: DeliveryStore): Promise<readonly Finding[]> {
  const now = await store.now();
  const { failed = 0, unknown = 0 } = await store.counts(now - WEEK_MS);
  const left = await countLeft(store, now - LATE_MS);
  const messages = several(failed + unknown, "message of a digest", "messages of digests");
  const digests = several(left, "digest was", "digests were");
  return [
    ...(failed + unknown > 0
      ? [
          bad(
            `${messages} failed or may not have arrived in the last seven days: “digest history” in the channels says why.`,
          ),
        ]
      : []),
    ...(left > 0
      ? [
          bad(
            `${digests} due more than a quarter of an hour ago, and no process has looked: one has to run with ROLE=all or ROLE=worker.`,
          ),
        ]
      : []),
  ];
}
