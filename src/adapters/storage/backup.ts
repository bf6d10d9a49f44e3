import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { backup, DatabaseSync } from "@photostructure/sqlite";
import { StateError } from "../../core/model/errors.ts";
import { shelfFile, shelfTables } from "./shelf/article-shelf.ts";
import { openDatabase, type SqliteDatabase } from "./sqlite/open-database.ts";
import { openSqliteState, stateFile } from "./sqlite/open-sqlite.ts";
import { sqliteError } from "./sqlite/sqlite-errors.ts";

/** Stands in a backup beside the state: a citation of a revision that is gone must open after a restore too. */
const READINGS = "backed_up_readings";

function withDatabase<T>(file: string, work: (database: SqliteDatabase) => T): T {
  const database = openDatabase(file);
  try {
    return work(database);
  } finally {
    database.close();
  }
}

/**
 * Writes the state and every revision of every article into one new file, while the bot runs or not.
 *
 * @throws StateError where there is no state, the file exists, or it can't be written
 */
export function backUp(dataFolder: string, file: string): void {
  if (existsSync(file)) {
    throw new StateError("failed", `${file} exists already: choose another name, or remove it.`);
  }
  const from = stateFile(dataFolder);
  if (!existsSync(from)) {
    throw new StateError(
      "unreachable",
      `There is no state in ${dataFolder}: set DATA_DIR to where it is.`,
    );
  }
  const part = `${file}.part`;
  rmSync(part, { force: true });
  try {
    withDatabase(from, (database) => database.all("VACUUM INTO ?", part));
    const shelf = shelfFile(dataFolder);
    if (existsSync(shelf)) {
      withDatabase(part, (database) => {
        database.all("ATTACH ? AS shelf", shelf);
        database.script(`CREATE TABLE ${READINGS} AS SELECT * FROM shelf.readings`);
        database.script("DETACH shelf; PRAGMA journal_mode = DELETE");
      });
    }
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

function checkWhole(database: SqliteDatabase, file: string): void {
  const [row] = database.all("PRAGMA integrity_check(1)");
  const tables = database.all("SELECT name FROM sqlite_master WHERE name = 'migrations'");
  if (row?.integrity_check !== "ok" || tables.length === 0) {
    throw new StateError("damaged", `${file} is no whole backup of Summit; nothing was changed.`);
  }
}

/** Gives the shelf the revisions that it lacks; those that it has stay as they are. */
function putBackReadings(database: SqliteDatabase, shelf: string): void {
  const [kept] = database.all("SELECT name FROM sqlite_master WHERE name = ?", READINGS);
  if (kept === undefined) {
    return;
  }
  withDatabase(shelf, (target) => target.script(shelfTables));
  const columns = "story, article, revision, content, reader, annotation";
  database.all("ATTACH ? AS shelf", shelf);
  database.script(
    `INSERT OR IGNORE INTO shelf.readings (${columns}) SELECT ${columns} FROM ${READINGS};
     DETACH shelf; DROP TABLE ${READINGS}`,
  );
}

/**
 * Puts the state back as it was when the backup was made. The backup is checked first, and brought to this version's
 * schema; until that is done nothing is changed.
 *
 * @throws StateError where the file is no whole backup, is of a newer version, or the state is in use
 */
export async function restore(file: string, dataFolder: string): Promise<void> {
  if (!existsSync(file)) {
    throw new StateError("unreachable", `There is no file ${file}.`);
  }
  mkdirSync(dataFolder, { recursive: true });
  const copy = `${stateFile(dataFolder)}.restoring`;
  copyFileSync(file, copy);
  try {
    withDatabase(copy, (database) => checkWhole(database, file));
    await (await openSqliteState(copy)).close();
    withDatabase(copy, (database) => putBackReadings(database, shelfFile(dataFolder)));
    await overwrite(copy, stateFile(dataFolder));
  } finally {
    for (const ending of ["", "-wal", "-shm"]) {
      rmSync(`${copy}${ending}`, { force: true });
    }
  }
}

/** Page by page under SQLite's own locks, so that a bot that runs meanwhile never sees half of it. */
async function overwrite(source: string, target: string): Promise<void> {
  const database = new DatabaseSync(source);
  try {
    await backup(database, target);
  } catch (cause) {
    throw sqliteError(cause, target);
  } finally {
    database.close();
  }
}
