import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSqliteState } from "../../../src/adapters/storage/sqlite/open-sqlite.ts";
import { planDue } from "../../../src/core/delivery/planner.ts";
import type { DeliveryStore } from "../../../src/core/model/delivery.ts";
import type { State } from "../../../src/core/model/stores.ts";
import { at, subscriptionOf } from "../../support/schedules.ts";

describe("planDue", () => {
  const now = at("2026-11-21T08:00:01Z");
  let state: State;

  beforeEach(async () => {
    state = await openSqliteState(":memory:", { clock: () => now });
    for (let index = 0; index < 60; index += 1) {
      await state.deliveries.add(subscriptionOf({ id: `s${index}`, watermark: now - 60_000 }));
    }
  });
  afterEach(() => state.close());

  const plan = (store: DeliveryStore, onPlanned?: () => void) =>
    planDue(
      store,
      () => now,
      () => undefined,
      onPlanned,
    );

  it("plans in portions, so that the first are sent while the rest is planned", async () => {
    const there: (number | undefined)[] = [];
    const counted: Promise<unknown>[] = [];
    const look = (): void =>
      void counted.push(state.deliveries.counts().then(({ pending }) => there.push(pending)));
    expect(await plan(state.deliveries, look)).toEqual({ planned: 60, others: false });
    await Promise.all(counted);
    expect(there).toEqual([25, 50, 60]);
  });

  it("leaves the rest to another replica that plans the same, which plans all", async () => {
    const { deliveries } = state;
    let first: Promise<unknown> | undefined;
    const behind: DeliveryStore = {
      ...deliveries,
      // Between looking and planning, another has planned the same portion.
      plan: async (planned) => {
        first ??= plan(deliveries);
        await first;
        return deliveries.plan(planned);
      },
    };
    expect(await plan(behind)).toEqual({ planned: 0, others: true });
    expect(await first).toEqual({ planned: 60, others: false });
  });

  it("plans on behind subscriptions whose watermark is ahead of the clock, which have nothing new", async () => {
    for (let index = 0; index < 30; index += 1) {
      const ahead = { id: `a${index}`, watermark: now + 86_400_000 };
      await state.deliveries.add(subscriptionOf(ahead));
    }
    expect(await plan(state.deliveries)).toEqual({ planned: 90, others: false });
    await state.deliveries.add(subscriptionOf({ id: "z", watermark: now - 60_000 }));
    expect(await plan(state.deliveries)).toEqual({ planned: 1, others: false });
  });

  it("plans all others where the zone of one is not known here, and says so", async () => {
    const strange = { cron: "0 8 * * *", timezone: "Atlantis/Harbour" };
    const watermark = now - 60_000;
    await state.deliveries.add(subscriptionOf({ id: "s05", schedule: strange, watermark }));
    const said: string[] = [];
    const log = (_: string, message: string, fields?: object): void =>
      void said.push(`${message} ${JSON.stringify(fields)}`);
    expect(await planDue(state.deliveries, () => now, log)).toEqual({ planned: 60, others: false });
    expect(said).toEqual([expect.stringMatching(/s05.*Atlantis\/Harbour/)]);
  });
});
