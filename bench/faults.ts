// `npm run bench:faults [-- --quick | --full] [-- --only ROW] [-- --engine sqlite]`: what stands on Discord and Slack after
// all that can happen to a delivery has happened.
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startPostgres } from "../test/support/postgres-server.ts";
import { type Databases, postgresOn, sqliteIn } from "./faults/databases.ts";
import { MATRIX, type Outcome } from "./faults/matrix.ts";
import { SIZES } from "./faults/sizes.ts";
import { runZones } from "./faults/zones.ts";

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    full: { type: "boolean", default: false },
    only: { type: "string", multiple: true },
    engine: { type: "string" },
  },
});
const size = values.full ? "full" : values.quick ? "quick" : "scaled";

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

function show(test: string, engine: string, { report, note = "", held = true }: Outcome): void {
  const { kills, crashes, faults, slots, lost, extra, misplaced, violations, seconds } = report;
  const crashed = crashes > 0 ? `${crashes} replicas ended by themselves` : "";
  const broken = violations.length > 0 ? `broke ${violations[0]}` : "";
  const notes = [note, crashed, broken].filter((each) => each !== "").join("; ");
  console.log(line([test, engine, slots, kills, faults, lost, extra, misplaced, notes, seconds]));
  if (lost + extra + misplaced + violations.length + crashes > 0 || !held) {
    console.log(JSON.stringify(report.counts));
    process.exitCode = 1;
  }
}

async function runAll(engines: readonly Databases[]): Promise<void> {
  for (const row of MATRIX) {
    for (const databases of engines) {
      const chosen = values.only === undefined || values.only.includes(row.id);
      const outcome = chosen ? await row.run(databases, SIZES[size]) : undefined;
      if (outcome !== undefined) {
        show(row.test, databases.engine, outcome);
      }
    }
  }
}

const folder = mkdtempSync(join(tmpdir(), "summit-faults-"));
const postgres = values.engine === "sqlite" ? undefined : await startPostgres();
try {
  console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores, size "${size}". Leases, time-outs and the nonce's window are 1/15
of the real ones (1/22.5 where processes are stopped); rates are not scaled.

| test | engine | slots | kills | faults | parts lost | extra | misplaced | | s |
|---|---|---|---|---|---|---|---|---|---|`);
  const engines = [
    ...(values.engine === "postgres" ? [] : [sqliteIn(folder)]),
    ...(postgres === undefined ? [] : [postgresOn(postgres)]),
  ];
  await runAll(engines);
  if (values.only === undefined) {
    const { zones, slots, wrong } = runZones([2026, 2028]);
    console.log(`\nHours that come twice in 2026 and 2027, planned by a process that is started anew each half hour: ${zones} zones,
${slots} daily digests around them, ${wrong} not planned exactly once.`);
    process.exitCode = wrong > 0 ? 1 : process.exitCode;
  }
  if (postgres === undefined && values.engine !== "sqlite") {
    console.log("\nPOSTGRESQL IS NOT TESTED: none can be started here.");
    process.exitCode = 1;
  }
} finally {
  await postgres?.stop();
  // Of replicas that were killed a file may come late.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
