import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { encodeAnnotation } from "../../../src/adapters/storage/shelf/annotation-text.ts";
import { openShelf } from "../../../src/adapters/storage/shelf/article-shelf.ts";
import type { Article } from "../../../src/core/model/article.ts";
import { readArticle } from "../../../src/core/reading/read-article.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const article: Article = {
  id: "ferry",
  revision: "first",
  story: "harbour",
  title: "Ferry runs again",
  publisher: "The Quay",
  published: "2025-03-04",
  url: "https://quay.example/ferry",
  text: "The ferry to Lund runs again.\n\n“At last,” said Ines Moreau. 🛳\u0000 It had stopped in May.",
};
const put = (shelf: ReturnType<typeof openShelf>, each: Article, annotation?: string): void => {
  shelf.keep(each);
  shelf.setAnnotation(each, annotation ?? encodeAnnotation(readArticle(each)));
};

describe("openShelf", () => {
  it("gives back the article and what was read from it, after a restart too", () => {
    const file = join(temporaryFolder(), "shelf.db");
    const before = openShelf(file, "reader 1");
    put(before, article);
    before.close();
    const shelf = openShelf(file, "reader 1");
    const expected = { article, annotation: readArticle(article) };
    expect(shelf.story("harbour").get("ferry", "first")).toEqual(expected);
    expect(shelf.story("harbour").get("ferry")).toEqual(expected);
    shelf.close();
  });

  it("keeps every revision, and gives the newest where none is asked for", () => {
    const shelf = openShelf(":memory:", "reader 1");
    put(shelf, article);
    put(shelf, { ...article, revision: "second", text: "The ferry has stopped." });
    const { get } = shelf.story("harbour");
    expect(get("ferry", "first")?.article.text).toBe(article.text);
    expect(get("ferry")?.article.text).toBe("The ferry has stopped.");
    expect(get("ferry", "third")).toBeUndefined();
  });

  it("never mixes stories", () => {
    const shelf = openShelf(":memory:", "reader 1");
    put(shelf, article);
    put(shelf, { ...article, story: "storm", revision: "other", text: "Wind." });
    expect(shelf.story("storm").get("ferry", "first")).toBeUndefined();
    expect(shelf.story("storm").get("ferry")?.article.text).toBe("Wind.");
    expect(shelf.story("harbour").get("ferry")?.article.text).toBe(article.text);
  });

  it("knows what this reader has read already, in whichever story", () => {
    const shelf = openShelf(":memory:", "reader 1");
    expect(shelf.isRead(article)).toBe(false);
    put(shelf, article);
    expect(shelf.isRead(article)).toBe(true);
    const copy = { ...article, story: "storm", id: "copy" };
    shelf.keep(copy);
    expect(shelf.isRead(copy)).toBe(true);
    expect(shelf.story("storm").get("copy")?.annotation).toEqual({
      ...readArticle(article),
      articleId: "copy",
    });
    expect(shelf.isRead({ ...article, revision: "second" })).toBe(false);
  });

  it("reads anew what another reader has read", () => {
    const file = join(temporaryFolder(), "shelf.db");
    const before = openShelf(file, "reader 1");
    put(before, article, encodeAnnotation({ ...readArticle(article), sentences: [] }));
    before.close();
    const shelf = openShelf(file, "reader 2");
    expect(shelf.isRead(article)).toBe(false);
    put(shelf, article);
    expect(shelf.story("harbour").get("ferry")?.annotation.sentences).not.toEqual([]);
    expect(shelf.isRead(article)).toBe(true);
    shelf.close();
  });

  it("keeps indexes by version, and those of the last eight corpora", () => {
    const { indexes } = openShelf(":memory:", "reader 1");
    const place = (corpus: number) => ({ corpus: `${corpus}`, story: "harbour", part: "search" });
    for (let corpus = 0; corpus < 10; corpus += 1) {
      indexes.save(place(corpus), "1", new Uint8Array([corpus]));
    }
    indexes.save(place(2), "2", new Uint8Array([22]));
    expect(indexes.load(place(1), "1")).toBeUndefined();
    expect(indexes.load(place(2), "1")).toBeUndefined();
    expect([...(indexes.load(place(2), "2") ?? [])]).toEqual([22]);
    expect([...(indexes.load(place(9), "1") ?? [])]).toEqual([9]);
  });
});
