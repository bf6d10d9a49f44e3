import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Place } from "../../src/core/model/request.ts";
import type { Report, State } from "../../src/core/model/stores.ts";
import { subscriptionOf } from "../support/schedules.ts";

const channel: Place = { platform: "discord", workspace: "guild", channel: "harbour" };
const report = (at: number): Report => ({
  ...channel,
  at,
  asker: "asker",
  command: "who",
  arguments: { name: "Ada" },
  text: `report ${at}`,
});

/** What every engine that keeps the state must do. @param open a fresh database each time */
export function stateContract(
  engine: string,
  open: (clock?: () => number) => Promise<State>,
): void {
  describe(`state on ${engine}`, () => {
    let state: State;
    beforeEach(async () => {
      state = await open();
    });
    afterEach(async () => {
      vi.useRealTimers();
      await state.close();
    });

    it("gives back any text under any key", async () => {
      const rows = state.rows("any");
      const text = fc.string({ unit: "grapheme" });
      await fc.assert(
        fc.asyncProperty(text, text, async (key, value) => {
          // PostgreSQL keeps no NUL; no key or value of ours has one.
          fc.pre(!`${key}${value}`.includes("\u0000"));
          await rows.set(key, value, 60_000);
          expect(await rows.get(key)).toBe(value);
        }),
        { numRuns: 50 },
      );
    });

    it("keeps namespaces apart, whatever their names and keys look like", async () => {
      const names = ["a", "a:b", "team_1", "teamX1", "%", "A"];
      for (const name of names) {
        await state.rows(name).set("b:c", `of ${name}`, 60_000);
      }
      for (const name of names) {
        expect(await state.rows(name).get("b:c")).toBe(`of ${name}`);
        expect(await state.rows(name).get(`${name}:b:c`)).toBeUndefined();
      }
      expect(await state.rows("a").get("c")).toBeUndefined();
    });

    it("forgets a row when its time is over", async () => {
      vi.useFakeTimers({ toFake: ["Date"] });
      const rows = state.rows("buttons");
      await rows.set("short", "1", 1_000);
      await rows.set("long", "2", 60_000);
      vi.setSystemTime(Date.now() + 2_000);
      expect(await rows.get("short")).toBeUndefined();
      expect(await rows.get("long")).toBe("2");
    });

    it("keeps settings by place, a thread's with its channel's", async () => {
      const { settings } = state;
      await settings.set(channel, "story", "harbour");
      await settings.set(channel, "story", "storm");
      await settings.set({ ...channel, workspace: "other" }, "story", "election");
      expect(await settings.get({ ...channel, thread: "7" }, "story")).toBe("storm");
      expect(await settings.get({ ...channel, channel: "" }, "story")).toBeUndefined();
      expect(await settings.get({ ...channel, platform: "slack" }, "story")).toBeUndefined();
      await settings.set(channel, "story", undefined);
      expect(await settings.get(channel, "story")).toBeUndefined();
      expect(await settings.get({ ...channel, workspace: "other" }, "story")).toBe("election");
    });

    it("lists reports, newest first", async () => {
      for (const at of [2, 3, 1]) {
        await state.reports.add(report(at));
      }
      expect(await state.reports.list(2)).toEqual([report(3), report(2)]);
    });

    it("forgets all of a workspace, and nothing of another", async () => {
      const other = { ...channel, workspace: "guild2" };
      for (const place of [channel, other]) {
        const { platform, workspace } = place;
        await state.settings.set(place, "story", "harbour");
        await state.reports.add({ ...report(1), ...place });
        await state.deliveries.add(subscriptionOf({ id: workspace, place }));
        const rows = state.rows("desk");
        await rows.set(`about:${JSON.stringify([platform, workspace, "a", null])}`, "Ann", 60_000);
        await rows.set(`button:${workspace}`, JSON.stringify({ place }), 60_000);
      }
      await state.forget(channel);
      const kept = async ({ platform, workspace }: Place) => [
        await state.settings.get({ ...channel, workspace }, "story"),
        (await state.reports.list(10)).filter((one) => one.workspace === workspace).length,
        (await state.deliveries.subscriptionsOf({ ...channel, workspace })).length,
        await state.rows("desk").get(`about:${JSON.stringify([platform, workspace, "a", null])}`),
        (await state.rows("desk").get(`button:${workspace}`)) !== undefined,
      ];
      expect(await kept(channel)).toEqual([undefined, 0, 0, undefined, false]);
      expect(await kept(other)).toEqual(["harbour", 1, 1, "Ann", true]);
    });

    it("lets one caller alone handle an event", async () => {
      const ids = Array.from({ length: 20 }, (_, index) => `event ${index}`);
      const answers = await Promise.all(
        [...ids, ...ids, ...ids].map((id) => state.events.onceEvent(id)),
      );
      expect(answers.filter(Boolean)).toHaveLength(20);
    });

    it("lets a lease be held by one owner, and counts its takings", async () => {
      const { leases } = state;
      const first = await leases.take("shard 0", "a", 60_000);
      expect(first).toMatchObject({ name: "shard 0", owner: "a", epoch: 1 });
      expect(await leases.take("shard 0", "b", 60_000)).toBeUndefined();
      expect(await leases.take("shard 1", "b", 60_000)).toMatchObject({ epoch: 1 });
      await leases.release(first as NonNullable<typeof first>);
      expect(await leases.take("shard 0", "b", 60_000)).toMatchObject({ owner: "b", epoch: 2 });
    });

    it("refuses who has lost the lease, and lets its holder go on", async () => {
      const { leases } = state;
      const lost = await leases.take("shard 0", "a", -1);
      const held = await leases.take("shard 0", "b", 60_000);
      if (lost === undefined || held === undefined) {
        throw new Error("neither lease was free");
      }
      expect(await leases.renew(lost, 60_000)).toBeUndefined();
      await leases.release(lost);
      expect(await leases.take("shard 0", "c", 60_000)).toBeUndefined();
      const renewed = await leases.renew(held, 90_000);
      expect(renewed?.epoch).toBe(2);
      expect(renewed?.until).toBeGreaterThan(held.until);
    });

    it("frees a lease that was taken under a clock which ran a year ahead, when its holder must be done", async () => {
      let now = Date.now() + 365 * 24 * 60 * 60 * 1000;
      const other = await open(() => now);
      expect(await other.leases.take("shard 0", "a", 60_000)).toMatchObject({ epoch: 1 });
      now = Date.now();
      expect(await other.leases.take("shard 0", "b", 60_000)).toBeUndefined();
      now += 59_000;
      expect(await other.leases.take("shard 0", "b", 60_000)).toBeUndefined();
      now += 1000;
      expect(await other.leases.take("shard 0", "b", 60_000)).toMatchObject({ epoch: 2 });
      await other.close();
    });

    it("takes no lease by a time that is long over, because its process stood still", async () => {
      const times: number[] = [];
      const now = Date.now();
      const other = await open(() => times.shift() ?? now);
      expect(await other.leases.take("shard 0", "a", 60_000)).toMatchObject({ epoch: 1 });
      times.push(now - 70_000, now);
      expect(await other.leases.take("shard 0", "b", 60_000)).toBeUndefined();
      expect(await other.leases.take("shard 0", "b", 60_000)).toBeUndefined();
      await other.close();
    });
  });
}
