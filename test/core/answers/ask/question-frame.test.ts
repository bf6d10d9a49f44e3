import { expect, it } from "vitest";
import { readFrame } from "../../../../src/core/answers/ask/question-frame.ts";

const shown = (question: string): string => {
  const { verb, passive, subject, object } = readFrame(question);
  return `${subject.join(" ")} | ${verb ?? "-"}${passive ? " (passive)" : ""} | ${object.join(" ")}`;
};

it.each([
  ["Who sank the ferry?", " | sink | ferri"],
  ["Who would buy the harbour?", " | buy | harbor"],
  ["Whom did Rojas meet in Lima?", "roja | meet | lima"],
  ["When did Seo Ji-woo visit Peru?", "seo ji woo | visit | peru"],
  ["Did the Peruvian minister sign the pact?", "peruvian minist | sign | pact"],
  ["Where was the old treaty signed?", "old treati | sign (passive) | "],
  ["What caused the dam to burst?", " | caus | dam burst"],
  ["What did the additional deals cover?", "addit deal | cover | "],
  ["What did Rojas do on Monday?", " | - | "],
  ["Who is the mayor?", " | - | "],
])("reads “%s” as %s", (question, frame) => {
  expect(shown(question)).toBe(frame);
});
