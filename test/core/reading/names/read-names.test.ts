import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNames } from "../../../../src/core/reading/names/read-names.ts";
import { readParagraphs } from "../../../../src/core/reading/sentences/paragraphs.ts";
import { readSentences } from "../../../../src/core/reading/sentences/read-sentences.ts";

const mentionsIn = (text: string) => {
  const paragraphs = readParagraphs(text);
  return readNames(text, { paragraphs, sentences: readSentences(text, paragraphs) });
};
const namesIn = (text: string): string[] =>
  mentionsIn(text).map(({ start, end, kind }) => `${text.slice(start, end)}: ${kind}`);

const cases: readonly { name: string; text: string; names: readonly string[] }[] = [
  {
    name: "leaves titles and nationalities outside",
    text: "The visit by Norwegian Foreign Minister Ingrid Solberg to Nairobi ended on Tuesday.",
    names: ["Ingrid Solberg: person", "Nairobi: place"],
  },
  {
    name: "keeps Korean, Vietnamese and Arabic names whole",
    text: "Park Min Ji met Tran Van Huu in Hanoi. Omar al-Masri did not come, said Mr. Park.",
    names: [
      "Park Min Ji: person",
      "Tran Van Huu: person",
      "Hanoi: place",
      "Omar al-Masri: person",
      "Park: person",
    ],
  },
  {
    name: "tells organisations from places by what stands around them",
    text: "Bolton beat Derby County 2-1 in Leeds on Saturday, and the Bank of Latvia opened an office in Riga.",
    names: [
      "Bolton: organisation",
      "Derby County: organisation",
      "Leeds: place",
      "Bank of Latvia: organisation",
      "Riga: place",
    ],
  },
  {
    name: "reads headlines in capitals and datelines",
    text: "ORTEGA TO VISIT KENYA.\n\nNAIROBI 2031-05-14\n\nFinance Minister Elena Ortega will fly to Kenya on Friday, Ortega's office said.",
    names: [
      "ORTEGA: person",
      "KENYA: place",
      "NAIROBI: place",
      "Elena Ortega: person",
      "Kenya: place",
      "Ortega: person",
    ],
  },
  {
    name: "takes the period of Inc. into the name where the sentence goes on",
    text: "Shares in Harlow Systems Inc. rose in London.",
    names: ["Harlow Systems Inc.: organisation", "London: place"],
  },
  {
    name: "knows a surname that is a word or a month, once the article tells whose it is",
    text: "Prime Minister Clara May spoke in Oslo. The vote against May failed in May.",
    names: ["Clara May: person", "Oslo: place"],
  },
  {
    name: "leaves an address outside that the labels took in",
    text: "I have never met Ms Dahl, and I have met Dr Peel once.",
    names: ["Dahl: person", "Peel: person"],
  },
  {
    name: "takes a family for none of its members",
    text: "The Brandt family has not voted. Moira Brandt, 81, said so.",
    names: ["Brandt family: other", "Moira Brandt: person"],
  },
  {
    name: "takes a company that is called by its first word for no person, nor one called by two companies' words",
    text: "Senna Group will buy Calder Foods. Under the deal, Calder's shareholders get cash. The company, to be called Senna Calder, will be in Oslo.",
    names: [
      "Senna Group: organisation",
      "Calder Foods: organisation",
      "Calder: organisation",
      "Senna Calder: organisation",
      "Oslo: place",
    ],
  },
];

describe("readNames", () => {
  it.each(cases)("$name", ({ text, names }) => {
    expect(namesIn(text)).toEqual(names);
  });

  it("gives spans inside the text, in order, that do not touch, whatever the text", () => {
    const words = fc.constantFrom(
      "Mr.",
      "Lena",
      "ORTEGA",
      "of",
      "(",
      "U.S.",
      "'s",
      "-",
      "Bank",
      "é",
      "\n\n",
      "\u{1f600}",
      "12",
      "said",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: "binary" })), { maxLength: 30 }),
        (parts) => {
          const text = parts.join(" ");
          let last = 0;
          for (const { start, end, entity } of mentionsIn(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(entity).not.toBe("");
            last = end;
          }
        },
      ),
    );
  });

  it("reads the same again after other texts", () => {
    const text = cases.map((each) => each.text).join("\n\n");
    const once = mentionsIn(text);
    mentionsIn("Another text about Elena Ortega of Bolton.");
    expect(mentionsIn(text)).toEqual(once);
  });
});
