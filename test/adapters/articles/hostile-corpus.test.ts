import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeProblem } from "../../../src/adapters/articles/corpus-problems.ts";
import { streamCorpus, streamJsonLines } from "../../../src/adapters/articles/corpus-stream.ts";
import { loadCorpus } from "../../../src/adapters/articles/load-corpus.ts";
import { CorpusError } from "../../../src/core/model/errors.ts";
import { writeFiles } from "../../support/article-files.ts";

const MEGABYTE = 1 << 20;
const noise = Buffer.concat(
  Array.from({ length: 200 }, (_, index) => createHash("sha256").update(`${index}`).digest()),
);
const line = (id: string, text = "Text."): string => JSON.stringify({ id, text: `${text} ${id}` });

/** Loads one file beside a good one, which must load whatever the other is. @returns codes and lines of the problems */
async function loadBeside(name: string, content: string | Buffer): Promise<string[]> {
  const root = writeFiles({ "s/good.md": "All is well.", [`s/${name}`]: content });
  const { stories, problems } = await loadCorpus(join(root, "s"));
  expect(stories[0]?.articles.map(({ text }) => text)).toContain("All is well.");
  for (const problem of problems) {
    expect(describeProblem(problem)).toMatch(/s\/.*: [A-Z].*\.( .*\.)?$/);
  }
  return problems.map((problem) => `${problem.code}:${problem.line ?? ""}`);
}

describe("a corpus with a file that is", () => {
  it.each([
    ["empty", "a.md", "", "empty:"],
    ["nothing but white space", "a.txt", " \n\t\n", "empty:"],
    ["nothing but front matter", "a.md", "---\ntitle: A\n---\n", "empty:"],
    ["an empty page", "a.html", " ", "no-article:"],
    ["empty JSON", "a.json", "", "empty:"],
    ["empty JSON lines", "a.jsonl", "", "empty:"],
    ["binary", "a.txt", noise, "binary:"],
    ["binary and called JSON lines", "a.jsonl", noise, "binary:"],
    ["binary and has no ending", "a", noise, "binary:"],
    ["a picture", "a.jpg", noise, "unknown-format:"],
    [
      "in an unknown encoding",
      "a.txt",
      Buffer.from("cceef1f220f3efe0eb", "hex"),
      "unknown-encoding:",
    ],
    ["broken JSON", "a.json", '{\n"text": "One."', "not-json:2"],
    ["broken YAML", "a.md", "---\ntitle: A\nurl: [\n---\nOne.", "front-matter:4"],
    ["a page that nests too deep", "a.html", "<div>".repeat(50_000), "broken-page:"],
    ["JSON that nests too deep", "a.json", "[".repeat(2_000_000), "not-json:1"],
  ])("%s names it", async (_, name, content, problem) => {
    expect(await loadBeside(name, content)).toEqual([problem]);
  });

  it.each(["a.txt", "a.md", "a.html", "a.json", "a"])("one line of 50 MB: %s", async (name) => {
    expect(await loadBeside(name, Buffer.alloc(50 * MEGABYTE, "word "))).toEqual([
      name === "a.json" ? "not-json:1" : "too-long:",
    ]);
  });

  it("JSON lines with a line of 50 MB, and with broken ones, names them and reads the others", async () => {
    const content = Buffer.concat([
      Buffer.from(`${line("a")}\n{"id": "long", "text": "`),
      Buffer.alloc(50 * MEGABYTE, "word "),
      Buffer.from(`"}\n${line("b")}\n{"id": "c", "text": \n${line("d")}\n\n"words"\n${line("e")}`),
    ]);
    const root = writeFiles({ "a.jsonl": content });
    const { stories, problems } = await loadCorpus(join(root, "a.jsonl"));
    expect(stories[0]?.articles.map(({ id }) => id)).toEqual(["a", "b", "d", "e"]);
    expect(problems.map((problem) => `${problem.code}:${problem.line}`)).toEqual([
      "too-long:2",
      "not-json:4",
      "no-object:7",
    ]);
  });

  it("an article longer than can be read names it", async () => {
    expect(await loadBeside("a.jsonl", line("a", "word ".repeat(500_000)))).toEqual(["too-long:1"]);
  });

  it("JSON lines in UTF-16, or in Windows-1252, is read", async () => {
    const root = writeFiles({
      "s/a.jsonl": Buffer.from(`\uFEFF${line("é")}\n${line("ü")}\n`, "utf16le"),
      "s/b.jsonl": Buffer.from(line("ñ"), "latin1"),
    });
    const { stories } = await loadCorpus(join(root, "s"));
    expect(stories[0]?.articles.map(({ id }) => id)).toEqual(["é", "ü", "ñ"]);
  });

  it("no UTF-8 says how it was read", async () => {
    expect(
      await loadBeside("a.txt", Buffer.from("The café fell into the river.", "latin1")),
    ).toEqual(["other-encoding:"]);
  });
});

describe("a corpus", () => {
  it("that is not there is named", async () => {
    const { stories, problems } = await loadCorpus("no/such/corpus");
    expect(stories).toEqual([]);
    expect(problems.map(describeProblem)).toEqual([
      "no/such/corpus: There is nothing here. Check the path.",
    ]);
  });

  it("without a single article is named", async () => {
    const root = writeFiles({ "c/s/.keep": "" });
    const { stories, problems } = await loadCorpus(join(root, "c"));
    expect([stories, problems.map(({ code }) => code)]).toEqual([[], ["no-articles"]]);
  });

  it("of many files is read in the order of their names, and tells how far it is", async () => {
    const names = Array.from({ length: 100 }, (_, index) => String(index).padStart(3, "0"));
    const root = writeFiles(
      Object.fromEntries(names.map((name) => [`s/${name}.md`, `N ${name}.`])),
    );
    const told: number[] = [];
    const ids: string[] = [];
    const onProgress = ({ files }: { files: number }): void => void told.push(files);
    for await (const found of streamCorpus(join(root, "s"), { onProgress })) {
      if (!(found instanceof CorpusError)) ids.push(found.article.id);
    }
    expect(ids).toEqual(names);
    expect(told).toEqual(names.map((_, index) => index + 1));
  });
});

describe("streamJsonLines", () => {
  it("gives one article for each line that comes in, repeats too, as soon as it is there", async () => {
    const given: string[] = [];
    async function* chunks(): AsyncGenerator<Buffer> {
      for (const id of ["a", "a", "b"]) {
        yield Buffer.from(line(id).slice(0, 5));
        yield Buffer.from(`${line(id).slice(5)}\n`);
        given.push(id);
      }
    }
    const source = { path: "-", story: "corpus", id: "-" };
    const ids: string[] = [];
    for await (const found of streamJsonLines(chunks(), source)) {
      expect(given.length).toBe(ids.length);
      if (!(found instanceof CorpusError)) ids.push(found.article.id);
    }
    expect(ids).toEqual(["a", "a", "b"]);
  });
});
