// The alarm clock, the planner and the dispatcher, at work together.
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { startTicker, type Ticker } from "../adapters/clock/ticker.ts";
import {
  type Composed,
  createDispatcher,
  type DispatchTiming,
  TIMING,
} from "../core/delivery/dispatcher.ts";
import { planDue } from "../core/delivery/planner.ts";
import type { Subscription } from "../core/model/delivery.ts";
import type { Log, Platform } from "../core/model/ports.ts";
import type { PlatformId } from "../core/model/request.ts";
import type { State } from "../core/model/stores.ts";

/** Parts that one lane has in hand at a time; two lanes overlap, so that claiming holds up no sending. */
const IN_HAND = 25;
const LANES = 2;

/** Plans and delivers until it is stopped; what is being sent then is finished. */
export function startDelivery(parts: {
  readonly state: State;
  readonly platforms: ReadonlyMap<PlatformId, Platform>;
  readonly compose: (subscription: Subscription, now: number) => Promise<Composed>;
  readonly tellOwner: (subscription: Subscription, reason: string) => Promise<void>;
  readonly log: Log;
  /** The real ones where absent: fault tests run scaled down. */
  readonly timing?: DispatchTiming;
  readonly pollMs?: number;
}): Ticker {
  const { state, log } = parts;
  const store = state.deliveries;
  let stopped = false;
  const dispatcher = createDispatcher({
    ...parts,
    ...{ owner: randomUUID(), store, timing: parts.timing ?? TIMING },
    monotonic: () => performance.now(),
    sleep: (ms) => sleep(ms),
  });
  const lane = async (): Promise<void> => {
    while (!stopped && (await dispatcher.run(IN_HAND)) > 0) {
      // Until nothing is due.
    }
  };
  const ticker = startTicker(
    async () => {
      await planDue(store, () => Date.now(), log);
      await Promise.all(Array.from({ length: LANES }, lane));
    },
    log,
    parts.pollMs,
  );
  return {
    ring: ticker.ring,
    stop: () => {
      stopped = true;
      return ticker.stop();
    },
  };
}
