// One of several processes that claim the same slots: tells the keys that it was given.
import { once } from "node:events";
import { openPostgresState } from "../../src/adapters/storage/postgres/open-postgres.ts";
import { openSqliteState } from "../../src/adapters/storage/sqlite/open-sqlite.ts";
import { CLAIM_AT_ONCE, LEASE_MS } from "./claims.ts";

const [database = ""] = process.argv.slice(2);
const { deliveries, close } = await (database.startsWith("postgres:")
  ? openPostgresState(database)
  : openSqliteState(database));

async function claimAll(): Promise<readonly string[]> {
  const keys: string[] = [];
  for (;;) {
    const leases = await deliveries.claim(String(process.pid), CLAIM_AT_ONCE, LEASE_MS);
    if (leases.length === 0) {
      return keys;
    }
    keys.push(...leases.map(({ key }) => key));
  }
}

process.send?.({ ready: true });
await once(process, "message");
process.send?.({ keys: await claimAll() });
await close();
process.disconnect();
