import { describe, expect, it } from "vitest";
import { countryBehind, countryNamed } from "../../../../src/core/reading/names/country-names.ts";
import { nameWords } from "../../../../src/core/reading/names/name-words.ts";

describe("country names", () => {
  it.each([
    ["D.P.R.K.", "North Korea"],
    ["Côte d’Ivoire", "Ivory Coast"],
    ["U.S.", "United States"],
    ["Pyongyang", undefined],
  ])("knows %s by name as %s", (name, country) => {
    expect(countryNamed(nameWords(name))).toBe(country);
  });

  it.each([
    ["Pyongyang", "North Korea"],
    ["South Koreans", "South Korea"],
    ["Atlantis", undefined],
  ])("finds behind %s the country %s", (name, country) => {
    expect(countryBehind(nameWords(name))).toBe(country);
  });
});
