import { expect, it } from "vitest";
import { parseDayRange } from "../../../src/core/desk/parse-day-range.ts";

// A Tuesday.
const now = Date.parse("2031-05-20T09:00:00Z");

it.each([
  ["2024-02-29", "2024-02-29", "2024-02-29"],
  ["2024-2", "2024-02-01", "2024-02-29"],
  ["1961", "1961-01-01", "1961-12-31"],
  ["1960s", "1960-01-01", "1969-12-31"],
  ["19 June 2024", "2024-06-19", "2024-06-19"],
  ["June 19th, 2024", "2024-06-19", "2024-06-19"],
  ["Sept 2023", "2023-09-01", "2023-09-30"],
  ["april", "2031-04-01", "2031-04-30"],
  ["june", "2030-06-01", "2030-06-30"],
  ["1 december", "2030-12-01", "2030-12-01"],
  ["today", "2031-05-20", "2031-05-20"],
  ["3 days ago", "2031-05-17", "2031-05-17"],
  ["Monday", "2031-05-19", "2031-05-19"],
  ["last wed", "2031-05-14", "2031-05-14"],
])("reads “%s” as %s to %s", (words, from, to) => {
  expect(parseDayRange(words, now)).toEqual({ from, to });
});

it.each(["", "2024-02-30", "2024-13", "31 June 2024", "Maybe", "sunny", "20241", "2024-00-10"])(
  "does not take “%s” for a date",
  (words) => {
    expect(parseDayRange(words, now)).toBeUndefined();
  },
);
