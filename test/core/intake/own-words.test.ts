import { describe, expect, it } from "vitest";
import { ownWords } from "../../../src/core/intake/own-words.ts";
import { ferry } from "./incoming.ts";

const known = { text: ferry };
const own = "The Harbour Times had warned of the rocks for years. Nobody put up a light.";
const of = (text: string): string => ownWords(known, { text });

describe("ownWords", () => {
  it("finds a paragraph of the outlet's own, wherever it stands", () => {
    const [first = "", ...rest] = ferry.split("\n\n");
    expect(of(`${ferry}\n\n${own}`)).toBe(own);
    expect(of([own, first, ...rest].join("\n\n"))).toBe(own);
    expect(of([first, own, ...rest].join("\n\n"))).toBe(own);
  });

  it("finds sentences among those that are known, and keeps those of one paragraph together", () => {
    const [first = "", ...rest] = ferry.split("\n\n");
    const text = [`${first} ${own}`, ...rest, "A diver will look at the hull on Monday."];
    expect(of(text.join("\n\n"))).toBe(`${own}\n\nA diver will look at the hull on Monday.`);
  });

  it("finds a known sentence that gives another number", () => {
    const text = ferry.replace("17 of them", "19 of them");
    expect(of(text)).toMatch(/^All passengers .*, and 19 of them [^.]*\.$/);
  });

  it.each([
    ["the same words", ferry],
    ["a cut", ferry.slice(0, ferry.length / 2)],
    ["mended slips", ferry.replace("scrape", "scraping").replace("Marrow", "Marow")],
    ["sentences that were moved", ferry.split("\n\n").toReversed().join("\n\n")],
    ["another dateline", `TOLMIN (Harbour Times) — ${ferry}`],
    ["lines of the page", `${ferry}\n\nSign up for our newsletter and never miss a story.`],
    ["credits", `${ferry}\n\n(Reporting by Jo Lind in Port Sellen; editing by Ana Weir)`],
    ["a writer's part", `${ferry}\n\nCourier writer Jo Lind in Sellen contributed to this report.`],
    ["a heading", `What the coastguard says about all of this\n\n${ferry}`],
  ])("finds nothing in %s", (_, text) => {
    expect(of(text)).toBe("");
  });
});
