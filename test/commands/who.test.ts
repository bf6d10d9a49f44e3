import { expect, it } from "vitest";
import { who } from "../../commands/who.ts";
import { findWho } from "../../src/core/answers/who.ts";
import { articleOf, knowledgeOf } from "../support/knowledge.ts";

const knowledge = knowledgeOf([
  articleOf({ text: "Mayor Ana Silva opened the bridge. “It holds,” Silva said on Monday." }),
]);

it("prints the documented shape, and nothing beside it", () => {
  // biome-ignore lint/suspicious/noExplicitAny: json needs no context
  const printed = who.json(findWho(knowledge, "Silva"), {} as any) as {
    people: Record<string, unknown>[];
  };
  expect(Object.keys(printed)).toEqual(["people"]);
  expect(Object.keys(printed.people[0] ?? {})).toEqual(
    "name kind aliases roles articles mentions actions quotes related".split(" "),
  );
  expect(printed.people[0]).toMatchObject({
    ...{ name: "Ana Silva", kind: "person", articles: 1, mentions: 2 },
    roles: [{ text: "Mayor", citations: [{ quote: "Mayor Ana Silva opened the bridge." }] }],
    quotes: [{ text: "It holds", direct: true, speaker: "Ana Silva" }],
  });
});

it("has examples from the loaded reports", () => {
  expect(who.examples(knowledge)).toEqual(["who", "who Ana Silva"]);
  expect(who.examples(knowledgeOf([]))).toEqual(["who"]);
});
