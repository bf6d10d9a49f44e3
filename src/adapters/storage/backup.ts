import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
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

/** @throws StateError where nothing can be written there */
function checkFolder(folder: string): void {
  try {
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    const words = "make it, give this user the right to write it, or choose another";
    throw new StateError("unreachable", `The folder ${folder} can't be written: ${words}.`, {
      cause,
    });
  }
}

/** A full disk is the copy's, though SQLite says it of the state. */
function copyInto(file: string, database: SqliteDatabase): void {
  try {
    database.all("VACUUM INTO ?", file);
  } catch (error) {
    const isFull = error instanceof StateError && error.code === "full";
    throw isFull ? sqliteError(error.cause, file) : error;
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
  checkFolder(dirname(resolve(file)));
  const part = `${file}.part`;
  rmSync(part, { force: true });
  try {
    withDatabase(from, (database) => copyInto(part, database));
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

function isWhole(database: SqliteDatabase): boolean {
  const [row] = database.all("PRAGMA integrity_check(1)");
  const tables = database.all("SELECT name FROM sqlite_master WHERE name = 'migrations'");
  return row?.integrity_check === "ok" && tables.length > 0;
}

/** Copies a backup and looks it over. The copy's name means nothing to whoever gave the file. */
function copyWhole(file: string, copy: string): void {
  try {
    copyFileSync(file, copy);
  } catch (cause) {
    const { message } = cause as Error;
    throw new StateError("failed", `${file} can't be copied to ${copy}: ${message}.`, { cause });
  }
  const noBackup = `${file} is no whole backup of Summit; nothing was changed.`;
  try {
    if (!withDatabase(copy, isWhole)) {
      throw new StateError("damaged", noBackup);
    }
  } catch (cause) {
    const isDamage = cause instanceof StateError && cause.code === "damaged";
    throw isDamage ? new StateError("damaged", noBackup, { cause }) : cause;
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

function makeFolder(dataFolder: string): void {
  try {
    mkdirSync(dataFolder, { recursive: true });
  } catch (cause) {
    throw sqliteError(cause, stateFile(dataFolder));
  }
}

/** An error that names the copy names what the reader gave: a file that is unfit, or a folder that can't take it. */
function aboutGivenFile(
  cause: unknown,
  copy: string,
  { file, dataFolder }: { readonly file: string; readonly dataFolder: string },
): unknown {
  if (cause instanceof StateError && cause.code === "newer") {
    const named = `${file} is of a newer version of Summit: install that version, or restore an older backup. Nothing was changed.`;
    return new StateError("newer", named, { cause });
  }
  if (!(cause instanceof StateError) || !cause.message.includes(copy)) {
    return cause;
  }
  const named = cause.message.replaceAll(
    copy,
    cause.code === "damaged" ? file : stateFile(dataFolder),
  );
  return new StateError(cause.code, named, { cause });
}

/**
 * Puts the state back as it was when the backup was made. The backup is checked first, and brought to this version's
 * schema; until that is done nothing is changed.
 *
 * @throws StateError where the file is no whole backup, is of a newer version, or the state is in use
 */
export async function restore(file: string, dataFolder: string): Promise<void> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new StateError("unreachable", `There is no file ${file}.`);
  }
  makeFolder(dataFolder);
  const copy = `${stateFile(dataFolder)}.restoring`;
  try {
    copyWhole(file, copy);
    await (await openSqliteState(copy)).close();
    withDatabase(copy, (database) => putBackReadings(database, shelfFile(dataFolder)));
    await overwrite(copy, stateFile(dataFolder));
  } catch (cause) {
    throw aboutGivenFile(cause, copy, { file, dataFolder });
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
