import { backUp, restore } from "../adapters/storage/backup.ts";
import type { Config } from "../config.ts";
import { EXIT_MISTAKE, ProgramError } from "./program-error.ts";
import type { ProgramLine } from "./program-line.ts";

const fileOf = ({ command, words }: ProgramLine): string => {
  const [file, ...more] = words;
  if (file === undefined || more.length > 0) {
    throw new ProgramError(`summit ${command} needs one FILE.`, EXIT_MISTAKE);
  }
  return file;
};

/** `summit backup FILE`: state and articles into one new file. @throws StateError */
export function runBackup(line: ProgramLine, { dataDir }: Config, write: (text: string) => void) {
  const file = fileOf(line);
  backUp(dataDir, file);
  write(`${dataDir} is backed up in ${file}.\n`);
}

/** `summit restore FILE`: puts the state back as it was. @throws StateError */
export async function runRestore(
  line: ProgramLine,
  { dataDir }: Config,
  write: (text: string) => void,
): Promise<void> {
  const file = fileOf(line);
  await restore(file, dataDir);
  write(`${dataDir} is as it was in ${file}. Restart the bot if it runs.\n`);
}
