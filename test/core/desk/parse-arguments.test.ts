import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArguments } from "../../../src/core/desk/parse-arguments.ts";
import type { OptionSpecs } from "../../../src/core/model/command.ts";
import { AskerError } from "../../../src/core/model/errors.ts";

const now = Date.parse("2031-05-20T09:00:00Z");

const timeline = {
  from: { kind: "date", summary: "From" },
  to: { kind: "date", summary: "To" },
  about: { kind: "name", summary: "About", rest: true },
} satisfies OptionSpecs;

const ask = {
  question: { kind: "text", summary: "Question", required: true, rest: true },
  source: { kind: "source", summary: "Source" },
  since: { kind: "date", summary: "Since" },
} satisfies OptionSpecs;

const digest = {
  action: { kind: "choice", summary: "What to do", choices: ["on", "off"] },
  time: { kind: "time", summary: "When" },
  timezone: { kind: "timezone", summary: "Where" },
  quiet: { kind: "flag", summary: "Nothing on quiet days" },
} satisfies OptionSpecs;

const parse = (specs: OptionSpecs, rest: string, named = {}) =>
  parseArguments(specs, { named, rest, now }).values;

describe("parseArguments", () => {
  it.each([
    ["", {}],
    ["2023 2024", { from: year("2023"), to: year("2024") }],
    ["Ann Lee", { about: "Ann Lee" }],
    ["2023 Ann Lee", { from: year("2023"), about: "Ann Lee" }],
    ["19 June 2024 Ann", { from: day("2024-06-19"), about: "Ann" }],
    ["--to 2024-06 --about Ann Lee", { to: june, about: "Ann Lee" }],
    ["about:Ann from:2023", { from: year("2023"), about: "Ann" }],
    ['about:"Ann Lee" from=2023', { from: year("2023"), about: "Ann Lee" }],
    ["--about Ann Lee --from June 2024", { from: june, about: "Ann Lee" }],
    ["yesterday", { from: day("2031-05-19") }],
  ])("reads the dates and the name of “timeline %s”", (rest, values) => {
    expect(parse(timeline, rest)).toEqual(values);
  });

  it("takes a question as it stands, apostrophes and quotation marks too", () => {
    const rest = `Why didn't she say "never again"? --since 2024`;
    expect(parse(ask, rest)).toEqual({
      question: `Why didn't she say "never again"?`,
      since: year("2024"),
    });
  });

  it("takes what is quoted behind an option's words for another value", () => {
    const expected = { source: "The Herald", question: "Who left?" };
    expect(parse(ask, '--source The Herald "Who left?"')).toEqual(expected);
    expect(parse(ask, '"Who left?" --source The Herald')).toEqual(expected);
  });

  it("takes a colon inside a question for a colon", () => {
    const rest = "What about this: who signed?";
    expect(parse(ask, rest)).toEqual({ question: rest });
  });

  it("reads choices, times, zones and flags in any order that makes sense", () => {
    const rest = "on 8 pm Europe/London quiet";
    expect(parse(digest, rest)).toEqual({
      action: "on",
      time: "20:00",
      timezone: "Europe/London",
      quiet: true,
    });
  });

  it("lets what the platform names win over words", () => {
    expect(parse(timeline, "", { about: "Ann", from: "2023" })).toEqual({
      from: year("2023"),
      about: "Ann",
    });
  });

  it.each([
    [ask, "", "Please add the question"],
    [timeline, "--until 2024", "no option --until. It takes --from, --to, --about"],
    [timeline, "from:Whitsun", "“Whitsun” can't be read as from. Try: 2024"],
    [digest, "on 8 pm banana", "“banana” is too much"],
    [digest, "frobnicate", "“frobnicate” can't be read as action"],
    [digest, "frobnicate about Ann", "on, off"],
    [ask, "x".repeat(1001), "At most 1000 characters"],
  ])("says what to mend (%#)", (specs, rest, message) => {
    expect(() => parse(specs, rest)).toThrow(message);
  });

  it("never fails on any words but with an AskerError", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(timeline, ask, digest), (rest, specs) => {
        try {
          parse(specs, rest);
        } catch (error) {
          expect(error).toBeInstanceOf(AskerError);
        }
      }),
    );
  });
});

const june = { from: "2024-06-01", to: "2024-06-30" };

function year(value: string) {
  return { from: `${value}-01-01`, to: `${value}-12-31` };
}

function day(value: string) {
  return { from: value, to: value };
}
