import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { CorpusChange } from "../../../src/adapters/articles/corpus-changes.ts";
import { diskFiles } from "../../../src/adapters/articles/corpus-files.ts";
import { loadCorpus } from "../../../src/adapters/articles/load-corpus.ts";
import { type WatchOptions, watchCorpus } from "../../../src/adapters/articles/watch-corpus.ts";
import { writeFiles } from "../../support/article-files.ts";

/** Writes a file at one stroke, so that nobody sees half of it. */
function put(path: string, content: string): void {
  const draft = join(dirname(path), ".draft");
  writeFileSync(draft, content);
  renameSync(draft, path);
}

/** Changes as short words, one await each. */
async function watched(path: string, options: WatchOptions = {}): Promise<() => Promise<unknown>> {
  const changes: CorpusChange[] = [];
  let wake = (): void => {};
  const stop = await watchCorpus(
    path,
    (change) => {
      changes.push(change);
      wake();
    },
    options,
  );
  onTestFinished(stop);
  return async () => {
    while (changes.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    const { stories, problems } = changes.shift() as CorpusChange;
    const told = stories.map(({ story, added, changed, removed }) => ({
      story,
      ...(added.length > 0 && { added: added.map(({ id, text }) => `${id}: ${text}`) }),
      ...(changed.length > 0 && { changed: changed.map(({ id, text }) => `${id}: ${text}`) }),
      ...(removed.length > 0 && { removed }),
    }));
    return problems.length === 0 ? told : { told, problems: problems.map(({ code }) => code) };
  };
}

describe("watchCorpus", () => {
  it("tells what is added, changed and removed, and where a file moved, what goes and comes", async () => {
    const root = writeFiles({ "c/flood/a.md": "One.", "c/bridge/b.md": "Two." });
    const next = await watched(join(root, "c"));
    put(join(root, "c/flood/n.txt"), "New.");
    expect(await next()).toEqual([{ story: "flood", added: ["n: New."] }]);
    put(join(root, "c/bridge/b.md"), "Two, mended.");
    expect(await next()).toEqual([{ story: "bridge", changed: ["b: Two, mended."] }]);
    rmSync(join(root, "c/flood/a.md"));
    expect(await next()).toEqual([{ story: "flood", removed: ["a"] }]);
    renameSync(join(root, "c/flood/n.txt"), join(root, "c/bridge/n.txt"));
    const moved = [await next()].flat();
    if (moved.length === 1) moved.push(...[await next()].flat());
    expect(moved).toContainEqual({ story: "flood", removed: ["n"] });
    expect(moved).toContainEqual({ story: "bridge", added: ["n: New."] });
  });

  it("sees new folders, what is put into them, and a folder in the place of another", async () => {
    const root = writeFiles({ "c/flood/a.md": "One." });
    const next = await watched(join(root, "c"));
    mkdirSync(join(root, "c/storm/day-1"), { recursive: true });
    put(join(root, "c/storm/day-1/s.md"), "Storm.");
    expect(await next()).toEqual([{ story: "storm", added: ["day-1/s: Storm."] }]);
    rmSync(join(root, "c/storm"), { recursive: true });
    expect(await next()).toEqual([{ story: "storm", removed: ["day-1/s"] }]);
    mkdirSync(join(root, "c/storm"));
    put(join(root, "c/storm/t.md"), "Again.");
    expect(await next()).toEqual([{ story: "storm", added: ["t: Again."] }]);
    put(join(root, "c/storm/t.md"), "And again.");
    expect(await next()).toEqual([{ story: "storm", changed: ["t: And again."] }]);
  });

  it("tells the lines of a JSON lines file that are others now", async () => {
    const line = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`;
    const root = writeFiles({ "news.jsonl": line("a", "One.") + line("b", "Two.") });
    const next = await watched(join(root, "news.jsonl"));
    put(join(root, "news.jsonl"), line("b", "Two!!") + line("c", "Three."));
    expect(await next()).toEqual([
      { story: "news", added: ["c: Three."], changed: ["b: Two!!"], removed: ["a"] },
    ]);
  });

  it("brings an article back that stood behind another, when that one goes", async () => {
    const root = writeFiles({ "s/a.txt": "One.", "s/b.txt": "''One''", "s/c.md": "Three." });
    const next = await watched(join(root, "s"));
    rmSync(join(root, "s/a.txt"));
    expect(await next()).toEqual([{ story: "s", added: ['b: "One"'], removed: ["a"] }]);
  });

  it("begins with what changed since the corpus was loaded", async () => {
    const root = writeFiles({ "s/a.md": "One.", "s/b.md": "Two." });
    const since = await loadCorpus(join(root, "s"));
    put(join(root, "s/b.md"), "Two, mended.");
    const next = await watched(join(root, "s"), { since });
    expect(await next()).toEqual([{ story: "s", changed: ["b: Two, mended."] }]);
  });

  it("names what is wrong with a file that changed, once it is no article any more", async () => {
    const root = writeFiles({ "s/a.md": "One.", "s/b.md": "Two." });
    const next = await watched(join(root, "s"));
    put(join(root, "s/b.md"), "---\ntitle: [\n---\nTwo.");
    expect(await next()).toEqual({
      told: [{ story: "s", removed: ["b"] }],
      problems: ["front-matter"],
    });
  });

  it("looks by itself where folders can't be watched", async () => {
    const root = writeFiles({ "s/a.md": "One." });
    const watch = (): never => {
      throw Object.assign(new Error("no inotify watches left"), { code: "ENOSPC" });
    };
    const next = await watched(join(root, "s"), { files: { ...diskFiles, watch }, pollMs: 5 });
    put(join(root, "s/n.md"), "New.");
    expect(await next()).toEqual([{ story: "s", added: ["n: New."] }]);
  });

  it("tells nothing after it was stopped, and lets go of what it watched", async () => {
    const root = writeFiles({ "s/a.md": "One." });
    let open = 0;
    const files = {
      ...diskFiles,
      watch: () => {
        open += 1;
        return () => {
          open -= 1;
        };
      },
    };
    const changes: CorpusChange[] = [];
    const stop = await watchCorpus(join(root, "s"), (change) => void changes.push(change), {
      files,
      pollMs: 1,
    });
    expect(open).toBe(1);
    const stopped = stop();
    put(join(root, "s/n.md"), "New.");
    await stopped;
    expect([open, changes]).toEqual([0, []]);
  });
});
