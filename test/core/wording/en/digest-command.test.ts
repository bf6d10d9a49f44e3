import { expect, it } from "vitest";
import type { Subscription } from "../../../../src/core/model/delivery.ts";
import { sayEnded } from "../../../../src/core/wording/en/digest-command.ts";

const ended = (cron: string, more: Partial<Subscription> = {}): Subscription => ({
  ...{ id: "d1", place: { platform: "discord", workspace: "guild", channel: "quay" } },
  ...{ story: "bridge", schedule: { cron, timezone: "Asia/Tokyo" }, quiet: false },
  ...{ state: "ended", madeBy: "ann", madeAt: 0, watermark: 0 },
  ...more,
});

it.each([
  ["0 8 * * *", {}, "digest on 08:00 Asia/Tokyo"],
  ["30 18 * * 1-5", { quiet: true }, "digest on 18:30 weekdays Asia/Tokyo quiet"],
  ["5 9 * * 1,4", { about: "Ann Lee" }, 'digest on 09:05 mon,thu Asia/Tokyo about:"Ann Lee"'],
  ["0 9 1 * *", {}, 'digest on cron:"0 9 1 * *" Asia/Tokyo'],
])(
  "tells who made the digest %s of which channel it was, and how to have it again",
  (cron, more, line) => {
    const [first, second] = sayEnded(ended(cron, more), "Missing Permissions");
    expect(first).toMatchObject({ kind: "note", channel: "quay" });
    const words = second?.kind === "note" ? second.text : "";
    expect(words).toContain("I was told: Missing Permissions. To have it again");
    expect(words.endsWith(line)).toBe(true);
  },
);
