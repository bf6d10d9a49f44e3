import { closeSync, copyFileSync, openSync, rmSync, type Stats, statSync } from "node:fs";
import { backup, DatabaseSync } from "@photostructure/sqlite";
import { StateError } from "../../core/model/errors.ts";
import { READINGS, withDatabase } from "./backup.ts";
import { cannotMake } from "./copy-errors.ts";
import { shelfFile, shelfTables } from "./shelf/article-shelf.ts";
import { makeFolder } from "./sqlite/make-folder.ts";
import type { SqliteDatabase } from "./sqlite/open-database.ts";
import { openSqliteState, stateFile } from "./sqlite/open-sqlite.ts";
import { sqliteError } from "./sqlite/sqlite-errors.ts";

const GIVE = "give a file that summit backup has made";
const UNCHANGED = "Nothing was changed.";

/** Node 20 throws where a folder on the way is a file, later ones find nothing: to people it is the same. */
function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") {
      return undefined;
    }
    throw error;
  }
}

/** @throws StateError where it can't be read as a file */
function checkReadable(file: string): void {
  try {
    const found = statOf(file);
    if (found?.isFile() !== true) {
      const words = found === undefined ? `There is no file ${file}` : `${file} is no file`;
      throw new StateError("unreachable", `${words}: ${GIVE}.`);
    }
    closeSync(openSync(file, "r"));
  } catch (cause) {
    const words = `${file} can't be read: give this user the right to, or correct the path.`;
    throw cause instanceof StateError ? cause : new StateError("unreachable", words, { cause });
  }
}

/** Other programs have a table "migrations" too. */
const ownTables =
  "SELECT 1 FROM pragma_table_info('migrations') WHERE name = 'applied_at' AND EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'kept_rows')";

function checkWhole(database: SqliteDatabase, file: string): void {
  const [row] = database.all("PRAGMA integrity_check(1)");
  const isEmpty = database.all("SELECT 1 FROM sqlite_master LIMIT 1").length === 0;
  if (row?.integrity_check !== "ok" || isEmpty) {
    throw noBackup(file);
  }
  if (database.all(ownTables).length === 0) {
    const words = `${file} is the database of another program: ${GIVE}. ${UNCHANGED}`;
    throw new StateError("damaged", words);
  }
}

const noBackup = (file: string, options?: ErrorOptions): StateError =>
  new StateError("damaged", `${file} is no whole backup of Summit: ${GIVE}. ${UNCHANGED}`, options);

/** Copies a backup and looks it over. The copy's name means nothing to whoever gave the file. */
function copyWhole(file: string, copy: string, target: string): void {
  try {
    copyFileSync(file, copy);
  } catch (cause) {
    throw cannotMake(target, cause);
  }
  try {
    withDatabase(copy, (database) => checkWhole(database, file));
  } catch (cause) {
    const isUnread = cause instanceof StateError && cause.cause !== undefined;
    throw isUnread && cause.code === "damaged" ? noBackup(file, { cause }) : cause;
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

function prepare(dataFolder: string): void {
  try {
    makeFolder(dataFolder);
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
  checkReadable(file);
  prepare(dataFolder);
  const copy = `${stateFile(dataFolder)}.restoring`;
  try {
    copyWhole(file, copy, stateFile(dataFolder));
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
