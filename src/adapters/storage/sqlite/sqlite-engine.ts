import { setTimeout as sleep } from "node:timers/promises";
import { StateError } from "../../../core/model/errors.ts";
import type { SqlEngine } from "../sql/engine.ts";
import { openDatabase, type SqliteDatabase } from "./open-database.ts";

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

/** How long a statement waits for another process's write, in ms. */
const BUSY_MS = 5000;
/** SQLite itself waits so long; everybody else waits with it, so the rest of the time is waited for beside it. */
const HOLD_MS = 20;
const RETRY_MS = 10;

/**
 * Tries what another process's lock keeps out, again and again, while everything else goes on.
 * @param until of `performance.now()`; what waits in a row gives up together
 */
async function untilUnlocked<T>(until: number, work: () => T | Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const locked = error instanceof StateError && error.code === "locked";
      if (!locked || performance.now() > until) {
        throw error;
      }
      await sleep(RETRY_MS);
    }
  }
}

/** Sets whether a commit waits for the disk, where what comes writes at all. */
function createDiskPatience(database: SqliteDatabase) {
  let synchronous = "FULL";
  return (wanted: "FULL" | "NORMAL", sql = ""): void => {
    if (wanted !== synchronous && !sql.startsWith("SELECT")) {
      database.script(`PRAGMA synchronous = ${wanted}`);
      synchronous = wanted;
    }
  };
}

/** So long the database may be worked with at a stretch, in ms: SQLite works in this very thread, and nobody is answered meanwhile. */
const STRETCH_MS = 10;

/** One after the other, with room for everything else between them. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  /** Of this stretch; it ends when everything else has had its turn. */
  let began: number | undefined;
  const rest = async (): Promise<void> => {
    if (began !== undefined && performance.now() - began > STRETCH_MS) {
      await new Promise(setImmediate);
    }
    if (began === undefined) {
      began = performance.now();
      setImmediate(() => {
        began = undefined;
      });
    }
  };
  return <T>(work: () => T | Promise<T>): Promise<T> => {
    const turn = last.then(rest).then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** The engine on one connection: what comes while a transaction is open waits for its end. @throws StateError */
export function createSqliteEngine(file: string, options: SqliteOptions = {}): SqliteEngine {
  const busyMs = options.busyMs ?? BUSY_MS;
  const database = openDatabase(file, busyMs);
  database.script(`PRAGMA busy_timeout = ${Math.min(busyMs, HOLD_MS)}`);
  const clock = options.clock ?? Date.now;
  const inTurn = createTurns();
  const waitForDisk = createDiskPatience(database);
  const within: SqlEngine = {
    dialect: "sqlite",
    query: async (sql, parameters = []) => database.all(sql, ...parameters),
    script: async (sql) => database.script(sql),
    transaction: (work) => work(within),
    now: async () => clock(),
    close: async () => database.close(),
  };
  /** What is asked for now gives up then. */
  const patience = (): number => performance.now() + busyMs;
  const transact = async <T>(
    until: number,
    work: (engine: SqlEngine) => Promise<T>,
  ): Promise<T> => {
    await untilUnlocked(until, () => {
      waitForDisk("FULL");
      database.begin();
    });
    try {
      const result = await work(within);
      database.commit();
      return result;
    } catch (error) {
      database.rollback();
      throw error;
    }
  };
  const queryWaiting =
    (forDisk: "FULL" | "NORMAL"): SqlEngine["query"] =>
    (sql, parameters) => {
      const until = patience();
      return inTurn(() =>
        untilUnlocked(until, () => {
          waitForDisk(forDisk, sql);
          return within.query(sql, parameters);
        }),
      );
    };
  const engine: SqlEngine = {
    ...within,
    query: queryWaiting("FULL"),
    script: (sql) =>
      inTurn(() => {
        waitForDisk("FULL");
        return within.script(sql);
      }),
    transaction: (work) => {
      const until = patience();
      return inTurn(() => transact(until, work));
    },
    close: () => inTurn(() => within.close()),
  };
  return { ...engine, light: { ...engine, query: queryWaiting("NORMAL") } };
}
