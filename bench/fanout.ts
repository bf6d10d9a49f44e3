// `npm run bench:fanout [-- --channels 10000]`: many channels due at once, at the platforms' real limits.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { REQUESTS_PER_SECOND } from "../src/adapters/discord/limits.ts";
import { WORKSPACE_MESSAGES_PER_SECOND } from "../src/adapters/slack/limits.ts";
import { sqliteIn } from "./faults/databases.ts";
import { play, type Report, type Stage } from "./faults/stage.ts";

const { values } = parseArgs({
  options: {
    channels: { type: "string", default: "1000" },
    parts: { type: "string", default: "1" },
    only: { type: "string" },
    /** Prints how many requests came in each second. */
    seconds: { type: "boolean", default: false },
  },
});
const channels = Number(values.channels);
const parts = Number(values.parts);
const ASKED_EVERY_MS = 200;
const MB = 1024;
/** Slack limits a workspace: so many take about as many messages a second as Discord does. */
const WORKSPACES = 9;

/** Says how many requests came in each second. */
function tellSeconds(requests: readonly { readonly arrivedMs: number }[], beganMs: number): void {
  if (values.seconds) {
    const seconds = requests.map(({ arrivedMs }) => Math.floor((arrivedMs - beganMs) / 1000));
    const counts = Array.from({ length: Math.max(0, ...seconds) + 1 }, () => 0);
    for (const second of seconds) {
      counts[second] = (counts[second] ?? 0) + 1;
    }
    console.log(counts.join(" "));
  }
}

/** The most memory that a process has held, in MB. */
function peakOf(pid: number): number {
  const [, kilobytes = "0"] =
    /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / MB;
}

const percentile = (values_: readonly number[], share: number): number =>
  [...values_].sort((a, b) => a - b)[Math.floor(values_.length * share)] ?? Number.NaN;

/** Asks again and again until it is told to end. @returns milliseconds from each question to its answer */
async function ask({ wires }: Stage, until: () => boolean): Promise<number[]> {
  const took: number[] = [];
  await wires.discord.until(() => wires.discord.gateway.connected().length > 0, "the bot", 60_000);
  while (!until()) {
    const began = performance.now();
    const asked = wires.discord.command("ask", { question: "Who opened the harbour bridge?" });
    // None within ten seconds is none at all.
    const answered = await asked.message().catch(() => undefined);
    took.push(answered === undefined ? Number.POSITIVE_INFINITY : performance.now() - began);
    await sleep(ASKED_EVERY_MS);
  }
  return took;
}

async function run(platform: "discord" | "slack", replicas: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "summit-fanout-"));
  let [drainedS, peak, floorS, refused] = [0, 0, 0, 0];
  let busy: number[] = [];
  let idle: number[] = [];
  const options = {
    ...{ databases: sqliteIn(folder), replicas, scale: 1, parts, platforms: [platform] },
    ...{ dueAtOnce: channels, workspaces: WORKSPACES },
    more: (started: number) => ({
      ...{ inHand: 25, pollMs: 1000 },
      ...(started === 0 && platform === "discord" && { answers: true }),
    }),
  } as const;
  const report: Report = await play(options, async (stage) => {
    const asks = platform === "discord";
    const untilDue = (): number => Math.max(0, stage.dueAt - Date.now());
    idle = asks ? await ask(stage, () => untilDue() < 1000) : [];
    await sleep(untilDue());
    const began = performance.now();
    let done = false;
    const answers = asks ? ask(stage, () => done) : Promise.resolve([]);
    await stage.drained(3_600_000);
    drainedS = (performance.now() - began) / 1000;
    done = true;
    busy = await answers;
    peak = Math.max(...stage.replicas.ids().map(peakOf));
    const { discord, slack } = stage.wires;
    const sent = discord.requests.filter(({ path }) => path.startsWith("/channels/"));
    tellSeconds(sent, began);
    floorS =
      platform === "discord"
        ? sent.length / REQUESTS_PER_SECOND
        : (channels * parts) / (WORKSPACES * WORKSPACE_MESSAGES_PER_SECOND);
    refused =
      discord.requests.filter(({ status }) => status === 429).length +
      slack.requestsTo(/^429$/).length;
  });
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const ms = (all: readonly number[]): string =>
    all.length === 0
      ? ""
      : `${percentile(all, 0.5).toFixed(0)} / ${percentile(all, 0.99).toFixed(0)}`;
  const cells = [
    ...[platform, replicas, channels, report.lost, report.extra, floorS.toFixed(1)],
    ...[drainedS.toFixed(1), (drainedS / floorS).toFixed(2), refused, peak.toFixed(0)],
    ...[ms(idle), ms(busy)],
  ];
  console.log(`| ${cells.join(" | ")} |`);
  const missed =
    report.lost + report.extra > 0 || drainedS > 1.1 * floorS || refused >= 10 || peak >= 300;
  process.exitCode = missed ? 1 : process.exitCode;
}

console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores, SQLite; nothing is scaled.

| platform | replicas | channels | lost | extra | floor s | drained s | x floor | 429s | MB | ms to answer, idle: p50 / p99 | meanwhile |
|---|---|---|---|---|---|---|---|---|---|---|---|`);
for (const platform of ["discord", "slack"] as const) {
  for (const replicas of [1, 3]) {
    if (values.only === undefined || values.only === `${platform}-${replicas}`) {
      await run(platform, replicas);
    }
  }
}
