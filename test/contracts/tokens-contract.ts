import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DeliveryStore } from "../../src/core/model/delivery.ts";
import type { State } from "../../src/core/model/stores.ts";

/** What every engine must do that shares a platform's limits between replicas. @param open a fresh database each time */
export function tokensContract(engine: string, open: () => Promise<State>): void {
  describe(`tokens on ${engine}`, () => {
    let state: State;
    let store: DeliveryStore;

    beforeEach(async () => {
      state = await open();
      store = state.deliveries;
    });
    afterEach(() => state.close());

    it("gives no token while the platform asks to wait, and never shortens a wait", async () => {
      const budget = { bucket: "b", perSecond: 45, burst: 1 };
      await store.holdTokens(budget, 3000.5);
      await store.holdTokens(budget, 10);
      expect(await store.takeTokens(budget, 100)).toBeGreaterThan(2000);
      expect(await store.heldFor(budget)).toBeGreaterThan(2000);
      expect(await store.heldFor({ ...budget, bucket: "other" })).toBe(0);
      expect(await store.takeTokens({ ...budget, bucket: "other" }, 100)).toBe(0);
    });

    it("reserves tokens one after the other, and none for whoever can't wait", async () => {
      const budget = { bucket: "b", perSecond: 2, burst: 3 };
      const waits: number[] = [];
      for (let take = 0; take < 5; take += 1) {
        waits.push(await store.takeTokens(budget, 10_000));
      }
      expect(waits.slice(0, 3)).toEqual([0, 0, 0]);
      expect(waits[3]).toBeGreaterThan(300);
      expect(waits[4]).toBeGreaterThan(800);
      expect(await store.takeTokens(budget, 500)).toBeGreaterThan(1000);
      expect(await store.takeTokens(budget, 10_000)).toBeLessThanOrEqual(1500);
      expect(await store.takeTokens({ ...budget, bucket: "other" }, 0)).toBe(0);
    });
  });
}
