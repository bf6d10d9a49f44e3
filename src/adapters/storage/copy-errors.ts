import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { StateError } from "../../core/model/errors.ts";
import { sqliteError } from "./sqlite/sqlite-errors.ts";

const FULL = "its disk is full: make room there, or choose another folder";

/** What keeps a file from being made, by the system's own code. */
function whyNotMade(code: string, folder: string): string {
  switch (code) {
    case "ENOENT":
      return existsSync(folder)
        ? `${folder} takes no files: choose another folder`
        : `there is no folder ${folder}: make it first, or choose another`;
    case "ENOTDIR":
      return `${folder} is no folder: choose another`;
    case "EACCES":
    case "EPERM":
      return `this user has no right to write in ${folder}: give it the right, or choose another folder`;
    case "EROFS":
      return `${folder} is read-only: choose another folder`;
    case "ENOSPC":
    case "EDQUOT":
      return FULL;
    default:
      return `choose another name or folder`;
  }
}

/** A file that the system does not let us make: which, why, and what to do. */
export function cannotMake(file: string, cause: unknown): StateError {
  const { code = "", message } = cause as NodeJS.ErrnoException;
  const why = whyNotMade(code, dirname(resolve(file)));
  const known = why.startsWith("choose") ? `${message}: ${why}` : why;
  const kind = code === "ENOSPC" || code === "EDQUOT" ? "full" : "unreachable";
  return new StateError(kind, `${file} can't be written: ${known}.`, { cause });
}

/** SQLite says of the database that it reads what is the copy's fault: a full disk, or a place that takes no file. */
export function copyError(error: unknown, source: string, target: string): unknown {
  if (!(error instanceof StateError)) {
    return error;
  }
  const { cause, code } = error;
  if (code === "full") {
    return new StateError(code, `${target} can't be written: ${FULL}.`, { cause });
  }
  if (code === "damaged" || code === "locked") {
    return sqliteError(cause, source);
  }
  const why = cause instanceof Error ? cause.message : error.message;
  const words = `${source} can't be copied to ${target} (${why}): check that both disks can be read and written and have room`;
  return new StateError(code, `${words}.`, { cause });
}
