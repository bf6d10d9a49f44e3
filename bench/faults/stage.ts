// What every fault test stands on: a database, both platforms, replicas, and digests that are due.
import { setTimeout as sleep } from "node:timers/promises";
import type { DeliveryState } from "../../src/core/model/delivery.ts";
import type { State } from "../../src/core/model/stores.ts";
import type { Databases } from "./databases.ts";
import { judge, type Verdict } from "./judge.ts";
import { type Replicas, startReplicas } from "./replicas.ts";
import { startWires, type Wires } from "./wires.ts";
import type { WorkerOptions } from "./worker-options.ts";

const MINUTE_MS = 60_000;
const LOOK_MS = 100;
/** Parts that wait for a replica, so that no fault meets an idle one. */
const WAITING = 12;

export interface StageOptions {
  readonly databases: Databases;
  readonly replicas: number;
  readonly scale: number;
  readonly parts?: number;
  readonly platforms?: readonly ("discord" | "slack")[];
  /** Slack's workspaces, each with a limit of its own. */
  readonly workspaces?: number;
  /** Digests that all come due in a minute that begins when the replicas have long been at work. */
  readonly dueAtOnce?: number;
  readonly env?: NodeJS.ProcessEnv;
  /** Parts that a lane claims at once. */
  readonly inHand?: number;
  /** More for the replica that is started as number so and so. */
  readonly more?: (started: number) => Partial<WorkerOptions>;
}

export interface Report extends Verdict {
  readonly slots: number;
  readonly kills: number;
  readonly crashes: number;
  readonly faults: number;
  readonly seconds: number;
  readonly counts: Counts;
  readonly violations: readonly string[];
}

export interface Stage {
  readonly state: State;
  readonly wires: Wires;
  readonly replicas: Replicas;
  readonly database: string;
  /** The digests' channels, by id. */
  readonly channels: ReadonlyMap<string, string>;
  /** Gives so many channels a digest that was due a few minutes ago, and no other for a day. */
  add(count: number): Promise<void>;
  /** When those come due that come due at once, milliseconds since the epoch. */
  readonly dueAt: number;
  /** Adds digests while few are waiting, up to as many as are allowed now, and takes a step, until it is told to end. */
  keepBusy(parts: {
    readonly until: () => boolean;
    readonly allowed: () => number;
    readonly step: () => Promise<void> | void;
  }): Promise<void>;
  /** Waits until nothing is open any more. @returns false where it took longer than this */
  drained(limitMs: number): Promise<boolean>;
}

/** Adding one takes less, and so long are replicas at work before. */
const ADD_MS = 4;
const BEFORE_MS = 20_000;

/** What is said where the database can't say it. */
const BUSY: Counts = { pending: WAITING };

type Counts = Readonly<Partial<Record<DeliveryState, number>>>;

const FINAL: readonly DeliveryState[] = ["sent", "failed", "skipped", "unknown"];

function createDemand(
  state: State,
  wires: Wires,
  parts: number,
  platforms: readonly ("discord" | "slack")[],
) {
  const channels = new Map<string, string>();
  /** @param dueAt a full minute; a few minutes ago where absent */
  const add = async (count: number, dueAt?: number): Promise<void> => {
    const now = await state.deliveries.now();
    const due = new Date(dueAt ?? now - 5 * MINUTE_MS);
    for (let index = 0; index < count; index += 1) {
      const number = channels.size;
      const id = `d${number}`;
      const place = wires.place(platforms[number % platforms.length] ?? "discord", number);
      await state.deliveries.add({
        ...{ id, place, story: "none", quiet: false, state: "on", madeBy: "nobody", madeAt: now },
        schedule: { cron: `${due.getUTCMinutes()} ${due.getUTCHours()} * * *`, timezone: "UTC" },
        watermark: now - 10 * MINUTE_MS,
      });
      channels.set(id, place.channel);
    }
  };
  /** Slots of which not every part has come to its end. */
  const open = async (): Promise<number> => {
    const counts = await state.deliveries.counts();
    const final = FINAL.reduce((sum, each) => sum + (counts[each] ?? 0), 0);
    return channels.size - final / parts;
  };
  return { channels, add, open };
}

/** Opens the stage, plays a test on it, and judges what the platforms stored. */
export async function play(
  options: StageOptions,
  test: (stage: Stage) => Promise<void>,
): Promise<Report> {
  const { databases, scale, parts = 3, platforms = ["discord", "slack"] } = options;
  const began = performance.now();
  const wires = await startWires(scale, options.workspaces);
  const database = await databases.make();
  const state = await databases.open(database);
  const { channels, add, open } = createDemand(state, wires, parts, platforms);
  const count = options.dueAtOnce ?? 0;
  const dueAt = Math.ceil((Date.now() + BEFORE_MS + count * ADD_MS) / MINUTE_MS) * MINUTE_MS;
  await add(count, dueAt);
  const replicas = startReplicas(
    options.replicas,
    (started) => ({
      ...{ database, scale, parts },
      ...(platforms.includes("discord") && { discord: wires.discord.api }),
      ...(platforms.includes("slack") && { slack: wires.slack.api() }),
      ...{ inHand: options.inHand ?? 4, pollMs: 200, ...options.more?.(started) },
    }),
    options.env,
  );
  const look = async (): Promise<number> => open().catch(() => Number.POSITIVE_INFINITY);
  try {
    await test({
      ...{ state, wires, replicas, database, channels, add, dueAt },
      async keepBusy({ until, allowed, step }) {
        while (!until()) {
          const { pending = 0 } = await state.deliveries.counts().catch(() => BUSY);
          const missing = Math.min(WAITING, Math.floor(allowed()) - channels.size);
          if (pending < WAITING && missing > 0) {
            // The database may be away: then they come a moment later.
            await add(missing).catch(() => undefined);
          }
          await step();
          await sleep(LOOK_MS);
        }
      },
      async drained(limitMs) {
        const ends = performance.now() + limitMs;
        while ((await look()) > 0 && performance.now() < ends) {
          await sleep(LOOK_MS);
        }
        return (await look()) === 0;
      },
    });
    return {
      ...judge(channels, wires.arrived(), parts),
      ...{
        kills: replicas.killed(),
        crashes: replicas.crashed(),
        faults: wires.faults(),
        slots: channels.size,
      },
      ...{ counts: await state.deliveries.counts(), violations: wires.violations() },
      seconds: Math.round((performance.now() - began) / 1000),
    };
  } finally {
    await replicas.stop();
    await state.close();
    await wires.stop();
  }
}
