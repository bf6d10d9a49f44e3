import { afterEach, beforeEach, expect, it } from "vitest";
import { openSqliteState } from "../../src/adapters/storage/sqlite/open-sqlite.ts";
import { planDue } from "../../src/core/delivery/planner.ts";
import type { State } from "../../src/core/model/stores.ts";
import { examineDeliveries } from "../../src/roof/examine-deliveries.ts";
import { at, subscriptionOf } from "../support/schedules.ts";

const DAY_MS = 24 * 60 * 60_000;

let state: State;
let now: number;

beforeEach(async () => {
  now = at("2031-11-21T08:00Z");
  state = await openSqliteState(":memory:", { clock: () => now });
});
afterEach(() => state.close());

const plan = () =>
  planDue(
    state.deliveries,
    () => now,
    () => undefined,
  );

const found = async () => (await examineDeliveries(state.deliveries)).map(({ text }) => text);

it("says that nobody plans, once a digest has been due for a quarter of an hour", async () => {
  const watermark = now - 60_000;
  await state.deliveries.add(subscriptionOf({ watermark }));
  const { place } = subscriptionOf();
  const terminal = { ...place, platform: "terminal" } as const;
  await state.deliveries.add(subscriptionOf({ id: "s2", watermark, place: terminal }));
  const mars = { cron: "0 8 * * *", timezone: "Mars/Olympus" };
  await state.deliveries.add(subscriptionOf({ id: "s3", watermark, schedule: mars }));
  now += 14 * 60_000;
  await state.deliveries.add(subscriptionOf({ id: "s4", watermark: now }));
  expect(await found()).toEqual([]);
  now += 60_000;
  expect(await found()).toEqual([expect.stringMatching(/^1 digest was due .*ROLE=worker/)]);
  now += 2 * DAY_MS;
  expect(await found()).toEqual([expect.stringMatching(/^2 digests were due/)]);
  await plan();
  expect(await found()).toEqual([]);
});

it("names what failed for a week", async () => {
  await state.deliveries.add(subscriptionOf({ watermark: now - 60_000 }));
  await plan();
  const [lease] = await state.deliveries.claim("one", 1, 1000);
  const outcome = { state: "unknown", reason: "nobody knows" } as const;
  await state.deliveries.finish(lease ?? expect.fail("nothing is due"), outcome);
  expect(await found()).toEqual([expect.stringMatching(/^1 message of a digest failed or may/)]);
  now += 8 * DAY_MS;
  await plan();
  expect(await found()).toEqual([]);
});
