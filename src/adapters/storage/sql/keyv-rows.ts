import { Keyv, type KeyvStoreAdapter } from "keyv";
import type { Rows } from "../../../core/model/stores.ts";
import type { SqlEngine } from "./engine.ts";

/** A row that is over is not given any more; it may stand there so long. */
const CLEAN_EVERY_MS = 60_000;

/** Keyv's own prefixes let "a:b" of one namespace meet "b" of another, so the namespace is a column of its own. */
function storeOf(engine: SqlEngine, namespace: string): KeyvStoreAdapter {
  let cleanedAt = Number.NEGATIVE_INFINITY;
  const store: KeyvStoreAdapter = {
    opts: {},
    on: () => store,
    get: async <Value>(key: string) => {
      const sql = "SELECT value FROM kept_rows WHERE namespace = ? AND key = ?";
      const [row] = await engine.query(sql, [namespace, key]);
      return row?.value as Value | undefined;
    },
    set: async (key: string, value: string, ttlMs?: number) => {
      const now = await engine.now();
      const expires = ttlMs === undefined ? null : now + ttlMs;
      if (now - cleanedAt >= CLEAN_EVERY_MS || now < cleanedAt) {
        cleanedAt = now;
        await engine.query("DELETE FROM kept_rows WHERE expires_at <= ?", [now]);
      }
      await engine.query(
        `INSERT INTO kept_rows VALUES (?, ?, ?, ?)
         ON CONFLICT (namespace, key) DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at`,
        [namespace, key, value, expires],
      );
    },
    delete: async (key) => {
      const sql = "DELETE FROM kept_rows WHERE namespace = ? AND key = ? RETURNING key";
      return (await engine.query(sql, [namespace, key])).length > 0;
    },
    clear: async () => {
      await engine.query("DELETE FROM kept_rows WHERE namespace = ?", [namespace]);
    },
  };
  return store;
}

/** Rows with an end; those that are over go when another is written, a minute later at the earliest. */
export function createRows(engine: SqlEngine, namespace: string): Rows {
  const keyv = new Keyv<string>({
    store: storeOf(engine, namespace),
    namespace,
    useKeyPrefix: false,
    throwOnErrors: true,
    emitErrors: false,
  });
  return {
    get: (key) => keyv.get<string>(key),
    set: async (key, value, ttlMs) => {
      await keyv.set(key, value, ttlMs);
    },
  };
}
