import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { askedForAt, type Lease, type Slot } from "../../src/core/model/delivery.ts";
import type { State } from "../../src/core/model/stores.ts";
import { subscriptionOf } from "../support/schedules.ts";

const LEASE_MS = 60_000;
const PLANNED_MS = 1000;

/** What every engine must know of the digests that go to the same channel. */
export function sameChannelContract(engine: string, open: () => Promise<State>): void {
  describe(`digests of one channel on ${engine}`, () => {
    let state: State;
    let slots: readonly [Slot, Slot, Slot];

    beforeEach(async () => {
      state = await open();
      const at = (await state.deliveries.now()) - PLANNED_MS;
      const channels = [["s1"], ["s2"], ["s3", "elsewhere"]] as const;
      slots = channels.map(([id]) => ({
        ...{ key: `${id}:a`, subscriptionId: id, local: "a", at },
      })) as never;
      for (const [index, [id, channel = "general"]] of channels.entries()) {
        const place = { ...subscriptionOf().place, channel };
        const subscription = subscriptionOf({ id, place });
        await state.deliveries.add(subscription);
        const plan = { send: slots.slice(index, index + 1), skip: [] };
        const mark = { watermark: at, nextAt: undefined };
        await state.deliveries.plan([{ subscription, plan, mark }]);
      }
    });
    afterEach(() => state.close());

    const behind = (patienceMs = LEASE_MS) =>
      Promise.all(slots.map((slot) => state.deliveries.isBehind(slot, patienceMs)));

    const claimOne = async (): Promise<Lease> => {
      const [lease] = await state.deliveries.claim("one", 1, LEASE_MS);
      return lease ?? expect.fail("nothing to claim");
    };

    it("knows which of them goes first, until its last part has arrived", async () => {
      expect(await behind()).toEqual([false, true, false]);
      const parts = ["head", "evidence"].map((text) => ({ payload: { text }, told: [] }));
      await state.deliveries.freeze(await claimOne(), parts);
      expect(await behind()).toEqual([false, true, false]);
      const head = await claimOne();
      await state.deliveries.finish(head, { state: "sent", messageId: "m0" });
      expect(await behind()).toEqual([false, true, false]);
      const evidence = await claimOne();
      expect(evidence).toMatchObject({ part: 1, slot: slots[0] });
      await state.deliveries.finish(evidence, { state: "sent", messageId: "m1" });
      expect(await behind()).toEqual([false, false, false]);
    });

    it("lets none wait any longer for what was composed in vain, nor for what may have arrived", async () => {
      expect(await behind(0)).toEqual([false, true, false]);
      const inVain = await claimOne();
      const put = { state: "pending", notBefore: 0, certain: true, reason: "" } as const;
      await state.deliveries.finish(inVain, { ...put, tried: true });
      expect(await behind()).toEqual([false, true, false]);
      expect(await behind(0)).toEqual([false, false, false]);
      const first = await claimOne();
      await state.deliveries.freeze(first, [{ payload: { text: "head" }, told: [] }]);
      await claimOne();
      expect(await behind()).toEqual([false, true, false]);
      expect(await behind(-PLANNED_MS)).toEqual([false, false, false]);
    });

    it("knows of a digest that came at the next one's hour or later, and of no other", async () => {
      const now = await state.deliveries.now();
      const next = { ...slots[0], key: "s1:b", local: "b", at: slots[0].at + 1 };
      const later = { ...next, at: now + 3_600_000 };
      const isCovered = (slot: Slot, withinMs = LEASE_MS) =>
        state.deliveries.isCovered(slot, withinMs);
      expect(await isCovered(next)).toBe(false);
      const lease = await claimOne();
      await state.deliveries.freeze(lease, [{ payload: { text: "head" }, told: [] }]);
      await state.deliveries.finish(await claimOne(), { state: "sent", messageId: "m0" });
      expect(await isCovered(next)).toBe(true);
      expect(await isCovered(next, 0)).toBe(false);
      expect(await isCovered(slots[0])).toBe(false);
      expect(await isCovered(later, 2 * 3_600_000)).toBe(false);
      const local = askedForAt("1");
      const asked = { key: "s2:now", subscriptionId: "s2", local, at: slots[1].at - 1 };
      await state.deliveries.planReplies([asked]);
      await state.deliveries.finish(await claimOne(), { state: "sent", messageId: "m1" });
      expect(await state.deliveries.counts()).toEqual({ sent: 2, pending: 2 });
      expect(await isCovered(slots[1])).toBe(false);
    });

    it("tells of the newest slots, each with all of its messages", async () => {
      const about = { id: "s4", about: "Ann", place: subscriptionOf().place };
      await state.deliveries.add(subscriptionOf({ ...about, perHour: 2 }));
      const slot = { ...slots[0], key: "s4:a", subscriptionId: "s4", at: slots[0].at - 1 };
      await state.deliveries.planReplies([slot]);
      const parts = ["head", "evidence"].map((text) => ({ payload: { text }, told: [] }));
      await state.deliveries.freeze(await claimOne(), parts);
      const { place } = subscriptionOf();
      const london = { timezone: "Europe/London", isAlert: false };
      expect(await state.deliveries.history(place, 2)).toMatchObject([
        { slot: slots[0], part: 0, ...london },
        { slot: slots[1], part: 0, ...london },
      ]);
      expect((await state.deliveries.history(place, 3)).slice(2)).toMatchObject([
        { slot, part: 0, about: "Ann", isAlert: true },
        { slot, part: 1 },
      ]);
    });
  });
}
