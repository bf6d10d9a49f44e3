import { describe, expect, it } from "vitest";
import { fingerprintOf } from "../../../src/adapters/articles/fingerprint.ts";

const article = `The mayor said: "It fell." Nobody was hurt.\n\nFerries sail now.`;

describe("fingerprintOf", () => {
  it.each([
    ["white space", `The  mayor said: "It fell."\nNobody was hurt. Ferries sail\tnow. `],
    ["quotation marks", `The mayor said: ''It fell.'' Nobody was hurt.\n\nFerries sail now.`],
    ["curly quotation marks", `The mayor said: “It fell.” Nobody was hurt.\n\nFerries sail now.`],
    ["a caption", `${article}\n\nThe bridge on Friday. Credit: AFP`],
    ["a dateline and a date", `date 2031-05-17 LIMA, Peru — ${article}`],
    ["glued sentences", article.replace("hurt.\n\nFerries", "hurt.Ferries")],
  ])("is the same although %s differ", (_, other) => {
    expect(fingerprintOf(other)).toBe(fingerprintOf(article));
  });

  it("differs where a word or a number differs, and is empty without words", () => {
    expect(fingerprintOf(article.replace("Nobody", "Somebody"))).not.toBe(fingerprintOf(article));
    expect(fingerprintOf("5 fell.")).not.toBe(fingerprintOf("6 fell."));
    expect(fingerprintOf(" ... ")).toBe("");
  });
});
