import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Payload } from "../../../src/core/model/delivery.ts";
import { SendError } from "../../../src/core/model/errors.ts";
import type { Place } from "../../../src/core/model/request.ts";
import { notePayload } from "../../support/note-payload.ts";
import { type Bot, startBot } from "../../support/slack/bot.ts";
import type { FaultKind } from "../../support/slack/faults.ts";
import { seenText } from "../../support/slack/seen.ts";
import { BOT_TOKEN, CHANNEL, DIRECT, TEAM } from "../../support/slack/server-state.ts";
import { type SlackServer, startSlackServer } from "../../support/slack/slack-server.ts";

const place: Place = { platform: "slack", workspace: TEAM, channel: CHANNEL };
const KEY = "subscription-1:2031-05-14T08:00:1";
const POST = /^chat\.postMessage$/;

describe("a digest on Slack", () => {
  let server: SlackServer;
  let bot: Bot;
  let payload: Payload;

  beforeEach(async () => {
    server = await startSlackServer();
    bot = await startBot(server, { timeoutMs: 600 });
    payload = notePayload(bot.platform, "Nothing new today.");
  });
  afterEach(async () => {
    await bot.platform.stop();
    await server.stop();
    expect(server.violations).toEqual([]);
    expect(bot.logged()).not.toContain(BOT_TOKEN);
  });

  const send = (key = KEY, to = place): Promise<string> => bot.platform.send(to, payload, key);
  const failure = async (): Promise<SendError> => {
    const error: unknown = await send().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(SendError);
    return error as SendError;
  };

  it("is found by its key, in the channel and in a thread", async () => {
    const since = Date.now();
    expect(await bot.platform.find(place, KEY, since)).toBeUndefined();
    const id = await send();
    expect(seenText(server.messages[0]?.body ?? {})).toBe("Nothing new today.");
    expect(await bot.platform.find(place, KEY, since)).toBe(id);
    expect(await bot.platform.find(place, `${KEY}2`, since)).toBeUndefined();
    const thread = { ...place, thread: id };
    const inThread = await send(`${KEY}2`, thread);
    expect(server.messages[1]?.thread).toBe(id);
    expect(await bot.platform.find(thread, `${KEY}2`, since)).toBe(inThread);
    expect(await bot.platform.find(place, `${KEY}2`, since)).toBeUndefined();
  });

  it("goes on in the channel where somebody has locked the thread, and is found there", async () => {
    const since = Date.now();
    const inThread = { ...place, thread: await send("head") };
    const one = await send("one", inThread);
    server.closed.add(inThread.thread);
    const two = await send("two", inThread);
    expect(server.messages.map(({ thread }) => thread)).toEqual([
      undefined,
      inThread.thread,
      undefined,
    ]);
    expect(await bot.platform.find(inThread, "one", since)).toBe(one);
    expect(await bot.platform.find(inThread, "two", since)).toBe(two);
    expect(await bot.platform.find(inThread, "three", since)).toBeUndefined();
  });

  it("is found in the channel where the message that began the thread is gone", async () => {
    const since = Date.now();
    const inThread = { ...place, thread: await send("head") };
    server.closed.add(inThread.thread);
    const two = await send("two", inThread);
    server.messages.shift();
    expect(await bot.platform.find(inThread, "two", since)).toBe(two);
  });

  it("is found behind hundreds of messages, page by page", async () => {
    const id = await send();
    for (let index = 0; index < 150; index += 1) {
      const body = { text: "talk" };
      server.messages.push({ ts: server.newTs(), channel: CHANNEL, body, pictures: [] });
    }
    expect(await bot.platform.find(place, KEY, Date.now())).toBe(id);
    expect(server.requestsTo(/history/).length).toBeGreaterThan(5);
  });

  it.each<[FaultKind, object]>([
    ["500", { away: true, permanent: false, retryAfterMs: undefined }],
    ["reset", { away: true, permanent: false, retryAfterMs: undefined }],
    ["reset-after", { away: true, permanent: false, retryAfterMs: undefined }],
    ["hang-after", { away: true, permanent: false, retryAfterMs: undefined }],
    ["garbage", { away: true, permanent: false, retryAfterMs: undefined }],
    ["429", { away: false, permanent: false, retryAfterMs: 1000 }],
    ["429-bare", { permanent: false, retryAfterMs: 5000 }],
    ["ratelimited", { permanent: false, retryAfterMs: 5000 }],
    ["invalid_auth", { code: "slack-invalid_auth", permanent: false, retryAfterMs: 300_000 }],
  ])("says of a %s what to do, after one request", async (kind, expected) => {
    server.faults.order(POST, kind, 10);
    expect(await failure()).toMatchObject(expected);
    expect(server.requestsTo(POST)).toHaveLength(1);
    expect(server.messages).toHaveLength(kind.endsWith("-after") ? 1 : 0);
  });

  it("names the token in the log where Slack refuses it", async () => {
    server.tokens.clear();
    expect(await failure()).toMatchObject({ permanent: false });
    const line = bot.logs.find(({ message }) => message.includes("token"));
    expect(line).toMatchObject({ level: "error", fields: { code: "slack-invalid_auth" } });
  });

  it("is not resent where it arrived and the answer was lost: it can be found", async () => {
    const since = Date.now();
    server.faults.order(POST, "reset-after");
    await failure();
    expect(await bot.platform.find(place, KEY, since)).toBe(server.messages[0]?.ts);
  });

  it("gives up for good where it may not write, or the channel is gone", async () => {
    const channel = server.channels.get(CHANNEL);
    if (channel !== undefined) {
      channel.archived = true;
      expect(await failure()).toMatchObject({ code: "slack-is_archived", permanent: true });
      Object.assign(channel, { archived: false, member: false });
      expect(await failure()).toMatchObject({ code: "slack-not_in_channel", permanent: true });
    }
    server.channels.delete(CHANNEL);
    expect(await failure()).toMatchObject({ code: "slack-channel_not_found", permanent: true });
  });

  it("is found though it was sent under a clock that ran a year ahead", async () => {
    const id = await bot.platform.send(place, payload, KEY);
    expect(await bot.platform.find(place, KEY, Date.now() + 365 * 86_400_000)).toBe(id);
  });

  it("certainly did not arrive where nobody could be connected to", async () => {
    await server.goDown();
    // The first meets the connection that was open: nobody knows how far it came.
    await failure();
    expect(await failure()).toMatchObject({ away: true, retryAfterMs: expect.any(Number) });
    await server.goUp();
  });

  it("is not said to be absent where the history can't be read", async () => {
    server.scopes.delete("channels:history");
    await expect(bot.platform.find(place, KEY, Date.now())).rejects.toThrow(SendError);
    Object.assign(server.channels.get(CHANNEL) ?? {}, { member: false });
    server.scopes.add("channels:history");
    const error: unknown = await bot.platform.find(place, KEY, 0).catch((caught) => caught);
    expect(error).toMatchObject({ permanent: false, code: "history-unreadable" });
  });

  it("is promised only where it can be posted and found, and the remedy is named", async () => {
    expect(await bot.platform.check(place)).toEqual({ ok: true });
    expect(await bot.platform.check({ ...place, channel: DIRECT })).toEqual({ ok: true });
    server.faults.order(/history/, "ratelimited");
    expect(await bot.platform.check(place)).toEqual({ ok: true });
    const remedied = async (remedy: string) =>
      expect(await bot.platform.check(place)).toMatchObject({
        ...{ ok: false, remedy: expect.stringContaining(remedy) },
      });
    server.scopes.delete("channels:history");
    await remedied("manifest.yaml");
    Object.assign(server.channels.get(CHANNEL) ?? {}, { member: false });
    await remedied("/invite");
    Object.assign(server.channels.get(CHANNEL) ?? {}, { archived: true });
    await remedied("Unarchive");
    server.channels.delete(CHANNEL);
    await remedied("/invite");
  });

  it("takes a token of the channel's and of the workspace's bucket, and has no nonce", () => {
    expect(bot.platform.budgets(place, "send").map(({ bucket }) => bucket)).toEqual([
      `slack:${TEAM}:${CHANNEL}`,
      `slack:${TEAM}`,
    ]);
    expect(bot.platform.idempotentForMs).toBe(0);
  });
});
