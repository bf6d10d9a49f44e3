import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainJson, plainText } from "../../../src/adapters/terminal/plain-text.ts";
import { renderText, wrap } from "../../../src/adapters/terminal/render.ts";
import type { Cited } from "../../../src/core/model/article.ts";
import type { Block } from "../../../src/core/model/reply.ts";

const cited = (start: number, quote: string): Cited => [
  { articleId: "a", revision: "1", start, end: start + quote.length, quote },
];
const claim = (text: string, citations: Cited): Block => ({
  kind: "claim",
  runs: [{ text }],
  citations,
});
const source = {
  id: "a",
  revision: "1",
  title: "Bridge opens",
  publisher: "The Courier",
  published: "2031-05-14T08:00Z",
  characters: 10,
};
const show = (blocks: readonly Block[], look = { colours: false, width: 60 }): string =>
  renderText(
    { reply: { audience: "channel", blocks }, sources: new Map([["a", source]]), keys: new Map() },
    look,
  );

describe("renderText", () => {
  it("numbers each sentence once and lists it with its report", () => {
    const [one, two] = [cited(0, "It opened."), cited(20, "It rained.")];
    const shown = show([claim("Opened", one), claim("Rain", two), claim("Again", one)]);
    expect(shown).toMatchInlineSnapshot(`
      "• Opened [1]
      • Rain [2]
      • Again [1]

      Sources
      [1] Bridge opens, The Courier, 2031-05-14: “It opened.”
      [2] Bridge opens, The Courier, 2031-05-14: “It rained.”
      "
    `);
  });

  it("lets no text of an article steer the terminal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shown = show([claim(text, cited(0, text)), { kind: "note", text }]);
        expect(shown.replaceAll("\n", "")).not.toMatch(
          /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u,
        );
      }),
    );
  });

  it("paints only where colours are wanted", () => {
    const blocks: Block[] = [{ kind: "heading", text: "Who" }];
    expect(show(blocks)).toBe("Who\n");
    expect(show(blocks, { colours: true, width: 60 })).toContain("\u001b[");
  });
});

describe("plainText", () => {
  it.each([
    ["a\u001b[31mb\u001b[0m", "ab"],
    ["\u001b]0;title\u0007x", "x"],
    ["\u001b]8;;https://example.org\u001b\\link", "link"],
    ["a\u202eb\u2066c", "abc"],
    ["bell\u0007", "bell "],
    ["two\nlines", "two\nlines"],
    ["a\u2028b\u061cc\u2063d\u{e0041}e", "a bcde"],
  ])("cleans %j", (text, clean) => {
    expect(plainText(text)).toBe(clean);
  });
});

describe("plainJson", () => {
  it("holds the same, and nothing that steers a terminal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const json = plainJson({ text });
        expect(JSON.parse(json)).toEqual({ text });
        expect(json).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
      }),
    );
    expect(plainJson("\u009b31m\u202e")).toBe('"\\u009b31m\\u202e"');
  });
});

describe("wrap", () => {
  it("breaks between words and indents what follows", () => {
    expect(wrap("• one two three four", 10, "  ")).toBe("• one two\n  three\n  four");
  });

  it("loses no word whatever the width", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,9}$/)),
        fc.integer({ min: 1, max: 40 }),
        (words, width) => {
          expect(wrap(words.join(" "), width, "  ").split(/\s+/).filter(Boolean)).toEqual(words);
        },
      ),
    );
  });
});
