import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { openShelf } from "../../src/adapters/storage/shelf/article-shelf.ts";
import type { Article } from "../../src/core/model/article.ts";
import type { StoryShelf } from "../../src/core/model/knowledge.ts";
import {
  type Libraries,
  type LibrariesOptions,
  openLibraries,
} from "../../src/roof/open-libraries.ts";
import { articleOf, knowledgeOf } from "../support/knowledge.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const ferry = articleOf({ id: "ferry", story: "harbour", text: "Anna Holst opened the ferry." });
const storm = articleOf({ id: "storm", story: "harbour", text: "A storm closed the harbour." });
const vote = articleOf({ id: "vote", story: "election", text: "Bruno Keller won the vote." });

const open = ({
  articles = [ferry, storm, vote],
  shelf = openShelf(":memory:", "reader"),
  ...options
}: Partial<LibrariesOptions> & { articles?: readonly Article[] } = {}): Promise<Libraries> => {
  articles.forEach(shelf.keep);
  const defaults = { corpus: "corpus", log: () => undefined, threads: 0 };
  return openLibraries({ ...defaults, articles, shelf, ...options });
};

const nearest = (stories: StoryShelf, story: string, words: string): string[] =>
  (stories.knowledge(story)?.search(words, 5) ?? []).map(({ articleId }) => articleId);

/** All that is known, story by story. */
const known = ({ stories }: { stories: StoryShelf }): unknown =>
  [...stories.names].sort().map((name) => {
    const knowledge = stories.knowledge(name);
    return [name, knowledge?.revision, knowledge?.articles, knowledge?.entities()];
  });

describe("openLibraries", () => {
  it("keeps stories apart, in the order of their first articles", async () => {
    const { stories } = await open();
    expect(stories.names).toEqual(["harbour", "election"]);
    expect(nearest(stories, "harbour", "storm ferry vote").sort()).toEqual(["ferry", "storm"]);
    expect(nearest(stories, "election", "storm ferry vote")).toEqual(["vote"]);
  });

  it("reads nothing twice", async () => {
    const file = join(temporaryFolder(), "shelf.db");
    const first = openShelf(file, "reader");
    const before = await open({ shelf: first });
    const state = known(before);
    await before.close();
    first.close();
    const shelf = openShelf(file, "reader");
    const onProgress = vi.fn();
    const changed = { ...storm, revision: "storm-2", text: "A storm passed the harbour." };
    const again = await open({ shelf, onProgress });
    expect(onProgress).not.toHaveBeenCalled();
    expect(known(again)).toEqual(state);
    await open({ shelf, onProgress, articles: [ferry, changed, vote] });
    expect(onProgress.mock.calls).toEqual([[1, 1]]);
    shelf.close();
  });

  it("brings a saved index up to date with what happened meanwhile", async () => {
    const shelf = openShelf(":memory:", "reader");
    await open({ shelf });
    const changed = { ...storm, revision: "storm-2", text: "A storm passed the lighthouse." };
    const late = articleOf({ id: "late", story: "harbour", text: "The lighthouse shone." });
    const { stories } = await open({ shelf, articles: [late, changed] });
    expect(stories.names).toEqual(["harbour"]);
    expect(nearest(stories, "harbour", "lighthouse").sort()).toEqual(["late", "storm"]);
    expect(nearest(stories, "harbour", "ferry")).toEqual([]);
    expect(stories.knowledge("harbour")?.revision).toBe(knowledgeOf([changed, late]).revision);
  });

  it("builds a damaged index anew and says so", async () => {
    const shelf = openShelf(":memory:", "reader");
    const { load } = shelf.indexes;
    const broken = {
      ...shelf,
      indexes: {
        ...shelf.indexes,
        load: (...which: Parameters<typeof load>) => load(...which)?.slice(0, 7),
      },
    };
    const whole = known(await open({ shelf }));
    const log = vi.fn();
    expect(known(await open({ shelf: broken, log }))).toEqual(whole);
    expect(log).toHaveBeenCalledWith("warn", expect.stringContaining("built anew"), {
      ...{ story: "harbour", corpus: "corpus" },
      error: expect.any(Error),
    });
  });

  it("answers from what was added, changed and removed, and opens what was cited before", async () => {
    const libraries = await open();
    const { stories, apply } = libraries;
    const changed = { ...storm, revision: "storm-2", text: "A storm passed the lighthouse." };
    const quay = articleOf({ id: "quay", story: "quay", text: "The lighthouse of the quay." });
    await apply({ put: [changed, quay], removed: [ferry, vote] });
    expect(stories.names).toEqual(["harbour", "quay"]);
    expect(nearest(stories, "harbour", "lighthouse ferry")).toEqual(["storm"]);
    expect(nearest(stories, "quay", "lighthouse")).toEqual(["quay"]);
    const harbour = stories.knowledge("harbour");
    expect(harbour?.reading("storm", storm.revision)?.article).toEqual(storm);
    expect(harbour?.reading("ferry", ferry.revision)?.article).toEqual(ferry);
    expect(harbour?.reading("ferry")).toBeUndefined();
  });

  it("starts a story that comes back with what is there now", async () => {
    const { stories, apply } = await open();
    await apply({ put: [], removed: [vote] });
    const count = articleOf({ id: "count", story: "election", text: "The count went on." });
    await apply({ put: [count], removed: [] });
    expect(stories.knowledge("election")?.articles.map(({ id }) => id)).toEqual(["count"]);
  });

  it("knows the same whether articles come at once or one by one, in any order", async () => {
    const texts = ["Anna Holst opened it.", "Holst met Bruno Keller in Oslo.", "It closed in May."];
    const articles = fc.uniqueArray(
      fc
        .record({
          id: fc.constantFrom("a", "b", "c", "d"),
          story: fc.constantFrom("harbour", "election"),
          text: fc.constantFrom(...texts),
        })
        .map((fields): Article => articleOf({ ...fields, revision: fields.text })),
      { selector: ({ story, id }) => `${story} ${id}` },
    );
    await fc.assert(
      fc.asyncProperty(articles, fc.infiniteStream(fc.nat()), async (all, dice) => {
        const shuffled = all
          .map((article) => ({ article, at: dice.next().value as number }))
          .sort((a, b) => a.at - b.at);
        const oneByOne = await open({ articles: [vote] });
        for (const { article } of shuffled) {
          await oneByOne.apply({ put: [article], removed: [] });
        }
        await oneByOne.apply({ put: [], removed: [vote] });
        expect(known(oneByOne)).toEqual(known(await open({ articles: all })));
      }),
      { numRuns: 30 },
    );
  });

  it("leaves an article out that the reader fails on, and says which", async () => {
    const log = vi.fn();
    const strange = { ...storm, text: undefined as unknown as string };
    const { stories } = await open({ articles: [ferry, strange], log });
    expect(stories.knowledge("harbour")?.articles.map(({ id }) => id)).toEqual(["ferry"]);
    expect(log).toHaveBeenCalledWith("error", expect.stringContaining("left out"), {
      ...{ story: "harbour", id: "storm" },
      problem: expect.stringContaining("TypeError"),
    });
  });

  it("reads many articles in threads, as it would read them itself", async () => {
    const articles = Array.from({ length: 120 }, (_, number) =>
      articleOf({ id: `${number}`, text: `Anna Holst saw ${number} ships on Monday.` }),
    );
    const progress: number[] = [];
    const onProgress = (read: number): void => void progress.push(read);
    const threaded = await open({ articles, threads: 1, onProgress });
    expect(progress.at(-1)).toBe(120);
    expect(known(threaded)).toEqual(known(await open({ articles })));
    const { stories } = threaded;
    expect(stories.knowledge("bridge")?.reading("7")).toEqual(knowledgeOf(articles).reading("7"));
  });
});
