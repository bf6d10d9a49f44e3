import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { shelfFile } from "../../src/adapters/storage/shelf/article-shelf.ts";
import { StateError } from "../../src/core/model/errors.ts";
import { openShelfIn, withShelfIn } from "../../src/roof/open-shelf.ts";
import { articleOf } from "../support/knowledge.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const article = articleOf({ text: "The bridge opened." });

it("puts a damaged shelf aside and starts a new one", () => {
  const folder = temporaryFolder();
  const file = shelfFile(folder);
  writeFileSync(file, "a file that somebody else has written over the shelf ".repeat(50));
  const log = vi.fn();
  const shelf = openShelfIn(folder, log);
  shelf.keep(article);
  expect(shelf.article(article)).toEqual(article);
  shelf.close();
  expect(existsSync(`${file}.damaged`)).toBe(true);
  expect(log).toHaveBeenCalledWith("error", expect.stringContaining(file), expect.anything());
});

/** A shelf of many pages, of which only the first can be read. */
function fillAndDamage(folder: string): string {
  const file = shelfFile(folder);
  const shelf = openShelfIn(folder, vi.fn());
  for (let id = 0; id < 50; id += 1) {
    shelf.keep(articleOf({ id: `article-${id}`, text: "The bridge opened. ".repeat(100) }));
  }
  shelf.close();
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0x5a, 4096));
  return file;
}

it("puts a shelf aside whose damage shows only when it is read, and does the work again", async () => {
  const folder = temporaryFolder();
  const file = fillAndDamage(folder);
  const log = vi.fn();
  let attempts = 0;
  const shelf = await withShelfIn(folder, log, async (opened) => {
    attempts += 1;
    opened.keep(article);
    return opened;
  });
  expect(attempts).toBe(2);
  expect(shelf.article(article)).toEqual(article);
  expect(shelf.isWhole()).toBe(true);
  shelf.close();
  expect(existsSync(`${file}.damaged`)).toBe(true);
  expect(log).toHaveBeenCalledOnce();
});

it("leaves a whole shelf alone where the work fails for another reason", async () => {
  const folder = temporaryFolder();
  const wrong = new StateError("damaged", "The state is damaged.");
  const work = async (): Promise<never> => {
    throw wrong;
  };
  await expect(withShelfIn(folder, vi.fn(), work)).rejects.toBe(wrong);
  expect(existsSync(`${shelfFile(folder)}.damaged`)).toBe(false);
});

it("goes without a shelf where none can be written, and says so", () => {
  const file = join(temporaryFolder(), "data");
  writeFileSync(file, "");
  const log = vi.fn();
  const shelf = openShelfIn(file, log);
  shelf.keep(article);
  expect(shelf.article(article)).toEqual(article);
  shelf.close();
  expect(log).toHaveBeenCalledWith("warn", expect.stringContaining("not kept"), expect.anything());
});
