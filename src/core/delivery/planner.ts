// Pure; the clock and the store are somebody else's business.
import type { DeliveryStore, Plan, Slot, Subscription } from "../model/delivery.ts";
import type { Log } from "../model/ports.ts";
import { type Days, localSlots, nextSlot } from "./local-slots.ts";

const HOUR_MS = 60 * 60 * 1000;

/** A digest later than this is no morning briefing any more; it is recorded as skipped. */
export const MAX_LATENESS_MS = 6 * HOUR_MS;

/** Slots that lie further back are not even recorded: nobody looks for a digest of last year. */
const MAX_LOOKBACK_MS = 35 * 24 * HOUR_MS;

/** While this process's clock and the database's differ by more, nothing is planned. */
const MAX_CLOCK_SKEW_MS = 60_000;

/** Few, so that nobody waits long for an answer meanwhile, and replicas that plan too see what the others have planned. */
const BATCH = 25;

/**
 * Decides which of a subscription's slots to send after a stretch of time, however long nobody looked.
 *
 * The newest slot that is not too late is sent; older ones are skipped, so that a channel which was out of reach for a
 * week gets one digest, which covers the week.
 *
 * @param now the database's clock, inclusive, milliseconds since the epoch
 * @returns slots in order of time; their keys are the same whenever and however often this is called
 */
export function planSubscription(subscription: Subscription, now: number, days?: Days): Plan {
  // A watermark ahead of the clock comes from a clock that once ran ahead: it is set aside, the keys keep slots unique.
  const mark = subscription.watermark > now ? now - MAX_LATENESS_MS : subscription.watermark;
  const due = localSlots(subscription, Math.max(mark, now - MAX_LOOKBACK_MS), now, days);
  const newest = due.at(-1);
  const send = newest !== undefined && now - newest.at <= MAX_LATENESS_MS ? [newest] : [];
  return { send, skip: due.filter((slot: Slot) => !send.includes(slot)) };
}

/**
 * Plans all that is due, in portions.
 * @param clock this process's own time, milliseconds since the epoch
 * @param onPlanned told after each portion: what is planned can be sent while the rest is being planned
 * @returns how many slots are new
 */
export async function planDue(
  store: DeliveryStore,
  clock: () => number,
  log: Log,
  onPlanned: () => void = () => undefined,
): Promise<number> {
  const now = await store.now();
  const skewMs = Math.abs(clock() - now);
  if (skewMs > MAX_CLOCK_SKEW_MS) {
    log(
      "error",
      "no digest is planned while this machine's clock differs from the database's: set the clock",
      { skewMs },
    );
    return 0;
  }
  const days: Days = new Map();
  let planned = 0;
  let batch = await store.due(now, BATCH);
  while (batch.length > 0) {
    planned += await store.plan(
      batch.map((subscription) => {
        const nextAt = nextSlot(subscription, now, days)?.at;
        const plan = planSubscription(subscription, now, days);
        return { subscription, plan, mark: { watermark: now, nextAt } };
      }),
    );
    onPlanned();
    batch = await store.due(now, BATCH, batch.at(-1)?.id);
  }
  return planned;
}
