import { join } from "node:path";
import { expect, it } from "vitest";
import { runProgram } from "../support/program.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

it("backs up and restores by command, and says what is wrong with a file", async () => {
  const folder = temporaryFolder();
  const env = { DATA_DIR: join(folder, "data") };
  const file = join(folder, "backup.db");
  expect(await runProgram("cli", ["backup"], { env })).toMatchObject({ code: 2 });
  const early = await runProgram("cli", ["backup", file], { env });
  expect(early).toMatchObject({ code: 74, errors: expect.stringContaining("There is no state") });
  await runProgram("main", [], { env });
  expect(await runProgram("cli", ["backup", file], { env })).toMatchObject({ code: 0 });
  const elsewhere = { ...env, DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" };
  expect(await runProgram("cli", ["backup", `${file}.2`], { env: elsewhere })).toMatchObject({
    ...{ code: 2, errors: expect.stringContaining("The state is in PostgreSQL (DATABASE_URL)") },
  });
  const other = { DATA_DIR: join(folder, "other") };
  const restored = await runProgram("cli", ["restore", file], { env: other });
  expect(restored).toMatchObject({ code: 0, out: expect.stringContaining(other.DATA_DIR) });
});
