// Measures how fast Summit is, beside other engines, and prints tables: npm run bench [-- --sizes 3,1000] [--folder PATH]
// Every measurement is a process of its own. With --folder what was read is kept for the next run.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Figures } from "./speed/figures.ts";
import { type Column, rivalRows, tableOf } from "./speed/table.ts";

const RIVALS = ["minisearch", "flexsearch", "SQLite FTS5"];
/** Up to here all rivals are measured, above it the fastest of them. */
const ALL_RIVALS_UP_TO = 10_000;
/** Rivals that hold all in memory need more than Node gives by itself. */
const MEMORY = "--max-old-space-size=8192";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "3,1000,10000,100000" },
    folder: { type: "string" },
    rivals: { type: "boolean", default: true },
  },
  allowNegative: true,
});

function run(program: string, words: readonly string[]): Figures {
  const file = fileURLToPath(new URL(`./${program}`, import.meta.url));
  const child = spawnSync(process.execPath, [MEMORY, file, ...words], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 2 ** 26,
  });
  if (child.status !== 0) {
    console.error(`${program} ${words.join(" ")} ended with ${child.status ?? child.signal}.`);
    return {};
  }
  return JSON.parse(child.stdout) as Figures;
}

function measureOurs(size: number, folder: string): Figures {
  mkdirSync(folder, { recursive: true });
  const phases = ["write", "read", "first", "unsaved", "saved"];
  return Object.assign(
    {},
    ...phases.map((phase) => run("speed-ours.js", [phase, `${size}`, folder])),
  );
}

function measureRivals(size: number, folder: string, before: readonly Column[]): Column["rivals"] {
  const known = before.at(-1)?.rivals ?? {};
  const fastest = Object.entries(known).sort(([, a], [, b]) => (a.p99 ?? 0) - (b.p99 ?? 0))[0]?.[0];
  const names = size <= ALL_RIVALS_UP_TO ? RIVALS : [fastest ?? "SQLite FTS5"];
  return Object.fromEntries(
    names.map((name) => [name, run("speed-rivals.js", [name, `${size}`, folder])]),
  );
}

const root = values.folder ?? mkdtempSync(join(tmpdir(), "summit-bench-"));
const columns: Column[] = [];
try {
  for (const size of values.sizes.split(",").map(Number)) {
    const folder = join(root, `${size}`);
    const load = loadavg()[0] ?? 0;
    const ours = measureOurs(size, folder);
    const rivals = values.rivals ? measureRivals(size, folder, columns) : {};
    columns.push({ size, load, ours, rivals });
    console.error(`${size} articles measured.`);
  }
} finally {
  if (values.folder === undefined) {
    rmSync(root, { recursive: true, force: true });
  }
}
const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? "unknown"}), Node ${process.version}`;
console.log(`${machine}\n\n${tableOf(columns)}\n\n${rivalRows(columns)}`);
