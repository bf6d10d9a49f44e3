import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotes } from "../../../src/core/answers/quotes.ts";
import { sayQuotes } from "../../../src/core/wording/en/quotes.ts";
import { articleOf, knowledgeOf } from "../../support/knowledge.ts";

const daily = articleOf({
  id: "daily",
  published: "2024-05-02",
  text: `Ana Silva met Omar Haddad on Monday. Silva said that the bridge would open in June.

“It is a good bridge,” Omar Haddad said. “It will stand for years.” He did not say that it was cheap.

The ministry warned that tolls would rise.`,
});
const weekly = articleOf({
  id: "weekly",
  published: "2024-05-01",
  text: "Ana Silva crossed the bridge. Ana Silva said that the bridge would open in June. Nobody said that it was late.",
});
const knowledge = knowledgeOf([daily, weekly]);
const told = (speaker?: string) =>
  findQuotes(knowledge, speaker).quotes.map(({ text, direct }) => [text, direct]);

describe("quotes", () => {
  it("tells somebody's own words from reported ones", () => {
    expect(told("haddad")).toEqual([
      ["It is a good bridge", true],
      ["It will stand for years.", true],
      ["did not say that it was cheap", false],
    ]);
  });

  it("tells what several reports report once, with each source", () => {
    const { quotes } = findQuotes(knowledge, "Silva");
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.citations.map(({ articleId }) => articleId)).toEqual(["weekly", "daily"]);
  });

  it("says who told it where the report does not say that it was said", () => {
    const text =
      "Lena Berg said that Omar Haddad had told her in March, “Make it disappear at once.”";
    const story = knowledgeOf([articleOf({ id: "court", text })]);
    const said = findQuotes(story, "Haddad");
    expect(said.quotes.map(({ toldBy }) => toldBy)).toEqual(["Lena Berg"]);
    expect(JSON.stringify(sayQuotes(said).blocks)).toContain(" (as told by Lena Berg)");
    expect(findQuotes(story, "Berg").quotes.map(({ toldBy }) => toldBy)).toEqual([undefined]);
  });

  it("finds those who have no name", () => {
    expect(told("the ministry")).toEqual([["warned that tolls would rise", false]]);
  });

  it("lets nobody say nothing", () => {
    expect(told().map(([text]) => text)).not.toContain("said that it was late");
    expect(findQuotes(knowledge, undefined).quotes.map(({ speaker }) => speaker)).toEqual([
      "Ana Silva",
      "Omar Haddad",
      "Omar Haddad",
      "Omar Haddad",
      "The ministry",
    ]);
  });

  it("does not take what somebody does or means to do for words", () => {
    const text =
      "Ana Silva sought to widen the road. Ana Silva showed support for a plan that is growing old. " +
      "The survey showed that tolls were too high. Ana Silva wants to leave. Ana Silva promised to come back.";
    const { quotes } = findQuotes(knowledgeOf([articleOf({ id: "deeds", text })]), undefined);
    expect(quotes.map((quote) => quote.text)).toEqual([
      "showed that tolls were too high",
      "promised to come back",
    ]);
  });

  it("says whom the reports quote where they don't quote the one asked for", () => {
    const { blocks } = sayQuotes(findQuotes(knowledge, "Jonas Eklund"));
    expect(blocks[0]).toEqual({
      kind: "note",
      text: "The reports don't quote “Jonas Eklund”. They quote: Ana Silva, Omar Haddad, The ministry",
    });
    expect(blocks[1]).toMatchObject({
      controls: [{ label: "What Ana Silva said" }, { label: "What Omar Haddad said" }, {}],
    });
  });

  it("shows only words that the cited sentences hold", () => {
    const sentence = fc.constantFrom(
      "Ana Silva said that the bridge was shut.",
      "“We will see,” said Omar Haddad.",
      "According to the port, no ship came.",
      "She denied it, adding that “all is well.”",
      "Experts had not expected that.",
    );
    fc.assert(
      fc.property(fc.array(fc.array(sentence, { maxLength: 5 }), { maxLength: 3 }), (texts) => {
        const articles = texts.map((each, id) => articleOf({ id: `a${id}`, text: each.join(" ") }));
        for (const { text, citations } of findQuotes(knowledgeOf(articles), undefined).quotes) {
          const article = articles.find(({ id }) => id === citations[0].articleId);
          for (const { start, end, quote, articleId } of citations) {
            expect(articles.find(({ id }) => id === articleId)?.text.slice(start, end)).toBe(quote);
          }
          expect(article?.text).toContain(text);
          expect(citations.map(({ quote }) => quote).join(" ")).toContain(text);
        }
      }),
      { numRuns: 50 },
    );
  });
});
