import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Payload } from "../../../src/core/model/delivery.ts";
import { SendError } from "../../../src/core/model/errors.ts";
import type { Place } from "../../../src/core/model/request.ts";
import { type Bot, startBot } from "../../support/discord/bot.ts";
import { told } from "../../support/discord/commands.ts";
import { type DiscordServer, startDiscordServer } from "../../support/discord/discord-server.ts";
import { seenText } from "../../support/discord/seen.ts";
import { CHANNEL, GUILD, THREAD } from "../../support/discord/server-state.ts";
import { notePayload } from "../../support/note-payload.ts";

const place: Place = { platform: "discord", workspace: GUILD, channel: CHANNEL };
const KEY = "subscription-1:2031-05-14T08:00:1";

describe("a digest on Discord", () => {
  let server: DiscordServer;
  let bot: Bot;
  let payload: Payload;

  beforeEach(async () => {
    server = await startDiscordServer();
    bot = await startBot(server, { timeoutMs: 600 });
    payload = notePayload(bot.platform, "Nothing new today.");
  });
  afterEach(async () => {
    await bot.platform.stop();
    await server.stop();
    expect(server.violations).toEqual([]);
  });

  const send = (key = KEY, to = place): Promise<string> => bot.platform.send(to, payload, key);
  const failure = async (): Promise<SendError> => {
    const error: unknown = await send().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(SendError);
    return error as SendError;
  };

  it("stands there once under one key, and can be found", async () => {
    const since = Date.now();
    expect(await bot.platform.find(place, KEY, since)).toBeUndefined();
    const id = await send();
    expect(await send()).toBe(id);
    expect(server.messages).toHaveLength(1);
    expect(seenText(server.messages[0]?.body ?? {})).toMatch(
      /^Nothing new today\.\nref [0-9a-f]{25}$/,
    );
    expect(await bot.platform.find(place, KEY, since)).toBe(id);
    expect(await bot.platform.find(place, `${KEY}2`, since)).toBeUndefined();
    expect(await send(`${KEY}2`)).not.toBe(id);
  });

  it("puts later parts into a thread under the first, which it opens once", async () => {
    const since = Date.now();
    const head = await send("head");
    const inThread = { ...place, thread: head };
    const one = await send("one", inThread);
    await send("two", inThread);
    expect(server.messages.map(({ channel }) => channel)).toEqual([CHANNEL, head, head]);
    expect(server.requestsTo(/threads$/)).toHaveLength(1);
    expect(await bot.platform.find(inThread, "one", since)).toBe(one);
  });

  it("puts later parts into the channel where it may open no thread", async () => {
    const since = Date.now();
    server.channels.get(CHANNEL)?.denied.push("CreatePublicThreads");
    const inThread = { ...place, thread: await send("head") };
    const one = await send("one", inThread);
    expect(server.messages.map(({ channel }) => channel)).toEqual([CHANNEL, CHANNEL]);
    expect(await bot.platform.find(inThread, "one", since)).toBe(one);
  });

  it("goes on in the channel where somebody has locked the thread", async () => {
    const inThread = { ...place, thread: await send("head") };
    await send("one", inThread);
    server.closed.add(inThread.thread);
    await send("correction", inThread);
    expect(server.messages.map(({ channel }) => channel)).toEqual([
      CHANNEL,
      inThread.thread,
      CHANNEL,
    ]);
  });

  it.each([
    ["locked", (thread: string) => server.closed.add(thread)],
    ["deleted", (thread: string) => server.channels.delete(thread)],
  ])("is found where it went past a thread that is %s", async (_, shut) => {
    const since = Date.now();
    const inThread = { ...place, thread: await send("head") };
    const one = await send("one", inThread);
    shut(inThread.thread);
    const two = await send("two", inThread);
    expect(await bot.platform.find(inThread, "two", since)).toBe(two);
    expect(await bot.platform.find(inThread, "three", since)).toBeUndefined();
    const seen = server.channels.has(inThread.thread) ? one : undefined;
    expect(await bot.platform.find(inThread, "one", since)).toBe(seen);
  });

  it("is found behind hundreds of messages", async () => {
    const since = Date.now();
    for (let index = 0; index < 250; index += 1) {
      server.messages.push({
        ...{ id: server.newId(), channel: CHANNEL, author: "7", at: since, body: {}, files: [] },
      });
    }
    const id = await send();
    expect(await bot.platform.find(place, KEY, since)).toBe(id);
  });

  it("is found though it was sent under a clock that ran a year ahead", async () => {
    const id = await send();
    expect(await bot.platform.find(place, KEY, Date.now() + 365 * 86_400_000)).toBe(id);
  });

  it("takes as many tokens as it makes requests, where it opens a thread and where it is open", async () => {
    const costs = (thread: string): unknown =>
      bot.platform.budgets({ ...place, thread }, "send").map(({ cost }) => cost);
    const head = await send("head");
    for (const key of ["one", "two"]) {
      const [cost] = costs(head) as number[];
      const before = server.requests.length;
      await send(key, { ...place, thread: head });
      expect(server.requests.length - before).toBe(cost);
    }
    expect(costs(head)).toEqual([1]);
  });

  it("goes on when a clock that ran a year ahead is set back", async () => {
    const clock = vi.spyOn(Date, "now").mockReturnValue(Date.now() + 365 * 86_400_000);
    await send("ahead");
    clock.mockRestore();
    const waits: (number | undefined)[] = [];
    for (let index = 0; index < 60; index += 1) {
      await send(`back ${index}`).catch((error: SendError) => waits.push(error.retryAfterMs));
    }
    expect(waits.filter((ms = 0) => ms > 5000)).toEqual([]);
  });

  it("certainly did not arrive where nobody could be connected to", async () => {
    await server.goDown();
    // The first meets the connection that was open: nobody knows how far it came.
    await failure();
    expect(await failure()).toMatchObject({ away: true, retryAfterMs: expect.any(Number) });
    await server.goUp();
  });

  it("goes to a thread", async () => {
    await send(KEY, { ...place, thread: THREAD });
    expect(server.messages[0]?.channel).toBe(THREAD);
  });

  it.each(["reset-after", "hang-after"] as const)(
    "is one message though the answer was lost (%s) and it was sent again",
    async (kind) => {
      server.faults.order(/^POST \/channels/, kind);
      expect(await failure()).toMatchObject({
        away: true,
        permanent: false,
        retryAfterMs: undefined,
      });
      expect(server.messages).toHaveLength(1);
      expect(await send()).toBe(server.messages[0]?.id);
      expect(server.messages).toHaveLength(1);
    },
  );

  it("counts as delivered where somebody deleted it before it was sent again", async () => {
    await send();
    server.messages.pop();
    expect(await send()).toBe("deleted");
    expect(server.messages).toHaveLength(0);
  });

  it.each([
    ["500", { away: true, permanent: false, retryAfterMs: undefined }],
    ["429", { away: false, permanent: false, retryAfterMs: expect.any(Number) }],
    ["429-bare", { permanent: false, retryAfterMs: 5000 }],
  ] as const)("says of a %s what to do, after one request", async (kind, expected) => {
    server.faults.order(/^POST \/channels/, kind, 10);
    expect(await failure()).toMatchObject(expected);
    expect(server.requestsTo(/^POST \/channels/)).toHaveLength(1);
  });

  it("gives up for good where it may not write, or the channel is gone", async () => {
    const channel = server.channels.get(CHANNEL);
    channel?.denied.push("SendMessages");
    expect(await failure()).toMatchObject({ code: "discord-50013", permanent: true });
    server.channels.delete(CHANNEL);
    expect(await failure()).toMatchObject({ code: "discord-10003", permanent: true });
  });

  it("waits a minute after its token was refused, asks nobody meanwhile, and keeps the token", async () => {
    server.faults.order(/^POST \/channels/, "401");
    expect(await failure()).toMatchObject({ code: "discord-401", permanent: false });
    expect((await failure()).retryAfterMs).toBeGreaterThan(50_000);
    expect(server.requestsTo(/^POST \/channels/)).toHaveLength(1);
    expect(bot.logged()).toContain("DISCORD_TOKEN");
    const other = await startBot(server, { commands: [told] });
    expect(await other.platform.send(place, payload, KEY)).toBeDefined();
    await other.platform.stop();
  });

  it("is not said to be absent where the history can't be read", async () => {
    server.channels.get(CHANNEL)?.denied.push("ReadMessageHistory");
    expect(await bot.platform.find(place, KEY, Date.now())).toBeUndefined();
    const written = {
      id: server.newId(),
      channel: CHANNEL,
      author: "7",
      at: 0,
      body: {},
      files: [],
    };
    server.messages.push(written);
    await expect(bot.platform.find(place, KEY, Date.now())).rejects.toThrow(SendError);
  });

  it("is promised only where it can be posted and found, and the remedy is named", async () => {
    expect(await bot.platform.check(place)).toEqual({ ok: true });
    expect(await bot.platform.check({ ...place, thread: THREAD })).toEqual({ ok: true });
    server.channels.get(CHANNEL)?.denied.push("SendMessagesInThreads");
    expect(JSON.stringify(await bot.platform.check(place))).toContain("Send Messages in Threads");
    server.channels.get(CHANNEL)?.denied.push("CreatePublicThreads");
    expect(await bot.platform.check(place)).toEqual({ ok: true });
    server.channels.get(CHANNEL)?.denied.push("SendMessages", "ReadMessageHistory");
    const refused = await bot.platform.check(place);
    expect(refused).toMatchObject({ ok: false, remedy: expect.stringContaining("Permissions") });
    expect(JSON.stringify(refused)).toContain("Send Messages, Read Message History");
    server.channels.get(CHANNEL)?.denied.push("ViewChannel");
    expect(await bot.platform.check(place)).toMatchObject({
      ...{ ok: false, problem: expect.stringMatching(/Missing Access\.$/) },
    });
    server.channels.delete(CHANNEL);
    expect(await bot.platform.check(place)).toMatchObject({
      ok: false,
      remedy: expect.stringContaining("deleted"),
    });
  });
});
