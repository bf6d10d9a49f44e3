import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { loadCorpus } from "../../src/adapters/articles/load-corpus.ts";
import { followCorpus } from "../../src/roof/follow-corpus.ts";
import type { CorpusChange } from "../../src/roof/open-libraries.ts";
import { writeFiles } from "../support/article-files.ts";

it("hands on what is put and removed, and goes on after a change that could not be taken in", async () => {
  const root = writeFiles({ "s/a.md": "One.", "s/b.md": "Two." });
  const changes: CorpusChange[] = [];
  const logged: string[] = [];
  let wake = (): void => {};
  const stop = await followCorpus(join(root, "s"), {
    since: await loadCorpus(join(root, "s")),
    log: (level, message) => {
      logged.push(`${level}: ${message}`);
      wake();
    },
    libraries: {
      apply: (change) => {
        changes.push(change);
        return changes.length === 1 ? Promise.reject(new Error("disk full")) : Promise.resolve();
      },
    },
  });
  onTestFinished(stop);
  const nextLine = async (count: number): Promise<void> => {
    while (logged.length < count) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  writeFileSync(join(root, ".draft"), "Three.");
  renameSync(join(root, ".draft"), join(root, "s/c.md"));
  await nextLine(1);
  renameSync(join(root, "s/b.md"), join(root, "s/.b.md"));
  await nextLine(2);
  expect(changes).toMatchObject([
    { put: [{ id: "c", text: "Three." }], removed: [] },
    { put: [], removed: [{ story: "s", id: "b" }] },
  ]);
  expect(logged).toEqual([
    expect.stringMatching(/^error: A change of the corpus can't be taken in/),
    "info: The corpus has changed.",
  ]);
});
