import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readParagraphs } from "../../../../src/core/reading/sentences/paragraphs.ts";
import { readSentences } from "../../../../src/core/reading/sentences/read-sentences.ts";

const cut = (text: string): string[] =>
  readSentences(text, readParagraphs(text)).map(({ start, end }) => text.slice(start, end));

describe("readSentences", () => {
  it.each([
    ["titles", ["Mr. Aldo met Dr. Ines Roy on Tuesday.", "They talked."]],
    ["initials", ["J. K. Marsh and George W. Pell resigned.", "The board agreed."]],
    ["a country's initials before a name", ["The U.S. Navy left.", "It sailed north."]],
    [
      "a country's initials at the end",
      ["He flew to the U.S. She stayed."],
      ["He flew to the U.S.", "She stayed."],
    ],
    ["months", ["On Sept. 11 and on Jan. 3 he voted.", "Nobody else did."]],
    ["numbers", ["It rose 3.5 percent to 1.2 million.", "Last year was worse."]],
    [
      "companies",
      ["Orel Inc. shares fell.", "Orel Inc. The maker fell."],
      ["Orel Inc. shares fell.", "Orel Inc.", "The maker fell."],
    ],
    ["a quotation's own sentences", ["“We won.", "We are glad,” she said.", "He nodded."]],
    ["a quoted question with its speaker", ["“Who pays?” Ms. Orban asked.", "Nobody knew."]],
    ["a quoted question before a pronoun", ["“Who pays?” he asked.", "Nobody knew."]],
    ["a full stop inside quotation marks", ["It was “a success.”", "Others disagreed."]],
    ["two single quotation marks", ["It was a ''bright day.''", "Others disagreed."]],
    ["times", ["They met at 9 a.m. on Friday.", "It rained."]],
    ["an ellipsis within", ["He was … late.", "She left."]],
    ["an ellipsis at the head", ["He had no proof.", "... He left."]],
    ["a numbered point", ["1. Sign the pact.", "2. Go home."]],
  ])("keeps %s together", (_, sentences, expected = sentences) => {
    expect(cut(sentences.join(" "))).toEqual(expected);
  });

  it("parts sentences that lost the space between them", () => {
    expect(
      cut("They signed the deal.President Ano left. See node.js and ano.example.com now."),
    ).toEqual([
      "They signed the deal.",
      "President Ano left.",
      "See node.js and ano.example.com now.",
    ]);
  });

  it("makes a dateline a sentence of its own", () => {
    expect(cut("QUITO, Ecuador (AP) — The court met.\nUNESCO met too.")).toEqual([
      "QUITO, Ecuador (AP) —",
      "The court met.",
      "UNESCO met too.",
    ]);
  });

  it("ends a sentence with its paragraph, with or without a full stop", () => {
    expect(cut("A long road\n\nThe minister came.\nThe end")).toEqual([
      "A long road",
      "The minister came.",
      "The end",
    ]);
  });
});

describe("readParagraphs", () => {
  const prose =
    "The harbour of Velm was closed on Monday after two ferries touched in thick fog and one of them lost its ramp, the port said, and nobody was hurt in what a pilot called the slowest accident of his life.";
  const wrap = (text: string, columns: number): string =>
    text.split(" ").reduce((lines, word) => {
      const last = lines.slice(lines.lastIndexOf("\n") + 1);
      return last.length + 1 + word.length > columns ? `${lines}\n${word}` : `${lines} ${word}`;
    });

  it.each([60, 72, 80])("joins lines that were wrapped at %i columns", (columns) => {
    const text = `${wrap(prose, columns)}\n\n${wrap(prose, columns)}`;
    expect(readParagraphs(text)).toHaveLength(2);
  });

  it("takes an indented line of a wrapped text for a new paragraph", () => {
    expect(readParagraphs(`${wrap(prose, 70)}\n    ${wrap(prose, 66)}`)).toHaveLength(2);
  });

  it("joins wrapped lines although a blank line stands after each", () => {
    expect(readParagraphs(wrap(prose, 64).replaceAll("\n", "\n\n"))).toHaveLength(1);
  });

  it("takes each line of a text that is not wrapped for a paragraph", () => {
    expect(readParagraphs(`${prose}\n${prose}\nShort one.\n${prose}`)).toHaveLength(4);
    expect(readParagraphs("KENT:\nDead: 2\nHurt: 12\nFound: 40")).toHaveLength(4);
  });

  it("leaves no word out and overlaps nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aB. \n!?\"'”1") }), (text) => {
        const spans = readSentences(text, readParagraphs(text));
        expect(
          spans
            .map(({ start, end }) => text.slice(start, end))
            .join("")
            .replace(/\s/g, ""),
        ).toBe(text.replace(/\s/g, ""));
        for (const [index, { start, end }] of spans.entries()) {
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(start).toBeLessThan(spans[index + 1]?.start ?? Number.POSITIVE_INFINITY);
        }
      }),
    );
  });
});
