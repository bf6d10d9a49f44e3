import { backUp } from "../adapters/storage/backup.ts";
import { restore } from "../adapters/storage/restore.ts";
import type { Config } from "../config.ts";
import { EXIT_MISTAKE, ProgramError } from "./program-error.ts";
import type { ProgramLine } from "./program-line.ts";

const fileOf = ({ command, words }: ProgramLine, { databaseUrl }: Config): string => {
  const [file = "", ...more] = words;
  if (file === "" || more.length > 0) {
    const message = `summit ${command} needs one FILE: summit ${command} summit-backup.db.`;
    throw new ProgramError(message, EXIT_MISTAKE);
  }
  // What stands in the data folder is not the state then, and may be years old.
  if (databaseUrl !== undefined) {
    const tool = command === "backup" ? "pg_dump" : "pg_restore";
    const message = `The state is in PostgreSQL (DATABASE_URL): use ${tool}. summit ${command} is for SQLite alone.`;
    throw new ProgramError(message, EXIT_MISTAKE);
  }
  return file;
};

/** `summit backup FILE`: state and articles into one new file. @throws StateError */
export function runBackup(line: ProgramLine, config: Config, write: (text: string) => void) {
  const file = fileOf(line, config);
  backUp(config.dataDir, file);
  write(`${config.dataDir} is backed up in ${file}.\n`);
}

/** `summit restore FILE`: puts the state back as it was. @throws StateError */
export async function runRestore(
  line: ProgramLine,
  config: Config,
  write: (text: string) => void,
): Promise<void> {
  const file = fileOf(line, config);
  await restore(file, config.dataDir);
  write(`${config.dataDir} is as it was in ${file}. Restart the bot if it runs.\n`);
}
