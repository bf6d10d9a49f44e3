import { expect, it } from "vitest";
import { readPageBody } from "../../../src/intake-worker.ts";
import { createKnownStory } from "../../../src/roof/intake/known-story.ts";
import { openLibraries } from "../../../src/roof/open-libraries.ts";
import { openPassingShelf } from "../../../src/roof/open-shelf.ts";
import { seed } from "../../support/bridge-story.ts";
import { pageOf } from "../../support/intake-house.ts";

const log = () => undefined;

it("knows a story again from what was kept of it, without its words", async () => {
  const shelf = openPassingShelf();
  shelf.keep(seed);
  const { stories } = await openLibraries({
    articles: [seed],
    shelf,
    corpus: "c",
    log,
    threads: 0,
  });
  await createKnownStory(seed.story, { stories, shelf }).refresh([]);
  const wordless = { ...shelf, article: () => undefined };
  const again = createKnownStory(seed.story, { stories, shelf: wordless });
  await again.refresh([]);
  expect(again.profile.size).toBe(1);
  // What is compared with it word by word is read then.
  const knowing = createKnownStory(seed.story, { stories, shelf });
  await knowing.refresh([]);
  const body = Buffer.from(pageOf(seed.title, seed.text.split("\n\n")));
  const read = readPageBody({
    body: { status: "ok", url: "http://a.example/b", bytes: body, contentType: "text/html" },
    now: Date.parse("2031-05-20"),
  });
  expect("value" in read && knowing.find(read.value)).toEqual({ is: "repeat", of: seed.id });
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
