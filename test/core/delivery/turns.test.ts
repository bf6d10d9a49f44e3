import { describe, expect, it } from "vitest";
import { SendError } from "../../../src/core/model/errors.ts";
import {
  busy,
  type DispatchHouse,
  eachInDispatchHouse,
  lostAfterAccept,
  lostBeforeAccept,
  timing,
} from "../../support/dispatch-house.ts";
import { subscriptionOf } from "../../support/schedules.ts";

describe("a part's turn within the platform's limits", () => {
  let house: DispatchHouse;
  eachInDispatchHouse((opened) => {
    house = opened;
  });

  it("waits as long as the platform says, then sends", async () => {
    house.wire.faults.push(busy);
    await house.runAll();
    expect(house.wire.stored).toEqual([]);
    house.later(3000);
    await house.runAll();
    expect(house.wire.stored).toHaveLength(1);
  });

  it("gives its turn back where the platform asked another to wait meanwhile", async () => {
    await house.dispatcher.run(1);
    const { takeTokens, holdTokens } = house.state.deliveries;
    const waitOfOther: typeof takeTokens = async (budget) => {
      await holdTokens(budget, 3000);
      return 100;
    };
    Object.assign(house.state.deliveries, { takeTokens: waitOfOther });
    await house.dispatcher.run(1);
    Object.assign(house.state.deliveries, { takeTokens });
    expect(house.wire.stored).toEqual([]);
    house.later(3000);
    await house.runAll();
    expect(house.wire.stored).toHaveLength(1);
  });

  it("waits on with a new turn where the platform was away for a moment, and sends then", async () => {
    await house.dispatcher.run(1);
    const { takeTokens, holdTokens } = house.state.deliveries;
    const took: number[] = [];
    Object.assign(house.state.deliveries, {
      takeTokens: async (...given: Parameters<typeof takeTokens>) => {
        const waitMs = await takeTokens(...given);
        if (took.push(waitMs) > 1) {
          return waitMs;
        }
        await holdTokens(given[0], 3000);
        return 100;
      },
    });
    const began = house.now();
    await house.dispatcher.run(1);
    expect(house.wire.stored).toHaveLength(1);
    expect(house.now() - began).toBe(3000);
  });

  it("takes another turn where the process stood still until its own was long over", async () => {
    await house.dispatcher.run(1);
    const { takeTokens } = house.state.deliveries;
    const budget = { bucket: "discord", perSecond: 1, burst: 1 };
    await takeTokens(budget, 9000);
    let taken = 0;
    Object.assign(house.state.deliveries, {
      takeTokens: async (_: unknown, patienceMs: number) => {
        taken += 1;
        const waitMs = await takeTokens(budget, patienceMs);
        house.standsStillMs = taken === 1 ? 500 : 0;
        return waitMs;
      },
    });
    const began = house.now();
    await house.dispatcher.run(1);
    expect(taken).toBe(2);
    expect(house.now() - began).toBe(2000);
    expect(house.wire.stored).toHaveLength(1);
  });

  it("says when a part that was put off is due again, and when a lease ends that was left", async () => {
    house.wire.faults.push(busy, lostAfterAccept);
    await house.runAll();
    house.later(3000);
    await house.runAll();
    expect(house.again).toEqual([3000, timing.leaseMs]);
  });

  it("lets all wait that come after one who was asked to", async () => {
    const place = { platform: "discord", workspace: "guild", channel: "other" } as const;
    const watermark = house.now() - 60_000;
    await house.state.deliveries.add(subscriptionOf({ id: "s2", place, watermark }));
    await house.plan();
    await house.dispatcher.run(10);
    house.wire.faults.push(busy);
    await house.dispatcher.run(1);
    const began = house.now();
    await house.dispatcher.run(1);
    expect(house.now() - began).toBeGreaterThan(2000);
  });

  it("looks again after the first pause, however often it waited for its turn before", async () => {
    house.wire.faults.push(lostAfterAccept);
    await house.runAll();
    const { takeTokens } = house.state.deliveries;
    Object.assign(house.state.deliveries, { takeTokens: async () => timing.leaseMs });
    for (let wait = 0; wait < 8; wait += 1) {
      house.later(timing.leaseMs);
      await house.runAll();
    }
    Object.assign(house.state.deliveries, { takeTokens });
    house.wire.hideHistory(new SendError("unsure", "Discord answered 500"));
    house.later(timing.leaseMs);
    await house.runAll();
    house.wire.hideHistory(undefined);
    house.later(timing.pauseMs);
    await house.runAll();
    expect(await house.state.deliveries.counts()).toEqual({ sent: 1 });
  });

  it("sends what was looked for in vain, though the turn to send comes late each time", async () => {
    house.wire.faults.push(lostBeforeAccept);
    await house.runAll();
    const { takeTokens } = house.state.deliveries;
    let asked = 0;
    // Each second turn is refused: the one to look is had, the one to send comes late.
    Object.assign(house.state.deliveries, {
      takeTokens: async () => {
        asked += 1;
        return asked % 2 === 0 ? timing.leaseMs : 0;
      },
    });
    for (let claim = 0; claim < 2; claim += 1) {
      house.later(timing.leaseMs);
      await house.runAll();
    }
    Object.assign(house.state.deliveries, { takeTokens });
    expect(house.wire.stored).toHaveLength(1);
  });
});
