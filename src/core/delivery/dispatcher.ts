import { isAskedFor, type Lease, type Outcome, type Subscription } from "../model/delivery.ts";
import type { PlatformId } from "../model/request.ts";
import { attempt, pauseOf, STOPPING, TOO_LATE } from "./attempt.ts";
import type { Composed, DispatcherParts } from "./dispatch-options.ts";
import { createGate, type Gate } from "./gate.ts";
import { putOff, type Work } from "./in-hand.ts";
import { MAX_LATENESS_MS } from "./planner.ts";
import { createSteadyTime } from "./steady-time.ts";

export interface Dispatcher {
  /** Delivers what is due. @returns how many leases were worked on */
  run(limit: number): Promise<number>;
}

/** Longer than this no digest of a channel waits for another one. */
const PATIENCE_MS = 15 * 60_000;

const COMPOSED_IN_VAIN = "it could not be composed; the log says why";

/** What can't be composed is written down as tried: no other digest of its channel waits for it any longer. */
async function compose(parts: DispatcherParts, { lease, subscription }: Work): Promise<void> {
  const { store, log, timing } = parts;
  let composed: Composed;
  try {
    composed = await parts.compose(subscription, lease.slot);
  } catch (error) {
    log("error", "a digest could not be composed; it is tried again", { key: lease.key, error });
    const waitMs = pauseOf(timing, lease);
    const put = putOff(lease, (await store.now()) + waitMs, COMPOSED_IN_VAIN, true);
    await store.finish(lease, put);
    parts.again?.(waitMs);
    return;
  }
  await ("parts" in composed
    ? store.freeze(lease, composed.parts)
    : store.finish(lease, { state: "skipped", reason: composed.nothing }));
}

async function composeFor(parts: DispatcherParts, mine: Work): Promise<void> {
  const { store, timing } = parts;
  const { lease } = mine;
  if ((await store.now()) > lease.slot.at + MAX_LATENESS_MS) {
    const reason = lease.attempts > 0 ? `${TOO_LATE}: ${COMPOSED_IN_VAIN}` : TOO_LATE;
    await store.finish(lease, { state: "skipped", reason });
    return;
  }
  if (lease.slot.reply === undefined && (await store.isBehind(lease.slot, PATIENCE_MS))) {
    const reason = "another digest of this channel goes first, so that nothing is told twice";
    await store.finish(lease, putOff(lease, (await store.now()) + timing.pauseMs, reason));
    parts.again?.(timing.pauseMs);
    return;
  }
  await compose(parts, mine);
}

async function conclude(parts: DispatcherParts, mine: Work, outcome: Outcome): Promise<void> {
  const { lease, subscription, platform, gate } = mine;
  const owned = await parts.store.finish(lease, outcome);
  if (outcome.state === "pending") {
    parts.again?.(outcome.notBefore - (await parts.store.now()));
  }
  if (gate.reopened()) {
    await parts.store.hasten(platform.id);
    parts.again?.(0);
  }
  if (owned && outcome.state === "failed" && outcome.endsSubscription) {
    await parts.tellOwner(subscription, outcome.reason);
  }
}

/** Who asked for a digest now gets it also while the daily one is paused, and what was told is corrected. */
const wants = ({ state }: Subscription, { slot }: Lease): boolean =>
  state === "on" || (state === "paused" && (slot.reply !== undefined || isAskedFor(slot)));

/** Nobody wants it any more; what may have arrived is not said to be left out. */
function leftOut({ uncertain }: Lease, subscription: Subscription | undefined): Outcome {
  const reason =
    subscription?.state === "paused" ? "the digest was paused" : "the digest was switched off";
  return uncertain
    ? { state: "unknown", reason: `${reason} before it was seen whether it had arrived` }
    : { state: "skipped", reason };
}

async function work(
  parts: DispatcherParts,
  gateOf: (platform: PlatformId) => Gate,
  lease: Lease,
  claimedAt: number,
): Promise<void> {
  const { store, platforms, log, timing } = parts;
  const subscription = await store.subscription(lease.slot.subscriptionId);
  const platform = platforms.get(subscription?.place.platform ?? "terminal");
  if (subscription === undefined || !wants(subscription, lease)) {
    await store.finish(lease, leftOut(lease, subscription));
    return;
  }
  if (platform === undefined) {
    const reason = `no ${subscription.place.platform} is connected`;
    await store.finish(lease, putOff(lease, (await store.now()) + timing.pauseMs, reason));
    return;
  }
  if (parts.stopping?.() === true) {
    await store.finish(lease, putOff(lease, await store.now(), STOPPING));
    return;
  }
  const leaseEnds = claimedAt + timing.leaseMs;
  const gate = gateOf(platform.id);
  const mine: Work = { lease, subscription, platform, gate, leaseEnds, asks: false };
  try {
    if (lease.payload === undefined) {
      await composeFor(parts, mine);
      return;
    }
    const outcome = await attempt(parts, mine);
    if (outcome === undefined) {
      parts.again?.(leaseEnds - parts.monotonic());
    } else {
      await conclude(parts, mine, outcome);
    }
  } catch (error) {
    // The lease ends by itself; whoever claims it next looks for what may have arrived.
    log("error", "a part of a digest was left to the next attempt", { key: lease.key, error });
  }
}

/** Delivers parts that are due: claims them durably, sends each, and writes down what became of it. */
export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const { store, owner, timing, monotonic } = parts;
  const steady = createSteadyTime(monotonic, timing.leaseMs);
  const gates = new Map<PlatformId, Gate>();
  const gateOf = (platform: PlatformId): Gate => {
    const gate = gates.get(platform) ?? createGate(monotonic);
    gates.set(platform, gate);
    return gate;
  };
  return {
    run: async (limit) => {
      const endedBy = steady(await store.now());
      const claimedAt = monotonic();
      const leases = await store.claim(owner, limit, timing.leaseMs, endedBy);
      await Promise.all(leases.map((lease) => work(parts, gateOf, lease, claimedAt)));
      return leases.length;
    },
  };
}
