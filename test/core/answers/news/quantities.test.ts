import { describe, expect, it } from "vitest";
import { readQuantities } from "../../../../src/core/answers/news/quantities.ts";

const read = (text: string) =>
  readQuantities(text, { start: 0, end: text.length }, []).map(
    ({ start, end, low, high, unit }) => ({
      words: text.slice(start, end),
      ...{ low, high, unit: [...unit].join(" ") },
    }),
  );

describe("readQuantities", () => {
  it("reads numbers with what they count", () => {
    expect(read("The toll is 15 crowns for 1,200 lorries.")).toEqual([
      { words: "15", low: 15, high: 15, unit: "crown" },
      { words: "1,200", low: 1200, high: 1200, unit: "lorri" },
    ]);
  });

  it("reads sizes, percentages and currencies", () => {
    expect(read("It cost $3.5 billion, 40 percent more.")).toEqual([
      { words: "3.5 billion", low: 3.5e9, high: 3.5e9, unit: "dollar" },
      { words: "40", low: 40, high: 40, unit: "%" },
    ]);
  });

  it("takes a name that ends like a currency for none", () => {
    expect(read("It has 66 beds in Porto Lira.")).toMatchObject([
      { low: 66, unit: "bed porto lira" },
    ]);
    expect(read("The bed cost 66 lira.")).toMatchObject([{ unit: "lira" }]);
  });

  it("keeps a rough number wide", () => {
    expect(read("At least 30 boats, about 100 nets, tens of thousands of fish.")).toMatchObject([
      { low: 30, high: 60 },
      { low: 85, high: 115 },
      { low: 20_000, high: 99_999, unit: "fish" },
    ]);
  });

  it("takes years and durations for no quantities", () => {
    expect(read("In 2014 ferries crossed for 24 years.")).toEqual([]);
  });
});
