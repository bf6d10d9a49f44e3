import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Corpus, loadCorpus } from "../../../src/adapters/articles/load-corpus.ts";
import { writeFiles } from "../../support/article-files.ts";

const now = Date.parse("2031-06-01T00:00Z");
const load = (path: string): Promise<Corpus> => loadCorpus(path, { now });

const idsByStory = ({ stories }: Corpus): Record<string, string[]> =>
  Object.fromEntries(stories.map(({ name, articles }) => [name, articles.map(({ id }) => id)]));

const problemsOf = (corpus: Corpus, root: string): string[] =>
  corpus.problems.map(({ code, file, line }) => `${code} ${file.replace(root, ".")}:${line ?? ""}`);

describe("loadCorpus", () => {
  it("makes each folder a story, and of the root's own files one that bears its name", async () => {
    const root = writeFiles({
      "corpus/flood/a.md": "One.",
      "corpus/flood/week-2/a.txt": "Two.",
      "corpus/bridge/b.txt": "Three.",
      "corpus/loose.txt": "Four.",
    });
    const corpus = await load(join(root, "corpus"));
    expect(idsByStory(corpus)).toEqual({
      bridge: ["b"],
      flood: ["a", "week-2/a"],
      corpus: ["loose"],
    });
    expect(corpus.stories[0]?.name).toBe("bridge");
    expect(corpus.problems).toEqual([]);
  });

  it("loads the folder of one story, and one file", async () => {
    const root = writeFiles({ "flood/a.md": "One.", "flood/b.md": "Two." });
    expect(idsByStory(await load(join(root, "flood")))).toEqual({ flood: ["a", "b"] });
    expect(idsByStory(await load(join(root, "flood/b.md")))).toEqual({ b: ["b"] });
  });

  it("keeps ids and texts of JSON lines exactly as they stand", async () => {
    const text = " date 2031-05-17 ''Odd''  text.Glued\n\tCredit: AP ";
    const lines = [{ id: "x/1", published: "2031-05-17", text }, { text: "No id." }];
    const root = writeFiles({ "news.jsonl": lines.map((line) => JSON.stringify(line)).join("\n") });
    const { stories, problems } = await load(join(root, "news.jsonl"));
    expect(stories[0]?.articles).toMatchObject([
      { id: "x/1", published: "2031-05-17", text, title: "", publisher: "" },
      { id: "news:2", published: "unknown", text: "No id." },
    ]);
    expect(problems).toEqual([]);
  });

  it("answers from the same article as from one, the one of which most is known", async () => {
    const root = writeFiles({
      "s/a.txt": "The bridge fell.\nIt was ''old''.\nThe bridge. Credit: AP",
      "s/b.md": "---\npublished: 2031-05-17\n---\nLIMA — The  bridge fell.\n\nIt was “old”.",
      "s/c.txt": "The bridge stands.",
    });
    const corpus = await load(join(root, "s"));
    expect(idsByStory(corpus)).toEqual({ s: ["b", "c"] });
    expect(problemsOf(corpus, root)).toEqual(["same-article ./s/a.txt:"]);
    expect(corpus.problems[0]?.severity).toBe("note");
  });

  it("names the second of two articles with one id", async () => {
    const root = writeFiles({ "s/a.md": "One.", "s/b.md": "---\nid: a\n---\nTwo." });
    const corpus = await load(join(root, "s"));
    expect(corpus.stories[0]?.articles.map(({ text }) => text)).toEqual(["One."]);
    expect(problemsOf(corpus, root)).toEqual(["same-id ./s/b.md:"]);
  });

  it("reports a future date and an impossible one with their lines, and loads both articles", async () => {
    const root = writeFiles({
      "s/a.md": "---\ntitle: A\npublished: 2032-01-01\n---\nOne.",
      "s/b.md": "---\npublished: 2031-02-30\n---\nTwo.",
    });
    const corpus = await load(join(root, "s"));
    expect(corpus.stories[0]?.articles.map(({ published }) => published)).toEqual([
      "2032-01-01",
      "unknown",
    ]);
    expect(problemsOf(corpus, root)).toEqual([
      "future-date ./s/a.md:3",
      "impossible-date ./s/b.md:2",
    ]);
  });
});
