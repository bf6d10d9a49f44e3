import { describe, expect, it } from "vitest";
import { type Digest, findDigest } from "../../../src/core/answers/digest.ts";
import { hasNews, sayDigest } from "../../../src/core/wording/en/digest.ts";
import { articleOf, knowledgeOf, readingOf } from "../../support/knowledge.ts";

const first = articleOf({
  id: "first",
  published: "2031-05-14",
  text: "Mayor Ann Lee opened the bridge over the Tarn on Wednesday. “It is a good day,” Ann Lee said. Engineer Tom Ruiz will inspect the bridge in June 2031.",
});
const second = articleOf({
  id: "second",
  published: "2031-05-16",
  title: "Bridge shut",
  text: "Mayor Ann Lee opened the bridge over the Tarn on Wednesday. Police closed the bridge on Thursday after a flood.",
});

const factsOf = (digest: Digest): string[] => sayDigest(digest).flatMap(({ facts }) => [...facts]);
const nothing = new Set<string>();

describe("findDigest", () => {
  it("is the briefing on all so far where nothing has been told", () => {
    const digest = findDigest(knowledgeOf([first]), { told: nothing, about: undefined });
    expect(digest.first).toBe(true);
    expect(digest.reports.map(({ item }) => item.id)).toEqual(["first"]);
    expect(digest.happened.map(({ item }) => item.what)).toEqual([
      expect.stringContaining("opened"),
    ]);
    expect(digest.planned.map(({ item }) => item.what)).toEqual([
      expect.stringContaining("inspect"),
    ]);
    expect(digest.people.map(({ item }) => item.name)).toContain("Ann Lee");
  });

  it("tells nothing twice", () => {
    const knowledge = knowledgeOf([first, second]);
    const told = new Set(factsOf(findDigest(knowledge, { told: nothing, about: undefined })));
    expect(hasNews(findDigest(knowledge, { told, about: undefined }))).toBe(false);
  });

  it("tells what is new when a report comes, and not again what it repeats", () => {
    const told = new Set(
      factsOf(findDigest(knowledgeOf([first]), { told: nothing, about: undefined })),
    );
    const digest = findDigest(knowledgeOf([first, second]), { told, about: undefined });
    expect(digest.first).toBe(false);
    expect(digest.reports.map(({ item }) => item.id)).toEqual(["second"]);
    expect(digest.happened.map(({ item }) => item.what)).toEqual([
      expect.stringContaining("closed"),
    ]);
  });

  it("fills the head with what was said where nothing has happened", () => {
    const text = "Director Ida Voss said that 40 workers would lose their jobs.";
    const knowledge = knowledgeOf([articleOf({ text })]);
    const [head, ...rest] = sayDigest(findDigest(knowledge, { told: nothing, about: undefined }));
    expect(head.reply.blocks[2]).toEqual({ kind: "heading", text: "What was said" });
    expect(head.reply.blocks[3]).toMatchObject({ kind: "claim", runs: [{ text }] });
    expect(head.facts).toHaveLength(1);
    expect(JSON.stringify(rest)).not.toContain("What was said");
  });

  it("says of nothing since when there is nothing", () => {
    const knowledge = knowledgeOf([first]);
    const saying = (query: Parameters<typeof findDigest>[1]): string =>
      JSON.stringify(sayDigest(findDigest(knowledge, query))[0].reply.blocks);
    const known = new Set(factsOf(findDigest(knowledge, { told: nothing, about: undefined })));
    expect(saying({ told: known, about: undefined })).toContain("since the last digest.");
    expect(saying({ told: known, about: undefined, since: "2031-06-01" })).toContain(
      "Nothing new since 1 June 2031.",
    );
    expect(saying({ told: nothing, about: "Frobnicate" })).toContain(
      "The reports tell nothing of Frobnicate so far.",
    );
  });

  it("can tell what came since a day instead", () => {
    const digest = findDigest(knowledgeOf([first, second]), {
      ...{ told: nothing, about: undefined },
      since: "2031-05-15",
    });
    expect(digest.reports.map(({ item }) => item.id)).toEqual(["second"]);
  });

  it("tells of a report that comes late, though a briefing on very many reports passed over older ones", () => {
    const many = Array.from({ length: 230 }, (_, at) =>
      articleOf({ id: `m${at}`, published: "2031-05-14", text: "Ferries cross the Tarn hourly." }),
    );
    const briefing = findDigest(knowledgeOf([first, ...many]), { told: nothing, about: undefined });
    const told = new Set(sayDigest(briefing).flatMap(({ facts }) => facts));
    const late = articleOf({
      ...{ id: "late", published: "2031-04-02", title: "Quarry shut" },
      text: "Police closed the quarry at Esker in April after a landslide.",
    });
    const digest = findDigest(knowledgeOf([first, ...many, late]), { told, about: undefined });
    expect(digest.reports.map(({ item }) => item.id)).toEqual(["late"]);
    expect(digest.repeating).toBe(0);
  });

  it("tells each fact in one chapter alone", () => {
    const facts = factsOf(
      findDigest(knowledgeOf([first, second]), { told: nothing, about: undefined }),
    );
    expect(new Set(facts).size).toBe(facts.length);
  });

  it("tells a fact that another outlet repeats in other words neither again nor as news", () => {
    const told = new Set(
      factsOf(findDigest(knowledgeOf([first]), { told: nothing, about: undefined })),
    );
    const repeat = articleOf({
      ...{ id: "repeat", publisher: "The Herald", published: "2031-05-15" },
      text: "The bridge over the Tarn was opened on Wednesday by Ann Lee, the mayor.",
    });
    const digest = findDigest(knowledgeOf([first, repeat]), { told, about: undefined });
    expect(hasNews(digest)).toBe(false);
    expect(digest.repeating).toBe(1);
    expect(sayDigest(digest)[0].reply.blocks).toContainEqual({
      kind: "note",
      text: "Nothing new since the last digest. 1 report repeats what is known.",
    });
  });

  it("tells once what several outlets report on one day, with all of them as sources", () => {
    const texts = [
      "Police closed the bridge over the Tarn on Thursday after a flood.",
      "The bridge over the Tarn was closed by police on Thursday after a flood.",
    ];
    const outlets = texts.map((text, at) =>
      articleOf({ id: `outlet-${at}`, published: "2031-05-15", text }),
    );
    const { happened } = findDigest(knowledgeOf(outlets), { told: nothing, about: undefined });
    expect(happened).toHaveLength(1);
    expect(happened[0]?.item.citations.map(({ articleId }) => articleId)).toEqual([
      "outlet-0",
      "outlet-1",
    ]);
    expect(happened[0]?.item.sources).toBe(2);
  });

  const toll = (id: string, published: string, crowns: number) =>
    articleOf({
      ...{ id, published },
      text: `Drivers will pay a toll of ${crowns} crowns to cross the Tarn bridge.`,
    });

  it("tells a changed fact with the old and the new words and both sources", () => {
    const before = toll("before", "2031-05-14", 12);
    const after = toll("after", "2031-05-16", 15);
    const told = new Set(
      factsOf(findDigest(knowledgeOf([first, before]), { told: nothing, about: undefined })),
    );
    const digest = findDigest(knowledgeOf([first, before, after]), { told, about: undefined });
    expect(digest.changed.map(({ item }) => item)).toMatchObject([
      { attribute: "number", sentence: { articleId: "after" }, known: { articleId: "before" } },
    ]);
    const [head] = sayDigest(digest);
    const claim = head.reply.blocks.find(({ kind }) => kind === "claim");
    expect(claim).toMatchObject({
      runs: [{ text: after.text }, { text: " Before: " }, { text: `“${before.text}”` }],
      citations: [{ articleId: "after" }, { articleId: "before" }],
    });
  });

  it("tells a contradiction of reports of one day where reports differ", () => {
    const reports = [toll("one", "2031-05-14", 12), toll("other", "2031-05-14", 15)];
    const { different, changed } = findDigest(knowledgeOf([first, ...reports]), {
      told: nothing,
    });
    expect(changed).toEqual([]);
    expect(different.map(({ item }) => item.values.map(({ text }) => text))).toEqual([
      reports.map(({ text }) => text),
    ]);
  });

  it("tells of an edited report what the edit changed, and nothing else of it", () => {
    const before = toll("report", "2031-05-14", 12);
    const edited = { ...toll("report", "2031-05-14", 15), revision: "report-2" };
    const told = new Set(
      factsOf(findDigest(knowledgeOf([first, before]), { told: nothing, about: undefined })),
    );
    const knowledge = knowledgeOf([first, edited]);
    const shelf = {
      ...knowledge,
      reading: (id: string, revision?: string) =>
        revision === before.revision ? readingOf(before) : knowledge.reading(id, revision),
    };
    const digest = findDigest(shelf, { told });
    expect(digest.changed.map(({ item }) => item.known.quote)).toEqual([before.text]);
    expect([digest.happened, digest.said, digest.reported, digest.reports]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it("tells the rest when only its first chapters were delivered, and nothing of those again", () => {
    const knowledge = knowledgeOf([first, second]);
    const chapters = sayDigest(findDigest(knowledge, { told: nothing }));
    const delivered = chapters.slice(0, 2).flatMap(({ facts }) => [...facts]);
    const next = findDigest(knowledge, { told: new Set(delivered) });
    const rest = sayDigest(next).flatMap(({ facts }) => [...facts]);
    expect(rest.filter((fact) => delivered.includes(fact))).toEqual([]);
    const told = new Set([...delivered, ...rest]);
    // A report is named for what is left to tell of it.
    const all = chapters.flatMap(({ facts }) => facts.filter((key) => !key.startsWith("report:")));
    expect(all.filter((key) => !told.has(key))).toEqual([]);
    expect(hasNews(findDigest(knowledge, { told }))).toBe(false);
  });

  it("keeps to the person or topic that it is about", () => {
    const about = (topic: string) =>
      findDigest(knowledgeOf([first, second]), { told: nothing, about: topic });
    expect(about("Tom Ruiz").planned.map(({ item }) => item.what)).toEqual([
      expect.stringContaining("inspect"),
    ]);
    expect(about("Tom Ruiz").happened).toEqual([]);
    expect(about("flood").happened.map(({ item }) => item.what)).toEqual([
      expect.stringContaining("closed"),
    ]);
  });

  it("tells two events of one kind and day apart by their places", () => {
    const strike = (id: string, place: string) =>
      articleOf({
        ...{ id, published: "2031-05-16" },
        text: `Workers of Pellam Motors began a strike for higher wages in ${place} on Thursday.`,
      });
    const reports = [first, strike("one", "Lisbon"), strike("other", "Oslo")];
    const { happened } = findDigest(knowledgeOf(reports), { told: nothing });
    const strikes = happened.filter(({ item }) => item.what.includes("strike"));
    expect(strikes.map(({ item }) => item.sources)).toEqual([1, 1]);
  });
});
