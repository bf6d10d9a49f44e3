import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSqliteState } from "../../../src/adapters/storage/sqlite/open-sqlite.ts";
import {
  type Composed,
  createDispatcher,
  type Dispatcher,
} from "../../../src/core/delivery/dispatcher.ts";
import { planDue } from "../../../src/core/delivery/planner.ts";
import { SendError } from "../../../src/core/model/errors.ts";
import type { State } from "../../../src/core/model/stores.ts";
import { at, subscriptionOf } from "../../support/schedules.ts";
import { openPlatform } from "../../support/scripted-platform.ts";

const timing = {
  ...{ leaseMs: 45_000, sendTimeoutMs: 10_000, skewMs: 0, pauseMs: 5000 },
  longestPauseMs: 300_000,
};

const fail = (error: Error): never => {
  throw error;
};
const busy = (): never => fail(new SendError("429", "slow down", { retryAfterMs: 3000 }));
const gone = (): never => fail(new SendError("10003", "unknown channel", { permanent: true }));
const lostAfterAccept = (store: () => string): never => {
  store();
  return fail(new SendError("reset", "connection reset"));
};
const lostBeforeAccept = (): never => fail(new SendError("reset", "connection reset"));

describe("createDispatcher", () => {
  let state: State;
  let now: number;
  let monotonic: number;
  let wire: ReturnType<typeof openPlatform>;
  let composed: Composed;
  let told: string[];
  let dispatcher: Dispatcher;
  let idempotentForMs: number;
  let stopping: boolean;
  let stopsWhileWaiting: boolean;

  beforeEach(async () => {
    now = at("2026-11-21T08:00:01Z");
    monotonic = 0;
    idempotentForMs = 0;
    [stopping, stopsWhileWaiting] = [false, false];
    wire = openPlatform(() => idempotentForMs);
    told = [];
    composed = { parts: [{ payload: { text: "head" }, told: ["f1"] }] };
    state = await openSqliteState(":memory:", { clock: () => now });
    dispatcher = createDispatcher({
      owner: "one",
      store: state.deliveries,
      platforms: new Map([["discord", wire.platform]]),
      compose: () => Promise.resolve(composed),
      tellOwner: async (_, reason) => void told.push(reason),
      log: () => undefined,
      monotonic: () => monotonic,
      sleep: async (ms) => {
        later(ms);
        stopping = stopping || stopsWhileWaiting;
      },
      stopping: () => stopping,
      timing,
    });
    await state.deliveries.add(subscriptionOf({ watermark: now - 60_000 }));
    await plan();
  });
  afterEach(() => state.close());

  const plan = (): Promise<number> => {
    const clock = (): number => now;
    return planDue(state.deliveries, clock, () => undefined);
  };
  const runAll = async (): Promise<void> => {
    while ((await dispatcher.run(10)) > 0) {
      // Until nothing is due any more.
    }
  };
  const later = (ms: number): void => {
    now += ms;
    monotonic += ms;
  };

  it.each([
    ["a part that waits for its turn", { stopping: false, stopsWhileWaiting: true }],
    ["a part that was just claimed", { stopping: true, stopsWhileWaiting: true }],
  ])("gives back %s when it is stopped, certain that it was not sent", async (_, how) => {
    expect(await dispatcher.run(10)).toBe(1);
    await state.deliveries.takeTokens(
      { bucket: "discord", perSecond: 1000, burst: 1, cost: 2000 },
      9000,
    );
    ({ stopping, stopsWhileWaiting } = how);
    await dispatcher.run(10);
    expect(wire.stored).toEqual([]);
    const [lease] = await state.deliveries.claim("another", 1, timing.leaseMs);
    expect(lease).toMatchObject({ part: 0, uncertain: false });
  });

  it("delivers a digest's parts once and in order, in the thread of the first", async () => {
    composed = {
      parts: [
        { payload: { text: "head" }, told: [] },
        { payload: { text: "evidence" }, told: ["f1"] },
      ],
    };
    await runAll();
    expect(wire.stored.map(({ payload }) => payload.text)).toEqual(["head", "evidence"]);
    expect(wire.stored.map(({ place }) => place.thread)).toEqual([undefined, "m0"]);
    expect(await state.deliveries.counts()).toEqual({ sent: 2 });
  });

  it("waits as long as the platform says, then sends", async () => {
    wire.faults.push(busy);
    await runAll();
    expect(wire.stored).toEqual([]);
    later(3000);
    await runAll();
    expect(wire.stored).toHaveLength(1);
  });

  it("gives its turn back where the platform asked another to wait meanwhile", async () => {
    await dispatcher.run(1);
    const { takeTokens, holdTokens } = state.deliveries;
    const waitOfOther: typeof takeTokens = async (budget) => {
      await holdTokens(budget, 3000);
      return 100;
    };
    Object.assign(state.deliveries, { takeTokens: waitOfOther });
    await dispatcher.run(1);
    Object.assign(state.deliveries, { takeTokens });
    expect(wire.stored).toEqual([]);
    later(3000);
    await runAll();
    expect(wire.stored).toHaveLength(1);
  });

  it("lets all wait that come after one who was asked to", async () => {
    await state.deliveries.add(subscriptionOf({ id: "s2", watermark: now - 60_000 }));
    await plan();
    await dispatcher.run(10);
    wire.faults.push(busy);
    await dispatcher.run(1);
    const began = now;
    await dispatcher.run(1);
    expect(now - began).toBeGreaterThan(2000);
  });

  it("does not send again what arrived although the answer was lost", async () => {
    wire.faults.push(lostAfterAccept);
    await runAll();
    later(timing.leaseMs);
    await runAll();
    expect(wire.stored).toHaveLength(1);
    expect(await state.deliveries.counts()).toEqual({ sent: 1 });
  });

  it("looks for what may have arrived also after a 429 to its second attempt", async () => {
    idempotentForMs = 60_000;
    wire.faults.push(lostAfterAccept, busy);
    await runAll();
    later(timing.leaseMs);
    await runAll();
    later(idempotentForMs);
    await runAll();
    expect(wire.stored).toHaveLength(1);
    expect(await state.deliveries.counts()).toEqual({ sent: 1 });
  });

  it("looks for what was sent under a clock that ran ahead, for nobody knows how old it is", async () => {
    idempotentForMs = 60_000;
    wire.faults.push(lostAfterAccept);
    now += 60 * 60_000;
    await runAll();
    now -= 60 * 60_000;
    await runAll();
    expect(wire.stored).toHaveLength(1);
    expect(await state.deliveries.counts()).toEqual({ sent: 1 });
  });

  it("sends again what did not arrive", async () => {
    wire.faults.push(lostBeforeAccept);
    await runAll();
    later(timing.leaseMs);
    await runAll();
    expect(wire.stored).toHaveLength(1);
  });

  it("looks again after the first pause, however often it waited for its turn before", async () => {
    wire.faults.push(lostAfterAccept);
    await runAll();
    const { takeTokens } = state.deliveries;
    Object.assign(state.deliveries, { takeTokens: async () => timing.leaseMs });
    for (let wait = 0; wait < 8; wait += 1) {
      later(timing.leaseMs);
      await runAll();
    }
    Object.assign(state.deliveries, { takeTokens });
    wire.hideHistory(new SendError("unsure", "Discord answered 500"));
    later(timing.leaseMs);
    await runAll();
    wire.hideHistory(undefined);
    later(timing.pauseMs);
    await runAll();
    expect(await state.deliveries.counts()).toEqual({ sent: 1 });
  });

  it("sends what was looked for in vain, though the turn to send comes late each time", async () => {
    wire.faults.push(lostBeforeAccept);
    await runAll();
    const { takeTokens } = state.deliveries;
    let asked = 0;
    // Each second turn is refused: the one to look is had, the one to send comes late.
    Object.assign(state.deliveries, {
      takeTokens: async () => {
        asked += 1;
        return asked % 2 === 0 ? timing.leaseMs : 0;
      },
    });
    for (let claim = 0; claim < 2; claim += 1) {
      later(timing.leaseMs);
      await runAll();
    }
    Object.assign(state.deliveries, { takeTokens });
    expect(wire.stored).toHaveLength(1);
  });

  it("waits ever longer where looking fails again and again", async () => {
    wire.faults.push(lostAfterAccept);
    wire.hideHistory(new SendError("unsure", "Discord answered 500"));
    await runAll();
    later(timing.leaseMs);
    await runAll();
    later(timing.pauseMs);
    await runAll();
    wire.hideHistory(undefined);
    later(timing.pauseMs);
    await runAll();
    expect(await state.deliveries.counts()).toEqual({ pending: 1 });
    later(timing.pauseMs);
    await runAll();
    expect(await state.deliveries.counts()).toEqual({ sent: 1 });
  });

  it("reports as unknown what can't be seen until the deadline, and does not send it again", async () => {
    wire.faults.push(lostAfterAccept);
    wire.hideHistory(new SendError("forbidden", "no history"));
    await runAll();
    for (let hour = 0; hour < 8; hour += 1) {
      later(60 * 60_000);
      await runAll();
    }
    expect(wire.stored).toHaveLength(1);
    expect(await state.deliveries.history(subscriptionOf().place, 1)).toMatchObject([
      { state: "unknown", reason: expect.stringContaining("no history") },
    ]);
  });

  it("ends the subscription of a channel that is gone and tells whoever made it", async () => {
    wire.faults.push(gone);
    await runAll();
    expect(told).toEqual(["unknown channel"]);
    expect((await state.deliveries.subscription("s1"))?.state).toBe("ended");
  });

  it("does not send what would come more than six hours late", async () => {
    wire.faults.push(busy);
    await runAll();
    later(7 * 60 * 60_000);
    await runAll();
    expect(wire.stored).toEqual([]);
    expect(await state.deliveries.counts()).toEqual({ skipped: 1 });
  });

  it("does not begin a send when the process slept through its lease", async () => {
    await dispatcher.run(1);
    const { takeTokens } = state.deliveries;
    Object.assign(state.deliveries, {
      takeTokens: (...given: Parameters<typeof takeTokens>) => {
        later(timing.leaseMs);
        return takeTokens(...given);
      },
    });
    await dispatcher.run(1);
    expect(wire.stored).toEqual([]);
    Object.assign(state.deliveries, { takeTokens });
    await runAll();
    expect(wire.stored).toHaveLength(1);
  });

  it("says nothing on a quiet day, and writes down why", async () => {
    composed = { nothing: "nothing new since the last digest" };
    await runAll();
    expect(await state.deliveries.history(subscriptionOf().place, 1)).toMatchObject([
      { state: "skipped", reason: "nothing new since the last digest" },
    ]);
  });
});
