// Commands to a bot in a process of its own, from the arrival of the command to the reply's request.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

export interface Latency {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly answered: number;
  readonly asked: number;
}

/** A bot before a platform of its own. */
export interface BotUnderMeasure {
  /** Asks `who`, as somebody new in a channel of their own, or in one. @returns ms until the answer; undefined where none came */
  ask(channel?: string): Promise<number | undefined>;
  stop(): Promise<void>;
}

const TASKSET = "/usr/bin/taskset";
/** The platform takes the other core, where there is one. */
const onOneCore = (command: string, words: readonly string[]): [string, string[]] =>
  existsSync(TASKSET) ? [TASKSET, ["-c", "0", command, ...words]] : [command, [...words]];

/** Starts a bot on one core. @returns what ends it */
export function startOnOneCore(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): () => Promise<void> {
  const [command, all] = onOneCore(process.execPath, words);
  const child: ChildProcess = spawn(command, all, {
    env: { PATH: "/usr/bin:/bin", ...environment },
    stdio: ["ignore", "ignore", "inherit"],
  });
  process.once("exit", () => child.kill());
  return async () => {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  };
}

const OTHERS_PER_SECOND = 20;

let people = 0;
/** Somebody new, by number, so that no limit on requests is met. */
export function nextPerson(): string {
  people += 1;
  return String(people).padStart(18, "0");
}

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

function summarise(took: readonly (number | undefined)[]): Latency {
  const sorted = took.filter((ms) => ms !== undefined).sort((a, b) => a - b);
  return {
    ...{ p50Ms: quantile(sorted, 0.5), p99Ms: quantile(sorted, 0.99) },
    ...{ answered: sorted.length, asked: took.length },
  };
}

/** One command after the other, to each bot in turn: what else the machine does meets them alike. */
export async function inTurn(bots: readonly BotUnderMeasure[], count: number): Promise<Latency[]> {
  const took = bots.map((): (number | undefined)[] => []);
  for (let round = 0; round < count; round += 1) {
    for (const [index, bot] of bots.entries()) {
      took[index]?.push(await bot.ask());
    }
  }
  return took.map(summarise);
}

/** So many commands a second, whether the ones before are answered or not. */
export async function steadily(
  bot: BotUnderMeasure,
  perSecond: number,
  seconds: number,
  channel?: string,
): Promise<Latency> {
  const asked: Promise<number | undefined>[] = [];
  const from = performance.now();
  while (asked.length < perSecond * seconds) {
    const due = Math.floor(((performance.now() - from) / 1000) * perSecond);
    while (asked.length < Math.min(due, perSecond * seconds)) {
      asked.push(bot.ask(channel));
    }
    await sleep(1);
  }
  return summarise(await Promise.all(asked));
}

/** What others get while one channel asks so often. */
export async function amidFlood(
  bot: BotUnderMeasure,
  perSecond: number,
  seconds: number,
): Promise<Latency> {
  const crowd = steadily(bot, perSecond, seconds, nextPerson());
  const others = await steadily(bot, OTHERS_PER_SECOND, seconds);
  await crowd;
  return others;
}
