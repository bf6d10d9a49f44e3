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

it("leaves the office between commas out of the words, and gives them to its holder", () => {
  expect(saidIn("Nobody was hurt at the mine, a spokesman, Peter Marsh, said.")).toEqual([
    ["Nobody was hurt at the mine", "Peter Marsh"],
  ]);
  expect(saidIn("“The mine is safe,” said its director, Dr. Ana Ruiz.")).toEqual([
    ["The mine is safe,", "Ana Ruiz"],
  ]);
});

it("takes the one who is spoken of for who did something at the time told", () => {
  const said = saidIn("Peter Marsh said that Paul Osk never lied when he denied a leak.");
  expect(said.at(-1)).toEqual(["a leak", "Paul Osk"]);
});

it("gives an answer to the last one of that gender who spoke", () => {
  const text = [
    "Priya Okoro said that Elena Voss had told her in March, “Make it disappear at once.”",
    "Under questions by Peter Marsh, Okoro agreed that she had been dismissed by Voss in June and was “not her friend.”",
    "“Is it made up?” he asked.",
    "“No,” she said.",
  ].join("\n\n");
  expect(saidIn(text).at(-1)).toEqual(["No,", "Priya Okoro"]);
});
