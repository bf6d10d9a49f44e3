import type { Outcome } from "../model/delivery.ts";
import { SendError } from "../model/errors.ts";
import type { DispatcherParts } from "./dispatch-options.ts";
import { isAway, placeOf, putOff, type Work } from "./in-hand.ts";

/** Who was asked to wait lets all replicas wait: each that asked for itself would be one more invalid request. */
export async function holdBack(
  { store }: DispatcherParts,
  work: Work,
  what: "send" | "find",
  error: unknown,
): Promise<void> {
  // Where nobody listens, nobody asked to wait: its gate is shut.
  if (error instanceof SendError && error.retryAfterMs !== undefined && !isAway(error)) {
    for (const budget of work.platform.budgets(placeOf(work), what)) {
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
 * Where the platform asked another to wait meanwhile, this one waits on with a new token.
 *
 * @returns "shut" where the platform stopped answering meanwhile
 */
export async function awaitTurn(
  parts: DispatcherParts,
  work: Work,
  what: "send" | "find",
): Promise<Outcome | "shut" | undefined> {
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
      if (work.gate.isShut() && !work.asks) {
        return "shut";
      }
    }
  }
  return undefined;
}
