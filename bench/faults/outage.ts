import { setTimeout as sleep } from "node:timers/promises";
import { REQUESTS_PER_SECOND } from "../../src/adapters/discord/limits.ts";
import { play, type Report, type StageOptions } from "./stage.ts";

export interface Recovery extends Report {
  /** From the end of the outage until the last part was written down. */
  readonly drainedS: number;
  /** The messages and threads that were made in that time, at the rate that is allowed: looks are our own doing. */
  readonly floorS: number;
  /** Answered with 401, 403 or 429. */
  readonly invalid: number;
}

const DRAIN_MS = 900_000;
const START_MS = 50;

export interface OutageOptions extends StageOptions {
  readonly slots: number;
  readonly awayMs: number;
  /** Nobody listens, every request fails, or every request is asked to wait. */
  readonly how: "refused" | "500" | "429";
}

/** Digests become due while the platforms are away; how long does it take when they are back? */
export async function runOutage(options: OutageOptions): Promise<Recovery> {
  let drainedS = 0;
  let floorS = 0;
  let invalid = 0;
  const report = await play(options, async ({ wires, add, drained, replicas }) => {
    const { discord, slack } = wires;
    // On a crowded machine they would else begin when all is over.
    while (replicas.ids().length < options.replicas) {
      await sleep(START_MS);
    }
    if (options.how === "refused") {
      await Promise.all([discord.goDown(), slack.goDown()]);
    } else {
      wires.failAll(options.how);
    }
    await add(options.slots);
    await sleep(options.awayMs);
    if (options.how === "refused") {
      await Promise.all([discord.goUp(), slack.goUp()]);
    } else {
      wires.failAll(undefined);
    }
    const before = discord.requests.length;
    const began = performance.now();
    await drained(DRAIN_MS);
    drainedS = (performance.now() - began) / 1000;
    const made = discord.requests
      .slice(before)
      .filter(({ method, status }) => method === "POST" && status < 300);
    floorS = made.length / REQUESTS_PER_SECOND;
    invalid = discord.requests.filter(({ status }) => [401, 403, 429].includes(status)).length;
  });
  return { ...report, drainedS, floorS, invalid };
}
