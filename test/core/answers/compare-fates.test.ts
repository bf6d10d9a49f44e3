import { describe, expect, it } from "vitest";
import { fateAt } from "../../../src/core/answers/compare-fates.ts";

describe("fateAt", () => {
  it.each([
    ["killing {12} people and injuring 85", "killed"],
    ["killing 12 people and injuring {85}", "hurt"],
    ["killed at least {12} and injured 85", "killed"],
    ["killed {12} people and left 85 wounded", "killed"],
    ["killing {12}, the agency said", "killed"],
    ["The police arrested {30} people and rescued 4", "arrested"],
    ["The deaths of {14} people are looked into", "killed"],
    ["{14} people were killed and 30 injured", "killed"],
    ["14 people were killed and {30} injured", "hurt"],
    ["It left {14} people dead and 30 hurt", "killed"],
    ["A ferry with {112} people on board sank", "aboard"],
    ["Of those aboard {12} people drowned", "killed"],
    ["{12} people are missing", "missing"],
    ["It killed 12, and {30} people were rescued", "rescued"],
    ["The fire destroyed {12} houses and killed 3 people", undefined],
    ["The army sent {300} people to rescue them", undefined],
  ])("tells what became of those who are counted: %s", (sentence, what) => {
    const [before = "", rest = ""] = sentence.split("{");
    expect(fateAt(before, rest.slice(rest.indexOf("}") + 1))?.what).toBe(what);
  });
});
