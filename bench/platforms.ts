// `npm run bench:platforms`: how long a command takes on Discord and on Slack, beside bots of ten lines on the same libraries.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TOKEN } from "../test/support/discord/server-state.ts";
import { APP_TOKEN, BOT_TOKEN } from "../test/support/slack/server-state.ts";
import {
  amidFlood,
  type BotUnderMeasure,
  inTurn,
  type Latency,
  steadily,
} from "./platforms/measure.ts";
import { startOnDiscord } from "./platforms/on-discord.ts";
import { startOnSlack } from "./platforms/on-slack.ts";

const WARM_UP = 300;
const COMMANDS = 1000;
const PER_SECOND = 200;
const SECONDS = 5;
const FLOOD_PER_SECOND = 100;

const tenLines = (platform: string) => [
  "--import",
  "tsx",
  `bench/platforms/ten-lines-${platform}.ts`,
];
const OURS = ["dist/src/main.js"];

const row = (name: string, { p50Ms, p99Ms, answered, asked }: Latency): string =>
  `| ${name} | ${p50Ms.toFixed(2)} | ${p99Ms.toFixed(2)} | ${answered} of ${asked} |`;

async function measure(
  platform: string,
  start: (data: string) => Promise<readonly [BotUnderMeasure, BotUnderMeasure]>,
): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), "summit-bench-"));
  const [least, ours] = await start(data);
  await inTurn([least, ours], WARM_UP);
  const [constant, who] = (await inTurn([least, ours], COMMANDS)) as [Latency, Latency];
  const steady = await steadily(ours, PER_SECOND, SECONDS);
  const others = await amidFlood(ours, FLOOD_PER_SECOND, SECONDS);
  console.log(`| ${platform} | p50 ms | p99 ms | answered |
|---|---|---|---|
${row("ten lines, a constant", constant)}
${row("Summit, who", who)}
${row(`Summit, who, ${PER_SECOND} a second on one core`, steady)}
${row(`Summit, who, for others, while one channel asks ${FLOOD_PER_SECOND} a second`, others)}

p50 of Summit is ${(who.p50Ms / constant.p50Ms).toFixed(2)} times that of ten lines.
`);
  await least.stop();
  await ours.stop();
  rmSync(data, { recursive: true });
}

const common = (data: string) => ({ DATA_DIR: data, LOG_LEVEL: "warn" });

await measure("Discord", async (data) => [
  await startOnDiscord(
    (api) => [...tenLines("discord"), api, TOKEN],
    () => ({}),
  ),
  await startOnDiscord(
    () => OURS,
    (api) => ({ ...common(data), DISCORD_TOKEN: TOKEN, DISCORD_API_URL: api }),
  ),
]);
await measure("Slack", async (data) => [
  await startOnSlack(
    (api) => [...tenLines("slack"), api, BOT_TOKEN, APP_TOKEN],
    () => ({}),
  ),
  await startOnSlack(
    () => OURS,
    (api) => ({
      ...{ ...common(data), SLACK_API_URL: api },
      ...{ SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_APP_TOKEN: APP_TOKEN },
    }),
  ),
]);
