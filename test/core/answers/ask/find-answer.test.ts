import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findAnswer } from "../../../../src/core/answers/ask/find-answer.ts";
import { articleOf, knowledgeOf } from "../../../support/knowledge.ts";

const courier = articleOf({
  id: "courier",
  publisher: "The Courier",
  published: "2031-05-14",
  text: `President Ana Rojas of Chile signed a treaty with Peru in Lima on Tuesday. It pledges help if either country is attacked.

Rojas arrived by train. The Chilean president was greeted by Foreign Minister Luis Prado and 300 children.

The old bridge collapsed in March 2019 because its cables had rusted. At least 14 people were killed.`,
});
const herald = articleOf({
  id: "herald",
  publisher: "The Herald",
  published: "2031-05-16",
  title: "After the treaty",
  text: `Chile and Peru have a new treaty, which President Ana Rojas called "a gift to our children".

When the old bridge collapsed in 2019, at least 17 people were killed, the mayor said.`,
});
const knowledge = knowledgeOf([courier, herald]);
const ask = (question: string, filter = {}) => findAnswer(knowledge, question, filter);
const firstClaim = (question: string): string => ask(question).claims[0]?.text ?? "";

describe("findAnswer", () => {
  it.each([
    ["Where was the treaty signed?", "in Lima", "Lima"],
    ["When did the old bridge collapse?", "March 2019", "March 2019"],
    ["Who greeted the Chilean president?", "Luis Prado", "Luis Prado"],
    ["What did Rojas call the treaty?", "a gift to our children", "gift"],
  ])("answers “%s” with the sentence that holds it", (question, words, short) => {
    const found = ask(question);
    expect(found.claims.map(({ text }) => text).join(" ")).toContain(words);
    expect(found.short).toContain(short);
    expect(found.claims[0]?.text).toContain(found.short);
  });

  it("takes words that mean the same, other names of a country and small errors", () => {
    expect(firstClaim("Where was the pact signed?")).toContain("Lima");
    expect(firstClaim("When did the old brigde colapse?")).toContain("2019");
  });

  it("takes a pronoun for whom the conversation is about, unless the question names somebody", () => {
    const about = "Ana Rojas";
    expect(ask("What did she call the treaty?", { about })).toMatchObject({
      question: "What did she call the treaty?",
      about,
      claims: [{ text: expect.stringContaining("a gift to our children") as string }],
    });
  });

  it.each([
    ["Who is Ana Rojas?", "President"],
    ["Who is the Foreign Minister?", "Luis Prado"],
    ["Did the old bridge collapse?", null],
  ])("answers “%s” in short with %s", (question, short) => {
    expect(ask(question)).toMatchObject({ status: "answered", short });
  });

  it("says no yes of one where it is told of others", () => {
    const port = articleOf({
      text: "Foreign Minister Luis Prado of Chile met children. President Ana Rojas of Chile signed a treaty with Peru in Lima, and Ana Rojas called the treaty a gift.",
    });
    const known = knowledgeOf([port]);
    expect(findAnswer(known, "Did Ana Rojas sign a treaty with Peru?").status).toBe("answered");
    expect(findAnswer(known, "Did Luis Prado sign a treaty with Peru?").status).toBe(
      "not-answered",
    );
  });

  it("takes no day for a place", () => {
    const article = articleOf({
      text: "On the quay, Rojas opened the great market on Tuesday morning; she thanked the porters.",
    });
    const { short } = findAnswer(knowledgeOf([article]), "Where did Rojas open the market?");
    expect(short).not.toContain("Tuesday");
  });

  it("takes part of a source's name, and says where there is no such source", () => {
    const { claims } = ask("When did the old bridge collapse?", { source: "herald" });
    expect(claims[0]?.citations[0].articleId).toBe("herald");
    expect(ask("When did the old bridge collapse?", { source: "couri" }).status).toBe("answered");
    expect(() => ask("When did the old bridge collapse?", { source: "Gazette" })).toThrow(
      "no report or publisher “Gazette”",
    );
  });

  it("tells sentences of the same words apart by which word follows which", () => {
    const text = "The boat house opened in 2027.\n\nThe house boat opened in 2031.";
    const known = knowledgeOf([articleOf({ text })]);
    const first = (question: string) => findAnswer(known, question).claims[0]?.text;
    expect(first("When did the boat house open?")).toContain("2027");
    expect(first("When did the house boat open?")).toContain("2031");
  });

  it.each([
    [
      "What was the ferry's boiler called?",
      "the Kettle",
      "By 2019 the ferry's boiler was called the Kettle.",
    ],
    [
      "What did the crew paint on the hull?",
      "No Way Back",
      "In May 2020 the crew painted “No Way Back” on the hull.",
    ],
    [
      "Where did the ferry stop?",
      "Arica and Iquique",
      "On Sunday the ferry stopped at Arica and Iquique.",
    ],
  ])("answers “%s” in short with “%s”, not with a date", (question, short, text) => {
    expect(findAnswer(knowledgeOf([articleOf({ text })]), question).short).toContain(short);
  });

  it("takes up what a pronoun stands for", () => {
    expect(firstClaim("What does the treaty pledge if a country is attacked?")).toContain(
      "pledges help",
    );
  });

  it.each([
    ["somebody whom no article names", "What did Omar Haddad say about the treaty?"],
    ["what is not given", "How old is Ana Rojas?"],
    ["a sum that is not given", "How much did the bridge cost?"],
    ["somebody else's relation", "Who is the foreign minister of Bolivia?"],
    ["what did not happen", "Why did Ana Rojas refuse to sign the treaty?"],
    ["another subject", "What is the boiling point of water?"],
  ])("does not answer %s", (_, question) => {
    const found = ask(question);
    expect(found).toMatchObject({ status: "not-answered", short: null, claims: [], conflicts: [] });
  });

  it("shows both sides where sources give different numbers", () => {
    const { conflicts } = ask("How many people were killed when the old bridge collapsed?");
    expect(conflicts[0]?.values.map(({ text }) => text.replace(/\D/g, "")).sort()).toEqual([
      "14",
      "17",
    ]);
  });

  it("looks only into the source and the days that it is told to", () => {
    const sources = (filter: object): string[] => {
      const { claims, nearest } = ask("What did the treaty pledge to Peru?", filter);
      return [...claims.flatMap(({ citations }) => citations), ...nearest].map(
        ({ articleId }) => articleId,
      );
    };
    expect(new Set(sources({ source: "the courier" }))).toEqual(new Set(["courier"]));
    expect(new Set(sources({ since: "2031-05-15" }))).toEqual(new Set(["herald"]));
  });

  it("answers the same whatever order the articles came in", () => {
    const mixed = knowledgeOf([herald, courier]);
    for (const question of ["Who signed the treaty?", "How many people were killed?"]) {
      expect(findAnswer(mixed, question)).toEqual(ask(question));
    }
  });

  it("cites the words that stand there, whatever is asked, and never more than 900 characters", () => {
    const texts = new Map([courier, herald].map(({ id, text }) => [id, text]));
    const words = [
      ...`${courier.text} ${herald.text}`.split(/\s+/),
      "who",
      "<@1>",
      "\u0007",
      "%s",
      "when",
    ];
    const question = fc
      .array(fc.constantFrom(...words), { maxLength: 9 })
      .map((each) => each.join(" "));
    fc.assert(
      fc.property(fc.oneof(question, fc.string()), (asked) => {
        const { claims, nearest, short } = ask(asked);
        for (const { articleId, start, end, quote } of [
          ...claims.flatMap(({ citations }) => citations),
          ...nearest,
        ]) {
          expect(quote).toBe(texts.get(articleId)?.slice(start, end));
        }
        expect(claims.map(({ text }) => text).join("").length).toBeLessThanOrEqual(900);
        expect(short === null || claims[0]?.text.includes(short)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

it("shows the sentence after, where a reason is asked for", () => {
  const story = knowledgeOf([
    articleOf({
      text: "Ana Rojas travelled to Peru. She wants cheaper copper. The mayor stayed in Arica.",
    }),
  ]);
  const { claims } = findAnswer(story, "Why did Ana Rojas travel to Peru?");
  expect(claims.map(({ text }) => text)).toContain("She wants cheaper copper.");
});

it("shows beside a sentence that begins with a pronoun the one that names who is meant", () => {
  const text =
    "Mayor Ana Rojas spent Friday at the harbour. She reopened the old lighthouse with a speech to the fishermen.";
  const known = knowledgeOf([articleOf({ text })]);
  const { claims } = findAnswer(known, "Who reopened the lighthouse?");
  expect(claims.map((claim) => claim.text)).toEqual([
    "She reopened the old lighthouse with a speech to the fishermen.",
    "Mayor Ana Rojas spent Friday at the harbour.",
  ]);
});

it("takes a name with a hyphen for the one that the story writes without", () => {
  const text = "Jean Paul Rojas, the harbour master, closed the port. Ana Lee opened the market.";
  const known = knowledgeOf([articleOf({ text })]);
  expect(findAnswer(known, "Who is Jean-paul Rojas?").short).toBe("the harbour master");
});
