// `npm run bench:faults [-- --short]`: what stands on Discord after replicas were killed at any moment.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openPostgresState } from "../src/adapters/storage/postgres/open-postgres.ts";
import { openSqliteState } from "../src/adapters/storage/sqlite/open-sqlite.ts";
import { startPostgres } from "../test/support/postgres-server.ts";
import { type KillReport, runKills } from "./faults/kills.ts";
import { SCALE } from "./faults/scale.ts";

const { values } = parseArgs({
  options: {
    short: { type: "boolean", default: false },
    kills: { type: "string" },
    replicas: { type: "string", default: "3" },
  },
});
const replicas = Number(values.replicas);
const kills = Number(values.kills ?? (values.short ? "30" : "1000"));

const row = (engine: string, report: KillReport): string =>
  `| ${[
    `${engine}, ${replicas} replicas`,
    ...[report.kills, report.faults, report.slots, report.lost, report.extra, report.misplaced],
    report.seconds,
  ].join(" | ")} |`;

const folder = mkdtempSync(join(tmpdir(), "summit-faults-"));
const file = join(folder, "summit.db");
const postgres = await startPostgres();
const failed = ({ lost, extra, misplaced, violations }: KillReport): boolean =>
  lost + extra + misplaced + violations.length > 0;
const show = (engine: string, report: KillReport): void => {
  console.log(row(engine, report));
  process.exitCode = failed(report) ? 1 : process.exitCode;
};
try {
  console.log(`Leases, time-outs and the nonce's window are 1/${SCALE} of the real ones; rates are not scaled.

| test | kills | faults | slots | parts lost | extra | misplaced | s |
|---|---|---|---|---|---|---|---|`);
  const sqlite = { database: file, open: () => openSqliteState(file), replicas, kills };
  show("SQLite", await runKills(sqlite));
  if (postgres === undefined) {
    console.log("PostgreSQL is not tested: none can be started here.");
  } else {
    const { url } = postgres;
    const shared = { database: url, open: () => openPostgresState(url), replicas, kills };
    show("PostgreSQL", await runKills(shared));
  }
} finally {
  await postgres?.stop();
  rmSync(folder, { recursive: true });
}
