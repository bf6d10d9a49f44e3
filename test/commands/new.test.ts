import { describe, expect, it } from "vitest";
import type { WhatIsNew } from "../../src/core/answers/new.ts";
import type { Article } from "../../src/core/model/article.ts";
import type { Reply } from "../../src/core/model/reply.ts";
import { openDesk } from "../support/desk.ts";
import { articleOf } from "../support/knowledge.ts";
import { requestOf } from "../support/requests.ts";

const first = articleOf({
  id: "first",
  published: "2031-05-14",
  text: "Mayor Ann Lee opened the bridge over the Tarn at Velden on Wednesday. Drivers will pay a toll of 12 crowns to cross the Tarn bridge. Engineer Tom Ruiz will inspect the pillars of the bridge in June 2031.",
});
const second = articleOf({
  id: "second",
  publisher: "The Herald",
  published: "2031-05-16",
  text: "The bridge over the Tarn at Velden was opened by Ann Lee, the mayor. Drivers will pay a toll of 15 crowns to cross the Tarn bridge. Police closed the harbour of Velden on Thursday after a flood.",
});

const textOf = ({ blocks }: Reply): string =>
  blocks
    .flatMap((block) =>
      block.kind === "claim"
        ? block.runs.map(({ text }) => text)
        : block.kind === "note" || block.kind === "heading"
          ? block.text
          : [],
    )
    .join("\n");

const ask = (rest: string) => requestOf({ platform: "terminal", command: "new", rest });

async function newIn(
  articles: readonly Article[],
  rest = "",
): Promise<{ json: WhatIsNew; words: string }> {
  const { desk, state } = await openDesk({ articles });
  const json = (await desk.json(ask(rest))) as WhatIsNew;
  const { reply } = await desk.handle(ask(rest));
  await state.close();
  return { json, words: textOf(reply) };
}

describe("new", () => {
  it("tells what is new and what has changed since a day, with both sentences, and no known fact", async () => {
    const { json, words } = await newIn([first, second], "2031-05-16");
    expect(json.new.map(({ text }) => text)).toEqual([
      expect.stringContaining("closed the harbour"),
    ]);
    expect(json.changed).toMatchObject([
      {
        attribute: "number",
        sentence: { articleId: "second", quote: expect.stringContaining("15 crowns") },
        known: { articleId: "first", quote: expect.stringContaining("12 crowns") },
      },
    ]);
    expect(words).toContain("Changed");
    expect(words).not.toContain("was opened");
  });

  it("shows where reports of one day contradict each other", async () => {
    const same = { ...second, published: "2031-05-14" };
    const { json } = await newIn([first, same], "2031-05-01");
    expect(json.contradicting).toMatchObject([{ attribute: "number" }]);
    expect(json.changed).toEqual([]);
  });

  it("takes the day of the newest report where no digest has told anything, and says so", async () => {
    const { json, words } = await newIn([first, second]);
    expect(json.since).toEqual({ kind: "newest", day: "2031-05-16" });
    expect(words).toContain("the day of the newest report");
  });

  it("says how many reports about it have no date, which nobody can tell to be of that day", async () => {
    const undated = { ...second, published: "unknown" };
    const dated = { ...first, published: "2031-05-16" };
    const { json, words } = await newIn([dated, undated], "2031-05-16");
    expect(json).toMatchObject({ reports: 1, passed: 0 });
    expect(json.undated).toEqual([
      { id: second.id, title: second.title, citations: [expect.objectContaining({ start: 0 })] },
    ]);
    expect(words).toContain("1 report. 1 report has no date and is not counted.");
    expect(words).toContain(`Without a date\n${second.title}, ${second.publisher}`);
    const plums = { ...undated, id: "plums", text: "Boil the plums for an hour, says Mia Noor." };
    const about = await newIn([dated, undated, plums], "2031-05-16 police");
    expect(about.json.undated.map(({ id }) => id)).toEqual([second.id]);
    expect((await newIn([undated, plums])).json).toMatchObject({ reports: 2, undated: [] });
  });

  it("says how many of very many earlier reports it did not look into", async () => {
    const many = Array.from({ length: 203 }, (_, at) => ({ ...first, id: `m${at}` }));
    const { json, words } = await newIn(many, "2031-05-01");
    expect(json).toMatchObject({ reports: 200, passed: 3 });
    expect(words).toContain("3 earlier reports were not looked into");
  });

  it("says in words that there is nothing new", async () => {
    const { json, words } = await newIn(
      [first, { ...first, id: "again", published: "2031-05-16" }],
      "2031-05-16",
    );
    expect(json).toMatchObject({
      new: [],
      changed: [],
      contradicting: [],
      reports: 1,
      repeating: 1,
    });
    expect(words).toContain("Nothing new.");
  });

  it("keeps to what it is asked about", async () => {
    const { json } = await newIn([first, second], "2031-05-01 about:Ruiz");
    expect(json.new.map(({ text }) => text)).toEqual([expect.stringContaining("Tom Ruiz")]);
  });
});
