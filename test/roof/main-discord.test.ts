import { afterEach, beforeEach, expect, it } from "vitest";
import { openDatabase } from "../../src/adapters/storage/sqlite/open-database.ts";
import { openSqliteState, stateFile } from "../../src/adapters/storage/sqlite/open-sqlite.ts";
import { type DiscordServer, startDiscordServer } from "../support/discord/discord-server.ts";
import { seenText } from "../support/discord/seen.ts";
import { CHANNEL, OTHER_CHANNEL, TOKEN } from "../support/discord/server-state.ts";
import { type RunningBot, startBot } from "../support/running-bot.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const MANAGE_CHANNELS = "16";

let server: DiscordServer;
let data: string;
let bot: RunningBot;

beforeEach(async () => {
  server = await startDiscordServer();
  data = temporaryFolder();
  bot = await startBot(server, data);
});
afterEach(async () => {
  await bot.kill();
  await server.stop();
});

const isHead = ({ body }: { body: Parameters<typeof seenText>[0] }): boolean =>
  seenText(body).includes("the briefing so far");

it("answers on Discord from the shipped reports, sends a digest once, and stops when it is told to", async () => {
  const who = await server.command("who").message();
  expect(seenText(who.body)).toMatch(/\[1\] “/);
  const scene = { permissions: MANAGE_CHANNELS };
  const on = await server.command("digest", { action: "on", timezone: "UTC" }, scene).message();
  expect(seenText(on.body)).toContain("every day at 08:00, UTC");
  await server.command("digest", { action: "now" }, scene).message();
  const head = await server.until(
    () => server.messages.find((message) => message.channel === CHANNEL && isHead(message)),
    "the head of the digest",
    40_000,
  );
  await server.until(
    () => server.messages.find(({ channel }) => channel === head.id),
    "the evidence in its thread",
    40_000,
  );
  expect(await (await bot.health()).json()).toMatchObject({
    ok: true,
    checks: { database: { ok: true }, digests: { ok: true }, discord: { ok: true } },
  });
  const metrics = await bot.metrics();
  expect(metrics).toMatch(/command="who",platform="discord",outcome="answered"\} 1/);
  expect(metrics).toMatch(/summit_deliveries_total\{state="sent"\} \d/);
  expect(metrics).not.toContain(CHANNEL);
  expect(await bot.stop()).toEqual([0, null]);
  expect(bot.logged.join("\n")).not.toContain(TOKEN);
  expect(server.violations).toEqual([]);
});

it("tells whoever made a digest that it has ended, where its channel takes no messages any more", async () => {
  const scene = { permissions: MANAGE_CHANNELS, channel: OTHER_CHANNEL };
  await server.command("digest", { action: "on", timezone: "UTC" }, scene).message();
  server.channels.get(OTHER_CHANNEL)?.denied.push("SendMessages");
  await server.command("digest", { action: "now" }, scene).message();
  const direct = await server.until(
    () => server.messages.find(({ channel }) => server.channels.get(channel)?.type === 1),
    "a direct message",
    20_000,
  );
  expect(seenText(direct.body)).toMatch(/Your digest \w+ \(every day at 08:00, UTC\) has ended/);
  expect(server.violations).toEqual([]);
});

it("finishes what it is sending when it is told to stop, and leaves the rest to whoever comes next", async () => {
  const scene = { permissions: MANAGE_CHANNELS };
  await server.command("digest", { action: "on", timezone: "UTC" }, scene).message();
  server.faults.order(/^POST \/channels\/\d+\/messages/, "hold-after");
  await server.command("digest", { action: "now" }, scene).message();
  const head = await server.until(
    () => server.messages.find(isHead),
    "the head of the digest",
    20_000,
  );
  const ended = bot.stop();
  await bot.line("stopping");
  server.faults.letGo();
  expect(await ended).toEqual([0, null]);
  const state = await openSqliteState(stateFile(data));
  expect(await state.deliveries.counts()).toMatchObject({ sent: 1 });
  expect(await state.deliveries.counts()).not.toHaveProperty("sending");
  await state.close();
  bot = await startBot(server, data);
  await server.until(() => server.messages.some(({ channel }) => channel === head.id), "the rest");
  expect(server.messages.filter(isHead)).toHaveLength(1);
});

it("says once that its database is locked, and goes on when it no longer is", async () => {
  const other = openDatabase(stateFile(data));
  other.begin();
  const health = bot.health();
  server.command("who");
  await bot.line("is locked by another process");
  expect((await health).status).toBe(503);
  other.rollback();
  other.close();
  expect(seenText((await server.command("who").message()).body)).toMatch(/\[1\] “/);
  expect((await bot.health()).status).toBe(200);
  const said = bot.logged.filter((line) => /"code":"locked"/.test(line));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain("this is said once");
});
