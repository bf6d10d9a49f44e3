import { expect, it } from "vitest";
import { sqliteError } from "../../../src/adapters/storage/sqlite/sqlite-errors.ts";

it.each(["EACCES", "EROFS", "EPERM"])(
  "says what to do where the folder refuses with %s",
  (code) => {
    const cause = Object.assign(new Error(`${code}: refused`), { code });
    const { message } = sqliteError(cause, "data/summit.db");
    expect(message).toMatch(/^The database data\/summit\.db can't be made: .*DATA_DIR\.$/);
  },
);
