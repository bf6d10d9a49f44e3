import type { SqlEngine } from "../sql/engine.ts";
import { openDatabase } from "./open-database.ts";

export interface SqliteOptions {
  /** Milliseconds since the epoch; this machine's clock is the database's. */
  readonly clock?: () => number;
  readonly busyMs?: number;
}

export interface SqliteEngine extends SqlEngine {
  /**
   * The same connection for what may go with a power cut, though not with a crash of the process: no commit waits for the disk,
   * which takes milliseconds in which nobody is answered.
   * @see https://www.sqlite.org/pragma.html#pragma_synchronous
   */
  readonly light: SqlEngine;
}

/** The engine on one connection: what comes while a transaction is open waits for its end. @throws StateError */
export function createSqliteEngine(file: string, options: SqliteOptions = {}): SqliteEngine {
  const database = openDatabase(file, options.busyMs);
  const clock = options.clock ?? Date.now;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => T | Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  let synchronous = "FULL";
  const waitForDisk = (wanted: "FULL" | "NORMAL", sql = ""): void => {
    if (wanted !== synchronous && !sql.startsWith("SELECT")) {
      database.script(`PRAGMA synchronous = ${wanted}`);
      synchronous = wanted;
    }
  };
  const within: SqlEngine = {
    dialect: "sqlite",
    query: async (sql, parameters = []) => database.all(sql, ...parameters),
    script: async (sql) => database.script(sql),
    transaction: (work) => work(within),
    now: async () => clock(),
    close: async () => database.close(),
  };
  const transact = async <T>(work: (engine: SqlEngine) => Promise<T>): Promise<T> => {
    waitForDisk("FULL");
    database.begin();
    try {
      const result = await work(within);
      database.commit();
      return result;
    } catch (error) {
      database.rollback();
      throw error;
    }
  };
  const engine: SqlEngine = {
    ...within,
    query: (sql, parameters) =>
      inTurn(() => {
        waitForDisk("FULL", sql);
        return within.query(sql, parameters);
      }),
    script: (sql) =>
      inTurn(() => {
        waitForDisk("FULL");
        return within.script(sql);
      }),
    transaction: (work) => inTurn(() => transact(work)),
    close: () => inTurn(() => within.close()),
  };
  const light: SqlEngine = {
    ...engine,
    query: (sql, parameters) =>
      inTurn(() => {
        waitForDisk("NORMAL", sql);
        return within.query(sql, parameters);
      }),
  };
  return { ...engine, light };
}
