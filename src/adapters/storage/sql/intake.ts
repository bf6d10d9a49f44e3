import type { Intake, IntakeStore } from "../../../core/model/following.ts";
import type { HeldLease } from "../../../core/model/leases.ts";
import type { SqlEngine } from "./engine.ts";
import { createFollowedArticles, writeArticle } from "./followed-articles.ts";
import { createIntakeRecords, writeRecords } from "./intake-records.ts";
import { changeSource, createSources } from "./sources.ts";

/** Asked within the transaction that writes: whoever takes the lease over waits for it, or is seen. */
async function isHeld(within: SqlEngine, { name, owner, epoch }: HeldLease): Promise<boolean> {
  const lock = within.dialect === "postgres" ? "FOR SHARE" : "";
  const sql = `SELECT epoch FROM leases WHERE name = ? AND owner = ? AND epoch = ? ${lock}`;
  return (await within.query(sql, [name, owner, epoch])).length > 0;
}

async function write(within: SqlEngine, { articles, records, sources }: Intake): Promise<void> {
  for (const article of articles) {
    await writeArticle(within, article);
  }
  await writeRecords(within, records);
  for (const { id, change } of sources) {
    await changeSource(within, id, change);
  }
}

/** What is followed, and what came of it. */
export function createIntake(engine: SqlEngine): IntakeStore {
  return {
    ...createSources(engine),
    ...createFollowedArticles(engine),
    ...createIntakeRecords(engine),
    commit: (lease, intake) =>
      engine.transaction(async (within) => {
        const held = await isHeld(within, lease);
        if (held) {
          await write(within, intake);
        }
        return held;
      }),
  };
}
