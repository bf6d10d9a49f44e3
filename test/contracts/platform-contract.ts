// What every platform shows of the same request: the same citations in the same order, the same mistakes, nothing unescaped.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Article, cite } from "../../src/core/model/article.ts";
import { defineCommand } from "../../src/core/model/command.ts";
import { numberCitations } from "../../src/core/model/numbered.ts";
import type { Desk } from "../../src/core/model/ports.ts";
import type { Arguments, Block } from "../../src/core/model/reply.ts";
import { articleOf } from "../support/knowledge.ts";
import { requestOf } from "../support/requests.ts";

/** An answer as its reader sees it. */
export interface Seen {
  /** All of its lines, without the platform's own forms. */
  readonly text: string;
  /** The numbers that each claim bears, claim by claim. */
  readonly marks: readonly (readonly number[])[];
  /** The line that stands for each number. */
  readonly sources: ReadonlyMap<number, string>;
}

const numbersIn = (words: string): number[] =>
  [...words.matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n));

/** Reads a message's lines: sources begin with their numbers, claims end with theirs. */
export function asSeen(text: string): Seen {
  const lines = text.split("\n");
  const sources = new Map(
    lines.flatMap((line) =>
      numbersIn(/^(?:\[\d+\] )+/.exec(line)?.[0] ?? "").map((number) => [number, line] as const),
    ),
  );
  const marks = lines
    .filter((line) => !/^\[\d+\]/.test(line))
    .map((line) => numbersIn(/(?: \[\d+\])+$/.exec(line)?.[0] ?? ""))
    .filter((numbers) => numbers.length > 0);
  return { text, marks, sources };
}

export interface PlatformUnderTest {
  readonly desk: Desk;
  ask(command: string, named: Arguments): Promise<Seen>;
  close(): Promise<void>;
}

const HOSTILE =
  "**Ann** <@1> [bank](https://evil.example) @everyone <!channel> # no `code` _x_ & &amp;";

export const contractArticles: readonly Article[] = [
  articleOf({
    id: "opening",
    title: "Harbour bridge opens",
    publisher: "The Courier",
    published: "2031-05-14",
    url: "https://courier.example/bridge",
    text: "Mayor Ann Lee opened the harbour bridge on Wednesday.\n\nThe bridge cost 40 million crowns.",
  }),
  articleOf({
    id: "traffic",
    title: "Ferries stop",
    publisher: "Evening Post",
    published: "unknown",
    text: `The last ferry of the harbour crossed on Thursday. ${HOSTILE}`,
  }),
];

const [opening, traffic] = contractArticles as [Article, Article];
const sentence = (article: Article, words: string) => {
  const start = article.text.indexOf(words);
  return cite(article, { start, end: start + words.length });
};

/** Cites across reports, out of order and more than once. */
export const contractCommands = [
  defineCommand({
    ...{ name: "several", summary: "Cites several", options: {}, examples: () => [] },
    find: () => 1,
    say: () => {
      const cost = sentence(opening, "The bridge cost 40 million crowns.");
      const opened = sentence(opening, "Mayor Ann Lee opened the harbour bridge on Wednesday.");
      const ferry = sentence(traffic, "The last ferry of the harbour crossed on Thursday.");
      const claim = (text: string, citations: Extract<Block, { kind: "claim" }>["citations"]) =>
        ({
          kind: "claim",
          runs: [{ text: `${text} `, style: "strong" }, { text: "so it is said" }],
          citations,
        }) as const;
      return {
        audience: "channel",
        blocks: [
          { kind: "heading", text: "The harbour" },
          claim("Cost", [cost]),
          claim("Ferry", [ferry, cost]),
          claim("Opened", [opened]),
        ],
      };
    },
    json: () => null,
  }),
  defineCommand({
    ...{ name: "hostile", summary: "Says what articles may say", options: {}, examples: () => [] },
    find: () => 1,
    say: () => ({
      audience: "channel",
      blocks: [
        { kind: "note", text: HOSTILE },
        { kind: "claim", runs: [{ text: HOSTILE }], citations: [sentence(traffic, HOSTILE)] },
      ],
    }),
    json: () => null,
  }),
  defineCommand({
    ...{ name: "broken", summary: "Fails", options: {}, examples: () => [], json: () => null },
    find: (): Promise<string> => Promise.reject(new TypeError("secret detail")),
    say: () => ({ audience: "channel", blocks: [] }),
  }),
] as const;

const questions: readonly (readonly [string, Arguments])[] = [
  ["several", {}],
  ["ask", { question: "Who opened the harbour bridge?" }],
  ["ask", { question: "What did the bridge cost?" }],
  ["ask", { question: "What colour is the moon?" }],
  ["who", { name: "Ann Lee" }],
];

const together = (text: string): string => text.replace(/\s+/g, "");

export function describePlatform(name: string, open: () => Promise<PlatformUnderTest>): void {
  describe(`the platform contract: ${name}`, () => {
    let platform: PlatformUnderTest;
    beforeEach(async () => {
      platform = await open();
    });
    afterEach(() => platform.close());

    const answerOf = (command: string, named: Arguments) =>
      platform.desk.handle(requestOf({ command, named, asker: "contract", platform: "terminal" }));

    it.each(questions)(
      "cites for %s %j what the desk cites, in its order",
      async (command, named) => {
        const { reply } = await answerOf(command, named);
        const { citations, numbersOf } = numberCitations(reply.blocks);
        const seen = await platform.ask(command, named);
        const claims = reply.blocks.filter((block) => block.kind === "claim");
        expect(seen.marks).toEqual(claims.map((claim) => numbersOf(claim.citations)));
        expect([...seen.sources.keys()].sort((a, b) => a - b)).toEqual(
          citations.map((_, index) => index + 1),
        );
        for (const [index, { articleId }] of citations.entries()) {
          const article = contractArticles.find(({ id }) => id === articleId);
          const line = together(seen.sources.get(index + 1) ?? "");
          expect(line).toContain(together(article?.title ?? "?"));
          expect(line).toContain(together(article?.publisher ?? "?"));
        }
      },
    );

    it("shows what articles and people write as it is written", async () => {
      const { text } = await platform.ask("hostile", {});
      expect(together(text).split(together(HOSTILE)).length - 1).toBeGreaterThan(1);
    });

    it.each([
      ["ask", { question: "Who?", since: "soonish" }],
      ["nonsense", {}],
      ["ask", {}],
    ] as const)("says of %s %j what is wrong in the desk's words", async (command, named) => {
      const { reply } = await answerOf(command, named);
      const [note] = reply.blocks;
      const words = note?.kind === "note" ? note.text : "?";
      expect(together((await platform.ask(command, named)).text)).toContain(together(words));
    });

    it("says of a failure a reference, and nothing of its inside", async () => {
      const { text } = await platform.ask("broken", {});
      expect(text).toContain("reference");
      expect(text).not.toContain("secret detail");
    });
  });
}
