import { dirname } from "node:path";
import {
  DatabaseSync,
  type DatabaseSyncInstance,
  type StatementSyncInstance,
} from "@photostructure/sqlite";
import { makeFolder } from "./make-folder.ts";
import { sqliteError } from "./sqlite-errors.ts";

export type SqliteValue = string | number | null | Uint8Array;
export type SqliteRow = Readonly<Record<string, unknown>>;

/** One connection. Statements are prepared once; every method throws a StateError that names the file. */
export interface SqliteDatabase {
  all(sql: string, ...parameters: readonly SqliteValue[]): readonly SqliteRow[];
  get(sql: string, ...parameters: readonly SqliteValue[]): SqliteRow | undefined;
  /** Runs several statements, without parameters. */
  script(sql: string): void;
  /** All or nothing. */
  together<T>(work: () => T): T;
  begin(): void;
  commit(): void;
  rollback(): void;
  close(): void;
}

/** How long a statement waits for another process's write, in ms. */
const BUSY_MS = 5_000;

const LOOK_MS = 20;
const pause = (): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_MS);

/** SQLite itself does not wait where another process that opens the new file changes its journal too. */
function waitWhileLocked(work: () => void, file: string, busyMs: number): void {
  const ends = performance.now() + busyMs;
  for (;;) {
    try {
      work();
      return;
    } catch (error) {
      if (sqliteError(error, file).code !== "locked" || performance.now() > ends) {
        throw error;
      }
      pause();
    }
  }
}

function open(file: string, busyMs: number): DatabaseSyncInstance {
  if (file !== ":memory:") {
    makeFolder(dirname(file));
  }
  const database = new DatabaseSync(file, { timeout: busyMs });
  // WAL lets readers go on while somebody writes. FULL: what was committed outlives a power cut.
  waitWhileLocked(() => database.exec("PRAGMA journal_mode = WAL"), file, busyMs);
  database.exec("PRAGMA synchronous = FULL");
  return database;
}

/** Opens the file, making it and its folder where there is none. @param file a path, or `:memory:` @throws StateError */
export function openDatabase(file: string, busyMs = BUSY_MS): SqliteDatabase {
  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      throw sqliteError(cause, file);
    }
  };
  const database = guard(() => open(file, busyMs));
  const statements = new Map<string, StatementSyncInstance>();
  const prepared = (sql: string): StatementSyncInstance => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const script = (sql: string): void => guard(() => database.exec(sql));
  const begin = (): void => script("BEGIN IMMEDIATE");
  const commit = (): void => script("COMMIT");
  const rollback = (): void => {
    // A full disk ends the transaction by itself.
    if (database.isTransaction) {
      script("ROLLBACK");
    }
  };
  const together = <T>(work: () => T): T => {
    begin();
    try {
      const result = work();
      commit();
      return result;
    } catch (error) {
      rollback();
      throw error;
    }
  };
  return {
    all: (sql, ...parameters) => guard(() => prepared(sql).all(...parameters) as SqliteRow[]),
    get: (sql, ...parameters) =>
      guard(() => prepared(sql).get(...parameters) as SqliteRow | undefined),
    script,
    together,
    begin,
    commit,
    rollback,
    close: () => {
      // The driver lets statements go late, and SQLite itself only empties the log when the last one has gone.
      script("PRAGMA wal_checkpoint(PASSIVE)");
      guard(() => database.close());
    },
  };
}
