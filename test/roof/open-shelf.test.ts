import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { shelfFile } from "../../src/adapters/storage/shelf/article-shelf.ts";
import { openShelfIn } from "../../src/roof/open-shelf.ts";
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
