import { StateError } from "../../../core/model/errors.ts";

interface Kind {
  /** @see https://sqlite.org/rescode.html */
  readonly errcode: number;
  /** What sqlite3_errstr says of it: the driver's `all` throws with this text and without the code. */
  readonly errstr: string;
  readonly code: StateError["code"];
  readonly words: string;
}

const LOCKED = "is locked by another process: stop it, or wait until it is done";
const RESTORE = "move it away, or restore a backup (summit restore FILE)";

const kinds: readonly Kind[] = [
  { errcode: 5, errstr: "database is locked", code: "locked", words: LOCKED },
  { errcode: 6, errstr: "database table is locked", code: "locked", words: LOCKED },
  {
    errcode: 8,
    errstr: "attempt to write a readonly database",
    code: "unreachable",
    words: "may not be written: give this user the right to write the file and its folder",
  },
  {
    errcode: 10,
    errstr: "disk I/O error",
    code: "unreachable",
    words: "can't be read or written: check the disk",
  },
  {
    errcode: 11,
    errstr: "database disk image is malformed",
    code: "damaged",
    words: `is damaged: ${RESTORE}`,
  },
  {
    errcode: 13,
    errstr: "database or disk is full",
    code: "full",
    words: "can't grow, the disk is full: make room",
  },
  {
    errcode: 14,
    errstr: "unable to open database file",
    code: "unreachable",
    words: "can't be opened: check that its folder may be read and written",
  },
  {
    errcode: 26,
    errstr: "file is not a database",
    code: "damaged",
    words: `is no database: ${RESTORE}`,
  },
];

/** Says what happened to which file and what to do; the driver's error stands as the cause. */
export function sqliteError(cause: unknown, file: string): StateError {
  if (cause instanceof StateError) {
    return cause;
  }
  const { errcode, message, code } = cause as { errcode?: number; message: string; code?: string };
  if (code === "EACCES" || code === "EROFS" || code === "EPERM" || code === "ENOENT") {
    const words = "can't be made: give this user the right to write its folder, or set DATA_DIR";
    return new StateError("unreachable", `The database ${file} ${words}.`, { cause });
  }
  if (code === "EEXIST" || code === "ENOTDIR") {
    const words =
      "can't be made: a file stands where its folder should be; remove it, or set DATA_DIR";
    return new StateError("unreachable", `The database ${file} ${words}.`, { cause });
  }
  // The lowest byte is the primary code, the others say more of it.
  const primary = errcode === undefined ? undefined : errcode % 256;
  const kind = kinds.find((each) =>
    primary === undefined ? each.errstr === message : each.errcode === primary,
  );
  const words = kind?.words ?? `failed: ${message}`;
  return new StateError(kind?.code ?? "failed", `The database ${file} ${words}.`, { cause });
}
