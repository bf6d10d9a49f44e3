// Replicas in processes of their own share one database, and are killed at any moment; what our Discord stored counts.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { DeliveryState } from "../../src/core/model/delivery.ts";
import type { State } from "../../src/core/model/stores.ts";
import {
  type DiscordServer,
  startDiscordServer,
} from "../../test/support/discord/discord-server.ts";
import type { FaultKind } from "../../test/support/discord/faults.ts";
import { GUILD } from "../../test/support/discord/server-state.ts";
import { judge, type Verdict } from "./judge.ts";
import { PARTS, SCALE } from "./scale.ts";

export interface KillRun {
  /** A file of SQLite, or the address of a PostgreSQL. */
  readonly database: string;
  readonly open: () => Promise<State>;
  readonly replicas: number;
  readonly kills: number;
}

export interface KillReport extends Verdict {
  readonly slots: number;
  readonly kills: number;
  readonly faults: number;
  readonly seconds: number;
  readonly counts: Readonly<Partial<Record<DeliveryState, number>>>;
  readonly violations: readonly string[];
}

/** Compiled: a replica that is killed often must start quickly. */
const WORKER = join(import.meta.dirname, "worker-process.js");
const NONCE_WINDOW_MS = 180_000;
/** So many slots are always open while replicas are killed, so that no kill meets an idle one. */
const OPEN_SLOTS = 20;
const KILL_EVERY_MS = 500;
/** One request in so many meets a fault. */
const FAULT_EVERY = 10;
const KINDS: readonly FaultKind[] = ["429", "500", "reset", "reset-after", "hang-after"];
const LOOK_MS = 50;
const MINUTE_MS = 60_000;
/** Nothing takes so long: what is not there by then is lost. */
const DRAIN_MS = 2 * MINUTE_MS;

const any = <T>(values: readonly T[]): T | undefined =>
  values[Math.floor(Math.random() * values.length)];

/** Keeps so many replicas running; each killed one is followed by a new one. */
function startReplicas(database: string, api: string, count: number) {
  const ready = new Set<ChildProcess>();
  const all = new Set<ChildProcess>();
  let stopped = false;
  const add = (): void => {
    const child = spawn(process.execPath, [WORKER, database, api], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    all.add(child);
    child.stdout?.once("data", () => ready.add(child));
    child.once("exit", () => {
      all.delete(child);
      ready.delete(child);
      if (!stopped) {
        add();
      }
    });
  };
  for (let index = 0; index < count; index += 1) {
    add();
  }
  return {
    /** False where none is at work yet. */
    kill: (): boolean => any([...ready])?.kill("SIGKILL") ?? false,
    async stop() {
      stopped = true;
      await Promise.all(
        [...all].map((child) => {
          const ended = once(child, "exit");
          child.kill("SIGKILL");
          return ended;
        }),
      );
    },
  };
}

/** Gives channels a digest that was due a few minutes ago, and no other for a day. */
function createDemand(state: State, server: DiscordServer) {
  const channels = new Map<string, string>();
  const open = async (): Promise<number> => {
    const { sent = 0 } = await state.deliveries.counts();
    return channels.size - Math.floor(sent / PARTS);
  };
  const add = async (): Promise<void> => {
    const id = `d${channels.size}`;
    const channel = `5${String(channels.size).padStart(18, "0")}`;
    server.channels.set(channel, { id: channel, type: 0, guild: GUILD, denied: [] });
    channels.set(id, channel);
    const now = await state.deliveries.now();
    const due = new Date(now - 5 * MINUTE_MS);
    await state.deliveries.add({
      ...{ id, story: "none", quiet: false, state: "on", madeBy: "nobody", madeAt: now },
      place: { platform: "discord", workspace: GUILD, channel },
      schedule: { cron: `${due.getUTCMinutes()} ${due.getUTCHours()} * * *`, timezone: "UTC" },
      watermark: now - 10 * MINUTE_MS,
    });
  };
  return { channels, open, add };
}

/** Orders a fault of any kind for one request in so many. @returns how many there were */
function startFaults(server: DiscordServer): () => number {
  let count = 0;
  const timer = setInterval(() => {
    if (server.requests.length > count * FAULT_EVERY) {
      count += 1;
      server.faults.order(/^POST .*\/(?:messages|threads)$/, any(KINDS) ?? "500");
    }
  }, LOOK_MS);
  return () => {
    clearInterval(timer);
    return count;
  };
}

/** Kills until there were enough, then waits until all has been delivered. */
async function killAndDrain(
  run: KillRun,
  demand: ReturnType<typeof createDemand>,
  replicas: ReturnType<typeof startReplicas>,
): Promise<number> {
  let kills = 0;
  let nextKill = performance.now();
  while (kills < run.kills) {
    for (let open = await demand.open(); open < OPEN_SLOTS; open += 1) {
      await demand.add();
    }
    if (performance.now() > nextKill && replicas.kill()) {
      kills += 1;
      nextKill = performance.now() + KILL_EVERY_MS * 2 * Math.random();
    }
    await sleep(LOOK_MS);
  }
  const ends = performance.now() + DRAIN_MS;
  while ((await demand.open()) > 0 && performance.now() < ends) {
    await sleep(LOOK_MS);
  }
  return kills;
}

export async function runKills(run: KillRun): Promise<KillReport> {
  const began = performance.now();
  const server = await startDiscordServer({ nonceWindowMs: NONCE_WINDOW_MS / SCALE });
  const state = await run.open();
  const demand = createDemand(state, server);
  const replicas = startReplicas(run.database, server.api, run.replicas);
  const stopFaults = startFaults(server);
  try {
    const kills = await killAndDrain(run, demand, replicas);
    return {
      ...judge(demand.channels, server.messages),
      ...{ kills, faults: stopFaults(), slots: demand.channels.size },
      ...{ counts: await state.deliveries.counts(), violations: server.violations },
      seconds: Math.round((performance.now() - began) / 1000),
    };
  } finally {
    stopFaults();
    await replicas.stop();
    await state.close();
    await server.stop();
  }
}
