import { expect, it } from "vitest";
import { findDigest } from "../../../src/core/answers/digest.ts";
import type { Block } from "../../../src/core/model/reply.ts";
import { sayDigest } from "../../../src/core/wording/en/digest.ts";
import { articleOf, knowledgeOf } from "../../support/knowledge.ts";

type Claim = Extract<Block, { kind: "claim" }>;

/** The lines of a later digest on one report, without the report's own line. */
function claimsOf(text: string, title = "A day at the bridge"): Claim[] {
  const knowledge = knowledgeOf([articleOf({ text, title })]);
  const digest = findDigest(knowledge, { told: new Set(["report:another"]), about: undefined });
  return sayDigest({ ...digest, people: [], reports: [] })
    .flatMap(({ reply }) => reply.blocks)
    .flatMap((block) => (block.kind === "claim" ? [block] : []));
}

const saidOf = ({ runs }: Claim): string => runs.map(({ text }) => text).join("");

const lineWith = (text: string, words: string, title?: string): Claim =>
  claimsOf(text, title).find((claim) => saidOf(claim).includes(words)) as Claim;

it.each([
  [
    "Mayor Ann Lee came to the harbour. She opened the bridge on Wednesday, and police closed the road.",
    "She opened the bridge",
    "Mayor Ann Lee came to the harbour. 14 May 2031: She opened the bridge on Wednesday",
  ],
  [
    "Engineer Tom Ruiz spoke to the council. He said that the pillars were sound.",
    "He said",
    "Engineer Tom Ruiz spoke to the council. He said that the pillars were sound.",
  ],
  [
    "Engineer Tom Ruiz spoke to the council. He was calm. He said that the pillars were sound.",
    "He said",
    "Engineer Tom Ruiz spoke to the council. He was calm. He said that the pillars were sound.",
  ],
  [
    "Engineer Tom Ruiz came late. Mayor Ann Lee greeted him and opened the bridge on Wednesday.",
    "greeted him",
    "Engineer Tom Ruiz came late. 14 May 2031: Mayor Ann Lee greeted him and opened the bridge on Wednesday.",
  ],
  [
    "Mayor Ann Lee praised Tom Ruiz. “He built it alone,” Ann Lee said.",
    "He built it",
    "Mayor Ann Lee praised Tom Ruiz. Ann Lee: “He built it alone”",
  ],
])("shows whom a line means by the sentences before it: %s", (text, words, said) => {
  const line = lineWith(text, words);
  expect(saidOf(line)).toBe(said);
  for (const { quote, start, end } of line.citations) {
    expect(text.slice(start, end)).toBe(quote);
  }
  const cited = line.citations.map(({ quote }) => quote);
  expect(cited).toContain(text.slice(0, text.indexOf(".") + 1));
});

it("names the report where no sentence of it tells whom a line means", () => {
  const line = lineWith("He said that the pillars were sound.", "He said", "Ruiz on the bridge");
  expect(saidOf(line)).toBe("“Ruiz on the bridge”: He said that the pillars were sound.");
});

it.each([
  "Mayor Ann Lee said that she would open the bridge.",
  "As Ann Lee spoke, she opened the bridge on Wednesday.",
  "It is clear that Ann Lee opened the bridge on Wednesday.",
  "Both Ann Lee and Tom Ruiz opened the bridge on Wednesday.",
])("leaves a line as it is that names whom it means: %s", (sentence) => {
  const before = "Engineer Tom Ruiz stayed at home.";
  const line = lineWith(`${before} ${sentence}`, "bridge");
  expect(saidOf(line)).not.toContain("stayed at home");
});
