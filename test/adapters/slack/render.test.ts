import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutEscaped } from "../../../src/adapters/slack/escape.ts";
import { renderReply } from "../../../src/adapters/slack/render.ts";
import { cite } from "../../../src/core/model/article.ts";
import { plainLine } from "../../../src/core/model/plain-line.ts";
import type { Answered } from "../../../src/core/model/ports.ts";
import type { Block } from "../../../src/core/model/reply.ts";
import { articleOf } from "../../support/knowledge.ts";
import { anyAnswered, anyText, expectedNumbers, renderRuns } from "../../support/replies.ts";
import { seenText, unescaped } from "../../support/slack/seen.ts";
import { messageRules } from "../../support/slack/wire-rules.ts";

const answered = (blocks: readonly Block[]): Answered => ({
  reply: { audience: "channel", blocks },
  sources: new Map(),
  keys: new Map(),
});

type Plain = Record<string, unknown>;
const asPlain = (message: object): Plain => message as Plain;

const numbersIn = (words: string): number[] =>
  [...words.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));

/** Numbers at the end of claims, and at the beginning of the lines of sources below the divider. */
function numbersOf(message: Plain): { cited: number[]; listed: number[] } {
  const blocks = message.blocks as Plain[];
  const at = blocks.findIndex(({ type }) => type === "divider");
  const split = at < 0 ? blocks.length : at;
  const lines = (some: Plain[]): string[] => some.map((block) => seenText({ blocks: [block] }));
  return {
    cited: lines(blocks.slice(0, split)).flatMap((line) =>
      numbersIn(/(?:(?:^| )\[\d+\])+$/.exec(line)?.[0] ?? ""),
    ),
    listed: lines(blocks.slice(split))
      .flatMap((text) => text.split("\n"))
      .flatMap((line) => numbersIn(/^(?:\[\d+\] )+/.exec(line)?.[0] ?? "")),
  };
}

describe("cutEscaped", () => {
  it("leaves no sign that begins a form, keeps every letter, and cuts no escape", () => {
    fc.assert(
      fc.property(anyText(30), fc.integer({ min: 1, max: 80 }), (text, length) => {
        const escaped = cutEscaped(text, length);
        expect(escaped.length).toBeLessThanOrEqual(length);
        expect(escaped).not.toMatch(/[<>]|&(?!(?:amp|lt|gt);)/);
        const shown = unescaped(escaped).replace(/…$/, "").trimEnd();
        expect(plainLine(text).trim().startsWith(shown) || shown === "").toBe(true);
      }),
      { numRuns: renderRuns },
    );
  });

  it.each(["<!channel>", "<@U123>", "<http://evil.example|bank>", "&lt;", "&amp;"])(
    "has %s arrive literally",
    (text) => {
      expect(cutEscaped(text, 100)).not.toContain("<");
      expect(unescaped(cutEscaped(text, 100))).toBe(text);
    },
  );

  it("removes marks that turn the direction of a line or can't be seen", () => {
    expect(cutEscaped("safe\u202Eexe\u200B.\uFEFF", 50)).toBe("safeexe.");
  });
});

describe("renderReply", () => {
  it(
    "breaks no limit, loses no citation and leaves nothing unescaped, whatever the reply",
    () => {
      fc.assert(
        fc.property(anyAnswered, (reply) => {
          const seen: number[] = [];
          for (const message of renderReply(reply, true).map(asPlain)) {
            const blocks = (message.blocks as unknown[]).length > 0 ? message.blocks : undefined;
            expect(messageRules({ text: message.text, blocks })).toEqual([]);
            const { cited, listed } = numbersOf(message);
            for (const number of cited) {
              expect(listed).toContain(number);
            }
            seen.push(...cited);
          }
          for (const number of expectedNumbers(reply).flat()) {
            expect(seen).toContain(number);
          }
        }),
        { numRuns: renderRuns },
      );
    },
    30_000 + renderRuns * 50,
  );

  it("keeps a claim's words and all its citations in order when it is longer than a message", () => {
    const article = articleOf({ text: "x".repeat(500) });
    const words = Array.from({ length: 3000 }, (_, index) => `word${index}`).join(" ");
    const citations = Array.from({ length: 60 }, (_, start) => cite(article, { start, end: 400 }));
    const [first, ...rest] = citations;
    const claim: Block = {
      kind: "claim",
      runs: [{ text: words, style: "strong" }],
      citations: [first as (typeof citations)[0], ...rest],
    };
    const messages = renderReply(answered([claim]), true).map(asPlain);
    expect(messages.length).toBeGreaterThan(2);
    const all = messages.map(seenText).join(" ");
    expect([...all.matchAll(/word\d+/g)].map(([word]) => word).join(" ")).toBe(words);
    const cited = messages.flatMap((message) => numbersOf(message).cited);
    expect(cited).toEqual(citations.map((_, index) => index + 1));
  });

  it("never parts a heading from what it leads", () => {
    const blocks = Array.from({ length: 40 }, (_, index): Block[] => [
      { kind: "heading", text: `Heading ${index}` },
      { kind: "note", text: "n".repeat(300) },
    ]).flat();
    const messages = renderReply(answered(blocks), true);
    expect(messages.length).toBeGreaterThan(1);
    for (const message of messages) {
      expect(seenText(asPlain(message)).split("\n").at(-1)).not.toMatch(/^Heading/);
    }
  });

  it("tells a picture in words where none can be drawn", () => {
    const blocks: Block[] = [{ kind: "picture", svg: "<svg/>", alt: "Two events" }];
    const [message] = renderReply(answered(blocks), false);
    expect(seenText(asPlain(message ?? {}))).toBe("Two events");
    expect(message?.pictures).toEqual([]);
  });
});
