import { describe, expect, it } from "vitest";
import { bestThreshold, figuresAt, thresholdFor } from "../../bench/intake-belonging/figures.ts";

const judged = [
  { score: 0.9, belongs: true },
  { score: 0.8, belongs: true },
  { score: 0.7, belongs: false },
  { score: 0.6, belongs: true },
  { score: 0.1, belongs: false },
];

describe("figures of belonging", () => {
  it("count what was taken rightly, of all that was taken and of all that belongs", () => {
    expect(figuresAt(judged, 0.6)).toEqual({
      precision: 75,
      recall: 100,
      inside: 3,
      outside: 2,
    });
    expect(figuresAt(judged, 0.75).recall).toBeCloseTo(200 / 3);
  });

  it("weigh sets of unlike size", () => {
    const heavy = judged.map((each) => (each.belongs ? each : { ...each, weight: 3 }));
    expect(figuresAt(heavy, 0.6).precision).toBe(50);
  });

  it("choose the threshold that finds most at a precision, and the one that serves both best", () => {
    expect(thresholdFor(judged, 100)).toBe(0.8);
    expect(thresholdFor(judged, 75)).toBe(0.6);
    expect(bestThreshold(judged)).toBe(0.6);
  });
});
