import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DeliveryStore, Lease, Part, Slot } from "../../src/core/model/delivery.ts";
import type { State } from "../../src/core/model/stores.ts";
import { subscriptionOf } from "../support/schedules.ts";

const LEASE_MS = 60_000;

const part = (text: string, told: readonly string[] = []): Part => ({ payload: { text }, told });

/** What every engine that keeps the outbox must do. @param open a fresh database each time */
export function deliveryContract(
  engine: string,
  open: (clock?: () => number) => Promise<State>,
): void {
  describe(`deliveries on ${engine}`, () => {
    let state: State;
    let store: DeliveryStore;
    let now: number;
    const subscription = subscriptionOf();
    const slotOf = (local: string): Slot => ({
      key: `${subscription.id}:${local}`,
      subscriptionId: subscription.id,
      local,
      at: now - 1000,
    });
    const plan = (...slots: readonly Slot[]): Promise<number> =>
      store.plan([
        {
          ...{ subscription, plan: { send: slots, skip: [] } },
          mark: { watermark: now, nextAt: now + 1e6 },
        },
      ]);
    const claimOne = async (owner = "one"): Promise<Lease> => {
      const [lease] = await store.claim(owner, 1, LEASE_MS);
      return lease ?? expect.fail("nothing to claim");
    };
    const freezeOne = async (...parts: readonly Part[]): Promise<void> => {
      expect(await store.freeze(await claimOne(), parts)).toBe(true);
    };

    beforeEach(async () => {
      state = await open();
      store = state.deliveries;
      now = await store.now();
      await store.add(subscription);
    });
    afterEach(() => state.close());

    it("plans a slot once, however often it is planned", async () => {
      expect(await plan(slotOf("a"), slotOf("b"))).toBe(2);
      expect(await plan(slotOf("a"))).toBe(0);
      expect(await store.counts()).toEqual({ pending: 2 });
    });

    it("finds what is due again only when its next slot has come, or when it was changed", async () => {
      expect(await store.due(now, 10)).toMatchObject([{ id: "s1" }]);
      await plan();
      expect(await store.due(now, 10)).toEqual([]);
      expect(await store.due(now + 1e6, 10)).toMatchObject([{ watermark: now }]);
      await store.change("s1", { schedule: { cron: "0 9 * * *", timezone: "Asia/Tokyo" } });
      expect(await store.due(now, 10)).toMatchObject([{ schedule: { timezone: "Asia/Tokyo" } }]);
      await store.change("s1", { state: "paused" });
      expect(await store.due(now + 1e6, 10)).toEqual([]);
    });

    it("finds what is due in portions, each subscription once", async () => {
      for (const id of ["s3", "s2", "s5", "s4"]) {
        await store.add({ ...subscription, id });
      }
      const first = await store.due(now, 2);
      const second = await store.due(now, 2, first.at(-1)?.id);
      const third = await store.due(now, 2, second.at(-1)?.id);
      const ids = [first, second, third].map((portion) => portion.map(({ id }) => id));
      expect(ids).toEqual([["s1", "s2"], ["s3", "s4"], ["s5"]]);
    });

    it("plans several subscriptions together, or none of them", async () => {
      await store.add({ ...subscription, id: "s2" });
      const mark = { watermark: now, nextAt: now + 1e6 };
      const planned = ["s1", "s2"].map((id) => {
        const send = [{ ...slotOf("a"), key: `${id}:a`, subscriptionId: id }];
        return { subscription: { ...subscription, id }, plan: { send, skip: [] }, mark };
      });
      const broken = { ...mark, watermark: undefined as unknown as number };
      await expect(
        store.plan([...planned, { subscription, plan: { send: [], skip: [] }, mark: broken }]),
      ).rejects.toThrow();
      expect(await store.counts()).toEqual({});
      expect(await store.plan(planned)).toBe(2);
      expect(await store.due(now, 10)).toEqual([]);
    });

    it("gives a slot to one claimer alone", async () => {
      const slots = Array.from({ length: 200 }, (_, index) => slotOf(`${index}`));
      await plan(...slots);
      const claims = await Promise.all(
        Array.from({ length: 20 }, (_, owner) => store.claim(`owner ${owner}`, 20, LEASE_MS)),
      );
      const keys = claims.flat().map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).toHaveLength(200);
    });

    it("sends parts in order, the later ones in the thread of the first", async () => {
      await plan(slotOf("a"));
      await freezeOne(part("head"), part("one"), part("two"));
      const head = await claimOne();
      expect(head).toMatchObject({ part: 0, payload: { text: "head" }, uncertain: false });
      expect(await store.claim("two", 10, LEASE_MS)).toEqual([]);
      await store.finish(head, { state: "sent", messageId: "m0" });
      const one = await claimOne();
      expect(one).toMatchObject({ part: 1, payload: { text: "one" }, head: "m0" });
      expect(await store.claim("two", 10, LEASE_MS)).toEqual([]);
      await store.finish(one, { state: "sent", messageId: "m1" });
      expect(await claimOne()).toMatchObject({ part: 2, payload: { text: "two" }, head: "m0" });
    });

    it("commits what was told with the part that told it, and not before", async () => {
      await plan(slotOf("a"));
      await freezeOne(part("head", ["f1"]), part("one", ["f2", "f1"]));
      await store.finish(await claimOne(), { state: "sent", messageId: "m0" });
      expect([...(await store.told("s1"))]).toEqual(["f1"]);
      const lease = await claimOne();
      await store.finish(lease, {
        state: "pending",
        notBefore: 0,
        certain: true,
        tried: true,
        reason: "429",
      });
      expect([...(await store.told("s1"))]).toEqual(["f1"]);
      await store.finish(await claimOne(), { state: "sent", messageId: "m1" });
      expect([...(await store.told("s1"))].sort()).toEqual(["f1", "f2"]);
    });

    it("knows what is uncertain: a send whose outcome nobody wrote down", async () => {
      await plan(slotOf("a"));
      await freezeOne(part("head"));
      const [lost] = await store.claim("crashed", 1, 0);
      expect(lost?.uncertain).toBe(false);
      const taken = await claimOne();
      expect(taken).toMatchObject({ uncertain: true, firstSendAt: lost?.firstSendAt });
      await store.finish(taken, {
        state: "pending",
        notBefore: 0,
        certain: false,
        tried: true,
        reason: "?",
      });
      const again = await claimOne();
      expect(again.uncertain).toBe(true);
      await store.finish(again, {
        state: "pending",
        notBefore: 0,
        certain: true,
        tried: true,
        reason: "429",
      });
      expect((await claimOne()).uncertain).toBe(false);
    });

    it("lets nobody finish or freeze under an older epoch", async () => {
      await plan(slotOf("a"));
      const [old] = await store.claim("slow", 1, 0);
      const taken = await claimOne("quick");
      expect(await store.freeze(old as Lease, [part("late")])).toBe(false);
      expect(await store.finish(old as Lease, { state: "sent", messageId: "m" })).toBe(false);
      expect(await store.finish(taken, { state: "skipped", reason: "nothing new" })).toBe(true);
      expect(await store.counts()).toEqual({ skipped: 1 });
    });

    it("ends the subscription where the channel is gone, and skips the parts that can't follow", async () => {
      await plan(slotOf("a"));
      await freezeOne(part("head"), part("one"));
      const failed = {
        state: "failed",
        reason: "unknown channel",
        endsSubscription: true,
      } as const;
      await store.finish(await claimOne(), failed);
      expect(await store.subscription("s1")).toMatchObject({
        state: "ended",
        reason: "unknown channel",
      });
      expect(await store.history(subscription.place, 10)).toMatchObject([
        { part: 0, state: "failed", reason: "unknown channel" },
        { part: 1, state: "skipped" },
      ]);
    });

    it("counts what was asked of the platform, not the claims that only waited", async () => {
      await plan(slotOf("a"));
      await freezeOne(part("head"));
      const put = { state: "pending", notBefore: 0, certain: true, reason: "" } as const;
      await store.finish(await claimOne(), { ...put, tried: false });
      const [crashed] = await store.claim("crashed", 1, 0);
      expect(crashed?.attempts).toBe(0);
      await store.finish(await claimOne(), { ...put, tried: true });
      expect((await claimOne()).attempts).toBe(1);
    });

    it("hastens what was put off on one platform, but not what may have arrived", async () => {
      await store.add({
        ...subscription,
        id: "s2",
        place: { ...subscription.place, platform: "slack" },
      });
      const elsewhere = { ...slotOf("c"), key: "s2:c", subscriptionId: "s2" };
      await plan(slotOf("a"), slotOf("b"), elsewhere);
      for (const lease of await store.claim("one", 3, LEASE_MS)) {
        await store.freeze(lease, [part("head")]);
      }
      const put = {
        state: "pending",
        notBefore: now + 60_000,
        tried: true,
        reason: "away",
      } as const;
      for (const lease of await store.claim("one", 3, LEASE_MS)) {
        await store.finish(lease, { ...put, certain: lease.slot.local !== "b" });
      }
      expect(await store.claim("one", 3, LEASE_MS)).toEqual([]);
      await store.hasten("discord");
      const again = await store.claim("one", 3, LEASE_MS);
      expect(again.map(({ slot }) => slot.key)).toEqual([slotOf("a").key]);
    });

    it("takes pauses and waits with a fraction of a millisecond", async () => {
      await plan(slotOf("a"));
      await freezeOne(part("head"));
      const put = { certain: true, tried: true, reason: "Retry-After: 0.3333" } as const;
      const until = now + 60_000.333;
      await store.finish(await claimOne(), { state: "pending", notBefore: until, ...put });
      expect(await store.claim("one", 1, LEASE_MS)).toEqual([]);
      const budget = { bucket: "b", perSecond: 0.7, burst: 1.5, cost: 1.3 };
      expect(await store.takeTokens(budget, 1000 / 3)).toBe(0);
      expect(await store.takeTokens(budget, 1000 / 3)).toBeGreaterThan(1000 / 3);
    });

    it("sets pauses aside that a clock which ran ahead has written", async () => {
      await plan(slotOf("a"));
      await freezeOne(part("head"));
      await store.finish(await claimOne(), {
        state: "pending",
        notBefore: now + 365 * 86_400_000,
        ...{ certain: true, tried: true, reason: "" },
      });
      expect(await store.claim("one", 1, LEASE_MS)).toEqual([]);
    });

    it("sets leases aside that a clock which ran ahead has written, when their holders must be done", async () => {
      let time = now + 365 * 86_400_000;
      const other = await open(() => time);
      await other.deliveries.add(subscription);
      await other.deliveries.plan([
        {
          ...{ subscription, plan: { send: [slotOf("a")], skip: [] } },
          mark: { watermark: now, nextAt: now + 1e6 },
        },
      ]);
      expect(await other.deliveries.claim("ahead", 1, LEASE_MS)).toHaveLength(1);
      time = now;
      expect(await other.deliveries.claim("one", 1, LEASE_MS)).toEqual([]);
      time += LEASE_MS - 1;
      expect(await other.deliveries.claim("one", 1, LEASE_MS)).toEqual([]);
      time += 1;
      expect(await other.deliveries.claim("one", 1, LEASE_MS)).toHaveLength(1);
      await other.close();
    });

    it("takes no lease that ends later than whoever claims takes for possible", async () => {
      await plan(slotOf("a"));
      const [held] = await store.claim("holder", 1, 0);
      const until = held?.until ?? 0;
      expect(await store.claim("one", 1, LEASE_MS, until - 0.5)).toEqual([]);
      expect(await store.claim("one", 1, LEASE_MS, until)).toHaveLength(1);
    });

    it("claims nothing by a time that is long over, because its process stood still", async () => {
      const times: number[] = [];
      const other = await open(() => times.shift() ?? now);
      await other.deliveries.add(subscription);
      await other.deliveries.plan([
        {
          ...{ subscription, plan: { send: [slotOf("a")], skip: [] } },
          mark: { watermark: now, nextAt: now + 1e6 },
        },
      ]);
      const [lease] = await other.deliveries.claim("one", 1, LEASE_MS);
      times.push(now - 1.2 * LEASE_MS, now);
      expect(await other.deliveries.claim("two", 1, LEASE_MS)).toEqual([]);
      expect(await other.deliveries.freeze(lease ?? expect.fail(), [part("head")])).toBe(true);
      await other.close();
    });
  });
}
