import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import {
  DatabaseSync,
  type DatabaseSyncInstance,
  type StatementSyncInstance,
} from "@photostructure/sqlite";
import type { SqlEngine, SqlRow } from "../sql/engine.ts";
import { sqliteError } from "./sqlite-errors.ts";

/** How long a statement waits for another process's write, in ms. */
const BUSY_MS = 5_000;

export interface SqliteOptions {
  /** Milliseconds since the epoch; this machine's clock is the database's. */
  readonly clock?: () => number;
  readonly busyMs?: number;
}

/** Opens the file, making its folder; WAL lets readers go on while somebody writes. @throws StateError */
export function openDatabase(file: string, busyMs = BUSY_MS): DatabaseSyncInstance {
  try {
    if (file !== ":memory:") {
      mkdirSync(dirname(file), { recursive: true });
    }
    const database = new DatabaseSync(file, { timeout: busyMs });
    // FULL: what was committed outlives a power cut, which a claim relies on.
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    return database;
  } catch (cause) {
    throw sqliteError(cause, file);
  }
}

/** The engine on one connection: what comes while a transaction is open waits for its end. */
export function createSqliteEngine(file: string, options: SqliteOptions = {}): SqlEngine {
  const database = openDatabase(file, options.busyMs);
  const clock = options.clock ?? Date.now;
  const statements = new Map<string, StatementSyncInstance>();
  let last: Promise<unknown> = Promise.resolve();

  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (cause) {
      throw sqliteError(cause, file);
    }
  };
  const inTurn = <T>(work: () => T | Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const prepared = (sql: string): StatementSyncInstance => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const within: SqlEngine = {
    dialect: "sqlite",
    query: async (sql, parameters = []) =>
      guard(() => prepared(sql).all(...parameters) as readonly SqlRow[]),
    script: async (sql) => guard(() => database.exec(sql)),
    transaction: (work) => work(within),
    now: async () => clock(),
    close: async () => guard(() => database.close()),
  };
  const transact = async <T>(work: (engine: SqlEngine) => Promise<T>): Promise<T> => {
    await within.script("BEGIN IMMEDIATE");
    try {
      const result = await work(within);
      await within.script("COMMIT");
      return result;
    } catch (error) {
      // A full disk ends the transaction by itself.
      if (database.isTransaction) {
        await within.script("ROLLBACK");
      }
      throw error;
    }
  };
  return {
    ...within,
    query: (sql, parameters) => inTurn(() => within.query(sql, parameters)),
    script: (sql) => inTurn(() => within.script(sql)),
    transaction: (work) => inTurn(() => transact(work)),
    close: () => inTurn(() => within.close()),
  };
}
