import { describe, expect, it } from "vitest";
import { readNames } from "../../../../src/core/reading/names/read-names.ts";
import { readParagraphs } from "../../../../src/core/reading/sentences/paragraphs.ts";
import { readSentences } from "../../../../src/core/reading/sentences/read-sentences.ts";

const namesIn = (text: string): string[] => {
  const paragraphs = readParagraphs(text);
  const sentences = readSentences(text, paragraphs);
  return readNames(text, { paragraphs, sentences }).map(
    ({ start, end, kind }) => `${text.slice(start, end)}: ${kind}`,
  );
};

describe("readNames", () => {
  it("leaves titles and nationalities outside", () => {
    expect(
      namesIn("The visit by Norwegian Foreign Minister Ingrid Solberg to Nairobi ended."),
    ).toEqual(["Ingrid Solberg: person", "Nairobi: place"]);
  });
});
