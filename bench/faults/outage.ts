import { setTimeout as sleep } from "node:timers/promises";
import { REQUESTS_PER_SECOND } from "../../src/adapters/discord/limits.ts";
import { WORKSPACE_MESSAGES_PER_SECOND } from "../../src/adapters/slack/limits.ts";
import { play, type Report, type StageOptions } from "./stage.ts";
import type { Wires } from "./wires.ts";

export interface Recovery extends Report {
  /** From the end of the outage until the last part was written down. */
  readonly drainedS: number;
  /** The messages and threads that were made in that time, at the rate that is allowed: looks are our own doing. Slack's rate is that of all its workspaces. */
  readonly floorS: number;
  /** Answered with 401, 403 or 429. */
  readonly invalid: number;
}

const DRAIN_MS = 900_000;
const START_MS = 50;

/** What each platform has made so far, in seconds of the rate that it allows. */
function secondsOf({ discord, slack }: Wires, workspaces: number): number {
  const made = discord.requests.filter(({ method, status }) => method === "POST" && status < 300);
  const onSlack = slack.messages.length / (WORKSPACE_MESSAGES_PER_SECOND * workspaces);
  return Math.max(made.length / REQUESTS_PER_SECOND, onSlack);
}

export interface OutageOptions extends StageOptions {
  /** On one of them: the floor is that of its rate. */
  readonly platforms: readonly ["discord" | "slack"];
  readonly slots: number;
  readonly awayMs: number;
  /** Nobody listens, every request fails, or every request is asked to wait. */
  readonly how: "refused" | "500" | "429";
}

/** Digests become due while the platforms are away; how long does it take when they are back? */
export async function runOutage(options: OutageOptions): Promise<Recovery> {
  const { workspaces = 1 } = options;
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
    const before = secondsOf(wires, workspaces);
    const began = performance.now();
    await drained(DRAIN_MS);
    drainedS = (performance.now() - began) / 1000;
    floorS = secondsOf(wires, workspaces) - before;
    invalid = discord.requests.filter(({ status }) => [401, 403, 429].includes(status)).length;
  });
  return { ...report, drainedS, floorS, invalid };
}
