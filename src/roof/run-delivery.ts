// The alarm clock, the planner and the dispatcher, at work together.
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { startTicker, type Ticker } from "../adapters/clock/ticker.ts";
import { planAlerts } from "../core/delivery/alerts.ts";
import {
  type Composed,
  createDispatcher,
  type DispatchTiming,
  TIMING,
} from "../core/delivery/dispatcher.ts";
import { planDue } from "../core/delivery/planner.ts";
import { planCorrections } from "../core/intake/corrections.ts";
import type { Slot, Subscription } from "../core/model/delivery.ts";
import { bad, type Finding, fine } from "../core/model/health.ts";
import type { Log, Platform } from "../core/model/ports.ts";
import type { PlatformId } from "../core/model/request.ts";
import type { State } from "../core/model/stores.ts";

/** Parts that one lane has in hand at a time; two lanes overlap, so that claiming holds up no sending. */
const IN_HAND = 25;
const LANES = 2;

/** No step takes so long: after it, something hangs. */
const STUCK_MS = 3 * 60_000;

export interface Delivery extends Ticker {
  /** Well as long as the alarm clock rings and each step of the work comes to its end. */
  health(): Finding;
}

/** Knows when the last step ended, on a clock that nobody can set. */
function createPulse() {
  let beatAt = performance.now();
  return {
    beat: (): void => {
      beatAt = performance.now();
    },
    health: (): Finding => {
      const seconds = Math.round((performance.now() - beatAt) / 1000);
      return seconds * 1000 < STUCK_MS
        ? fine(`looked for digests that are due ${seconds} s ago`)
        : bad(`has not looked for digests that are due for ${seconds} s: restart this process`);
    },
  };
}

/** Plans and delivers until it is stopped; what is being sent then is finished. */
export function startDelivery(parts: {
  readonly state: State;
  readonly platforms: ReadonlyMap<PlatformId, Platform>;
  readonly compose: (subscription: Subscription, slot: Slot) => Promise<Composed>;
  readonly tellOwner: (subscription: Subscription, reason: string) => Promise<void>;
  readonly log: Log;
  /** The real ones where absent: fault tests run scaled down. */
  readonly timing?: DispatchTiming;
  readonly pollMs?: number;
}): Delivery {
  const { state, log } = parts;
  const store = state.deliveries;
  const pulse = createPulse();
  const ends = new AbortController();
  const stopping = (): boolean => ends.signal.aborted;
  const dispatcher = createDispatcher({
    ...parts,
    ...{ owner: randomUUID(), store, timing: parts.timing ?? TIMING },
    monotonic: () => performance.now(),
    // Whoever waits for a turn when all is stopped gives the part back instead.
    sleep: (ms) => sleep(ms, undefined, { signal: ends.signal }).catch(() => undefined),
    stopping,
  });
  const lane = async (): Promise<void> => {
    while (!stopping() && (await dispatcher.run(IN_HAND)) > 0) {
      pulse.beat();
    }
  };
  const ticker = startTicker(
    async () => {
      // A round that fails, since the database is gone, has come to its end as well.
      pulse.beat();
      await planDue(store, () => Date.now(), log);
      await planAlerts(store, state.intake);
      await planCorrections(store, state.intake);
      await Promise.all(Array.from({ length: LANES }, lane));
    },
    log,
    parts.pollMs,
  );
  return {
    ring: ticker.ring,
    health: pulse.health,
    stop: () => {
      ends.abort();
      return ticker.stop();
    },
  };
}
