import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { backUp } from "../../../src/adapters/storage/backup.ts";
import { restore } from "../../../src/adapters/storage/restore.ts";
import { openShelf, shelfFile } from "../../../src/adapters/storage/shelf/article-shelf.ts";
import { openDatabase } from "../../../src/adapters/storage/sqlite/open-database.ts";
import { openSqliteState, stateFile } from "../../../src/adapters/storage/sqlite/open-sqlite.ts";
import { createSqliteEngine } from "../../../src/adapters/storage/sqlite/sqlite-engine.ts";
import type { Place } from "../../../src/core/model/request.ts";
import { articleOf } from "../../support/knowledge.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const place: Place = { platform: "slack", workspace: "team", channel: "quay" };
const article = articleOf({ text: "The bridge opened." });

/** A data folder with one setting and one article, the state still open. */
async function fill(folder: string) {
  const state = await openSqliteState(stateFile(folder));
  await state.settings.set(place, "story", "bridge");
  const shelf = openShelf(shelfFile(folder), "reader");
  shelf.keep(article);
  shelf.setAnnotation(article, '{"sentences":[]}');
  shelf.close();
  return state;
}

it("puts back what a running bot had, articles that are gone included", async () => {
  const [folder, other] = [temporaryFolder(), temporaryFolder()];
  const file = join(temporaryFolder(), "backup.db");
  const running = await fill(folder);
  backUp(folder, file);
  await running.close();
  await restore(file, other);
  const state = await openSqliteState(stateFile(other));
  expect(await state.settings.get(place, "story")).toBe("bridge");
  await state.close();
  const shelf = openShelf(shelfFile(other), "reader");
  expect(shelf.story("bridge").get(article.id, article.revision)?.article).toEqual(article);
  shelf.close();
});

it("takes back what was changed after the backup, also under a bot that has the state open", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "backup.db");
  const state = await fill(folder);
  backUp(folder, file);
  await state.settings.set(place, "story", "another");
  await restore(file, folder);
  expect(await state.settings.get(place, "story")).toBe("bridge");
  await state.settings.set(place, "story", "later");
  expect(await state.settings.get(place, "story")).toBe("later");
  await state.close();
});

it("changes nothing where the file is no whole backup", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "backup.db");
  const state = await fill(folder);
  backUp(folder, file);
  const bytes = readFileSync(file);
  const damaged = {
    cut: bytes.subarray(0, bytes.length - 8_192),
    text: Buffer.from("some other file that somebody took for the backup ".repeat(40)),
    empty: Buffer.alloc(0),
  };
  for (const [name, content] of Object.entries(damaged)) {
    const wrong = join(folder, name);
    writeFileSync(wrong, content);
    await expect(restore(wrong, folder), name).rejects.toMatchObject({
      code: "damaged",
      message: `${wrong} is no whole backup of Summit: give a file that summit backup has made. Nothing was changed.`,
    });
  }
  await expect(restore(join(folder, "none"), folder)).rejects.toThrow("There is no file");
  await expect(restore(folder, folder)).rejects.toThrow(`${folder} is no file: give`);
  await expect(restore(join(file, "none"), folder)).rejects.toThrow("There is no file");
  expect(readdirSync(folder).filter((name) => name.includes("restoring"))).toEqual([]);
  expect(await state.settings.get(place, "story")).toBe("bridge");
  await state.close();
});

it("refuses the backup of a newer version", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "backup.db");
  const state = await fill(folder);
  backUp(folder, file);
  const engine = createSqliteEngine(file);
  await engine.query("INSERT INTO migrations VALUES (999, 0)");
  await engine.close();
  await expect(restore(file, folder)).rejects.toMatchObject({
    code: "newer",
    message: expect.stringContaining(`${file} is of a newer version`) as string,
  });
  expect(await state.settings.get(place, "story")).toBe("bridge");
  await state.close();
});

it("never overwrites a file, and says where there is nothing to back up or nowhere to put it", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "backup.db");
  expect(() => backUp(folder, file)).toThrow("There is no state");
  await (await fill(folder)).close();
  writeFileSync(file, "mine");
  expect(() => backUp(folder, file)).toThrow("exists already");
  expect(readFileSync(file, "utf8")).toBe("mine");
  const nowhere = join(folder, "no", "such");
  const mistakes = {
    [join(nowhere, "copy.db")]: `there is no folder ${nowhere}: make it first, or choose another.`,
    [folder]: `${folder} is a folder: name a file, such as ${join(folder, "summit-backup.db")}.`,
    [join(file, "copy.db")]: `${file} is no folder: choose another.`,
    [join(folder, "x".repeat(300))]: "choose another name or folder.",
    "/proc/copy.db": "/proc/copy.db can't be written: ",
  };
  for (const [target, words] of Object.entries(mistakes)) {
    expect(() => backUp(folder, target)).toThrow(words);
  }
  expect(readdirSync(folder).filter((name) => name.includes("part"))).toEqual([]);
});

it("takes no database of another program, though it has migrations too", async () => {
  const folder = temporaryFolder();
  const state = await fill(folder);
  for (const columns of ["number INTEGER, name TEXT", "version INTEGER", "applied_at BIGINT"]) {
    const file = join(temporaryFolder(), "other.db");
    const other = openDatabase(file);
    other.script(`CREATE TABLE migrations (${columns})`);
    other.close();
    await expect(restore(file, folder)).rejects.toThrow(
      `${file} is the database of another program: give a file that summit backup has made.`,
    );
  }
  expect(await state.settings.get(place, "story")).toBe("bridge");
  await state.close();
});

it("says of a damaged index of articles that it is that one", async () => {
  const folder = temporaryFolder();
  await (await fill(folder)).close();
  writeFileSync(shelfFile(folder), "no database at all ".repeat(400));
  const file = join(folder, "backup.db");
  expect(() => backUp(folder, file)).toThrow(`The database ${shelfFile(folder)} is no database`);
  expect(readdirSync(folder).filter((name) => name.startsWith("backup"))).toEqual([]);
});
