import { randomUUID } from "node:crypto";
import { join } from "node:path";
import pg from "pg";
import { openPostgresState } from "../../src/adapters/storage/postgres/open-postgres.ts";
import { openSqliteState } from "../../src/adapters/storage/sqlite/open-sqlite.ts";
import type { State } from "../../src/core/model/stores.ts";
import type { PostgresServer } from "../../test/support/postgres-server.ts";

/** An engine that gives each test an empty database. */
export interface Databases {
  readonly engine: string;
  /** Makes one. @returns its file or its address */
  make(): Promise<string>;
  open(database: string): Promise<State>;
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
  };
}

export function postgresOn({ url }: PostgresServer): Databases {
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
  };
}
