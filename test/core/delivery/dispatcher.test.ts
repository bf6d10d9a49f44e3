import { describe, expect, it } from "vitest";
import type { Delivered } from "../../../src/core/model/delivery.ts";
import { SendError } from "../../../src/core/model/errors.ts";
import {
  busy,
  type DispatchHouse,
  eachInDispatchHouse,
  gone,
  lostAfterAccept,
  lostBeforeAccept,
  timing,
} from "../../support/dispatch-house.ts";
import { subscriptionOf } from "../../support/schedules.ts";

describe("createDispatcher", () => {
  let house: DispatchHouse;
  eachInDispatchHouse((opened) => {
    house = opened;
  });

  it.each([
    ["a part that waits for its turn", { stopping: false, stopsWhileWaiting: true }],
    ["a part that was just claimed", { stopping: true, stopsWhileWaiting: true }],
  ])("gives back %s when it is stopped, certain that it was not sent", async (_, how) => {
    expect(await house.dispatcher.run(10)).toBe(1);
    await house.state.deliveries.takeTokens(
      { bucket: "discord", perSecond: 1000, burst: 1, cost: 2000 },
      9000,
    );
    Object.assign(house, how);
    await house.dispatcher.run(10);
    expect(house.wire.stored).toEqual([]);
    const [lease] = await house.state.deliveries.claim("another", 1, timing.leaseMs);
    expect(lease).toMatchObject({ part: 0, uncertain: false });
  });

  it("delivers a digest's parts once and in order, in the thread of the first", async () => {
    house.composed = {
      parts: [
        { payload: { text: "head" }, told: [] },
        { payload: { text: "evidence" }, told: ["f1"] },
      ],
    };
    await house.runAll();
    expect(house.wire.stored.map(({ payload }) => payload.text)).toEqual(["head", "evidence"]);
    expect(house.wire.stored.map(({ place }) => place.thread)).toEqual([undefined, "m0"]);
    expect(await house.state.deliveries.counts()).toEqual({ sent: 2 });
  });

  it("does not send again what arrived although the answer was lost", async () => {
    house.wire.faults.push(lostAfterAccept);
    await house.runAll();
    house.later(timing.leaseMs);
    await house.runAll();
    expect(house.wire.stored).toHaveLength(1);
    expect(await house.state.deliveries.counts()).toEqual({ sent: 1 });
  });

  it("looks for what may have arrived also after a 429 to its second attempt", async () => {
    house.idempotentForMs = 60_000;
    house.wire.faults.push(lostAfterAccept, busy);
    await house.runAll();
    house.later(timing.leaseMs);
    await house.runAll();
    house.later(house.idempotentForMs);
    await house.runAll();
    expect(house.wire.stored).toHaveLength(1);
    expect(await house.state.deliveries.counts()).toEqual({ sent: 1 });
  });

  it("looks for what was sent under a clock that ran ahead, for nobody knows how old it is", async () => {
    house.idempotentForMs = 60_000;
    house.wire.faults.push(lostAfterAccept);
    house.jump(60 * 60_000);
    await house.runAll();
    house.jump(-60 * 60_000);
    await house.runAll();
    house.later(timing.leaseMs);
    await house.runAll();
    expect(house.wire.stored).toHaveLength(1);
    expect(await house.state.deliveries.counts()).toEqual({ sent: 1 });
  });

  it("leaves a part to whoever is sending it, though a clock that jumps ahead says that its lease has ended", async () => {
    await house.dispatcher.run(1);
    expect(await house.state.deliveries.claim("another", 1, timing.leaseMs)).toHaveLength(1);
    house.jump(60 * 60_000);
    expect(await house.dispatcher.run(10)).toBe(0);
    house.later(timing.leaseMs - 1);
    expect(await house.dispatcher.run(10)).toBe(0);
    house.later(1);
    await house.runAll();
    expect(house.wire.stored).toHaveLength(1);
  });

  it("takes what was left under the clock before, however often it jumps", async () => {
    await house.dispatcher.run(1);
    await house.state.deliveries.claim("another", 1, timing.leaseMs);
    for (let jumps = 0; jumps < 4; jumps += 1) {
      house.jump(60 * 60_000 * (jumps % 2 === 0 ? 1 : -1));
      house.later(timing.leaseMs / 2);
      await house.dispatcher.run(10);
    }
    await house.runAll();
    expect(house.wire.stored).toHaveLength(1);
  });

  it("sends again what did not arrive", async () => {
    house.wire.faults.push(lostBeforeAccept);
    await house.runAll();
    house.later(timing.leaseMs);
    await house.runAll();
    expect(house.wire.stored).toHaveLength(1);
  });

  it("waits ever longer where looking fails again and again", async () => {
    house.wire.faults.push(lostAfterAccept);
    house.wire.hideHistory(new SendError("unsure", "Discord answered 500"));
    await house.runAll();
    house.later(timing.leaseMs);
    await house.runAll();
    house.later(timing.pauseMs);
    await house.runAll();
    house.wire.hideHistory(undefined);
    house.later(timing.pauseMs);
    await house.runAll();
    expect(await house.state.deliveries.counts()).toEqual({ pending: 1 });
    house.later(timing.pauseMs);
    await house.runAll();
    expect(await house.state.deliveries.counts()).toEqual({ sent: 1 });
  });

  it("reports as unknown what can't be seen until the deadline, and does not send it again", async () => {
    house.wire.faults.push(lostAfterAccept);
    house.wire.hideHistory(new SendError("forbidden", "no history"));
    await house.runAll();
    for (let hour = 0; hour < 8; hour += 1) {
      house.later(60 * 60_000);
      await house.runAll();
    }
    expect(house.wire.stored).toHaveLength(1);
    expect(await house.state.deliveries.history(subscriptionOf().place, 1)).toMatchObject([
      { state: "unknown", reason: expect.stringContaining("no history") },
    ]);
  });

  it("ends the subscription of a channel that is gone and tells whoever made it", async () => {
    house.wire.faults.push(gone);
    await house.runAll();
    expect(house.told).toEqual(["unknown channel"]);
    expect((await house.state.deliveries.subscription("s1"))?.state).toBe("ended");
  });

  it("goes on with a digest whose thread takes no correction any more", async () => {
    await house.runAll();
    const [{ slot: to }] = (await house.state.deliveries.history(subscriptionOf().place, 1)) as [
      Delivered,
    ];
    const article = { story: "bridge", id: "a1", revision: "r2" };
    const reply = { ...to, key: `${to.key}~a1`, reply: { to: to.key, article } };
    await house.state.deliveries.planReplies([reply]);
    house.wire.faults.push(gone);
    await house.runAll();
    expect(await house.state.deliveries.counts()).toEqual({ sent: 1, failed: 1 });
    expect(await house.state.deliveries.subscription("s1")).toMatchObject({ state: "on" });
    expect(house.told).toEqual([]);
  });

  it.each([
    ["paused", { state: "paused" }, "the digest was paused"],
    ["switched off", { state: "ended" }, "the digest was switched off"],
  ] as const)(
    "leaves out what was %s, and says so of what may have arrived",
    async (_, change, why) => {
      await house.dispatcher.run(10);
      house.wire.faults.push(lostAfterAccept);
      await house.dispatcher.run(10);
      await house.state.deliveries.change("s1", change);
      house.later(timing.leaseMs);
      await house.runAll();
      const [line] = await house.state.deliveries.history(subscriptionOf().place, 1);
      expect(line).toMatchObject({ state: "unknown", reason: expect.stringContaining(why) });
    },
  );

  it("does not send what would come more than six hours late", async () => {
    house.wire.faults.push(busy);
    await house.runAll();
    house.later(7 * 60 * 60_000);
    await house.runAll();
    expect(house.wire.stored).toEqual([]);
    expect(await house.state.deliveries.counts()).toEqual({ skipped: 1 });
  });

  it("gives up a digest that could not be composed for six hours", async () => {
    house.unreadable = "s1";
    await house.dispatcher.run(10);
    house.later(7 * 3600_000);
    await house.runAll();
    expect(await house.state.deliveries.counts()).toEqual({ skipped: 1 });
    const [line] = await house.state.deliveries.history(subscriptionOf().place, 1);
    expect(line?.reason).toMatch(/six hours late: it could not be composed/);
  });

  it("does not begin a send when the process slept through its lease", async () => {
    await house.dispatcher.run(1);
    const { takeTokens } = house.state.deliveries;
    Object.assign(house.state.deliveries, {
      takeTokens: (...given: Parameters<typeof takeTokens>) => {
        house.later(timing.leaseMs);
        return takeTokens(...given);
      },
    });
    await house.dispatcher.run(1);
    expect(house.wire.stored).toEqual([]);
    Object.assign(house.state.deliveries, { takeTokens });
    await house.runAll();
    expect(house.wire.stored).toHaveLength(1);
  });

  it("says nothing on a quiet day, and writes down why", async () => {
    house.composed = { nothing: "nothing new since the last digest" };
    await house.runAll();
    expect(await house.state.deliveries.history(subscriptionOf().place, 1)).toMatchObject([
      { state: "skipped", reason: "nothing new since the last digest" },
    ]);
  });
});
