// Pure; the clock and the store are somebody else's business.
import type { DeliveryStore, Plan, Planned, Slot, Subscription } from "../model/delivery.ts";
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

/** How many slots are new, and whether another replica plans the rest. */
export interface PlannedNow {
  readonly planned: number;
  readonly others: boolean;
}

/**
 * Plans all that is due, in portions. Of replicas that plan the same portion one goes on, the others leave the rest to it.
 * @param clock this process's own time, milliseconds since the epoch
 * @param onPlanned told after each portion, and awaited: what is planned can be sent while the rest is being planned
 */
export async function planDue(
  store: DeliveryStore,
  clock: () => number,
  log: Log,
  onPlanned: () => Promise<void> | void = () => undefined,
): Promise<PlannedNow> {
  const now = await store.now();
  const skewMs = Math.abs(clock() - now);
  if (skewMs > MAX_CLOCK_SKEW_MS) {
    log(
      "error",
      "no digest is planned while this machine's clock differs from the database's: set the clock",
      { skewMs },
    );
    return { planned: 0, others: false };
  }
  const days: Days = new Map();
  let planned = 0;
  let batch = await store.due(now, BATCH);
  while (batch.length > 0) {
    const portion = batch.map((subscription) => decideOrLeave(subscription, now, { days, log }));
    const fresh = await store.plan(portion);
    planned += fresh;
    await onPlanned();
    if (fresh === 0 && portion.some((each) => expectsSlots(each, now))) {
      return { planned, others: true };
    }
    batch = await store.due(now, BATCH, batch.at(-1)?.id);
  }
  return { planned, others: false };
}

function decide(subscription: Subscription, now: number, days: Days): Planned {
  const nextAt = nextSlot(subscription, now, days)?.at;
  const plan = planSubscription(subscription, now, days);
  return { subscription, plan, mark: { watermark: now, nextAt } };
}

/** A zone that this Node does not know keeps its own channel waiting, not all others; it is looked at again in an hour. */
function decideOrLeave(
  subscription: Subscription,
  now: number,
  { days, log }: { readonly days: Days; readonly log: Log },
): Planned {
  try {
    return decide(subscription, now, days);
  } catch (error) {
    const { id, schedule, watermark } = subscription;
    const words =
      "a digest is not planned, for its times can't be worked out here: update Node, or switch it off and on in a zone that is known";
    log("error", words, { id, ...schedule, error });
    const mark = { watermark, nextAt: now + HOUR_MS };
    return { subscription, plan: { send: [], skip: [] }, mark };
  }
}

/** Are its slots new, where nobody else has planned them? Under a watermark that is ahead of the clock they need not be. */
const expectsSlots = ({ subscription, plan }: Planned, now: number): boolean =>
  subscription.watermark <= now && plan.send.length > 0;
