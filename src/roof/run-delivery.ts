// The alarm clock, the planner and the dispatcher, at work together.
import { randomUUID } from "node:crypto";
import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { startTicker, type Ticker } from "../adapters/clock/ticker.ts";
import { planAlerts } from "../core/delivery/alerts.ts";
import { type Composed, type DispatchTiming, TIMING } from "../core/delivery/dispatch-options.ts";
import { createDispatcher } from "../core/delivery/dispatcher.ts";
import { createLanes } from "../core/delivery/lanes.ts";
import { planDue } from "../core/delivery/planner.ts";
import { planCorrections } from "../core/intake/corrections.ts";
import type { Slot, Subscription } from "../core/model/delivery.ts";
import { bad, type Finding, fine } from "../core/model/health.ts";
import type { Log, Platform } from "../core/model/ports.ts";
import type { PlatformId } from "../core/model/request.ts";
import type { State } from "../core/model/stores.ts";

/** Parts that one lane has in hand at a time. */
const IN_HAND = 25;
const LANES = 3;

/** Another replica that is planning may be killed. */
const PLAN_AGAIN_MS = 2000;

/** A timer that is longer rings at once. */
const LONGEST_TIMER_MS = 60_000;

/** No step takes so long: after it, something hangs. */
const STUCK_MS = 3 * 60_000;

export interface Delivery extends Ticker {
  /** Well as long as the alarm clock rings and each step of the work comes to its end. */
  health(): Finding;
}

/** Knows when the alarm clock rang and since when each step is under way, on a clock that nobody can set. */
function createPulse() {
  let beatAt = performance.now();
  const steps = new Set<{ readonly since: number }>();
  return {
    beat: (): void => {
      beatAt = performance.now();
    },
    during: async <T>(work: () => Promise<T>): Promise<T> => {
      const step = { since: performance.now() };
      steps.add(step);
      return work().finally(() => steps.delete(step));
    },
    health: (): Finding => {
      const oldest = Math.min(beatAt, ...[...steps].map(({ since }) => since));
      const seconds = Math.round((performance.now() - oldest) / 1000);
      return seconds * 1000 < STUCK_MS
        ? fine(`looked for digests that are due ${seconds} s ago`)
        : bad(`has not looked for digests that are due for ${seconds} s: restart this process`);
    },
  };
}

/** Rings once, at the earliest of the moments that it was set to. */
function createAlarm(ring: () => void) {
  let timer: NodeJS.Timeout | undefined;
  let ringsAt = Number.POSITIVE_INFINITY;
  return {
    setIn(ms: number): void {
      const at = performance.now() + Math.min(Math.max(ms, 0), LONGEST_TIMER_MS);
      if (at < ringsAt) {
        clearTimeout(timer);
        ringsAt = at;
        timer = setTimeout(() => {
          ringsAt = Number.POSITIVE_INFINITY;
          ring();
        }, at - performance.now());
        // What is put off while all is stopped keeps no process alive.
        timer.unref();
      }
    },
    stop: () => clearTimeout(timer),
  };
}

/** A portion is planned in less, and much faster than it is sent. */
const LONGEST_REST_MS = 200;

/** Rests as long as was worked since the last rest, so that half of the time is left to answers and to what is being sent. */
function createRest(signal: AbortSignal): () => Promise<void> {
  let rested = performance.now();
  return async () => {
    const ms = Math.min(performance.now() - rested, LONGEST_REST_MS);
    await sleep(ms, undefined, { signal }).catch(() => undefined);
    rested = performance.now();
  };
}

interface DeliveryParts {
  readonly state: State;
  readonly platforms: ReadonlyMap<PlatformId, Platform>;
  readonly compose: (subscription: Subscription, slot: Slot) => Promise<Composed>;
  readonly tellOwner: (subscription: Subscription, reason: string) => Promise<void>;
  readonly log: Log;
  /** The real ones where absent: fault tests run scaled down. */
  readonly timing?: DispatchTiming;
  readonly pollMs?: number;
}

/** @returns whether another replica plans what is left */
async function planAll(
  { state, log }: DeliveryParts,
  signal: AbortSignal,
  fill: () => void,
): Promise<boolean> {
  const store = state.deliveries;
  const rest = createRest(signal);
  const onPlanned = (): Promise<void> => {
    fill();
    return rest();
  };
  const { others } = await planDue(store, () => Date.now(), log, onPlanned);
  await planAlerts(store, state.intake);
  await planCorrections(store, state.intake);
  return others;
}

/** Plans and delivers until it is stopped; what is being sent then is finished. */
export function startDelivery(parts: DeliveryParts): Delivery {
  const { state, log } = parts;
  const store = state.deliveries;
  const pulse = createPulse();
  const ends = new AbortController();
  // Each part that waits for its turn listens.
  setMaxListeners(0, ends.signal);
  const stopping = (): boolean => ends.signal.aborted;
  const alarm = createAlarm(() => lanes.fill());
  const planAgain = createAlarm(() => ticker.ring());
  const dispatcher = createDispatcher({
    ...parts,
    ...{ owner: randomUUID(), store, timing: parts.timing ?? TIMING },
    monotonic: () => performance.now(),
    // Whoever waits for a turn when all is stopped gives the part back instead.
    sleep: (ms) => sleep(ms, undefined, { signal: ends.signal }).catch(() => undefined),
    stopping,
    again: alarm.setIn,
  });
  const lanes = createLanes({
    ...{ count: LANES, stopping },
    work: () => pulse.during(() => dispatcher.run(IN_HAND)),
    onError: (error) => log("error", "a round of deliveries failed", { error }),
  });
  const ticker = startTicker(
    async () => {
      // A round that fails, since the database is gone, has come to its end as well.
      pulse.beat();
      // What was put off is due again although nothing new may be.
      lanes.fill();
      if (await planAll(parts, ends.signal, lanes.fill)) {
        planAgain.setIn(PLAN_AGAIN_MS);
      }
      lanes.fill();
    },
    log,
    parts.pollMs,
  );
  return {
    ring: ticker.ring,
    health: pulse.health,
    stop: async () => {
      ends.abort();
      alarm.stop();
      planAgain.stop();
      await ticker.stop();
      await lanes.ended();
    },
  };
}
