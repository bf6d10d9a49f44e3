import { describe, expect, it } from "vitest";
import { termOf, termsOf } from "../../../src/core/text/terms.ts";
import { tokenise } from "../../../src/core/text/tokens.ts";

const words = (text: string): string[] => tokenise(text).map(({ word }) => word);

describe("tokenise", () => {
  it("folds case, accents and possessives, and keeps where each word stands", () => {
    const text = "São Tomé’s ministers";
    expect(words(text)).toEqual(["sao", "tome", "ministers"]);
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "São",
      "Tomé’s",
      "ministers",
    ]);
  });

  it("reads a grouped number as one word and a compound as its parts", () => {
    expect(words("1,250 people, 3.5 km, a 24-year wait")).toEqual(
      "1250 people 3.5 km a 24 year wait".split(" "),
    );
  });

  it("tells the country from the pronoun", () => {
    expect(words("The U.S. told us that US aid goes on")).toEqual(
      "the u.s. told us that u.s. aid goes on".split(" "),
    );
  });

  it("cuts a part with offsets of the whole", () => {
    expect(tokenise("one two three", 4, 7)).toEqual([{ start: 4, end: 7, word: "two" }]);
  });
});

describe("terms", () => {
  it.each([
    ["sign", "signing"],
    ["meet", "met"],
    ["treaty", "treaties"],
    ["woman", "women"],
    ["2", "two"],
  ])("are the same for %s and %s", (a, b) => {
    expect(termOf(a)).toBe(termOf(b));
  });

  it("leave out function words", () => {
    expect(termsOf("Who was the mayor of Lisbon?").map(({ word }) => word)).toEqual([
      "mayor",
      "lisbon",
    ]);
  });
});
