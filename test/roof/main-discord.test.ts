import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type DiscordServer, startDiscordServer } from "../support/discord/discord-server.ts";
import { seenText } from "../support/discord/seen.ts";
import { CHANNEL, OTHER_CHANNEL, TOKEN } from "../support/discord/server-state.ts";
import { startProgram } from "../support/program.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const MANAGE_CHANNELS = "16";

let server: DiscordServer;
let child: ChildProcessWithoutNullStreams;
let logged: string[];

beforeEach(async () => {
  server = await startDiscordServer();
  logged = [];
  const env = {
    DATA_DIR: temporaryFolder(),
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: server.api,
    HEALTH_PORT: "0",
  };
  child = startProgram("main", [], env);
  const lines = createInterface({ input: child.stderr });
  await new Promise<void>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`ended with ${code}: ${logged.join("\n")}`)));
    lines.on("line", (line) => {
      logged.push(line);
      if (line.includes('"ready"')) {
        resolve();
      }
    });
  });
});
afterEach(async () => {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  await server.stop();
});

it("answers on Discord from the shipped reports, sends a digest once, and stops when it is told to", async () => {
  const who = await server.command("who").message();
  expect(seenText(who.body)).toMatch(/\[1\] “/);
  const scene = { permissions: MANAGE_CHANNELS };
  const on = await server.command("digest", { action: "on", timezone: "UTC" }, scene).message();
  expect(seenText(on.body)).toContain("every day at 08:00, UTC");
  await server.command("digest", { action: "now" }, scene).message();
  const isHead = (body: Parameters<typeof seenText>[0]): boolean =>
    seenText(body).includes("the briefing so far");
  const head = await server.until(
    () => server.messages.find(({ channel, body }) => channel === CHANNEL && isHead(body)),
    "the head of the digest",
    40_000,
  );
  await server.until(
    () => server.messages.find(({ channel }) => channel === head.id),
    "the evidence in its thread",
    40_000,
  );
  const { port } = JSON.parse(logged.find((line) => line.includes('"port"')) ?? "{}");
  const health = await fetch(`http://127.0.0.1:${port}/healthz`);
  expect(await health.json()).toMatchObject({
    ok: true,
    checks: { database: { ok: true }, digests: { ok: true }, discord: { ok: true } },
  });
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(metrics).toMatch(/command="who",platform="discord",outcome="answered"\} 1/);
  expect(metrics).toMatch(/summit_deliveries_total\{state="sent"\} \d/);
  expect(metrics).not.toContain(CHANNEL);
  const stopped = once(child, "exit");
  child.kill("SIGTERM");
  expect(await stopped).toEqual([0, null]);
  expect(logged.join("\n")).not.toContain(TOKEN);
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
