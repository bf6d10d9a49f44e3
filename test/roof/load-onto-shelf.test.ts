import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { loadCorpus } from "../../src/adapters/articles/load-corpus.ts";
import { openShelf } from "../../src/adapters/storage/shelf/article-shelf.ts";
import { loadOntoShelf } from "../../src/roof/load-onto-shelf.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** A corpus of two stories, one file with a repeat, one that can't be read. */
function corpus(): string {
  const root = temporaryFolder();
  mkdirSync(join(root, "harbour"));
  mkdirSync(join(root, "bridge"));
  const line = (id: string, text: string) => JSON.stringify({ id, published: "2021-03-04", text });
  writeFileSync(join(root, "bridge", "one.txt"), "The bridge opened on Monday.");
  writeFileSync(
    join(root, "harbour", "all.jsonl"),
    [line("ferry", "The ferry sank."), line("quay", "The quay closed.")].join("\n"),
  );
  writeFileSync(join(root, "harbour", "again.jsonl"), line("again", "The ferry sank."));
  writeFileSync(join(root, "harbour", "broken.jsonl"), "{");
  return root;
}

it("finds the articles and the problems that loading finds, and keeps every text", async () => {
  const root = corpus();
  const shelf = openShelf(":memory:", "reader");
  const loaded = await loadCorpus(root);
  const articles = loaded.stories.flatMap((story) => story.articles);
  const shelved = await loadOntoShelf(root, shelf);
  expect(shelved.articles.map((key) => shelf.article(key))).toEqual(articles);
  expect(shelved.problems).toEqual(loaded.problems);
  expect([...shelved.files.keys()]).toEqual([...loaded.files.keys()]);
});

it("reads a file again only where it has changed", async () => {
  const root = corpus();
  const shelf = openShelf(":memory:", "reader");
  const before = await loadOntoShelf(root, shelf);
  const keep = vi.spyOn(shelf, "keep");
  const again = await loadOntoShelf(root, shelf);
  expect(again).toEqual(before);
  expect(keep).not.toHaveBeenCalled();
  writeFileSync(join(root, "bridge", "one.txt"), "The bridge closed on Tuesday, says the mayor.");
  rmSync(join(root, "harbour", "all.jsonl"));
  const changed = await loadOntoShelf(root, shelf);
  expect(keep.mock.calls.map(([{ text }]) => text)).toEqual([
    "The bridge closed on Tuesday, says the mayor.",
  ]);
  const fresh = await loadOntoShelf(root, openShelf(":memory:", "reader"));
  expect(changed).toEqual(fresh);
});

it("says that there is nothing where there is nothing", async () => {
  const root = temporaryFolder();
  const { articles, problems } = await loadOntoShelf(root, openShelf(":memory:", "reader"));
  expect(articles).toEqual([]);
  expect(problems).toEqual((await loadCorpus(root)).problems);
});
