import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSqliteState } from "../../../src/adapters/storage/sqlite/open-sqlite.ts";
import { createDigests } from "../../../src/core/delivery/digests.ts";
import type { Digests, DigestWish, Upcoming } from "../../../src/core/model/digests.ts";
import type { ChannelCheck, Platform } from "../../../src/core/model/ports.ts";
import type { Place } from "../../../src/core/model/request.ts";
import type { State } from "../../../src/core/model/stores.ts";
import { requestOf } from "../../support/requests.ts";
import { at, subscriptionOf } from "../../support/schedules.ts";

const wish = (fields: Partial<DigestWish> = {}): DigestWish => ({
  quiet: false,
  story: "bridge",
  ...fields,
});
const manager = requestOf({ rights: "settings", timezone: "Asia/Tokyo" });

describe("createDigests", () => {
  let state: State;
  let digests: Digests;
  let access: ChannelCheck;
  let now: number;

  beforeEach(async () => {
    // A Saturday.
    now = at("2026-11-21T12:00Z");
    state = await openSqliteState(":memory:", { clock: () => now });
    access = { ok: true };
    const platform = { id: "discord", check: () => Promise.resolve(access) } as unknown as Platform;
    let ids = 0;
    const newId = (): string => {
      ids += 1;
      return `d${ids}`;
    };
    const platforms = new Map([["discord", platform]] as const);
    digests = createDigests({ store: state.deliveries, platforms, newId });
  });
  afterEach(() => state.close());

  it.each([
    [{}, "0 8 * * *", "Asia/Tokyo", "2026-11-21T23:00:00Z"],
    [
      { time: "18:30", timezone: "Europe/London" },
      "30 18 * * *",
      "Europe/London",
      "2026-11-21T18:30:00Z",
    ],
    [{ days: "weekdays", timezone: "UTC" }, "0 8 * * 1-5", "UTC", "2026-11-23T08:00:00Z"],
    [{ days: "Mon, thursday", timezone: "UTC" }, "0 8 * * 1,4", "UTC", "2026-11-23T08:00:00Z"],
    [{ days: "fri-mon", timezone: "UTC" }, "0 8 * * 0,1,5,6", "UTC", "2026-11-22T08:00:00Z"],
    [{ cron: "15 6 1 * *", timezone: "UTC" }, "15 6 1 * *", "UTC", "2026-12-01T06:15:00Z"],
  ])("understands %j", async (fields, cron, timezone, next) => {
    const { subscription, nextAt } = await digests.subscribe(manager, wish(fields));
    expect(subscription.schedule).toEqual({ cron, timezone });
    expect(nextAt).toBe(at(next));
  });

  it.each([undefined, "", "Etc/Unknown"])(
    "takes UTC where the asker's zone is %j",
    async (timezone) => {
      const asker = requestOf({ rights: "settings", ...(timezone !== undefined && { timezone }) });
      const { subscription, nextAt } = await digests.subscribe(asker, wish());
      expect(subscription.schedule.timezone).toBe("UTC");
      expect(nextAt).toBe(at("2026-11-22T08:00:00Z"));
    },
  );

  it("takes no subscription from somebody without the right, nor one that can't be kept", async () => {
    await expect(digests.subscribe(requestOf(), wish())).rejects.toThrow(
      "Only those who may manage",
    );
    access = { ok: false, problem: "I may not post here.", remedy: "Allow Send Messages." };
    await expect(digests.subscribe(manager, wish())).rejects.toThrow("Allow Send Messages.");
    access = { ok: true };
    await expect(digests.subscribe(manager, wish({ days: "whitsun" }))).rejects.toThrow("mon-fri");
    await expect(digests.subscribe(manager, wish({ cron: "* * * * *" }))).rejects.toThrow(
      "15 minutes",
    );
    expect(await digests.list(manager)).toEqual([]);
  });

  it.each(["Ann 20:00", "mon,thu", "weekends", "mon-fri", "cron:0 9 * * 1-5"])(
    "takes “%s” for a slip about the hour, not for what a digest is about",
    async (about) => {
      await expect(digests.subscribe(manager, wish({ about }))).rejects.toThrow(
        "Europe/London weekdays",
      );
      await expect(digests.subscribe(manager, wish({ about: "Monica" }))).resolves.toBeDefined();
    },
  );

  it("pauses, resumes and ends the one there is, and asks which of several", async () => {
    await expect(digests.change(manager, "off", undefined)).rejects.toThrow("no digest");
    await digests.subscribe(manager, wish());
    const paused = await digests.change(manager, "pause", undefined);
    expect(paused).toMatchObject({ subscription: { state: "paused" }, nextAt: undefined });
    const resumed = await digests.change(manager, "resume", undefined);
    expect(resumed.subscription).toMatchObject({ state: "on", watermark: at("2026-11-21T12:00Z") });
    await digests.subscribe(manager, wish({ about: "Ann" }));
    await expect(digests.change(manager, "off", undefined)).rejects.toThrow("d1, d2");
    await digests.change(manager, "off", "d1");
    expect(await digests.list(manager)).toMatchObject([{ subscription: { id: "d2" } }]);
  });

  it("sends one now and leaves the next one where it was", async () => {
    const { nextAt } = await digests.subscribe(manager, wish());
    await digests.change(manager, "now", undefined);
    expect(await digests.history(manager)).toMatchObject([
      { state: "pending", slot: { local: "now 1" } },
    ]);
    expect(await state.deliveries.due(nextAt ?? 0, 5)).toHaveLength(1);
  });

  it("goes on where the same digest was switched off lately, and nowhere else", async () => {
    const store = state.deliveries;
    const tellOne = async (fact: string): Promise<void> => {
      await digests.change({ ...manager, id: fact }, "now", undefined);
      const [composing] = await store.claim("one", 1, 1000);
      const part = { payload: {}, told: [fact] };
      await store.freeze(composing ?? expect.fail("nothing is due"), [part]);
      const [lease] = await store.claim("one", 1, 1000);
      const sent = { state: "sent", messageId: "m" } as const;
      await store.finish(lease ?? expect.fail("nothing is composed"), sent);
    };
    const next = async (fields: Partial<DigestWish> = {}): Promise<readonly string[]> => {
      const { subscription } = await digests.subscribe(manager, wish(fields));
      return [...(await store.told(subscription.id))];
    };
    await next();
    await tellOne("f1");
    expect(await next({ time: "18:00" })).toEqual([]);
    await digests.change(manager, "off", "d2");
    await digests.change(manager, "off", "d1");
    expect(await next({ about: "Ann" })).toEqual([]);
    expect(await next({ time: "09:00", story: "flood" })).toEqual([]);
    now += 6 * 86_400_000;
    expect(await next({ time: "09:00" })).toEqual(["f1"]);
    await digests.change(manager, "off", "d5");
    now += 2 * 86_400_000;
    expect(await next({ time: "10:00" })).toEqual([]);
  });

  it("knows nothing of another channel's digests", async () => {
    await digests.subscribe(manager, wish());
    const elsewhere = { ...manager, channel: "other" };
    expect(await digests.list(elsewhere)).toEqual([]);
    await expect(digests.change(elsewhere, "off", "d1")).rejects.toThrow("no digest");
  });

  it("leaves a slot that is due and not planned yet to the planner, when one is asked for now", async () => {
    const store = state.deliveries;
    await digests.subscribe(manager, wish({ timezone: "UTC" }));
    const [{ subscription: one }] = (await digests.list(manager)) as [Upcoming];
    // As it stands when nobody planned since yesterday.
    const yesterday = at("2026-11-20T08:00:30Z");
    const nextAt = at("2026-11-21T08:00Z");
    await store.change(one.id, { watermark: yesterday });
    const mark = { watermark: yesterday, nextAt };
    await store.plan([{ subscription: one, plan: { send: [], skip: [] }, mark }]);
    await digests.change(manager, "now", undefined);
    const due = await store.due(await store.now(), 10);
    expect(due.map(({ id }) => id)).toEqual([one.id]);
  });

  it("lists, pauses and ends a digest whose zone is not known here", async () => {
    const schedule = { cron: "0 8 * * *", timezone: "Atlantis/Harbour" };
    const place = { platform: "discord", workspace: manager.workspace, channel: manager.channel };
    await state.deliveries.add(subscriptionOf({ place: place as Place, schedule }));
    expect(await digests.list(manager)).toMatchObject([{ nextAt: undefined }]);
    await digests.change(manager, "pause", undefined);
    await digests.change(manager, "resume", undefined);
    await digests.change(manager, "now", undefined);
    await digests.change(manager, "off", undefined);
    expect(await digests.list(manager)).toEqual([]);
  });
});
