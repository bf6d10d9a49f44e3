import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Lease } from "../../src/core/model/delivery.ts";
import type { HeldLease } from "../../src/core/model/leases.ts";
import type { State } from "../../src/core/model/stores.ts";
import { followedOf, intakeOf, recordOf, sourceOf } from "../support/following.ts";
import { subscriptionOf } from "../support/schedules.ts";

const guild = { platform: "discord", workspace: "guild" } as const;
const other = { platform: "discord", workspace: "other" } as const;

/** What every engine that keeps what is followed must do. @param open a fresh database each time */
export function intakeContract(engine: string, open: () => Promise<State>): void {
  describe(`what is followed, on ${engine}`, () => {
    let state: State;
    let lease: HeldLease;
    beforeEach(async () => {
      state = await open();
      lease = (await state.leases.take("intake", "me", 60_000)) as HeldLease;
    });
    afterEach(() => state.close());

    const seqs = async (since = 0) =>
      (await state.intake.changes(since, 100)).changes.map(({ article, state: is, seq }) => [
        seq,
        article.id,
        article.revision,
        is,
      ]);

    it("lists a workspace's sources, and those that are due", async () => {
      const { intake } = state;
      await intake.add(sourceOf({ id: "late", nextAt: 50, madeAt: 1 }));
      await intake.add(sourceOf({ id: "soon", nextAt: 20, madeAt: 2 }));
      await intake.add(sourceOf({ id: "paused", nextAt: 0, state: "paused", madeAt: 3 }));
      await intake.add(sourceOf({ id: "ended", nextAt: 0, state: "ended", madeAt: 4 }));
      const place = { ...other, channel: "general" };
      await intake.add(sourceOf({ id: "theirs", nextAt: 10, place, madeAt: 5 }));
      const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
      expect(ids(await intake.sources(guild))).toEqual(["late", "soon", "paused"]);
      expect(ids(await intake.sources())).toEqual(["late", "soon", "paused", "theirs"]);
      expect(ids(await intake.due(20, 9))).toEqual(["theirs", "soon"]);
      await intake.change("soon", { nextAt: 90, reason: "later" });
      expect(await intake.source("soon")).toMatchObject({ nextAt: 90, reason: "later" });
      expect(ids(await intake.due(50, 1))).toEqual(["theirs"]);
      await intake.change("gone", { nextAt: 1 });
      expect(await intake.source("gone")).toBeUndefined();
    });

    it("names each article that messages cited once, by revision, while their subscription goes on", async () => {
      const store = state.deliveries;
      const subscription = subscriptionOf();
      await store.add(subscription);
      const at = await store.now();
      const slot = { key: "s1:a", subscriptionId: subscription.id, local: "a", at };
      const mark = { watermark: at, nextAt: at + 1e6 };
      await store.plan([{ subscription, plan: { send: [slot], skip: [] }, mark }]);
      const cites = ["r1", "r1", "r2"].map((revision, start) => ({
        ...{ articleId: "a", revision, start, end: start + 2, quote: "It" },
      }));
      const claim = async (): Promise<Lease> => (await store.claim("me", 1, 60_000))[0] as Lease;
      await store.freeze(await claim(), [{ payload: { text: "one" }, told: [], cites }]);
      expect(await store.citedArticles(0)).toEqual([]);
      await store.finish(await claim(), { state: "sent", messageId: "1" });
      const expected = ["r1", "r2"].map((revision) => ({
        ...{ story: subscription.story, id: "a", revision },
      }));
      expect(await store.citedArticles(0)).toEqual(expected);
      await store.change(subscription.id, { state: "ended" });
      expect(await store.citedArticles(0)).toEqual([]);
    });

    it("counts changes up, and tells each replica the newest of each article", async () => {
      const { intake } = state;
      expect(await intake.lastChange()).toBe(0);
      await intake.commit(lease, intakeOf([followedOf(), followedOf({ id: "quay-2" })]));
      expect(await seqs()).toEqual([
        [1, "quay-1", "r1", "current"],
        [2, "quay-2", "r1", "current"],
      ]);
      await intake.commit(lease, intakeOf([followedOf({ revision: "r2", text: "It closed." })]));
      expect(await seqs(1)).toEqual([
        [2, "quay-2", "r1", "current"],
        [3, "quay-1", "r2", "current"],
      ]);
      expect(await intake.lastChange()).toBe(3);
      expect(await intake.article(followedOf())).toEqual(followedOf());
      expect((await intake.changes(3, 9)).stories).toEqual(["bridge@discord:guild"]);
    });

    it("writes all of a look or nothing, and nothing for who has lost the lease", async () => {
      const { intake } = state;
      await intake.add(sourceOf());
      const look = intakeOf([followedOf()], {
        records: [recordOf()],
        sources: [{ id: "f1", change: { nextAt: 77 } }],
      });
      const lost = { ...lease, epoch: lease.epoch - 1 };
      expect(await intake.commit(lost, look)).toBe(false);
      expect(await intake.record("bridge@discord:guild", recordOf().url)).toBeUndefined();
      expect(await seqs()).toEqual([]);
      expect(await intake.commit(lease, look)).toBe(true);
      expect(await intake.record("bridge@discord:guild", recordOf().url)).toEqual(recordOf());
      expect((await intake.source("f1"))?.nextAt).toBe(77);
    });

    it("takes an article out with its words, and not in again", async () => {
      const { intake } = state;
      await intake.commit(lease, intakeOf([followedOf()]));
      await intake.commit(lease, intakeOf([followedOf({ revision: "r2" })]));
      expect(await intake.remove(followedOf(), [7, 8])).toBe(true);
      expect(await intake.remove(followedOf(), [7, 8])).toBe(false);
      expect(await intake.removed(followedOf().story)).toEqual([
        [7, 8],
        [7, 8],
      ]);
      expect(await seqs(2)).toEqual([
        [3, "quay-1", "r1", "removed"],
        [4, "quay-1", "r2", "removed"],
      ]);
      expect(await intake.article(followedOf())).toBeUndefined();
      await intake.commit(lease, intakeOf([followedOf({ revision: "r3" })]));
      expect(await seqs(4)).toEqual([]);
      const { changes } = await intake.changes(0, 9);
      expect(JSON.stringify(changes)).not.toContain("opened");
    });

    it("knows what became of an address, and when to look again", async () => {
      const { intake } = state;
      const left = recordOf({ url: "https://quay.example/cup", decision: "other-story", at: 2 });
      const again = recordOf({ lookAt: 40 });
      await intake.commit(lease, intakeOf([], { records: [again, left] }));
      const story = "bridge@discord:guild";
      expect(await intake.known(story, [left.url, "https://quay.example/new"])).toEqual([left]);
      expect(await intake.recordsOf("f1", 9)).toEqual([left, again]);
      expect(await intake.looks(39, 9)).toEqual([]);
      expect(await intake.looks(40, 9)).toEqual([again]);
      await intake.commit(lease, intakeOf([], { records: [recordOf({ looks: 1 })] }));
      expect(await intake.looks(99, 9)).toEqual([]);
      expect(await intake.record("bridge", left.url)).toBeUndefined();
    });

    it("forgets what a workspace follows, and lets replicas see that something changed", async () => {
      const { intake } = state;
      const theirs = { story: "bridge@discord:other" };
      await intake.add(sourceOf());
      await intake.add(sourceOf({ id: "f2", place: { ...other, channel: "general" } }));
      const look = intakeOf([followedOf(), followedOf(theirs), followedOf({ story: "bridge" })], {
        records: [recordOf(), recordOf(theirs)],
      });
      await intake.commit(lease, look);
      const before = await intake.lastChange();
      await state.forget(guild);
      expect(await intake.lastChange()).toBeGreaterThan(before);
      expect((await intake.changes(0, 9)).stories).toEqual(["bridge", "bridge@discord:other"]);
      expect((await intake.sources()).map(({ id }) => id)).toEqual(["f2"]);
      expect(await intake.recordsOf("f1", 9)).toEqual([recordOf(theirs)]);
    });
  });
}
