import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CorpusFiles, diskFiles } from "../../../src/adapters/articles/corpus-files.ts";
import { listCorpus } from "../../../src/adapters/articles/corpus-folder.ts";
import { loadCorpus } from "../../../src/adapters/articles/load-corpus.ts";
import { CorpusError } from "../../../src/core/model/errors.ts";
import { writeFiles } from "../../support/article-files.ts";

async function listed(root: string, files = diskFiles): Promise<string[]> {
  const all: string[] = [];
  for await (const each of listCorpus(root, files)) {
    if (each instanceof CorpusError) all.push(`${each.code}: ${each.file.replace(root, ".")}`);
    else if ("path" in each) all.push(`${each.story}: ${each.id}`);
  }
  return all;
}

describe("listCorpus", () => {
  it("lists in the order of names, whatever order the disk gives", async () => {
    const names = ["b.md", "a.md", "Z.md", "é.md", "10.md", "9.md"];
    const root = writeFiles(Object.fromEntries(names.map((name) => [`s/${name}`, "Text."])));
    const expected = ["s: 10", "s: 9", "s: Z", "s: a", "s: b", "s: é"];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(names, { minLength: 6 }), async (order) => {
        const files = { ...diskFiles, list: () => Promise.resolve(order) };
        expect(await listed(join(root, "s"), files)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it("leaves out hidden files, editors' copies, and what a browser saves beside a page", async () => {
    const root = writeFiles({
      ...{ "s/.DS_Store": "x", "s/.git/config": "x", "s/a.md~": "x", "s/a.md": "x" },
      ...{ "s/page.html": "x", "s/page_files/logo.svg": "x", "s/my_files/b.md": "x" },
    });
    expect(await listed(join(root, "s"))).toEqual(["my_files: b", "s: a", "s: page"]);
  });

  it("names links that lead back and links that lead nowhere, and reads the others", async () => {
    const root = writeFiles({ "c/s/a.md": "Text.", "other/b.md": "Text." });
    symlinkSync("..", join(root, "c/s/up"));
    symlinkSync("self", join(root, "c/s/self"));
    symlinkSync("gone.md", join(root, "c/s/dangling.md"));
    symlinkSync(join(root, "other"), join(root, "c/linked"));
    expect(await listed(join(root, "c"))).toEqual([
      "linked: b",
      "link-loop: ./s/up",
      "s: a",
      "unreadable: ./s/dangling.md",
      "unreadable: ./s/self",
    ]);
  });

  it("comes to an end in folders without end", async () => {
    const files: CorpusFiles = {
      ...diskFiles,
      list: () => Promise.resolve(["deeper"]),
      realPath: (path) => Promise.resolve(path),
      status: () => Promise.resolve({ kind: "folder", bytes: 0, stamp: "" }),
    };
    expect(await listed("/c", files)).toEqual([expect.stringMatching(/^too-deep: /)]);
  });

  it("names what is neither a file nor a folder, without opening it", async () => {
    expect(await listed("/dev/null")).toEqual(["no-file: ."]);
  });
});

describe("what may not be read", () => {
  const refused = Object.assign(new Error("refused"), { code: "EACCES" });

  it("is named with what to do, and the others load", async () => {
    const root = writeFiles({ "c/closed/a.md": "One.", "c/open/b.md": "Two.", "c/open/c.md": "x" });
    const files: CorpusFiles = {
      ...diskFiles,
      list: (folder) =>
        folder.endsWith("closed") ? Promise.reject(refused) : diskFiles.list(folder),
      read: (file, bytes) =>
        file.endsWith("c.md") ? Promise.reject(refused) : diskFiles.read(file, bytes),
    };
    const { stories, problems } = await loadCorpus(join(root, "c"), { files });
    expect(stories.map(({ name, articles }) => [name, articles.length])).toEqual([["open", 1]]);
    expect(problems.map(({ code, file }) => [code, file.replace(root, "")])).toEqual([
      ["unreadable", "/c/closed"],
      ["unreadable", "/c/open/c.md"],
    ]);
    expect(problems[0]).toMatchObject({ cause: refused, remedy: expect.stringContaining("right") });
  });

  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    process.stderr.write("\nSKIPPED: root may read everything, so rights can't be taken away.\n\n");
  }
  it.skipIf(isRoot || process.platform === "win32")("is told by the disk itself", async () => {
    const root = writeFiles({ "c/closed/a.md": "One.", "c/open/b.md": "Two." });
    chmodSync(join(root, "c/closed"), 0o000);
    const { stories, problems } = await loadCorpus(join(root, "c"));
    chmodSync(join(root, "c/closed"), 0o700);
    expect(stories.map(({ name }) => name)).toEqual(["open"]);
    expect(problems.map(({ code }) => code)).toEqual(["unreadable"]);
  });
});
