import { expect, it } from "vitest";
import { timeline } from "../../commands/timeline.ts";
import { articleOf, knowledgeOf } from "../support/knowledge.ts";

const knowledge = knowledgeOf([
  articleOf({ text: "Mayor Ana Silva opened the bridge on Monday. She resigned in 2029." }),
]);

it("has examples from the loaded reports", () => {
  expect(timeline.examples(knowledge)).toEqual(["timeline", "timeline Ana Silva"]);
  expect(timeline.examples(knowledgeOf([]))).toEqual(["timeline"]);
});

it("prints the documented shape, and nothing beside it", async () => {
  // biome-ignore lint/suspicious/noExplicitAny: neither needs more of the context
  const context = { knowledge } as any;
  const answer = await timeline.find({ from: undefined, to: undefined, about: undefined }, context);
  const { events } = timeline.json(answer, context) as { events: Record<string, unknown>[] };
  expect(Object.keys(events[0] ?? {})).toEqual(
    "when phase what citations sources conflicts".split(" "),
  );
  expect(events.map(({ when }) => when)).toEqual([
    { from: "2029-01-01", to: "2029-12-31", grain: "year", text: "2029" },
    { from: "2031-05-12", to: "2031-05-12", grain: "day", text: "12 May 2031" },
  ]);
});
