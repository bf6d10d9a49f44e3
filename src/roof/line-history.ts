import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "../core/model/ports.ts";

/** Lines of earlier sessions, in the data folder. What can't be read or written is no reason not to answer: the log says so, once. */
export function openHistory(dataDir: string, log: Log) {
  const file = join(dataDir, "history");
  let isTold = false;
  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch (error) {
      if (!isTold) {
        isTold = true;
        log("warn", `The lines of earlier sessions can't be kept in ${file}.`, { error });
      }
      return otherwise;
    }
  };
  const read = (): string[] =>
    existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
  return {
    history: attempt(read, []),
    saveHistory: (lines: readonly string[]): void =>
      attempt(() => writeFileSync(file, lines.join("\n"), { mode: 0o600 }), undefined),
  };
}
