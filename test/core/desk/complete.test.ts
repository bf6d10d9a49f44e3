import { expect, it } from "vitest";
import { completeOption } from "../../../src/core/desk/complete.ts";
import type { OptionKind } from "../../../src/core/model/command.ts";
import { articleOf, knowledgeOf } from "../../support/knowledge.ts";

const knowledge = knowledgeOf([
  articleOf({
    text: "Mayor Ann Lee opened the bridge. Ann Lee smiled. Engineer Tomás Ruiz stayed away.",
  }),
]);
const from = { knowledge, stories: ["bridge", "harbour"], commands: [] };
const complete = (kind: OptionKind, typed: string): string[] =>
  completeOption({ kind, summary: "" }, typed, from);

it.each([
  ["name", "", "Ann Lee"],
  ["name", "ann l", "Ann Lee"],
  ["name", "lee", "Ann Lee"],
  ["name", "Tomas Ruiz", "Tomás Ruiz"],
  ["story", "h", "harbour"],
  ["source", "cour", "The Courier"],
  ["date", "2031-05", "2031-05-14"],
  ["timezone", "toky", "Asia/Tokyo"],
  ["timezone", "new y", "America/New_York"],
  ["time", "18", "18:00"],
] as const)("completes a %s from “%s” to %s first", (kind, typed, first) => {
  expect(complete(kind, typed)[0]).toBe(first);
});

it("has nothing for free words", () => {
  expect(complete("text", "who")).toEqual([]);
});
