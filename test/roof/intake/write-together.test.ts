import { describe, expect, it } from "vitest";
import type { Outcome } from "../../../src/roof/intake/intake-parts.ts";
import { writeTogether } from "../../../src/roof/intake/write-together.ts";
import { recordOf } from "../../support/following.ts";

const outcome = (url: string): Outcome => ({ records: [recordOf({ url })] });

/** Writes nothing, and remembers what it was to write; what names a bad address fails. */
function recording() {
  const written: string[][] = [];
  const write = writeTogether(async ({ records }) => {
    const urls = records.map(({ url }) => url);
    written.push(urls);
    await Promise.resolve();
    if (urls.includes("bad")) {
      throw new Error("It can't be written.");
    }
  });
  return { written, write };
}

describe("writeTogether", () => {
  it("writes what comes during one write together in the next, in its order", async () => {
    const { written, write } = recording();
    await Promise.all(["a", "b", "c"].map((url) => write(outcome(url))));
    expect(written).toEqual([["a"], ["b", "c"]]);
    await write(outcome("d"));
    expect(written.at(-1)).toEqual(["d"]);
  });

  it("fails alone what can't be written, though it was given together with others", async () => {
    const { write } = recording();
    const results = await Promise.allSettled(
      ["a", "b", "bad", "c"].map((url) => write(outcome(url))),
    );
    expect(results.map(({ status }) => status)).toEqual([
      "fulfilled",
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
  });

  it("writes no more articles at a stretch than others can wait for", async () => {
    const sizes: number[] = [];
    const write = writeTogether(async ({ articles }) => void sizes.push(articles.length));
    const ten = { articles: Array.from({ length: 10 }, () => ({}) as never) };
    await Promise.all([ten, ten, ten, ten].map(write));
    expect(sizes).toEqual([10, 10, 10, 10]);
  });
});
