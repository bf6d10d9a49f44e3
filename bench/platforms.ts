// `npm run bench:platforms`: how long a command takes on Discord, beside a bot of ten lines on the same library.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TOKEN } from "../test/support/discord/server-state.ts";
import { type Latency, oneByOne, startMeasured, steadily } from "./platforms/measure.ts";

const WARM_UP = 200;
const ROUNDS = 5;
const COMMANDS_A_ROUND = 200;
const PER_SECOND = 200;
const SECONDS = 5;

const data = mkdtempSync(join(tmpdir(), "summit-bench-"));
const least = await startMeasured(
  (api) => ["--import", "tsx", "bench/platforms/ten-lines.ts", api, TOKEN],
  () => ({}),
);
const ours = await startMeasured(
  () => ["dist/src/main.js"],
  (api) => ({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: api, DATA_DIR: data, LOG_LEVEL: "warn" }),
);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const row = (name: string, { p50Ms, p99Ms, answered, asked }: Latency): string =>
  `| ${name} | ${p50Ms.toFixed(2)} | ${p99Ms.toFixed(2)} | ${answered} of ${asked} |`;

await oneByOne(least, WARM_UP);
await oneByOne(ours, WARM_UP);
const rounds: { least: Latency; ours: Latency }[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  rounds.push({
    least: await oneByOne(least, COMMANDS_A_ROUND),
    ours: await oneByOne(ours, COMMANDS_A_ROUND),
  });
}
const overall = (pick: (round: (typeof rounds)[number]) => Latency): Latency => ({
  p50Ms: median(rounds.map((round) => pick(round).p50Ms)),
  p99Ms: median(rounds.map((round) => pick(round).p99Ms)),
  answered: rounds.reduce((sum, round) => sum + pick(round).answered, 0),
  asked: rounds.reduce((sum, round) => sum + pick(round).asked, 0),
});
const [constant, who] = [overall(({ least: each }) => each), overall(({ ours: each }) => each)];
const flood = await steadily(ours, PER_SECOND, SECONDS);
console.log(`| Discord | p50 ms | p99 ms | answered |
|---|---|---|---|
${row("ten lines, a constant", constant)}
${row("Summit, who", who)}
${row(`Summit, who, ${PER_SECOND} a second on one core`, flood)}

p50 of Summit is ${(who.p50Ms / constant.p50Ms).toFixed(2)} times that of ten lines.`);
await least.stop();
await ours.stop();
rmSync(data, { recursive: true });
