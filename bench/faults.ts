// `npm run bench:faults`: what stands on Discord and Slack after everything that can happen to a delivery has happened.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../test/support/postgres-server.ts";
import { postgresOn, sqliteIn } from "./faults/databases.ts";
import { runKills } from "./faults/kills.ts";

const folder = mkdtempSync(join(tmpdir(), "summit-faults-"));
const postgres = await startPostgres();
try {
  const engines = [sqliteIn(folder), ...(postgres ? [postgresOn(postgres)] : [])];
  for (const databases of engines) {
    console.log(
      databases.engine,
      await runKills({ databases, replicas: 3, scale: 15, kills: 16, slots: 64, everyMs: 100 }),
    );
  }
} finally {
  await postgres?.stop();
  rmSync(folder, { recursive: true });
}
