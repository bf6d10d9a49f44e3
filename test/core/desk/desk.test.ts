import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSqliteState } from "../../../src/adapters/storage/sqlite/open-sqlite.ts";
import { createDigests } from "../../../src/core/delivery/digests.ts";
import { createDesk, type LocalDesk } from "../../../src/core/desk/desk.ts";
import { createRequestLimits } from "../../../src/core/desk/request-limits.ts";
import { type Cited, cite } from "../../../src/core/model/article.ts";
import { defineCommand } from "../../../src/core/model/command.ts";
import { StateError } from "../../../src/core/model/errors.ts";
import type { Answered } from "../../../src/core/model/ports.ts";
import type { Action, Block } from "../../../src/core/model/reply.ts";
import type { Reports, Rows, Settings, State } from "../../../src/core/model/stores.ts";
import { deskWording } from "../../../src/core/wording/en/desk.ts";
import { alertsOf, followingOf } from "../../support/following.ts";
import { articleOf, storiesOf } from "../../support/knowledge.ts";
import { requestOf } from "../../support/requests.ts";

const article = articleOf({
  text: "The bridge opened. Ann Lee cut the ribbon.\n\nThe town band played.",
});
const elsewhere = articleOf({ id: "elsewhere", story: "other", text: "The ferry stopped." });
const cited: Cited = [cite(article, { start: 19, end: 42 })];

const list = defineCommand({
  name: "list",
  summary: "Twenty-five claims",
  ...{ followsUp: true, lasting: true },
  options: {
    about: { kind: "name", summary: "About", rest: true },
    on: { kind: "date", summary: "On", byName: true },
  },
  examples: () => [],
  find: ({ about, on }, { about: before, knowledge }) => ({
    about: knowledge.story === "other" ? "other" : (on?.from ?? about ?? before ?? "nothing"),
  }),
  say: ({ about }) => ({
    audience: "asker",
    about,
    blocks: Array.from({ length: 25 }, (_, index): Block => {
      return { kind: "claim", runs: [{ text: `${about} ${index}` }], citations: cited };
    }),
  }),
  json: (answer) => answer,
});

const broken = defineCommand({
  ...{ name: "broken", summary: "Fails", options: {}, examples: () => [], json: () => null },
  find: (): Promise<string> => Promise.reject(new TypeError("secret detail")),
  say: () => ({ audience: "channel", blocks: [] }),
});

const settle = defineCommand({
  ...{ name: "settle", summary: "Sets", options: {}, examples: () => [], json: () => null },
  settings: true,
  find: () => 1,
  say: () => ({ audience: "channel", blocks: [{ kind: "note", text: "set" }] }),
});

const textOf = ({ reply }: Answered): string =>
  reply.blocks
    .map((block) =>
      block.kind === "claim"
        ? block.runs.map(({ text }) => text).join("")
        : block.kind === "controls" || block.kind === "picture"
          ? ""
          : block.text,
    )
    .join("\n");

const keyOf = ({ keys }: Answered, kind: Action["kind"]): string =>
  [...keys].find(([action]) => action.kind === kind)?.[1] ?? "none";

describe("createDesk", () => {
  let rows: Rows;
  let settings: Settings;
  let reports: Reports;
  let logged: unknown[];
  let state: State;
  let desk: LocalDesk;
  let measured: string[];

  const openDesk = (): LocalDesk => {
    let keys = 0;
    return createDesk({
      commands: [list, broken, settle],
      stories: storiesOf([article, elsewhere]),
      ...{ rows, settings, reports, wording: deskWording },
      digests: createDigests({ store: state.deliveries, platforms: new Map(), newId: () => "d1" }),
      alerts: alertsOf(state),
      following: followingOf({ state, articles: [article] }),
      limits: createRequestLimits({
        asker: { burst: 50, intervalMs: 1 },
        channel: { burst: 50, intervalMs: 1 },
      }),
      log: (_level, _message, fields) => logged.push(fields),
      measures: {
        begin: (command, platform) => (end) => measured.push(`${command} ${platform} ${end}`),
        delivered: () => undefined,
        waited: () => undefined,
      },
      newKey: () => {
        keys += 1;
        return `key-number-${keys}`;
      },
    });
  };

  beforeEach(async () => {
    state = await openSqliteState(":memory:");
    [rows, settings, reports] = [state.rows("desk"), state.settings, state.reports];
    logged = [];
    measured = [];
    desk = openDesk();
  });
  afterEach(() => state.close());

  it("measures what was asked and how it ended, and repeats no words of people", async () => {
    await desk.handle(requestOf({ command: "list", rest: "Ann" }));
    await desk.handle(requestOf({ command: "my secret" }));
    await desk.handle(requestOf({ command: "broken" }));
    await desk.press("no such key", requestOf());
    expect(measured).toEqual([
      "list discord answered",
      "unknown discord mistake",
      "broken discord failed",
      "button discord mistake",
    ]);
  });

  it("answers without buttons where they can't be kept, and says that a broken database is no fault of the question", async () => {
    const broken = new StateError("full", "The disk is full: make room.");
    rows = { get: rows.get, set: () => Promise.reject(broken) };
    desk = openDesk();
    const answered = await desk.handle(requestOf({ command: "list", rest: "Ann" }));
    expect(textOf(answered)).toContain("Ann 9");
    expect(answered.keys.size).toBe(0);
    settings = { ...settings, get: () => Promise.reject(broken) };
    desk = openDesk();
    const refused = await desk.handle(requestOf({ command: "list" }));
    expect(textOf(refused)).toContain("I can't get at my own records just now");
    expect(logged).toContainEqual(expect.objectContaining({ error: broken }));
  });

  it("turns pages with buttons, also after a restart", async () => {
    const first = await desk.handle(requestOf({ command: "list", rest: "Ann" }));
    expect(textOf(first)).toContain("Ann 9");
    expect(textOf(first)).not.toContain("Ann 10");
    desk = openDesk();
    const second = await desk.press(keyOf(first, "page"), requestOf());
    expect(textOf(second)).toContain("Ann 10");
    expect(second.reply.audience).toBe("asker");
  });

  it("turns the pages of what was asked, whatever is chosen and talked about since", async () => {
    const told = await desk.handle(requestOf({ command: "list", rest: "Ann" }));
    const first = await desk.handle(requestOf({ command: "list" }));
    expect(textOf(first)).toContain("Ann 0");
    await desk.handle(requestOf({ command: "list", rest: "Bob" }));
    await settings.set(requestOf(), "story", "other");
    const later = requestOf({ now: requestOf().now + 86_400_000, asker: "another" });
    expect(textOf(await desk.press(keyOf(first, "page"), later))).toContain("Ann 10");
    expect(textOf(await desk.press(keyOf(first, "share"), later))).toContain("Ann 0");
    expect(told.replaces).toBeUndefined();
    expect((await desk.press(keyOf(first, "page"), later)).replaces).toBe(true);
    expect((await desk.press(keyOf(first, "share"), later)).replaces).toBeUndefined();
  });

  it("means by a day in words, on a later page, the day that was meant on the first", async () => {
    const first = await desk.handle(requestOf({ command: "list", rest: "--on yesterday" }));
    expect(textOf(first)).toContain("2031-05-19 0");
    const later = requestOf({ now: requestOf().now + 3 * 86_400_000 });
    const second = await desk.press(keyOf(first, "page"), later);
    expect(textOf(second)).toContain("2031-05-19 10");
  });

  it("keeps what its buttons do for 90 days", async () => {
    const kept: number[] = [];
    rows = {
      get: rows.get,
      set: async (key, _, ttlMs) => void (key.startsWith("buttons:") && kept.push(ttlMs)),
    };
    desk = openDesk();
    await desk.handle(requestOf({ command: "list" }));
    expect(kept).toEqual([90 * 86_400_000]);
  });

  it("does nothing for a button from another conversation", async () => {
    const first = await desk.handle(requestOf({ command: "list" }));
    const elsewhere = requestOf({ channel: "other" });
    const pressed = await desk.press(keyOf(first, "page"), elsewhere);
    expect(textOf(pressed)).toContain("no longer known here");
    expect(await desk.actionOf(keyOf(first, "page"), elsewhere)).toBeUndefined();
  });

  it("opens the sources of what nobody asked for too, and hears that it is wrong", async () => {
    const asked = { story: "bridge", command: "digest", named: {} };
    const claim: Block = { kind: "claim", runs: [{ text: "Ann" }], citations: cited };
    const shown = (blocks: readonly Block[], more = {}): Promise<Answered> =>
      desk.present({ audience: "channel", blocks }, requestOf(more), asked);
    const digest = await shown([claim]);
    expect(textOf(await desk.press(keyOf(digest, "source"), requestOf()))).toContain(
      "Ann Lee cut the ribbon.",
    );
    expect(keyOf(digest, "report")).toMatch(/\.1$/);
    expect((await shown([{ kind: "note", text: "Nothing new." }])).keys.size).toBe(0);
    expect((await shown([claim], { platform: "terminal" })).reply.blocks).toEqual([claim]);
  });

  it("opens a source sentence in its paragraph", async () => {
    const first = await desk.handle(requestOf({ command: "list" }));
    const opened = await desk.press(keyOf(first, "source"), requestOf());
    expect(textOf(opened)).toBe(
      "The bridge, The Courier, 14 May 2031\nThe bridge opened. Ann Lee cut the ribbon.",
    );
  });

  it("shares with the channel what one person had seen", async () => {
    const first = await desk.handle(requestOf({ command: "list", rest: "Ann" }));
    const shared = await desk.press(keyOf(first, "share"), requestOf());
    expect(shared.reply.audience).toBe("channel");
    expect(textOf(shared)).toContain("Ann 0");
  });

  it("tells the operators alone what is wrong", async () => {
    const first = await desk.handle(requestOf({ command: "list", rest: "Ann" }));
    const pressed = await desk.press(
      keyOf(first, "report"),
      requestOf({ named: { text: "No ribbon." } }),
    );
    expect(pressed.reply.audience).toBe("asker");
    expect(await reports.list(5)).toMatchObject([
      { command: "list", arguments: { about: "Ann" }, text: "No ribbon.", channel: "general" },
    ]);
  });

  it("asks for a word where what is wrong is left open", async () => {
    const first = await desk.handle(requestOf({ command: "list" }));
    const pressed = await desk.press(keyOf(first, "report"), requestOf({ named: { text: " " } }));
    expect(textOf(pressed)).toBe("Please say in a few words what is wrong.");
    expect(await reports.list(5)).toEqual([]);
  });

  it("remembers in a thread whom it is about, and not elsewhere", async () => {
    await desk.handle(requestOf({ command: "list", rest: "Ann", thread: "t" }));
    const follow = requestOf({ command: "list", asker: "another" });
    expect(textOf(await desk.handle({ ...follow, thread: "t" }))).toContain("Ann 0");
    expect(textOf(await desk.handle(follow))).toContain("nothing 0");
  });

  it("shows a reference for a failure, and all of it to the log", async () => {
    const answered = await desk.handle(requestOf({ command: "broken" }));
    expect(textOf(answered)).toMatch(/reference: key-numb/);
    expect(textOf(answered)).not.toContain("secret");
    expect(logged).toMatchObject([{ reference: "key-numb", error: { message: "secret detail" } }]);
  });

  it("asks for the right to change settings", async () => {
    const request = requestOf({ command: "settle" });
    expect(textOf(await desk.handle(request))).toContain("right to manage");
    expect(textOf(await desk.handle({ ...request, rights: "settings" }))).toBe("set");
  });

  it("names the commands there are", async () => {
    const answered = await desk.handle(requestOf({ command: "lost" }));
    expect(textOf(answered)).toBe("There is no command “lost”. There is: list, broken, settle.");
  });
});
