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

it("says how much it leaves out, and where it stands", () => {
  const days = Array.from({ length: 9 }, (_, day) => `Silva said the toll was ${day + 1} crowns.`);
  const story = knowledgeOf([articleOf({ text: `Mayor Ana Silva spoke. ${days.join(" ")}` })]);
  const found = findWho(story, "Silva");
  const more = (found.people[0]?.quotes.length ?? 0) - 6;
  expect(more).toBeGreaterThan(0);
  // biome-ignore lint/suspicious/noExplicitAny: say needs no context
  expect(who.say(found, {} as any).blocks).toContainEqual({
    kind: "note",
    text: `And ${more} more: quotes Ana Silva`,
  });
});

it("has examples from the loaded reports", () => {
  expect(who.examples(knowledge)).toEqual(["who", "who Ana Silva"]);
  expect(who.examples(knowledgeOf([]))).toEqual(["who"]);
});
