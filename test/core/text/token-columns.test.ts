import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashOf, tokenColumns } from "../../../src/core/text/token-columns.ts";

const whole = (text: string) => [{ start: 0, end: text.length }];
const wordsOf = (text: string): string[] => {
  const { count, start, end } = tokenColumns(text, whole(text));
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
};

describe("tokenColumns", () => {
  it("keeps words with inner marks whole, and parts the possessive", () => {
    expect(wordsOf("O'Neill’s U.S. talks, Jean-Michel said: 3.5%.")).toEqual([
      "O'Neill",
      "’s",
      "U.S.",
      "talks",
      ",",
      "Jean-Michel",
      "said",
      ":",
      "3.5",
      "%",
      ".",
    ]);
  });

  it("covers each character that is not white space exactly once, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(wordsOf(text).join("")).toBe(text.replace(/[\0- \u00a0]/g, ""));
      }),
    );
  });

  it("folds case and accents as hashOf does", () => {
    const text = "ŁÓDŹ Côte";
    const { folded } = tokenColumns(text, whole(text));
    expect([...folded.slice(0, 2)]).toEqual([hashOf("lodz"), hashOf("cote")]);
  });
});
