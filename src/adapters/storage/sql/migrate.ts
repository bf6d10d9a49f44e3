import { StateError } from "../../../core/model/errors.ts";
import type { SqlEngine } from "./engine.ts";
import { state } from "./migrations/0001-state.ts";
import { digests } from "./migrations/0002-digests.ts";
import { intake } from "./migrations/0003-intake.ts";
import { removed } from "./migrations/0004-removed.ts";

/** In order, never changed once released: a new one is a new file and a new line. */
const migrations: readonly string[] = [state, digests, intake, removed];

/** An arbitrary number that all replicas lock while they migrate. */
const MIGRATION_LOCK = 7_866_621;

/**
 * Brings the database to the newest schema, whoever else starts at the same time.
 *
 * @throws StateError `newer` where a later Summit has written it
 */
export async function migrate(engine: SqlEngine): Promise<void> {
  await engine.transaction(async (within) => {
    if (within.dialect === "postgres") {
      await within.query("SELECT pg_advisory_xact_lock(?)", [MIGRATION_LOCK]);
    }
    await within.script(
      "CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, applied_at BIGINT NOT NULL)",
    );
    const [row] = await within.query("SELECT COALESCE(MAX(number), 0) AS newest FROM migrations");
    const newest = Number(row?.newest);
    if (newest > migrations.length) {
      throw new StateError(
        "newer",
        `The database has schema ${newest}, this version of Summit knows ${migrations.length}: install the newer version again, or restore a backup made before it.`,
      );
    }
    for (const [index, sql] of migrations.entries()) {
      if (index >= newest) {
        await within.script(sql);
        const at = await within.now();
        await within.query("INSERT INTO migrations VALUES (?, ?)", [index + 1, at]);
      }
    }
  });
}
