import type { HeldLease, Leases } from "../../../core/model/leases.ts";
import type { SqlEngine } from "./engine.ts";
import { standstillOf, transactShortly } from "./transact-shortly.ts";

// A row whose end lies further ahead than anybody asks for was written under a clock that ran ahead: its holder has one lease more.
const SHORTEN = "UPDATE leases SET until = ? WHERE name = ? AND until > ?";

const TAKE = `
INSERT INTO leases (name, owner, epoch, until) VALUES (?, ?, 1, ?)
ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, epoch = leases.epoch + 1, until = excluded.until
WHERE leases.until <= ?
RETURNING epoch`;

const END =
  "UPDATE leases SET until = ? WHERE name = ? AND owner = ? AND epoch = ? RETURNING epoch";

/** The row stays when a lease is given back, so that its epoch never goes down. */
export function createLeases(engine: SqlEngine): Leases {
  const endAt = async (until: number, { name, owner, epoch }: HeldLease) =>
    (await engine.query(END, [until, name, owner, epoch])).length > 0;
  return {
    take: async (name, owner, ttlMs) => {
      const standstill = standstillOf(ttlMs);
      return transactShortly(engine, standstill, async (within, now) => {
        const until = now + ttlMs;
        await within.query(SHORTEN, [until, name, until + standstill]);
        const [row] = await within.query(TAKE, [name, owner, until, now]);
        return row === undefined ? undefined : { name, owner, epoch: Number(row.epoch), until };
      });
    },
    renew: async (lease, ttlMs) => {
      const until = (await engine.now()) + ttlMs;
      return (await endAt(until, lease)) ? { ...lease, until } : undefined;
    },
    release: async (lease) => {
      await endAt(0, lease);
    },
  };
}
