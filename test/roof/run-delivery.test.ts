import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openSqliteState } from "../../src/adapters/storage/sqlite/open-sqlite.ts";
import type { State } from "../../src/core/model/stores.ts";
import { startDelivery } from "../../src/roof/run-delivery.ts";
import { subscriptionOf } from "../support/schedules.ts";
import { openPlatform } from "../support/scripted-platform.ts";

const MINUTE_MS = 60_000;

describe("startDelivery", () => {
  let state: State;
  beforeEach(async () => {
    state = await openSqliteState(":memory:");
    const at = new Date(Date.now() - MINUTE_MS);
    const cron = `${at.getUTCMinutes()} ${at.getUTCHours()} * * *`;
    const schedule = { cron, timezone: "UTC" };
    await state.deliveries.add(subscriptionOf({ schedule, watermark: Date.now() - 5 * MINUTE_MS }));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await state.close();
  });

  it("is not well while a send hangs, though its clock goes on ringing", async () => {
    const { platform } = openPlatform(() => 0);
    let release: (id: string) => void = () => undefined;
    let delivery: ReturnType<typeof startDelivery> | undefined;
    await new Promise<void>((resolve) => {
      delivery = startDelivery({
        ...{ state, log: () => undefined, tellOwner: () => Promise.resolve() },
        compose: () => Promise.resolve({ parts: [{ payload: { text: "head" }, told: [] }] }),
        platforms: new Map([
          [
            "discord",
            {
              ...platform,
              send: () => {
                resolve();
                return new Promise<string>((id) => {
                  release = id;
                });
              },
            },
          ],
        ]),
      });
    });
    expect(delivery?.health().ok).toBe(true);
    const now = performance.now();
    vi.spyOn(performance, "now").mockReturnValue(now + 5 * MINUTE_MS);
    delivery?.ring();
    await state.deliveries.now();
    expect(delivery?.health()).toMatchObject({ ok: false });
    vi.restoreAllMocks();
    release("m0");
    await delivery?.stop();
    expect(await state.deliveries.counts()).toEqual({ sent: 1 });
  });
});
