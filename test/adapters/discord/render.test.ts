import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeText } from "../../../src/adapters/discord/escape.ts";
import { withKeys } from "../../../src/adapters/discord/message.ts";
import { renderReply } from "../../../src/adapters/discord/render.ts";
import { cite } from "../../../src/core/model/article.ts";
import { plainLine } from "../../../src/core/model/plain-line.ts";
import type { Answered } from "../../../src/core/model/ports.ts";
import { rendersOnce } from "../../../src/core/model/render-once.ts";
import type { Block } from "../../../src/core/model/reply.ts";
import { formsOf, nodesOf, seenText, textsOf, wordsOf } from "../../support/discord/seen.ts";
import { messageRules } from "../../support/discord/wire-rules.ts";
import { articleOf } from "../../support/knowledge.ts";
import { anyAnswered, anyText, expectedNumbers, renderRuns } from "../../support/replies.ts";

const answered = (blocks: readonly Block[]): Answered => ({
  reply: { audience: "channel", blocks },
  sources: new Map(),
  keys: new Map(),
});

const tight = (text: string): string => text.replace(/\s+/g, "");

describe("escapeText", () => {
  it("leaves nothing that pings, links or formats, and every letter that can be seen", () => {
    fc.assert(
      fc.property(anyText(30), (text) => {
        const nodes = nodesOf(escapeText(text));
        expect(formsOf(nodes)).toEqual([]);
        expect(tight(wordsOf(nodes))).toBe(tight(plainLine(text)));
      }),
      { numRuns: renderRuns },
    );
  });

  it.each([
    "<@123456789012345678>",
    "@everyone",
    "[bank](https://evil.example)",
    "https://evil.example",
    "# Title",
    "-# small",
    "- item",
    "1. item",
    "<t:1700000000:R>",
    ":smile:",
    "||hidden||",
    "> quote",
  ])("shows %s as it is written", (text) => {
    const nodes = nodesOf(escapeText(text));
    expect(formsOf(nodes)).toEqual([]);
    expect(wordsOf(nodes)).toBe(text);
  });

  it("removes marks that turn the direction of a line or can't be seen", () => {
    expect(escapeText("safe\u202Eexe\u200B.\uFEFF")).toBe(escapeText("safeexe."));
  });
});

/** Lines of text and lines of sources of a message, as they are seen. */
function linesOf(body: Record<string, unknown>): { claims: string[]; sources: string[] } {
  const lines = textsOf(body).flatMap((text) => text.split("\n"));
  const isSource = (line: string): boolean => line.startsWith("-# \\[");
  return {
    claims: lines.filter((line) => !isSource(line)),
    sources: lines.filter(isSource),
  };
}

const numbersIn = (line: string): number[] =>
  [...line.matchAll(/\\\[(\d+)\\\]/g)].map(([, number]) => Number(number));

const numbersAtStart = (line: string): number[] =>
  numbersIn(/^-# (?:\\\[\d+\\\] )+/.exec(line)?.[0] ?? "");

/** The markers that stand at the end of a claim's last line. */
const markersAtEnd = (line: string): number[] =>
  numbersIn(/(?:(?:^| )\\\[\d+\\\])+$/.exec(line)?.[0] ?? "");

describe("renderReply", () => {
  it(
    "breaks no limit, loses no citation and leaves nothing unescaped, whatever the reply",
    () => {
      fc.assert(
        fc.property(anyAnswered, (reply) => {
          const messages = renderReply(reply, true);
          const seen: number[] = [];
          for (const { body, pictures } of messages) {
            const plain = body as Record<string, unknown>;
            expect(
              messageRules(
                plain,
                pictures.map(({ name }) => name),
              ),
            ).toEqual([]);
            const { claims, sources } = linesOf(plain);
            const cited = claims.flatMap(markersAtEnd);
            const listed = sources.flatMap((line) => numbersAtStart(line));
            for (const number of cited) {
              expect(listed).toContain(number);
            }
            seen.push(...cited);
            const inClaims = formsOf(claims.flatMap(nodesOf)).map(({ type }) => type);
            const inSources = formsOf(sources.flatMap(nodesOf)).map(({ type }) => type);
            expect(inClaims.filter((type) => type !== "heading" && type !== "strong")).toEqual([]);
            expect(inSources.filter((type) => type !== "subtext" && type !== "link")).toEqual([]);
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
    const messages = renderReply(answered([claim]), true);
    expect(messages.length).toBeGreaterThan(3);
    const all = messages.map(({ body }) => seenText(body as Record<string, unknown>)).join(" ");
    expect([...all.matchAll(/word\d+/g)].map(([word]) => word).join(" ")).toBe(words);
    const lines = messages.flatMap(({ body }) => linesOf(body as Record<string, unknown>).claims);
    expect(lines.flatMap(markersAtEnd)).toEqual(citations.map((_, index) => index + 1));
  });

  it("never parts a heading from what it leads", () => {
    const blocks = Array.from({ length: 40 }, (_, index): Block[] => [
      { kind: "heading", text: `Heading ${index}` },
      { kind: "note", text: "n".repeat(300) },
    ]).flat();
    for (const { body } of renderReply(answered(blocks), true)) {
      const lines = seenText(body as Record<string, unknown>).split("\n");
      expect(lines.at(-1)).not.toMatch(/^Heading/);
    }
  });

  it.each([
    ["333", "Daily. In <#333>"],
    ["<@&1>", "Daily. In \\<\\@&1\\>"],
  ])(
    "names a channel by Discord's own form, and what is no channel's id by its words",
    (channel, line) => {
      const [message] = renderReply(answered([{ kind: "note", text: "Daily. In", channel }]), true);
      expect(textsOf(message?.body as Record<string, unknown>)).toEqual([line]);
    },
  );

  it("tells a picture in words where none can be drawn", () => {
    const blocks: Block[] = [{ kind: "picture", svg: "<svg/>", alt: "Two events" }];
    const [message] = renderReply(answered(blocks), false);
    expect(seenText(message?.body as Record<string, unknown>)).toBe("Two events");
    expect(message?.pictures).toEqual([]);
  });
});

describe("rendersOnce", () => {
  it("gives for a reply with new keys what rendering it anew gives", () => {
    let rendered = 0;
    const again = rendersOnce((reply) => {
      rendered += 1;
      return renderReply(reply, true);
    }, withKeys);
    let spared = 0;
    fc.assert(
      fc.property(anyAnswered, (first) => {
        const keys = new Map([...first.keys].map(([action], index) => [action, `one.${index}`]));
        const others = new Map([...first.keys].map(([action], index) => [action, `two.${index}`]));
        expect(again({ ...first, keys })).toEqual(renderReply({ ...first, keys }, true));
        rendered = 0;
        const second = { ...first, keys: others };
        expect(again(second)).toEqual(renderReply(second, true));
        spared += rendered === 0 ? 1 : 0;
      }),
      { numRuns: renderRuns / 5 },
    );
    expect(spared).toBeGreaterThan(renderRuns / 10);
  });

  it("renders anew where a button has lost its key", () => {
    const action = { kind: "report" } as const;
    const reply = answered([{ kind: "controls", controls: [{ label: "Wrong", action }] }]);
    const again = rendersOnce((given) => renderReply(given, true), withKeys);
    expect(JSON.stringify(again({ ...reply, keys: new Map([[action, "k"]]) }))).toContain('"k"');
    expect(JSON.stringify(again(reply))).not.toContain('"k"');
  });
});
