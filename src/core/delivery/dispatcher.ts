import type { DeliveryStore, Lease, Outcome, Part, Slot, Subscription } from "../model/delivery.ts";
import { SendError } from "../model/errors.ts";
import type { Log, Platform } from "../model/ports.ts";
import type { PlatformId } from "../model/request.ts";
import { MAX_LATENESS_MS } from "./planner.ts";
import { createSteadyTime } from "./steady-time.ts";

/** What there is to tell, or why there is nothing. */
export type Composed =
  | { readonly parts: readonly [Part, ...Part[]] }
  | { readonly nothing: string };

/** Leases and time-outs are configuration, so that the fault matrix can run scaled down. */
export interface DispatchTiming {
  readonly leaseMs: number;
  /** A send is not begun when less of the lease than this is left. */
  readonly sendTimeoutMs: number;
  /** A clock may differ so much from a platform's. */
  readonly skewMs: number;
  /** First pause after a look that failed and told no other; it doubles with each that fails. */
  readonly pauseMs: number;
  readonly longestPauseMs: number;
}

export const TIMING: DispatchTiming = {
  leaseMs: 45_000,
  sendTimeoutMs: 10_000,
  skewMs: 120_000,
  pauseMs: 5000,
  longestPauseMs: 60_000,
};

export interface DispatcherParts {
  readonly owner: string;
  readonly store: DeliveryStore;
  readonly platforms: ReadonlyMap<PlatformId, Platform>;
  readonly compose: (subscription: Subscription, slot: Slot) => Promise<Composed>;
  /** Says to whoever made it that a subscription has ended, if they can still be reached. */
  readonly tellOwner: (subscription: Subscription, reason: string) => Promise<void>;
  readonly log: Log;
  /** Milliseconds that no change of the clock touches. */
  readonly monotonic: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** True once no further part is to be begun: what is in hand and not being sent is given back. */
  readonly stopping?: () => boolean;
  /** A part that was put off is due again after so many ms. */
  readonly again?: (ms: number) => void;
  readonly timing: DispatchTiming;
}

export interface Dispatcher {
  /** Delivers what is due. @returns how many leases were worked on */
  run(limit: number): Promise<number>;
}

const pauseOf = ({ pauseMs, longestPauseMs }: DispatchTiming, { attempts }: Lease): number =>
  Math.min(longestPauseMs, pauseMs * 2 ** Math.min(attempts, 10));

/** Put off before anything was asked of the platform: what is uncertain stays so, what is not does not become it. */
const putOff = ({ uncertain }: Lease, notBefore: number, reason: string): Outcome => ({
  ...{ state: "pending", notBefore, certain: !uncertain, tried: false, reason },
});

interface Work {
  readonly lease: Lease;
  readonly subscription: Subscription;
  readonly platform: Platform;
  /** Of the monotonic clock. */
  readonly leaseEnds: number;
}

/** What an error of the platform means for the part; undefined: it may have arrived, so the lease is left to end. */
function outcomeOf(error: unknown, lease: Lease, now: number): Outcome | undefined {
  if (!(error instanceof SendError)) {
    return undefined;
  }
  const reason = error.message;
  if (error.permanent) {
    return { state: "failed", reason, endsSubscription: true };
  }
  // A refusal says nothing of an earlier attempt that may have arrived: what is uncertain stays so.
  return error.retryAfterMs === undefined
    ? undefined
    : {
        ...{ state: "pending", notBefore: now + error.retryAfterMs, reason },
        ...{ certain: !lease.uncertain, tried: true },
      };
}

/** The place of a part: those after the first stand in the thread of the first, a correction in that of the digest that it corrects. */
const placeOf = ({ lease, subscription }: Work) =>
  lease.head === undefined ? subscription.place : { ...subscription.place, thread: lease.head };

/** Has an uncertain send arrived? @returns an outcome, or "absent" where it has not */
async function look(
  parts: DispatcherParts,
  work: Work,
  now: number,
  since: number,
): Promise<Outcome | "absent"> {
  const { lease, platform } = work;
  // Looking costs requests too: without a turn of its own, many that look at once are refused again and again.
  const late = await awaitTurn(parts, work, "find");
  if (late !== undefined) {
    return late;
  }
  try {
    const messageId = await platform.find(placeOf(work), lease.key, since - parts.timing.skewMs);
    return messageId === undefined ? "absent" : { state: "sent", messageId };
  } catch (error) {
    await holdBack(parts, work, "find", error);
    const reason = `it can't be seen whether it arrived: ${error instanceof Error ? error.message : String(error)}`;
    const wait = error instanceof SendError ? error.retryAfterMs : undefined;
    return now > lease.slot.at + MAX_LATENESS_MS
      ? { state: "unknown", reason }
      : {
          state: "pending",
          notBefore: now + (wait ?? pauseOf(parts.timing, lease)),
          ...{ certain: false, tried: true, reason },
        };
  }
}

/** Who was asked to wait lets all replicas wait: each that asked for itself would be one more invalid request. */
async function holdBack(
  { store }: DispatcherParts,
  { platform, ...work }: Work,
  what: "send" | "find",
  error: unknown,
): Promise<void> {
  if (error instanceof SendError && error.retryAfterMs !== undefined) {
    for (const budget of platform.budgets(placeOf({ ...work, platform }), what)) {
      await store.holdTokens(budget, error.retryAfterMs);
    }
  }
}

/** A turn that is used so much later is no turn any more: those of a process that stood still would all be used at once. */
const LATE_MS = 80;
/** Where all come late, they are used all the same. */
const LATE_TURNS = 3;

/**
 * Waits for the part's turn within the platform's limits; a turn that comes too late is left to another lease.
 *
 * Where the platform could not take another part meanwhile, this one waits on with a new token: one of those that wait is
 * sent as soon as the pause is over, and the rest follow when that one has arrived.
 */
async function awaitTurn(
  parts: DispatcherParts,
  work: Work,
  what: "send" | "find",
): Promise<Outcome | undefined> {
  const { store, sleep, monotonic, timing, stopping } = parts;
  for (const budget of work.platform.budgets(placeOf(work), what)) {
    const ends = monotonic() + (timing.leaseMs - timing.sendTimeoutMs) / 4;
    let late = 0;
    for (let mine = false; !mine && stopping?.() !== true; ) {
      const patienceMs = Math.max(0, ends - monotonic());
      const waitMs = await store.takeTokens(budget, patienceMs);
      if (waitMs > patienceMs) {
        const reason = "waiting for its turn within the platform's limit";
        return putOff(work.lease, (await store.now()) + waitMs, reason);
      }
      const turn = monotonic() + waitMs;
      await (waitMs > 0 ? sleep(waitMs) : undefined);
      const held = waitMs > 0 && (await store.heldFor(budget)) > 0;
      late += monotonic() > turn + LATE_MS ? 1 : 0;
      mine = !held && (monotonic() <= turn + LATE_MS || late >= LATE_TURNS);
    }
  }
  return undefined;
}

/** @returns undefined where it is not known whether it arrived */
async function send(parts: DispatcherParts, work: Work): Promise<Outcome | undefined> {
  const { lease, platform } = work;
  const { payload } = lease;
  // Checked right before the write, on a clock that nobody can set: after a long pause the part may be another's.
  if (payload === undefined || parts.monotonic() > work.leaseEnds - parts.timing.sendTimeoutMs) {
    return putOff(lease, await parts.store.now(), "too little of the lease was left to send it");
  }
  if (parts.stopping?.() === true) {
    return putOff(lease, await parts.store.now(), STOPPING);
  }
  try {
    return { state: "sent", messageId: await platform.send(placeOf(work), payload, lease.key) };
  } catch (error) {
    await holdBack(parts, work, "send", error);
    return outcomeOf(error, lease, await parts.store.now());
  }
}

async function attempt(parts: DispatcherParts, work: Work): Promise<Outcome | undefined> {
  const { lease, platform } = work;
  const now = await parts.store.now();
  const since = lease.firstSendAt ?? now;
  // A first send that lies ahead was written under a clock that ran ahead: nobody knows how old it is.
  const repeatable = since <= now && now - since < platform.idempotentForMs;
  if (lease.uncertain && !repeatable) {
    const found = await look(parts, work, now, since);
    // What was looked for and is not there is not looked for again because its turn comes late: both would wait forever.
    return found === "absent"
      ? sendInTurn(parts, { ...work, lease: { ...lease, uncertain: false } }, now)
      : found;
  }
  return sendInTurn(parts, work, now);
}

async function sendInTurn(
  parts: DispatcherParts,
  work: Work,
  now: number,
): Promise<Outcome | undefined> {
  if (now > work.lease.slot.at + MAX_LATENESS_MS) {
    const reason = "it would have come more than six hours late";
    return { state: "skipped", reason };
  }
  return (await awaitTurn(parts, work, "send")) ?? send(parts, work);
}

const STOPPING = "the process that had it in hand was stopped";

async function composeFor(parts: DispatcherParts, { lease, subscription }: Work): Promise<void> {
  const composed = await parts.compose(subscription, lease.slot);
  await ("parts" in composed
    ? parts.store.freeze(lease, composed.parts)
    : parts.store.finish(lease, { state: "skipped", reason: composed.nothing }));
}

async function conclude(parts: DispatcherParts, { lease, subscription }: Work, outcome: Outcome) {
  const owned = await parts.store.finish(lease, outcome);
  if (outcome.state === "pending") {
    parts.again?.(outcome.notBefore - (await parts.store.now()));
  }
  if (owned && outcome.state === "failed" && outcome.endsSubscription) {
    await parts.tellOwner(subscription, outcome.reason);
  }
}

/** Who asked for a digest now gets it also while the daily one is paused, and what was told is corrected. */
const wants = ({ state }: Subscription, { slot }: Lease): boolean =>
  state === "on" ||
  (state === "paused" && (slot.reply !== undefined || slot.local.startsWith("now")));

async function work(parts: DispatcherParts, lease: Lease, claimedAt: number): Promise<void> {
  const { store, platforms, log, timing } = parts;
  const subscription = await store.subscription(lease.slot.subscriptionId);
  const platform = platforms.get(subscription?.place.platform ?? "terminal");
  if (subscription === undefined || !wants(subscription, lease)) {
    await store.finish(lease, { state: "skipped", reason: "the digest was switched off" });
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
  const mine: Work = { lease, subscription, platform, leaseEnds };
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
  return {
    run: async (limit) => {
      const endedBy = steady(await store.now());
      const claimedAt = monotonic();
      const leases = await store.claim(owner, limit, timing.leaseMs, endedBy);
      await Promise.all(leases.map((lease) => work(parts, lease, claimedAt)));
      return leases.length;
    },
  };
}
