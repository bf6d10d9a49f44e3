import { describe, expect, it } from "vitest";
import { speedRow, tableOf, tasks } from "../../bench/reading/figures.ts";

describe("the table of reading figures", () => {
  it("shows a figure beside what is to be reached", () => {
    const quotes = tasks.find(({ name }) => name === "quotes");
    const rows = quotes?.rows({ content: { f1: 71.9 }, speakerAccuracy: 88 }) ?? [];
    expect(
      tableOf([...rows, speedRow(612.4)])
        .split("\n")
        .slice(2),
    ).toEqual([
      "| quotes: content F1 | 71.9 | 72 | missed |",
      "| quotes: speaker right, of those found | 88 | 87 | reached |",
      "| whole reading, characters/ms on one core, no cache | 612 | 500 | reached |",
    ]);
  });

  it("says what was not measured, for every figure of every task", () => {
    const rows = tasks.flatMap((task) => task.rows(undefined));
    expect(rows.length).toBeGreaterThan(tasks.length);
    for (const line of tableOf(rows).split("\n").slice(2)) {
      expect(line).toMatch(/\| – \| .*not measured \|$/);
    }
  });
});
