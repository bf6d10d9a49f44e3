import { expect, it } from "vitest";
import type { ArticleShelf } from "../../../src/adapters/storage/shelf/article-shelf.ts";
import type { Article } from "../../../src/core/model/article.ts";
import type { FetchedBody } from "../../../src/core/model/fetching.ts";
import type { AllStories, Knowledge } from "../../../src/core/model/knowledge.ts";
import { considerArticle, readPageBody } from "../../../src/intake-worker.ts";
import { createKnownStory } from "../../../src/roof/intake/known-story.ts";
import { openLibraries } from "../../../src/roof/open-libraries.ts";
import { openPassingShelf } from "../../../src/roof/open-shelf.ts";
import { seed } from "../../support/bridge-story.ts";
import { pageOf } from "../../support/intake-house.ts";

const log = () => undefined;

const open = (shelf: ArticleShelf) =>
  openLibraries({ articles: [seed], shelf, corpus: "c", log, threads: 0 });

function arrived(id: string, { title, text }: Pick<Article, "title" | "text">) {
  const bytes = Buffer.from(pageOf(title, text.split("\n\n")));
  const body = { status: "ok", url: `http://a.example/${id}`, bytes, contentType: "text/html" };
  const read = readPageBody({ body: body as FetchedBody, now: Date.parse("2031-05-20") });
  if (!("value" in read)) throw new Error(read.problem.message);
  return read.value;
}

function marksIn(article: Article) {
  const read = considerArticle(article);
  if (!("value" in read)) throw new Error(read.problem.message);
  return read.value.marks;
}

it("knows a story again from what was kept of it, without its words", async () => {
  const shelf = openPassingShelf();
  shelf.keep(seed);
  const { stories } = await open(shelf);
  await createKnownStory(seed.story, { stories, shelf }).refresh([]);
  const wordless = { ...shelf, article: () => undefined };
  const again = createKnownStory(seed.story, { stories, shelf: wordless });
  await again.refresh([]);
  expect(again.profile.size).toBe(1);
  // What is compared with it word by word is read then.
  const knowing = createKnownStory(seed.story, { stories, shelf });
  await knowing.refresh([]);
  expect(knowing.find(arrived("b", seed))).toEqual({ is: "repeat", of: seed.id });
});

it("looks through the libraries for what others put, not for what it put itself", async () => {
  const shelf = openPassingShelf();
  shelf.keep(seed);
  const libraries = await open(shelf);
  let looks = 0;
  const watched = (knowledge: Knowledge): Knowledge =>
    new Proxy(knowledge, {
      get: (target, name) => {
        looks += name === "articles" ? 1 : 0;
        return target[name as keyof Knowledge];
      },
    });
  const stories: AllStories = {
    ...libraries.stories,
    knowledge: () => watched(libraries.stories.knowledge(seed.story) as Knowledge),
  };
  const known = createKnownStory(seed.story, { stories, shelf });
  await known.refresh([]);
  const of = (id: string, words: string): Article => {
    const text = `The ferry of ${words} ran aground near the lighthouse at noon on Monday.`.repeat(
      4,
    );
    return {
      ...seed,
      id,
      revision: words,
      title: `A ferry of ${words}`,
      text,
      url: `http://a.example/${id}`,
    };
  };
  looks = 0;
  for (const mine of [of("mine", "Harlund"), of("other", "Tavo"), of("mine", "Quell")]) {
    known.put(mine, arrived(mine.id, mine), marksIn(mine));
    await known.refresh([]);
    await libraries.apply({ put: [mine], removed: [] });
    await known.refresh([]);
  }
  expect(looks).toBe(0);
  const theirs = of("theirs", "Oskar Lund and Mira Vance of the coast guard");
  await libraries.apply({ put: [theirs], removed: [{ story: seed.story, id: "other" }] });
  await known.refresh([]);
  expect(looks).toBeGreaterThan(0);
  expect(known.find(arrived("again", theirs))).toMatchObject({ of: "theirs" });
  expect([known.article("other"), known.article("mine")?.title]).toEqual([
    undefined,
    "A ferry of Quell",
  ]);
});

it("keeps nothing of the words that were dropped", async () => {
  const shelf = openPassingShelf();
  shelf.keep(seed);
  shelf.setMarks(seed.revision, "v", Uint8Array.of(1, 2, 3));
  expect(shelf.marks(seed.revision, "v")).toEqual(Uint8Array.of(1, 2, 3));
  expect(shelf.marks(seed.revision, "w")).toBeUndefined();
  shelf.drop(seed.story, seed.id);
  expect(shelf.marks(seed.revision, "v")).toBeUndefined();
});
