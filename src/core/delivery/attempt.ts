import type { Lease, Outcome } from "../model/delivery.ts";
import { SendError } from "../model/errors.ts";
import type { Platform } from "../model/ports.ts";
import type { DispatcherParts, DispatchTiming } from "./dispatch-options.ts";
import type { Turn } from "./gate.ts";
import { isAway, placeOf, putOff, type Work } from "./in-hand.ts";
import { MAX_LATENESS_MS } from "./planner.ts";
import { awaitTurn, holdBack } from "./turns.ts";

/** Longer with each attempt. */
export const pauseOf = ({ pauseMs, longestPauseMs }: DispatchTiming, { attempts }: Lease): number =>
  Math.min(longestPauseMs, pauseMs * 2 ** Math.min(attempts, 10));

export const STOPPING = "the process that had it in hand was stopped";
export const TOO_LATE = "it would have come more than six hours late";
const TOO_LITTLE = "too little of the lease was left to send it";

/** Checked on a clock that nobody can set: after a long pause the part may be another's. */
const isNearlyOver = ({ monotonic, timing }: DispatcherParts, { leaseEnds }: Work): boolean =>
  monotonic() > leaseEnds - timing.sendTimeoutMs;

/** Does the platform know by itself that the part was sent before? A first send that lies ahead was written under a clock that ran ahead: nobody knows how old it is. */
const isRepeatable = ({ firstSendAt }: Lease, { idempotentForMs }: Platform, now: number) =>
  firstSendAt === undefined || (firstSendAt <= now && now - firstSendAt < idempotentForMs);

/**
 * What an error of the platform means for the part.
 * @returns undefined: it may have arrived, and must be looked for when nobody can be sending it any more, at its lease's end
 */
function outcomeOf(
  { timing }: DispatcherParts,
  { lease, platform, gate }: Work,
  error: unknown,
  now: number,
): Outcome | undefined {
  if (!(error instanceof SendError)) {
    return undefined;
  }
  const reason = error.message;
  if (error.permanent) {
    // The thread of a digest may be closed while its channel goes on; where that is gone, the next digest finds out.
    return { state: "failed", reason, endsSubscription: lease.slot.reply === undefined };
  }
  if (error.retryAfterMs !== undefined) {
    const waitMs = isAway(error) ? gate.pauseMs() : error.retryAfterMs;
    // A refusal says nothing of an earlier attempt that may have arrived: what is uncertain stays so.
    const certain = !lease.uncertain;
    return { state: "pending", notBefore: now + waitMs, reason, certain, tried: true };
  }
  // The request is over, answered or given up, and this process has said so itself: what could still store it is the platform
  // alone, which has as long for that as a request lasts. After that the same nonce again makes no second message, and the
  // lease need not be waited for. Where no nonce says so (Slack, or its window is over), only a look could, and a look is
  // trusted only after the lease: a message that is stored after somebody looked in vain would stand there twice.
  const settledAt = now + timing.sendTimeoutMs;
  return isRepeatable(lease, platform, settledAt)
    ? { state: "pending", notBefore: settledAt, reason, certain: false, tried: true }
    : undefined;
}

/** @returns undefined where it is not known whether it arrived */
async function send(parts: DispatcherParts, work: Work): Promise<Outcome | undefined> {
  const { lease, platform, gate } = work;
  const { payload } = lease;
  // Right before the write.
  if (payload === undefined || isNearlyOver(parts, work)) {
    return putOff(lease, await parts.store.now(), TOO_LITTLE);
  }
  if (parts.stopping?.() === true) {
    return putOff(lease, await parts.store.now(), STOPPING);
  }
  try {
    const messageId = await platform.send(placeOf(work), payload, lease.key);
    gate.heard(true, "send");
    return { state: "sent", messageId };
  } catch (error) {
    gate.heard(!isAway(error), "send");
    await holdBack(parts, work, "send", error);
    return outcomeOf(parts, work, error, await parts.store.now());
  }
}

/** What stands there under the part's key; tells its gate what was heard. @throws SendError */
async function find({ timing }: DispatcherParts, work: Work, since: number) {
  const { lease, platform, gate } = work;
  try {
    const messageId = await platform.find(placeOf(work), lease.key, since - timing.skewMs);
    gate.heard(true, "find");
    return messageId;
  } catch (error) {
    gate.heard(!isAway(error), "find");
    throw error;
  }
}

/** Has an uncertain send arrived? @returns an outcome, or "absent" where it has not */
async function look(
  parts: DispatcherParts,
  work: Work,
  now: number,
  since: number,
): Promise<Outcome | "absent" | "shut"> {
  const { lease } = work;
  // Looking costs requests too: without a turn of its own, many that look at once are refused again and again.
  const late = await awaitTurn(parts, work, "find");
  if (late !== undefined) {
    return late;
  }
  try {
    const messageId = await find(parts, work, since);
    return messageId === undefined ? "absent" : { state: "sent", messageId };
  } catch (error) {
    await holdBack(parts, work, "find", error);
    const reason = `it can't be seen whether it arrived: ${error instanceof Error ? error.message : String(error)}`;
    if (now > lease.slot.at + MAX_LATENESS_MS) {
      return { state: "unknown", reason };
    }
    const told = error instanceof SendError ? error.retryAfterMs : undefined;
    const waitMs = isAway(error) ? restOf(work) : (told ?? pauseOf(parts.timing, lease));
    return { state: "pending", notBefore: now + waitMs, certain: false, tried: true, reason };
  }
}

async function sendInTurn(
  parts: DispatcherParts,
  work: Work,
  now: number,
): Promise<Outcome | "shut" | undefined> {
  if (now > work.lease.slot.at + MAX_LATENESS_MS) {
    return { state: "skipped", reason: TOO_LATE };
  }
  return (await awaitTurn(parts, work, "send")) ?? send(parts, work);
}

/** @returns "shut" where the platform stopped answering while the part waited for its turn */
async function lookAndSend(
  parts: DispatcherParts,
  work: Work,
): Promise<Outcome | "shut" | undefined> {
  const { lease, platform } = work;
  const now = await parts.store.now();
  if (!lease.uncertain || isRepeatable(lease, platform, now)) {
    return sendInTurn(parts, work, now);
  }
  const found = await look(parts, work, now, lease.firstSendAt ?? now);
  // What was looked for and is not there is not looked for again because its turn comes late: both would wait forever.
  return found === "absent"
    ? sendInTurn(parts, { ...work, lease: { ...lease, uncertain: false } }, now)
    : found;
}

/** Puts a part off while its platform does not answer. */
const shutOut = async (
  { store, timing }: DispatcherParts,
  { lease, platform, gate }: Work,
  turn: Turn,
): Promise<Outcome> => {
  // What is certain goes as soon as anybody is answered; what is uncertain is given time of its own.
  const restMs = lease.uncertain ? gate.restMs() : timing.longestPauseMs / 4;
  const reason = `${platform.id} does not answer; it goes when that is over`;
  return putOff(lease, (await store.now()) + (turn === "rest" ? restMs : gate.pauseMs()), reason);
};

/** A channel of which nothing is ever answered must not be the one that asks each time. */
const restOf = ({ gate }: Work): number => (gate.waiting() > 0 ? gate.restMs() : gate.pauseMs());

/** Asks with a look, which leaves nothing uncertain, before it asks with the part itself. */
async function askForAll(parts: DispatcherParts, asking: Work): Promise<Outcome | undefined> {
  const { lease, gate } = asking;
  await parts.sleep(gate.dueInMs());
  const now = await parts.store.now();
  const stops = parts.stopping?.() === true;
  const looks = !stops && (!lease.uncertain || isRepeatable(lease, asking.platform, now));
  // Where a look can't be had in time, the part itself asks.
  if (looks && (await awaitTurn(parts, asking, "find")) === undefined) {
    try {
      const messageId = await find(parts, asking, lease.firstSendAt ?? now);
      if (messageId !== undefined) {
        return { state: "sent", messageId };
      }
    } catch (error) {
      await holdBack(parts, asking, "find", error);
      if (isAway(error)) {
        const reason = error instanceof Error ? error.message : String(error);
        return putOff(lease, (await parts.store.now()) + restOf(asking), reason);
      }
    }
  }
  const outcome = await lookAndSend(parts, asking);
  return outcome === "shut" ? shutOut(parts, asking, "again") : outcome;
}

/** Sends the part when it is its turn. @returns undefined where it is not known whether it arrived */
export async function attempt(parts: DispatcherParts, work: Work): Promise<Outcome | undefined> {
  const { gate, lease } = work;
  while (!isNearlyOver(parts, work)) {
    if (gate.isShut()) {
      const waiting = gate.wait();
      if (waiting === undefined) {
        return gate.ask(() => askForAll(parts, { ...work, asks: true }));
      }
      const turn = await waiting;
      if (gate.isShut()) {
        return shutOut(parts, work, turn);
      }
    }
    const outcome = await lookAndSend(parts, work);
    if (outcome !== "shut") {
      return outcome;
    }
  }
  return putOff(lease, await parts.store.now(), TOO_LITTLE);
}
