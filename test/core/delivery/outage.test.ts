import { beforeEach, describe, expect, it } from "vitest";
import { SendError } from "../../../src/core/model/errors.ts";
import { type DispatchHouse, eachInDispatchHouse, timing } from "../../support/dispatch-house.ts";
import { subscriptionOf } from "../../support/schedules.ts";

const DIGESTS = 20;
const failing = new SendError("unsure", "Discord answered 500", { away: true });
const unreachable = new SendError("unreachable", "nobody listens", {
  retryAfterMs: 1000,
  away: true,
});

describe("an outage", () => {
  let house: DispatchHouse;

  eachInDispatchHouse((opened) => {
    house = opened;
  });
  beforeEach(async () => {
    for (let number = 2; number <= DIGESTS; number += 1) {
      const place = { platform: "discord", workspace: "guild", channel: `c${number}` } as const;
      const due = { id: `s${number}`, place, watermark: house.now() - 60_000 };
      await house.state.deliveries.add(subscriptionOf(due));
    }
    await house.plan();
    // Composed, and not sent yet.
    await house.dispatcher.run(DIGESTS);
    house.idempotentForMs = 60_000;
  });

  /** As the alarm rings while it lasts. */
  const lastFor = async (ms: number): Promise<void> => {
    const ends = house.now() + ms;
    while (house.now() < ends) {
      await house.dispatcher.run(DIGESTS);
      house.later(250);
    }
  };

  const sent = () => house.wire.stored.length;

  it.each([
    ["fails", failing],
    ["is out of reach", unreachable],
  ])("is over for all as soon as one is answered: the platform %s", async (_, error) => {
    house.wire.goAway(error);
    await lastFor(120_000);
    house.wire.goAway(undefined);
    house.later(1000);
    await house.runAll();
    expect(await house.state.deliveries.counts()).toEqual({ sent: DIGESTS });
    expect(sent()).toBe(DIGESTS);
  });

  it("is asked about by one part at a time, with looks, which leave nothing uncertain", async () => {
    house.wire.goAway(failing);
    await house.dispatcher.run(1);
    await lastFor(120_000);
    const [first, ...asked] = house.wire.asked.map((each) => each.split(" ")[0]);
    expect(first).toBe("send");
    // The first one again with its nonce, as long as that is known.
    expect(asked.filter((what) => what === "send").length).toBeLessThan(6);
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.length).toBeLessThan(500);
    house.wire.goAway(undefined);
    house.later(1000);
    const before = house.wire.asked.length;
    await house.runAll();
    expect(sent()).toBe(DIGESTS);
    expect(house.wire.asked.length - before).toBeLessThanOrEqual(DIGESTS + 2);
  });

  it("is asked about in other channels too, where one is never answered", async () => {
    const { find, send } = house.wire.platform;
    const isSick = (key: string): boolean => key.startsWith("s1:");
    const sick = (key: string): void => {
      if (isSick(key)) {
        throw failing;
      }
    };
    Object.assign(house.wire.platform, {
      find: async (...given: Parameters<typeof find>) => {
        sick(given[1]);
        return find(...given);
      },
      send: async (...given: Parameters<typeof send>) => {
        sick(given[2]);
        return send(...given);
      },
    });
    house.wire.goAway(failing);
    await house.dispatcher.run(1);
    await lastFor(120_000);
    house.wire.goAway(undefined);
    await lastFor(timing.longestPauseMs / 4 + 5000);
    expect(sent()).toBe(DIGESTS - 1);
  });

  it("is asked about no more when the process is stopped", async () => {
    house.wire.goAway(failing);
    await house.dispatcher.run(1);
    await lastFor(5000);
    house.stopsWhileWaiting = true;
    const before = house.wire.asked.length;
    await house.dispatcher.run(DIGESTS);
    expect(house.wire.asked.length).toBe(before);
    expect(await house.state.deliveries.counts()).toEqual({ pending: DIGESTS });
  });

  it("lets those that wait for their turn keep it from a platform that stopped answering", async () => {
    const { takeTokens } = house.state.deliveries;
    let taken = 0;
    Object.assign(house.state.deliveries, {
      takeTokens: async () => {
        taken += 20;
        return taken;
      },
    });
    house.wire.goAway(failing);
    await house.dispatcher.run(DIGESTS);
    Object.assign(house.state.deliveries, { takeTokens });
    expect(house.wire.asked.filter((each) => each.startsWith("send"))).toHaveLength(1);
  });

  it("does not hold up the rest where a single answer was lost", async () => {
    house.wire.faults.push(() => {
      throw failing;
    });
    const began = house.now();
    while (sent() < DIGESTS - 1) {
      await house.dispatcher.run(DIGESTS);
    }
    expect(house.now() - began).toBeLessThan(1000);
  });

  it("gives a request that failed as long again as one may last before its nonce is sent again", async () => {
    house.wire.faults.push(() => {
      throw failing;
    });
    while (sent() < DIGESTS - 1) {
      await house.dispatcher.run(DIGESTS);
    }
    house.later(timing.sendTimeoutMs - 1000);
    await house.runAll();
    expect(sent()).toBe(DIGESTS - 1);
    house.later(1000);
    await house.runAll();
    expect(sent()).toBe(DIGESTS);
  });

  it("looks for what no nonce covers only when its lease has ended", async () => {
    house.idempotentForMs = timing.sendTimeoutMs;
    house.wire.faults.push(() => {
      throw failing;
    });
    while (sent() < DIGESTS - 1) {
      await house.dispatcher.run(DIGESTS);
    }
    house.later(timing.leaseMs - 2000);
    const before = house.wire.asked.length;
    await house.runAll();
    expect(house.wire.asked.slice(before)).toEqual([]);
    house.later(2000);
    await house.runAll();
    expect(house.wire.asked.slice(before).map((each) => each.split(" ")[0])).toEqual([
      "find",
      "send",
    ]);
    expect(sent()).toBe(DIGESTS);
  });
});
