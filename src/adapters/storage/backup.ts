import { closeSync, existsSync, openSync, renameSync, rmSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { StateError } from "../../core/model/errors.ts";
import { cannotMake, copyError } from "./copy-errors.ts";
import { shelfFile } from "./shelf/article-shelf.ts";
import { openDatabase, type SqliteDatabase } from "./sqlite/open-database.ts";
import { stateFile } from "./sqlite/open-sqlite.ts";

/** Stands in a backup beside the state: a citation of a revision that is gone must open after a restore too. */
export const READINGS = "backed_up_readings";

export function withDatabase<T>(file: string, work: (database: SqliteDatabase) => T): T {
  const database = openDatabase(file);
  try {
    return work(database);
  } finally {
    database.close();
  }
}

function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch (cause) {
    throw cannotMake(file, cause);
  }
}

/** @throws StateError where no new file can stand there */
function checkTarget(file: string): void {
  const found = statOf(file);
  if (found?.isDirectory()) {
    const inside = join(file, "summit-backup.db");
    throw new StateError("failed", `${file} is a folder: name a file, such as ${inside}.`);
  }
  if (found !== undefined) {
    throw new StateError("failed", `${file} exists already: choose another name, or remove it.`);
  }
}

/** An empty file, into which SQLite copies: where it can't be made, the system's own words say why, and SQLite's don't. */
function claimPart(file: string, part: string): void {
  try {
    rmSync(part, { force: true });
    closeSync(openSync(part, "wx"));
  } catch (cause) {
    throw cannotMake(file, cause);
  }
}

function guardCopy<T>(source: string, target: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw copyError(error, source, target);
  }
}

/** Puts what was read of the articles beside the state. */
function addReadings(database: SqliteDatabase, shelf: string): void {
  database.all("ATTACH ? AS shelf", shelf);
  database.script(`CREATE TABLE ${READINGS} AS SELECT * FROM shelf.readings`);
  database.script("DETACH shelf; PRAGMA journal_mode = DELETE");
}

/**
 * Writes the state and every revision of every article into one new file, while the bot runs or not.
 *
 * @throws StateError where there is no state, the file exists, or it can't be written
 */
export function backUp(dataFolder: string, file: string): void {
  checkTarget(file);
  const from = stateFile(dataFolder);
  if (!existsSync(from)) {
    throw new StateError(
      "unreachable",
      `There is no state in ${dataFolder}: set DATA_DIR to where it is.`,
    );
  }
  const part = `${file}.part`;
  claimPart(file, part);
  try {
    guardCopy(from, file, () =>
      withDatabase(from, (database) => database.all("VACUUM INTO ?", part)),
    );
    const shelf = shelfFile(dataFolder);
    if (existsSync(shelf)) {
      guardCopy(shelf, file, () => withDatabase(part, (database) => addReadings(database, shelf)));
    }
    renameSync(part, file);
  } catch (error) {
    for (const ending of ["", "-wal", "-shm"]) {
      rmSync(`${part}${ending}`, { force: true });
    }
    throw error;
  }
}
