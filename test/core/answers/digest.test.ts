import { describe, expect, it } from "vitest";
import { type Digest, findDigest } from "../../../src/core/answers/digest.ts";
import { hasNews, sayDigest } from "../../../src/core/wording/en/digest.ts";
import { articleOf, knowledgeOf } from "../../support/knowledge.ts";

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

  it("can tell what came since a day instead", () => {
    const digest = findDigest(knowledgeOf([first, second]), {
      ...{ told: nothing, about: undefined },
      since: "2031-05-15",
    });
    expect(digest.reports.map(({ item }) => item.id)).toEqual(["second"]);
  });

  it("tells each fact in one chapter alone", () => {
    const facts = factsOf(
      findDigest(knowledgeOf([first, second]), { told: nothing, about: undefined }),
    );
    expect(new Set(facts).size).toBe(facts.length);
  });
});
