// A month of a made-up story through the whole bot, with the clock moved by hand: npm run bench:month [-- --seed N]
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { openLoopbackWeb } from "../test/support/loopback-web.ts";
import { judge } from "../test/support/month/judge.ts";
import { live } from "../test/support/month/live.ts";
import { DAY_MS, makeWorld, START } from "../test/support/month/make-world.ts";
import { putOnWeb } from "../test/support/month/month-web.ts";
import { openChannel, runBot } from "./month/run-bot.ts";

const at = process.argv.indexOf("--seed");
const seed = at < 0 ? 1 : Number(process.argv[at + 1]);
const asked = process.argv.indexOf("--days");
const days = asked < 0 ? 30 : Number(process.argv[asked + 1]);
const CRASHES = 8;
const STEP_MS = 15 * 60_000;

const world = makeWorld({
  ...{ seed, days, outlets: 20, reportsPerDay: 90, factsPerDay: 6 },
  faultHours: [3, 70],
});
let now = START;
const web = await openLoopbackWeb();
const { reads, feeds } = putOnWeb(world, web, () => now);
const channel = await openChannel(() => now);
const folder = mkdtempSync(join(tmpdir(), "summit-month-"));
const began = performance.now();
const running = await runBot(
  { folder, allow: web.allow, channel: channel.url, startAt: now },
  () => now,
);
const setTime = (time: number): void => {
  now = time;
  if ((time - START) % DAY_MS === 0) {
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    process.stderr.write(
      `day ${(time - START) / DAY_MS}, ${seconds} s, ${channel.said.length} messages\n`,
    );
  }
};
const crashes = Array.from(
  { length: CRASHES },
  (_, each) => START + ((each + 0.8) * days * DAY_MS) / CRASHES,
);
await live(world, { bot: running.bot, feeds, setTime, crashes, stepMs: STEP_MS });
const seconds = (performance.now() - began) / 1000;
const { lives, problems, processorS, memoryMb } = running.figures();
await running.close();
await channel.close();
await web.close();
rmSync(folder, { recursive: true, force: true });

const verdict = judge(world, reads, channel.said);
const { corrections, withdrawn, anew } = verdict;
const revisions = world.reports.flatMap(({ versions }) => versions.slice(1));
const lines: readonly (readonly [string, string | number])[] = [
  ["reports", verdict.reports],
  [
    "edits, of which harmless",
    `${revisions.length}, ${revisions.filter(({ dressed }) => dressed).length}`,
  ],
  ["faults of sites", world.faults.length],
  ["starts of the process, all but the first after SIGKILL", lives],
  ["requests to sites", web.requests.length],
  ["digests, messages", `${verdict.digests}, ${verdict.messages}`],
  ["messages that came twice", channel.twice()],
  ["facts after the first digest", verdict.facts],
  ["told twice", verdict.toldTwice.length],
  ["sentences told twice", verdict.sentencesTwice.length],
  ["left out", verdict.leftOut.length],
  ["told later than in the first digest after its report could be read", verdict.late.length],
  ["told before it was published", verdict.early.length],
  ["put anew, of which told as changed", `${anew.facts}, ${anew.asChanged}`],
  ["told as changed or contradicting wrongly", verdict.wronglyChanged.length],
  [
    "corrections expected, missed, told twice, told wrongly",
    `${corrections.expected}, ${corrections.missed.length}, ${corrections.twice.length}, ${corrections.wrong.length}`,
  ],
  [
    "withdrawn, missed, told twice",
    `${withdrawn.expected}, ${withdrawn.missed.length}, ${withdrawn.twice.length}`,
  ],
  [
    "hours from when a page could be read until it was, in the middle, at most",
    verdict.readAfterHours.join(", "),
  ],
  ["words about sources", running.notices.join("; ")],
  ["problems in the log", problems],
];
for (const [what, figure] of lines) console.log(`${what}: ${figure}`);
console.log(
  `${seconds.toFixed(0)} s, ${processorS.toFixed(0)} s of the bot's processor, ${memoryMb.toFixed(0)} MB, Node ${process.versions.node}, ${availableParallelism()} cores`,
);
const shown: readonly (readonly [string, readonly string[]])[] = [
  ["told twice", verdict.toldTwice],
  ["sentence twice", verdict.sentencesTwice],
  ["left out", verdict.leftOut],
  ["late", verdict.late],
  ["early", verdict.early],
  ["unread", verdict.unread],
  ["wrongly changed", verdict.wronglyChanged],
  ["correction missed", corrections.missed],
  ["correction twice", corrections.twice],
  ["correction wrong", corrections.wrong],
  ["withdrawal missed", withdrawn.missed],
  ["withdrawal twice", withdrawn.twice],
];
for (const [what, all] of shown) for (const one of all) console.log(`  ${what}: ${one}`);
