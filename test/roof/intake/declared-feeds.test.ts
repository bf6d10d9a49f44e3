import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSqliteState } from "../../../src/adapters/storage/sqlite/open-sqlite.ts";
import type { State } from "../../../src/core/model/stores.ts";
import { followDeclared } from "../../../src/roof/intake/declared-feeds.ts";
import { sourceOf } from "../../support/following.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const list = (...urls: readonly string[]): string =>
  `<opml version="2.0"><body>${urls.map((url) => `<outline text="A feed" xmlUrl="${url}"/>`).join("")}</body></opml>`;

describe("followDeclared", () => {
  let state: State;
  let corpus: string;
  beforeEach(async () => {
    state = await openSqliteState(":memory:");
    corpus = temporaryFolder();
    mkdirSync(join(corpus, "harbour"));
  });
  afterEach(() => state.close());

  const follow = (...feeds: readonly string[]) =>
    followDeclared(state.intake, {
      ...{ corpus, feeds, story: "bridge", now: 7 },
      stories: { names: ["bridge"] },
    });
  const followed = async () =>
    (await state.intake.sources()).map(({ story, url }) => `${story} ${url}`).sort();

  it("follows what stands in the lists and in FEEDS, each into its story, once", async () => {
    writeFileSync(join(corpus, "feeds.opml"), list("https://a.example/feed"));
    writeFileSync(join(corpus, "harbour", "feeds.opml"), list("https://b.example/feed"));
    await follow("https://c.example/feed", "strike=https://d.example/feed?a=b");
    await follow("https://c.example/feed", "strike=https://d.example/feed?a=b");
    expect(await followed()).toEqual([
      "bridge https://a.example/feed",
      "bridge https://c.example/feed",
      "harbour https://b.example/feed",
      "strike https://d.example/feed?a=b",
    ]);
  });

  it("takes all of what goes into a story without articles, as there is nothing to hold it against", async () => {
    await follow("https://c.example/feed", "strike=https://d.example/feed");
    const taking = (await state.intake.sources()).map(({ story, all }) => [story, all]);
    expect(Object.fromEntries(taking)).toEqual({ bridge: false, strike: true });
  });

  it("ends what stands there no more, and takes it up again when it does", async () => {
    await state.intake.add(sourceOf({ id: "own", url: "https://own.example/feed" }));
    await follow("https://a.example/feed");
    await follow();
    expect(await followed()).toEqual(["bridge https://own.example/feed"]);
    await follow("https://a.example/feed");
    expect(await followed()).toContain("bridge https://a.example/feed");
  });

  it("names what of a list can't be followed, and follows the rest", async () => {
    const file = join(corpus, "feeds.opml");
    writeFileSync(file, list("https://a.example/feed", "ftp://b.example/feed"));
    expect(await follow()).toEqual([
      `${file}: A feed: ftp://b.example/feed is no address of the web.`,
    ]);
    expect(await followed()).toEqual(["bridge https://a.example/feed"]);
  });

  it("changes nothing where a list can't be read, and names it", async () => {
    await follow("https://a.example/feed");
    writeFileSync(join(corpus, "feeds.opml"), "<opml><body><outline");
    await expect(follow()).rejects.toThrow("feeds.opml");
    expect(await followed()).toEqual(["bridge https://a.example/feed"]);
  });
});
