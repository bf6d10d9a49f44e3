import { describe, expect, it } from "vitest";
import { compare } from "../../commands/compare.ts";
import { quotes } from "../../commands/quotes.ts";
import { sources } from "../../commands/sources.ts";
import { findComparison } from "../../src/core/answers/compare.ts";
import { findQuotes } from "../../src/core/answers/quotes.ts";
import { findSources } from "../../src/core/answers/sources.ts";
import { articleOf, knowledgeOf } from "../support/knowledge.ts";

const knowledge = knowledgeOf([
  articleOf({
    id: "a",
    text: "The storm sank 14 ships in the harbour. “It was loud,” said Ana Silva.",
  }),
  articleOf({ id: "b", text: "In the harbour 17 ships were sunk by the storm. Ana Silva slept." }),
]);
// biome-ignore lint/suspicious/noExplicitAny: json needs no context
const context = {} as any;
const citation = ["articleId", "revision", "start", "end", "quote"];

describe("what is printed for machines has the documented shape, and nothing beside it", () => {
  it("quotes", () => {
    const printed = quotes.json(findQuotes(knowledge, undefined), context) as { quotes: object[] };
    expect(Object.keys(printed)).toEqual(["quotes"]);
    expect(Object.keys(printed.quotes[0] ?? {})).toEqual([
      "text",
      "direct",
      "speaker",
      "citations",
    ]);
    expect(printed.quotes).toMatchObject([
      { text: "It was loud", direct: true, speaker: "Ana Silva" },
    ]);
  });

  it("compare", () => {
    const printed = compare.json(findComparison(knowledge, undefined), context) as {
      different: { values: { citations: object[] }[] }[];
    };
    expect(Object.keys(printed)).toEqual(["agreed", "single", "different"]);
    expect(printed.different).toMatchObject([
      { values: [{ text: "14 ships" }, { text: "17 ships" }] },
    ]);
    expect(Object.keys(printed.different[0]?.values[0]?.citations[0] ?? {}).sort()).toEqual(
      citation.sort(),
    );
  });

  it("sources", () => {
    const printed = sources.json({ ...findSources(knowledge), followed: [] }, context) as {
      articles: object[];
    };
    expect(Object.keys(printed)).toEqual(["articles", "followed"]);
    expect(printed.articles.map((one) => Object.keys(one).join(" "))).toEqual([
      "id title publisher published characters only",
      "id title publisher published characters only",
    ]);
  });
});

it("has examples from the loaded reports", () => {
  expect(quotes.examples(knowledge)).toEqual(["quotes", "quotes Ana Silva"]);
  expect(compare.examples(knowledge)).toEqual(["compare", "compare Ana Silva"]);
  expect(sources.examples(knowledge)).toEqual(["sources"]);
});
