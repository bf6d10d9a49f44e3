import { expect, it } from "vitest";
import type { DeliveryStore, Payload, Slot, Subscription } from "../../src/core/model/delivery.ts";
import type { IntakeStore } from "../../src/core/model/following.ts";
import type { Platform } from "../../src/core/model/ports.ts";
import { createComposer } from "../../src/roof/compose-digest.ts";
import { articleOf, storiesOf } from "../support/knowledge.ts";

const terminal = {
  render: ({ reply }: Parameters<Platform["render"]>[0]) => [{ said: reply } as unknown as Payload],
} as unknown as Platform;

const quiet: Subscription = {
  ...{ id: "d1", place: { platform: "terminal", workspace: "here", channel: "quay" } },
  ...{ story: "bridge", schedule: { cron: "0 8 * * *", timezone: "UTC" }, quiet: true },
  ...{ state: "on", madeBy: "ann", madeAt: 0, watermark: 0 },
};

const slotAt = (local: string): Slot => ({
  key: `d1:${local}`,
  subscriptionId: "d1",
  local,
  at: 0,
});

const composer = (text: string, isCovered = false) =>
  createComposer({
    stories: storiesOf([articleOf({ text })]),
    platforms: new Map([["terminal", terminal]]),
    store: { isCovered: async () => isCovered } as unknown as DeliveryStore,
    intake: {} as IntakeStore,
    told: async () => new Set(["told"]),
    desk: { present: async (reply) => ({ reply, sources: new Map(), keys: new Map() }) },
    catchUp: async () => undefined,
  });

it("keeps silent on a day with nothing new, but not to whoever asks for it now", async () => {
  const compose = composer("");
  expect(await compose(quiet, slotAt("2031-05-14T08:00"))).toHaveProperty("nothing");
  const asked = await compose(quiet, slotAt("now 77"));
  expect(JSON.stringify(asked)).toContain("Nothing new since the last digest.");
});

it("does not say again that nothing is new where the digest before it came late", async () => {
  const loud = { ...quiet, quiet: false };
  const slot = slotAt("2031-05-14T08:15");
  const late = await composer("", true)(loud, slot);
  expect(late).toEqual({ nothing: expect.stringContaining("the digest before it came late") });
  expect(await composer("", true)(loud, slotAt("now 77"))).toHaveProperty("parts");
  expect(await composer("")(loud, slot)).toHaveProperty("parts");
  const news = await composer("Anna Holst opened the ferry.", true)(loud, slot);
  expect(JSON.stringify(news)).toContain("Anna Holst opened the ferry.");
});
