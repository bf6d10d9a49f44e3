import { expect, it } from "vitest";
import { sqliteError } from "../../../src/adapters/storage/sqlite/sqlite-errors.ts";

it.each(["EACCES", "EROFS", "EPERM", "ENOENT"])(
  "says what to do where the folder refuses with %s",
  (code) => {
    const cause = Object.assign(new Error(`${code}: refused`), { code });
    const { message } = sqliteError(cause, "data/summit.db");
    expect(message).toMatch(/^The database data\/summit\.db can't be made: .*DATA_DIR\.$/);
  },
);

it.each(["EEXIST", "ENOTDIR"])("says that a file stands in the folder's place: %s", (code) => {
  const cause = Object.assign(new Error(`${code}: mkdir`), { code });
  const { message } = sqliteError(cause, "data/summit.db");
  expect(message).toMatch(
    /^The database data\/summit\.db can't be made: a file stands .*DATA_DIR\.$/,
  );
});
