import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { openPostgresState } from "../../src/adapters/storage/postgres/open-postgres.ts";
import { openSqliteState } from "../../src/adapters/storage/sqlite/open-sqlite.ts";
import { createSqliteEngine } from "../../src/adapters/storage/sqlite/sqlite-engine.ts";
import type { State } from "../../src/core/model/stores.ts";
import type { PostgresServer } from "../../test/support/postgres-server.ts";

/** An engine that gives each test an empty database. */
export interface Databases {
  readonly engine: string;
  /** Makes one. @returns its file or its address */
  make(): Promise<string>;
  open(database: string): Promise<State>;
  /** Nobody can write for so long. */
  lock(database: string, ms: number): Promise<void>;
  /** Ends the server as if its machine had failed, and starts it again. */
  restart?: (() => Promise<void>) | undefined;
}

export function sqliteIn(folder: string): Databases {
  let count = 0;
  return {
    engine: "SQLite",
    make: async () => {
      count += 1;
      return join(folder, `${count}.db`);
    },
    open: (file) => openSqliteState(file),
    lock: async (file, ms) => {
      const engine = createSqliteEngine(file);
      await engine.transaction(() => sleep(ms));
      await engine.close();
    },
  };
}

export function postgresOn({ url, restart }: PostgresServer): Databases {
  return {
    engine: "PostgreSQL",
    make: async () => {
      const name = `faults_${randomUUID().replaceAll("-", "")}`;
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      const address = new URL(url);
      address.pathname = `/${name}`;
      return address.href;
    },
    open: (address) => openPostgresState(address),
    lock: async (address, ms) => {
      const client = new pg.Client({ connectionString: address });
      await client.connect();
      await client.query("BEGIN; LOCK TABLE deliveries, subscriptions, rate_tokens");
      await sleep(ms);
      await client.query("COMMIT");
      await client.end();
    },
    restart,
  };
}
