import { expect, it } from "vitest";
import {
  askedForAt,
  type Delivered,
  type Slot,
  type Subscription,
} from "../../../../src/core/model/delivery.ts";
import { sayDigestAnswer, sayEnded } from "../../../../src/core/wording/en/digest-command.ts";

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

const delivered = (part: number, more: Partial<Delivered>, slot: Partial<Slot> = {}): Delivered => {
  const at = Date.parse("2031-05-13T23:00Z");
  const due = { key: "d1:a", subscriptionId: "d1", local: "2031-05-14T08:00", at };
  return {
    ...{ slot: { ...due, ...slot }, timezone: "Asia/Tokyo", isAlert: false },
    ...{ part, state: "sent", reason: undefined, messageId: "m", since: at + part * 60_000 },
    ...more,
  };
};

const history = (...deliveries: readonly Delivered[]): string[] =>
  sayDigestAnswer({ kind: "history", deliveries }).blocks.map((block) =>
    block.kind === "note" ? block.text : "",
  );

it("tells a digest that came in many messages in one line, in the time of its zone", () => {
  const eight = Array.from({ length: 8 }, (_, part) => delivered(part, {}));
  expect(history(...eight)).toEqual([
    "2031-05-14 08:00, parts 1 to 8: sent (2031-05-14 08:07 Asia/Tokyo).",
  ]);
});

it("parts what came of a digest's messages, and one digest from another", () => {
  const failed = { state: "failed", reason: "Missing Access." } as const;
  const skipped = { state: "skipped", reason: "the part before it failed" } as const;
  const other = { key: "d2:a", subscriptionId: "d2" };
  const nowhere = { about: "Ann Lee", timezone: "Mars/Olympus" };
  const lines = history(
    ...[delivered(0, {}), delivered(1, {}), delivered(2, failed), delivered(3, skipped)],
    delivered(0, nowhere, other),
  );
  expect(lines).toEqual([
    "d1, 2031-05-14 08:00, parts 1 to 2: sent (2031-05-14 08:01 Asia/Tokyo).",
    "d1, 2031-05-14 08:00, part 3: failed: Missing Access (2031-05-14 08:02 Asia/Tokyo).",
    "d1, 2031-05-14 08:00, part 4: skipped: the part before it failed (2031-05-14 08:03 Asia/Tokyo).",
    "d2 (about Ann Lee), 2031-05-14 08:00: sent (2031-05-13 23:00 UTC).",
  ]);
});

it("calls what nobody chose an hour for by its name", () => {
  const reply = { to: "d1:a", article: { story: "bridge", id: "a1", revision: "r2" } };
  expect(
    history(
      delivered(0, { isAlert: true }),
      delivered(0, {}, { key: "b", reply }),
      delivered(0, { isAlert: true }, { key: "d", reply }),
      delivered(0, {}, { key: "c", local: askedForAt("7") }),
    ).map((line) => line.split(":")[0]),
  ).toEqual(["an alert", "a correction in a thread", "a correction in a thread", "asked for"]);
});
