import { expect, it } from "vitest";
import { readArticle } from "../../../../src/core/reading/read-article.ts";
import { articleOf } from "../../../support/knowledge.ts";

/** What is said in a text, with the name of whoever says it. */
function saidIn(text: string): [string, string | undefined][] {
  const { names, quotes } = readArticle(articleOf({ text }));
  return quotes.map(({ start, end, speaker }) => {
    const name = names.find(({ entity }) => entity === speaker?.entity);
    return [text.slice(start, end), name && text.slice(name.start, name.end)];
  });
}

it("gives words to the one who is named behind an office", () => {
  const text = "“The mine is safe,” said the owner's director, Ana Ruiz. Peter Marsh wept.";
  expect(saidIn(text)).toEqual([["The mine is safe,", "Ana Ruiz"]]);
});

it("gives them to nobody who is only named next", () => {
  const text = "“The mine is safe,” said the owner's director, and Ana Ruiz wept.";
  expect(saidIn(text)).toEqual([["The mine is safe,", undefined]]);
});

it("takes an office that stands before its holder's name for no words", () => {
  const said = saidIn("The transport minister, Ana Ruiz, promised compensation.");
  expect(said.map(([words]) => words)).not.toContain("The transport minister");
});
