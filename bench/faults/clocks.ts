import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { play, type Report, type Stage, type StageOptions } from "./stage.ts";
import type { WireFault } from "./wires.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
export const JUMPS: readonly (readonly [string, number])[] = [
  ["+1 h", HOUR_MS],
  ["-1 h", -HOUR_MS],
  ["+1 day", DAY_MS],
  ["-1 day", -DAY_MS],
  ["+1 year", 365 * DAY_MS],
];
/** Where Debian and Ubuntu put it. */
const LIBRARY = `/usr/lib/${process.arch === "arm64" ? "aarch64" : "x86_64"}-linux-gnu/faketime/libfaketime.so.1`;
const KINDS: readonly WireFault[] = ["500", "reset", "reset-after", "hang-after"];
const FAULT_EVERY = 10;
const AWAY_MS = 5000;
const DRAIN_MS = 120_000;
const LOOK_MS = 200;

export const hasFaketime = (): boolean => existsSync(LIBRARY);

/** libfaketime reads the offset from a file, each time that somebody asks for the time. */
function fakeClock() {
  const folder = mkdtempSync(join(tmpdir(), "summit-clock-"));
  const file = join(folder, "offset");
  const set = (ms: number): void =>
    writeFileSync(file, `${ms < 0 ? "-" : "+"}${Math.abs(ms) / 1000}s`);
  set(0);
  const env = {
    ...{ LD_PRELOAD: LIBRARY, FAKETIME_TIMESTAMP_FILE: file, FAKETIME_NO_CACHE: "1" },
    ...{ FAKETIME_DONT_FAKE_MONOTONIC: "1", DONT_FAKE_MONOTONIC: "1" },
  };
  return { set, env, remove: () => rmSync(folder, { recursive: true }) };
}

/** Every channel has a digest, and what is planned has come to its end. */
async function settled({ state, wires, channels }: Stage): Promise<boolean> {
  const { pending = 0, sending = 0 } = await state.deliveries.counts();
  const heads = new Set(wires.arrived().map(({ channel }) => channel));
  return pending + sending === 0 && [...channels.values()].every((channel) => heads.has(channel));
}

async function jump(stage: Stage, ms: number, setClock: (ms: number) => void, each: number) {
  await stage.add(each);
  await sleep(AWAY_MS / 5);
  setClock(ms);
  await stage.add(each);
  await sleep(AWAY_MS);
  setClock(0);
  const ends = performance.now() + DRAIN_MS;
  while (!(await settled(stage)) && performance.now() < ends) {
    await sleep(LOOK_MS);
  }
}

/** The clock of all replicas and their database jumps while they deliver, and jumps back. */
export async function runClocks(
  options: StageOptions & {
    readonly jumps: readonly number[];
    readonly each: number;
    readonly faketime: boolean;
  },
): Promise<Report> {
  const fake = options.faketime ? fakeClock() : undefined;
  let lost = 0;
  let extra = 0;
  try {
    const report = await play({ ...options, ...(fake && { env: fake.env }) }, async (stage) => {
      stage.wires.meet(FAULT_EVERY, KINDS);
      for (const ms of options.jumps) {
        await jump(stage, ms, fake?.set ?? stage.replicas.setClock, options.each);
      }
      const arrived = stage.wires.arrived();
      // A jump ahead brings tomorrow's digest today: what counts is that no part of any day comes twice.
      const twice = arrived.filter(
        ({ key }, index) => arrived.findIndex((other) => other.key === key) < index,
      );
      extra = twice.length;
      for (const { channel, key } of twice) {
        console.error(`came twice in ${channel}: ${key}`);
      }
      const heads = new Set(arrived.map(({ channel }) => channel));
      lost = [...stage.channels.values()].filter((channel) => !heads.has(channel)).length;
      const { pending = 0, sending = 0 } = await stage.state.deliveries.counts();
      lost += pending + sending;
    });
    return { ...report, lost, extra, misplaced: 0 };
  } finally {
    fake?.remove();
  }
}
