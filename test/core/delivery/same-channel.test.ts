import { describe, expect, it } from "vitest";
import { askedForAt, type Subscription } from "../../../src/core/model/delivery.ts";
import {
  type DispatchHouse,
  eachInDispatchHouse,
  lostBeforeAccept,
  timing,
} from "../../support/dispatch-house.ts";
import { subscriptionOf } from "../../support/schedules.ts";

describe("digests of one channel", () => {
  let house: DispatchHouse;
  eachInDispatchHouse((opened) => {
    house = opened;
  });

  const askFor = async (id: string, about: Subscription): Promise<void> => {
    const local = askedForAt(id);
    const slot = { key: `${about.id}:${local}`, subscriptionId: about.id, local, at: house.now() };
    const mark = { watermark: about.watermark, nextAt: undefined };
    await house.state.deliveries.plan([
      { subscription: about, plan: { send: [slot], skip: [] }, mark },
    ]);
  };

  it("lets a digest go a quarter of an hour after one of its channel that can't be composed, and not before", async () => {
    const other = subscriptionOf({ id: "s2", about: "Ann" });
    await house.state.deliveries.add(other);
    await askFor("1", other);
    house.unreadable = "s1";
    for (const minutes of [10, 6]) {
      expect(house.wire.stored).toEqual([]);
      house.later(minutes * 60_000);
      await house.runAll();
    }
    expect(house.wire.stored).toHaveLength(1);
    const [line] = await house.state.deliveries.history(subscriptionOf().place, 5);
    house.unreadable = undefined;
    house.later(timing.longestPauseMs);
    await house.runAll();
    expect(house.wire.stored).toHaveLength(2);
    expect(line).toMatchObject({ state: "sent" });
  });

  const news = { parts: [{ payload: { text: "news" }, told: ["f1"] }] } as const;

  /** A dispatcher's digest that tells what has not arrived yet, as digests are composed of what was told. */
  const tellWhatHasNotArrived = (): void =>
    void Object.defineProperty(house, "composed", {
      get: () => (house.wire.stored.length === 0 ? news : { nothing: "there was nothing new" }),
    });

  const nothingBefore = async (): Promise<void> => undefined;

  it.each([
    ["composed together", nothingBefore],
    [
      "composed while the first is on its way",
      async (): Promise<void> => {
        await house.dispatcher.run(10);
        house.wire.faults.push(lostBeforeAccept);
        await house.dispatcher.run(10);
      },
    ],
    ["composed together long after they were due", nothingBefore, 60 * 60_000],
  ])(
    "tells nothing twice in two digests of a channel that are %s",
    async (_, before, lateMs = 0) => {
      tellWhatHasNotArrived();
      const other = subscriptionOf({ id: "s2", about: "Ann" });
      await house.state.deliveries.add(other);
      await before();
      await askFor("1", subscriptionOf());
      await askFor("2", subscriptionOf());
      await askFor("3", other);
      house.later(lateMs);
      for (let round = 0; round < 12; round += 1) {
        await house.runAll();
        house.later(timing.leaseMs / 2);
      }
      expect(house.wire.stored.map(({ payload }) => payload.text)).toEqual(["news"]);
      expect(await house.state.deliveries.counts()).toEqual({ sent: 1, skipped: 3 });
    },
  );
});
