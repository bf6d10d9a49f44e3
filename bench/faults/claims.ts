import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { Slot } from "../../src/core/model/delivery.ts";
import type { Databases } from "./databases.ts";
import { compiled } from "./replicas.ts";

export const CLAIM_AT_ONCE = 100;
export const LEASE_MS = 600_000;

export interface Claims {
  /** How many of the slots each process was given. */
  readonly shares: readonly number[];
  /** Slots that were given twice. */
  readonly twice: number;
}

async function plan({ open }: Databases, database: string, count: number): Promise<void> {
  const state = await open(database);
  const store = state.deliveries;
  const now = await store.now();
  await store.add({
    ...{ id: "s", story: "none", quiet: false, state: "on", madeBy: "nobody", madeAt: now },
    place: { platform: "discord", workspace: "guild", channel: "channel" },
    ...{ schedule: { cron: "0 8 * * *", timezone: "UTC" }, watermark: now },
  });
  const slots = Array.from({ length: count }, (_, index): Slot => {
    return { key: `s:${index}`, subscriptionId: "s", local: String(index), at: now };
  });
  const subscription = await store.subscription("s");
  if (subscription !== undefined) {
    const mark = { watermark: now, nextAt: undefined };
    await store.plan([{ subscription, plan: { send: slots, skip: [] }, mark }]);
  }
  await state.close();
}

async function claimIn(child: ChildProcess): Promise<readonly string[]> {
  const [{ keys }] = (await once(child, "message")) as [{ readonly keys: readonly string[] }];
  return keys;
}

/** Processes that begin together claim the same slots until none is left. */
export async function runClaims(
  databases: Databases,
  processes: number,
  slots: number,
): Promise<Claims> {
  const database = await databases.make();
  await plan(databases, database, slots);
  const children = Array.from({ length: processes }, () =>
    fork(compiled("claim-process.js"), [database]),
  );
  await Promise.all(children.map((child) => once(child, "message")));
  const claims = children.map(claimIn);
  for (const child of children) {
    child.send("begin");
  }
  const keys = await Promise.all(claims);
  return {
    shares: keys.map(({ length }) => length),
    twice: keys.flat().length - new Set(keys.flat()).size,
  };
}
