import { afterEach, beforeEach } from "vitest";
import { openSqliteState } from "../../src/adapters/storage/sqlite/open-sqlite.ts";
import type { Composed } from "../../src/core/delivery/dispatch-options.ts";
import { createDispatcher } from "../../src/core/delivery/dispatcher.ts";
import { planDue } from "../../src/core/delivery/planner.ts";
import { SendError } from "../../src/core/model/errors.ts";
import { at, subscriptionOf } from "./schedules.ts";
import { openPlatform } from "./scripted-platform.ts";

export const timing = {
  ...{ leaseMs: 45_000, sendTimeoutMs: 10_000, skewMs: 0, pauseMs: 5000 },
  longestPauseMs: 300_000,
};

const fail = (error: Error): never => {
  throw error;
};
export const busy = (): never => fail(new SendError("429", "slow down", { retryAfterMs: 3000 }));
export const gone = (): never =>
  fail(new SendError("10003", "unknown channel", { permanent: true }));
export const lostAfterAccept = (store: () => string): never => {
  store();
  return fail(new SendError("reset", "connection reset"));
};
export const lostBeforeAccept = (): never => fail(new SendError("reset", "connection reset"));

export type DispatchHouse = Awaited<ReturnType<typeof openDispatchHouse>>;

/** A dispatcher on a clock of its own, with one digest that is due; what a test sets counts from then on. */
async function openDispatchHouse() {
  let now = at("2026-11-21T08:00:01Z");
  let monotonic = 0;
  const state = await openSqliteState(":memory:", { clock: () => now });
  const composed = { parts: [{ payload: { text: "head" }, told: ["f1"] }] } as Composed;
  const later = (ms: number): void => {
    now += ms;
    monotonic += ms;
  };
  const set = {
    ...{ composed, idempotentForMs: 0, stopping: false, stopsWhileWaiting: false },
    /** So much longer than asked for each sleep lasts. */
    standsStillMs: 0,
    /** A subscription whose digest can't be composed. */
    unreadable: undefined as string | undefined,
  };
  const told: string[] = [];
  const again: number[] = [];
  const wire = openPlatform(() => house.idempotentForMs);
  const dispatcher = createDispatcher({
    owner: "one",
    store: state.deliveries,
    platforms: new Map([["discord", wire.platform]]),
    compose: async ({ id }) =>
      id === house.unreadable ? fail(new Error("the reports can't be read")) : house.composed,
    tellOwner: async (_, reason) => void told.push(reason),
    log: () => undefined,
    monotonic: () => monotonic,
    sleep: async (ms) => {
      later(ms + house.standsStillMs);
      house.stopping = house.stopping || house.stopsWhileWaiting;
    },
    stopping: () => house.stopping,
    again: (ms) => void again.push(ms),
    timing,
  });
  const house = Object.assign(set, {
    ...{ state, wire, dispatcher, told, again, later },
    now: () => now,
    /** The wall clock alone. */
    jump: (ms: number): void => {
      now += ms;
    },
    plan: () =>
      planDue(
        state.deliveries,
        () => now,
        () => undefined,
      ),
    runAll: async (): Promise<void> => {
      while ((await dispatcher.run(10)) > 0) {
        // Until nothing is due any more.
      }
    },
  });
  await state.deliveries.add(subscriptionOf({ watermark: now - 60_000 }));
  await house.plan();
  return house;
}

/** Opens a house before each test, and closes its database afterwards. */
export function eachInDispatchHouse(enter: (house: DispatchHouse) => void): void {
  let house: DispatchHouse;
  beforeEach(async () => {
    house = await openDispatchHouse();
    enter(house);
  });
  afterEach(() => house.state.close());
}
