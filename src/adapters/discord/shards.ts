// Which shards this process holds: each under a lease, so that no two processes answer for one.
import { randomUUID } from "node:crypto";
import { bad, type Finding, fine } from "../../core/model/health.ts";
import type { HeldLease, Leases } from "../../core/model/leases.ts";
import type { Log } from "../../core/model/ports.ts";

export interface ShardOptions {
  readonly ids: readonly number[];
  readonly total: number;
  readonly leases: Leases | undefined;
  /** How long a shard stays with a process that has died. */
  readonly leaseMs: number;
  readonly log: Log;
  readonly open: (shard: number) => ShardGateway;
}

export interface ShardGateway {
  readonly settled: Promise<void>;
  connected(): boolean;
  close(): Promise<void>;
}

export interface Shards {
  /** Settles when each shard is connected, failed once, or held by another process. */
  readonly settled: Promise<void>;
  /** Well where each shard that is ours is connected; one that another process holds is its business. */
  health(): Finding;
  stop(): Promise<void>;
}

/** A pause that ends early when all ends. */
function createPause() {
  const ends = new AbortController();
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      ends.signal.addEventListener("abort", () => {
        clearTimeout(timer);
        resolve();
      });
    });
  return { pause, end: () => ends.abort(), ended: () => ends.signal.aborted };
}

type Pause = ReturnType<typeof createPause>;

/** Renews until the lease is lost or all ends; returns what is held then. */
async function keep(
  { leases, leaseMs, log }: ShardOptions,
  first: HeldLease,
  { pause, ended }: Pause,
): Promise<HeldLease | undefined> {
  let held = first;
  let renewedAt = performance.now();
  for (;;) {
    await pause(leaseMs / 3);
    if (ended()) {
      return held;
    }
    try {
      const renewed = await leases?.renew(held, leaseMs);
      if (renewed === undefined) {
        return undefined;
      }
      held = renewed;
      renewedAt = performance.now();
    } catch (error) {
      log("warn", "A shard's lease could not be renewed", { lease: held.name, error });
      // A third before its end, so that the connection is closed before another process may open its own.
      if (performance.now() - renewedAt > leaseMs / 2) {
        return undefined;
      }
    }
  }
}

async function holdShard(
  options: ShardOptions,
  shard: number,
  pausing: Pause,
  settle: () => void,
): Promise<void> {
  const { leases, leaseMs, log, open } = options;
  if (leases === undefined) {
    const gateway = open(shard);
    void gateway.settled.then(settle);
    while (!pausing.ended()) {
      await pausing.pause(2 ** 30);
    }
    await gateway.close();
    return;
  }
  const owner = randomUUID();
  while (!pausing.ended()) {
    const lease = await leases
      .take(`discord-shard-${shard}-of-${options.total}`, owner, leaseMs)
      .catch((error: unknown) => {
        log("error", "A shard's lease can't be taken", { shard, error });
        return undefined;
      });
    if (lease === undefined) {
      settle();
      await pausing.pause(leaseMs / 6);
      continue;
    }
    const gateway = open(shard);
    void gateway.settled.then(settle);
    const held = await keep(options, lease, pausing);
    await gateway.close();
    if (held === undefined) {
      log(
        "warn",
        "A shard's lease was lost, to another process or with the database; it is taken again when it is free",
        { shard },
      );
    } else {
      await leases.release(held);
    }
  }
}

const named = (shards: readonly number[]): string =>
  `${shards.length === 1 ? "shard" : "shards"} ${shards.join(", ")}`;

function healthOf(
  { ids, total }: ShardOptions,
  gateways: ReadonlyMap<number, ShardGateway>,
): Finding {
  const lost = ids.filter((shard) => gateways.get(shard)?.connected() === false);
  const connected = ids.filter((shard) => gateways.get(shard)?.connected() === true);
  const elsewhere = ids.filter((shard) => !gateways.has(shard));
  const said = [
    ...(lost.length > 0 ? [`${named(lost)} not connected`] : []),
    ...(connected.length > 0 ? [`${named(connected)} connected`] : []),
    ...(elsewhere.length > 0 ? [`${named(elsewhere)} held by another process`] : []),
  ];
  return (lost.length > 0 ? bad : fine)(`${said.join("; ")} (of ${total})`);
}

export function holdShards(given: ShardOptions): Shards {
  const pausing = createPause();
  const gateways = new Map<number, ShardGateway>();
  const options: ShardOptions = {
    ...given,
    open: (shard) => {
      const gateway = given.open(shard);
      gateways.set(shard, gateway);
      const close = async (): Promise<void> => {
        await gateway.close();
        gateways.delete(shard);
      };
      return { ...gateway, close };
    },
  };
  const all = options.ids.map((shard) => {
    let settle = (): void => undefined;
    const settled = new Promise<void>((resolve) => {
      settle = resolve;
    });
    const done = holdShard(options, shard, pausing, settle).catch((error: unknown) => {
      options.log("error", "A shard was given up", { shard, error });
      settle();
    });
    return { settled, done };
  });
  return {
    settled: Promise.all(all.map(({ settled }) => settled)).then(() => undefined),
    health: () => healthOf(given, gateways),
    async stop() {
      pausing.end();
      await Promise.all(all.map(({ done }) => done));
    },
  };
}
