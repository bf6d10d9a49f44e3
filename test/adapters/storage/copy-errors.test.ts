import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { cannotMake, copyError } from "../../../src/adapters/storage/copy-errors.ts";
import { makeFolder } from "../../../src/adapters/storage/sqlite/make-folder.ts";
import { sqliteError } from "../../../src/adapters/storage/sqlite/sqlite-errors.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const folder = tmpdir();
const file = join(folder, "no-copy-of-anything.db");

it.each([
  ["ENOENT", "takes no files"],
  ["EACCES", "no right to write in"],
  ["EROFS", "is read-only"],
  ["ENOSPC", "its disk is full: make room there"],
  ["EMFILE", "EMFILE: refused: choose another name or folder."],
])("names the file and says what to do about %s", (code, words) => {
  const { message } = cannotMake(file, Object.assign(new Error(`${code}: refused`), { code }));
  expect(message).toContain(`${file} can't be written: `);
  expect(message).toContain(words);
});

it.each([
  [13, `${file} can't be written: its disk is full`],
  [10, `data/summit.db can't be copied to ${file} (refused): check that both disks`],
  [11, "The database data/summit.db is damaged"],
  [5, "The database data/summit.db is locked"],
])("says of SQLite's error %i whose it is, the copy's or the database's", (errcode, words) => {
  const cause = Object.assign(new Error("refused"), { errcode });
  const error = copyError(sqliteError(cause, `${file}.part`), "data/summit.db", file);
  expect((error as Error).message).toContain(words);
});

it("makes folders in folders, and ends where a file system takes none", () => {
  const deep = join(temporaryFolder(), "a", "b");
  makeFolder(deep);
  makeFolder(deep);
  expect(existsSync(deep)).toBe(true);
  expect(() => makeFolder("/proc/none/at/all")).toThrow();
});
