import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { backUp, restore } from "../../../src/adapters/storage/backup.ts";
import { openShelf, shelfFile } from "../../../src/adapters/storage/shelf/article-shelf.ts";
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
      message: `${wrong} is no whole backup of Summit; nothing was changed.`,
    });
  }
  await expect(restore(join(folder, "none"), folder)).rejects.toThrow("There is no file");
  await expect(restore(folder, folder)).rejects.toThrow("There is no file");
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
  expect(() => backUp(folder, join(nowhere, "backup.db"))).toThrow(`The folder ${nowhere} can't`);
});
