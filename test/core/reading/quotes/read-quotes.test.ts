import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NameMention } from "../../../../src/core/model/annotation.ts";
import { attributionRules } from "../../../../src/core/reading/quotes/attributions.ts";
import { readQuotes } from "../../../../src/core/reading/quotes/read-quotes.ts";
import { shapeRules } from "../../../../src/core/reading/quotes/speech.ts";
import { readParagraphs } from "../../../../src/core/reading/sentences/paragraphs.ts";
import { readSentences } from "../../../../src/core/reading/sentences/read-sentences.ts";

/** Every occurrence of the names, as persons whose entity is the last word. */
function mentionsOf(text: string, people: readonly string[]): NameMention[] {
  return people
    .flatMap((name) =>
      [...text.matchAll(new RegExp(`\\b${name}\\b`, "g"))].map(({ index }) => ({
        start: index,
        end: index + name.length,
        kind: "person" as const,
        entity: name.split(" ").at(-1) ?? name,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

function read(text: string, people: readonly string[] = []) {
  const paragraphs = readParagraphs(text);
  const sentences = readSentences(text, paragraphs);
  return readQuotes(text, { paragraphs, sentences, names: mentionsOf(text, people) }).map(
    ({ start, end, direct, speaker }) => ({
      content: text.slice(start, end),
      direct,
      speaker: speaker && text.slice(speaker.start, speaker.end),
      entity: speaker?.entity ?? null,
    }),
  );
}

describe("the rules", () => {
  it.each(attributionRules.map((rule) => [rule.name, rule] as const))("%s", (_, { example }) => {
    const { content, speaker } = example;
    expect(read(example.text)).toContainEqual(expect.objectContaining({ content, speaker }));
  });

  it.each(shapeRules.map((rule) => [rule.name, rule] as const))("%s", (_, { example }) => {
    const { content, speaker } = example;
    const quote = expect.objectContaining({ content, speaker, direct: true });
    expect(read(`${example.text}\n\n${example.text}`)).toEqual([quote, quote]);
  });
});

describe("reported speech", () => {
  it.each([
    [
      "a clause without that",
      "Officials said the ferry would sail on Friday.",
      "the ferry would sail on Friday",
      "Officials",
    ],
    [
      "a listener and a day",
      "Ms. Orban told reporters on Monday that the vote was lost.",
      "that the vote was lost",
      "Ms. Orban",
    ],
    [
      "a place before the clause",
      "The ministry said in a statement that two pilots were safe.",
      "that two pilots were safe",
      "The ministry",
    ],
    ["an infinitive", "The union vowed to strike again.", "to strike again", "The union"],
    ["a question", "A judge asked whether the map was old.", "whether the map was old", "A judge"],
    [
      "an apposition",
      "Ana Ruiz, a judge in Lima, said the map was old.",
      "the map was old",
      "Ana Ruiz",
    ],
    [
      "two appositions",
      "Ana Ruiz, 56, a judge in Lima, said the map was old.",
      "the map was old",
      "Ana Ruiz",
    ],
    [
      "a party in brackets",
      "Senator Ana Ruiz (L-Peru) said the map was old.",
      "the map was old",
      "Senator Ana Ruiz",
    ],
    ["inversion", "The map was old, said Ana Ruiz, a judge.", "The map was old", "Ana Ruiz"],
    ["a source first", "According to the port, no ferry sailed.", "no ferry sailed", "the port"],
    [
      "a first word that joins",
      "But the ferry was empty, a witness said.",
      "the ferry was empty",
      "a witness",
    ],
    [
      "an office",
      "The head of the agency warned that rivers would rise.",
      "that rivers would rise",
      "The head of the agency",
    ],
    [
      "an adjective",
      "The captain was sure that the ferry was empty.",
      "that the ferry was empty",
      "The captain",
    ],
    [
      "a verb group",
      "The captain is expected to announce that the ferry will sail.",
      "that the ferry will sail",
      "The captain",
    ],
    ["a headline", "Mayor Says Bridge Will Close", "Bridge Will Close", "Mayor"],
  ])("reads %s", (_, text, content, speaker) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ content, speaker, direct: false }));
  });

  it.each([
    [
      "somebody quoted",
      "Marsh, meanwhile, was quoted as saying that the map was old.",
      "that the map was old",
      "Marsh",
    ],
    [
      "a name and others",
      "Velm and its allies said the map was old.",
      "the map was old",
      "Velm and its allies",
    ],
  ])("reads %s", (_, text, content, speaker) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ content, speaker }));
  });

  it.each([
    ["The court this month ruled that the map was old.", "that the map was old", "The court"],
    ["Marsh said about 20 maps were old.", "about 20 maps were old", "Marsh"],
    ["Marsh said there remains a map.", "there remains a map", "Marsh"],
    [
      "In a note, one of the town's lawyers, Ana Ruiz, said the map was old.",
      "the map was old",
      "Ana Ruiz",
    ],
    ["Her lawyer, Ana Ruiz, said the map was old.", "the map was old", "Ana Ruiz"],
    [
      "Authorities announced on Friday the arrest of a pilot.",
      "the arrest of a pilot",
      "Authorities",
    ],
    [
      "The union told “The Morning Hour” that it would strike.",
      "that it would strike",
      "The union",
    ],
    [
      "The paper quoted Ana Ruiz as saying that the map was old.",
      "that the map was old",
      "Ana Ruiz",
    ],
    ["A letter from his doctors said he was well.", "he was well", "A letter from his doctors"],
  ])("reads: %s", (text, content, speaker) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ content, speaker }));
  });

  it("hears two who speak as one", () => {
    const text = "Ana Ruiz and Peter Marsh agreed to share the map.";
    expect(read(text, ["Ana Ruiz", "Peter Marsh"]).map(({ entity }) => entity)).toEqual([
      "Ruiz",
      "Marsh",
    ]);
  });

  it("ends what one says where another begins", () => {
    expect(read("Ruiz said the map was old, but Marsh said the map was new.")).toEqual([
      expect.objectContaining({ content: "the map was old", speaker: "Ruiz" }),
      expect.objectContaining({ content: "the map was new", speaker: "Marsh" }),
    ]);
  });

  it("gives a participle the speaker of its sentence", () => {
    expect(read("The map was old, the judge said, adding that nobody used it.")).toContainEqual(
      expect.objectContaining({ content: "that nobody used it", speaker: "the judge" }),
    );
  });

  it("takes both parts around an interrupting cue", () => {
    expect(read("The map, the judge said, is very old.").map(({ content }) => content)).toEqual([
      "The map",
      "is very old",
    ]);
  });

  it.each([
    "The report of the panel was long.",
    "A similar question came up in May.",
    "The plan costs two million.",
    "He was told nothing.",
    "They held a grand welcoming ceremony on the bridge.",
    "The ferry sailed to Velm after a night of rain.",
  ])("finds none in: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("direct speech", () => {
  it.each([
    ["curly marks", "“We will not pay for it,” said Ana Ruiz.", "We will not pay for it,"],
    ["straight marks", '"We will not pay for it," said Ana Ruiz.', "We will not pay for it,"],
    ["two single marks", "''We will not pay for it,'' said Ana Ruiz.", "We will not pay for it,"],
    ["single marks", "‘We don’t pay for it,’ said Ana Ruiz.", "We don’t pay for it,"],
    ["the speaker first", "Ana Ruiz said: “We will not pay for it.”", "We will not pay for it."],
    [
      "more than a sentence",
      "“We will not pay. Ask them,” said Ana Ruiz.",
      "We will not pay. Ask them,",
    ],
  ])("reads %s", (_, text, content) => {
    expect(read(text)).toEqual([
      expect.objectContaining({ content, speaker: "Ana Ruiz", direct: true }),
    ]);
  });

  it("goes on with the same speaker within the paragraph and after a colon", () => {
    const text =
      "“We will not pay,” said Ana Ruiz. “Not this year, not ever.”\n\nMarsh replied:\n\n“You will pay for all of it.”";
    expect(read(text).map(({ speaker }) => speaker)).toEqual(["Ana Ruiz", "Ana Ruiz", "Marsh"]);
  });

  it("takes no note for a transcript", () => {
    expect(read("NOTE: The port is closed today.")).toEqual([]);
  });

  it("takes no title and no single word for speech", () => {
    expect(read("The “smart” film “A Night at the Port” was shown.")).toEqual([]);
  });
});

describe("the speaker's entity", () => {
  const people = ["Ana Ruiz", "Ruiz", "Peter Marsh", "Marsh"];
  it.each([
    ["the name's bearer", "Ana Ruiz said the map was old.", "Ruiz"],
    ["she", "Peter Marsh met Ana Ruiz. She said the map was old.", "Ruiz"],
    ["he", "Ana Ruiz met Peter Marsh. He said the map was old.", "Marsh"],
    [
      "he, after a clause about another",
      "While Ruiz was in Lima, Peter Marsh slept. He said the map was old.",
      "Marsh",
    ],
    ["who", "They met Ana Ruiz, who said the map was old.", "Ruiz"],
    ["no name", "The ministry said the map was old.", "the ministry"],
    [
      "somebody's spokesman",
      "A spokesman for Ana Ruiz said the map was old.",
      "a spokesman for ana ruiz",
    ],
    ["an owner", "Ruiz's lawyer said the map was old.", "ruiz's lawyer"],
  ])("is that of %s", (_, text, entity) => {
    expect(read(text, people)).toEqual([expect.objectContaining({ entity })]);
  });
});

it("keeps every span within the text, whatever the text", () => {
  const unit = fc.constantFrom(
    "said ",
    "Ana ",
    "that ",
    "“",
    "”",
    '"',
    ", ",
    ". ",
    "the ",
    "to ",
    "map ",
    "\n",
    "''",
    "he ",
    "according to ",
    "saying ",
    "and ",
    ": ",
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      for (const { content, speaker } of read(text, ["Ana"])) {
        expect(content.length).toBeGreaterThan(0);
        expect(speaker).not.toBe("");
      }
    }),
    { numRuns: 500 },
  );
});
