import { describe, expect, it } from "vitest";
import type { DateMention } from "../../../../src/core/model/annotation.ts";
import type { DateRule } from "../../../../src/core/reading/dates/date-rule.ts";
import { createDateReader, dateRules } from "../../../../src/core/reading/dates/read-dates.ts";

/** What is read from a text that is one sentence. */
const read = (
  rules: readonly DateRule[],
  { text, published }: DateRule["example"],
): DateMention[] =>
  createDateReader(rules)(text, { sentences: [{ start: 0, end: text.length }], published });

const byName = dateRules.map((rule) => [rule.name, rule] as const);

describe("date rules", () => {
  it.each(byName)("read %s", (_, { example }) => {
    expect(read(dateRules, example).map(({ value }) => value)).toContain(example.value);
  });

  it.each(byName)("can't read %s without its rule", (_, rule) => {
    const others = dateRules.filter((each) => each !== rule);
    expect(read(others, rule.example)).not.toEqual(read(dateRules, rule.example));
  });

  it("have names of their own", () => {
    expect(new Set(dateRules.map(({ name }) => name)).size).toBe(dateRules.length);
  });
});
