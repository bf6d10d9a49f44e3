import { expect, it } from "vitest";
import { openSqliteState } from "../../src/adapters/storage/sqlite/open-sqlite.ts";
import type { Measures } from "../../src/core/model/measures.ts";
import { measureDeliveries } from "../../src/roof/measure-deliveries.ts";

const NOW = Date.UTC(2031, 4, 14, 8, 0, 30);

it("counts what becomes of a digest, how late it came and what it waited, without naming its channel", async () => {
  const state = await openSqliteState(":memory:", { clock: () => NOW });
  const seen: unknown[] = [];
  const measures: Measures = {
    begin: () => () => undefined,
    delivered: (...what) => seen.push(what),
    waited: (...what) => seen.push(what),
  };
  const store = measureDeliveries(state.deliveries, measures);
  const subscription = {
    ...({ id: "d1", story: "s", quiet: false, state: "on", madeBy: "U1", madeAt: NOW } as const),
    place: { platform: "slack", workspace: "T1", channel: "C1" } as const,
    ...{ schedule: { cron: "0 8 * * *", timezone: "UTC" }, watermark: NOW },
  };
  await store.add(subscription);
  const at = NOW - 30_000;
  const slot = { key: "d1:2031-05-14T08:00", subscriptionId: "d1", local: "2031-05-14T08:00", at };
  await store.plan([
    { subscription, plan: { send: [slot], skip: [] }, mark: { watermark: NOW, nextAt: undefined } },
  ]);
  const [composing] = await store.claim("me", 1, 1000);
  await store.freeze(composing as NonNullable<typeof composing>, [{ payload: {}, told: [] }]);
  const [early] = await store.claim("me", 1, 1000);
  const putOff = { state: "pending", notBefore: 0, certain: true, tried: true } as const;
  await store.finish(early as NonNullable<typeof early>, { ...putOff, reason: "away" });
  const [lease] = await store.claim("me", 1, 1000);
  const held = lease as NonNullable<typeof lease>;
  expect(await store.finish(held, { state: "sent", messageId: "1" })).toBe(true);
  expect(await store.finish(held, { state: "sent", messageId: "1" })).toBe(false);
  const budget = { bucket: "slack:T1:C1", perSecond: 1, burst: 1 };
  await store.takeTokens(budget, 5000);
  await store.takeTokens(budget, 5000);
  expect(seen).toEqual([
    ["sent", 30_000],
    ["slack", 1000],
  ]);
  await state.close();
});
