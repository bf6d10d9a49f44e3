import { expect, it } from "vitest";
import type { SentenceView } from "../../../../src/core/answers/ask/sentence-view.ts";
import { extensions, shortAnswer } from "../../../../src/core/answers/ask/short-answer.ts";
import { articleOf, readingOf } from "../../../support/knowledge.ts";

function viewOf(text: string): SentenceView {
  const sentence = { start: 0, end: text.length };
  const nothing = {
    score: 0,
    tokens: [],
    names: [],
    before: [],
    dates: [],
    told: [],
    role: 0,
    own: [],
    around: [],
    after: [],
  };
  return { reading: readingOf(articleOf({ text })), sentence, ...nothing };
}

it.each(extensions)("takes in what belongs to the stretch: $example", ({ example, kinds }) => {
  const start = example.indexOf("[");
  const end = example.indexOf("]") - 1;
  const text = example.replace(/[[\]]/g, "");
  const short = shortAnswer(viewOf(text), { start, end }, kinds[0] ?? "thing");
  expect(short.length).toBeGreaterThan(end - start);
  expect(text).toContain(short);
});

it("cuts a long stretch after a word", () => {
  const text =
    "the ferry that left the harbour of the old town before the great storm came down on it";
  const short = shortAnswer(viewOf(text), { start: 0, end: text.length }, "thing");
  expect(short).toBe("the ferry that left the harbour of the old town before the great");
  const name = "the Peruvian and Chilean Federation of Fishermen Vice-Secretary Ana Rojas";
  const end = name.length;
  expect(shortAnswer(viewOf(name), { start: 0, end }, "person")).toMatch(/^(?!the ).*Ana Rojas$/);
});
