// Random replies, as hostile as fast-check and we can make them; every renderer is held against them.
import fc from "fast-check";
import type { Citation, Cited } from "../../src/core/model/article.ts";
import type { ArticleSummary } from "../../src/core/model/knowledge.ts";
import { numberCitations } from "../../src/core/model/numbered.ts";
import type { Answered } from "../../src/core/model/ports.ts";
import type { Action, Block, Control, Run } from "../../src/core/model/reply.ts";

/** How often a property of a renderer is tried: RENDER_RUNS=10000 is the full measure. */
export const renderRuns = Number(fromEnvironment("RENDER_RUNS") ?? 1000);

function fromEnvironment(name: string): string | undefined {
  // biome-ignore lint/style/noProcessEnv: a measure of the tests, not of the program
  return process.env[name];
}

const hostile = [
  ..."\\`*_~|[](){}<>#@:!-+.&'\"/=^%$;,?".split(""),
  ...["\n", "\r\n", " ", "  ", "\t", "\u0000", "\u001b[31m", "\u007f"],
  ...["\u200b", "\u202e", "\u2066", "\u2069", "\ufeff", "\u061c", "\ud83d", "👩‍👩‍👧", "é", "서울"],
  ...[
    "**bold**",
    "__under__",
    "~~no~~",
    "||spoiler||",
    "`code`",
    "```\ncode\n```",
    "> quote",
    ">>> all",
  ],
  ...["# Title", "### Title", "-# small", "- item", "* item", "1. item", "+ item"],
  ...[
    "@everyone",
    "@here",
    "<@123456789012345678>",
    "<@&1234567890123456>",
    "<#123456789012345678>",
  ],
  ...[
    "<t:1>",
    "<t:1700000000:R>",
    "<:a:123456789012345678>",
    ":smile:",
    "</summit ask:123456789012345678>",
  ],
  ...[
    "[bank](https://evil.example)",
    "[bank](<https://evil.example>)",
    "https://evil.example/x",
    "<https://evil.example>",
  ],
  ...[
    "http://a.b",
    "discord.gg/abc",
    "<mailto:a@b.example>",
    "steam://run",
    "<!channel>",
    "<!here>",
    "<U123>",
    "<@U123>",
  ],
  ...[
    "<http://evil.example|bank>",
    "&lt;",
    "&amp;",
    "¯\\_(ツ)_/¯",
    "word",
    "Ann Lee",
    "2031",
    "a_b_c",
    "3 * 4 * 5",
  ],
];

const bit = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);

export const anyText = (maxBits: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(bit, { maxLength: maxBits }), fc.constantFrom("", " ", "x "))
    .map(([bits, between]) => bits.join(between));

/** Rarely long: longer than any message. */
const longText = fc.oneof(
  { weight: 28, arbitrary: anyText(20) },
  { weight: 1, arbitrary: anyText(1500) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9000 }).map((length) => "*".repeat(length)) },
);

const articleIds = ["a", "b", "c", "d", "e"];

const citation: fc.Arbitrary<Citation> = fc.record({
  articleId: fc.constantFrom(...articleIds),
  revision: fc.constantFrom("1", "2"),
  start: fc.nat(30),
  end: fc.integer({ min: 31, max: 60 }),
  quote: anyText(5),
});

const cited = (most: number): fc.Arbitrary<Cited> =>
  fc
    .array(citation, { minLength: 1, maxLength: most })
    .map(([first, ...rest]) => [first as Citation, ...rest]);

const run: fc.Arbitrary<Run> = fc
  .tuple(longText, fc.constantFrom(undefined, "strong", "quiet", "quotation"))
  .map(([text, style]) => (style === undefined ? { text } : { text, style }));

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    kind: fc.constant("command"),
    command: fc.constant("who"),
    arguments: fc.constant({}),
  }),
  fc.record({ kind: fc.constant("page"), page: fc.nat(9) }),
  fc.record({ kind: fc.constant("source"), citation }),
  fc.record({ kind: fc.constantFrom("report", "share") }),
) as fc.Arbitrary<Action>;

const control: fc.Arbitrary<Control> = fc.record({ label: anyText(15), action });

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("heading" as const), text: longText }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("note" as const), text: longText }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("claim" as const),
      runs: fc.array(run, { maxLength: 4 }),
      citations: fc.oneof({ weight: 9, arbitrary: cited(4) }, { weight: 1, arbitrary: cited(120) }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("controls" as const),
      controls: fc.oneof(
        { weight: 4, arbitrary: fc.array(control, { maxLength: 6 }) },
        { weight: 1, arbitrary: fc.array(control, { maxLength: 70 }) },
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("picture" as const),
      svg: fc.constant('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'),
      alt: longText,
    }),
  },
);

const summary = (id: string): fc.Arbitrary<ArticleSummary> =>
  fc
    .record({
      id: fc.constant(id),
      revision: fc.constant("1"),
      title: longText,
      publisher: anyText(20),
      also: fc.array(fc.record({ publisher: anyText(20) }), { maxLength: 2 }),
      published: fc.oneof(fc.constantFrom("unknown", "2031-05-14", "2031-05", "2031"), anyText(6)),
      url: fc.oneof(
        fc.webUrl(),
        fc.constantFrom("javascript:alert(1)", "no url", "https://x.example/)**b**"),
        fc.constant(undefined),
      ),
      characters: fc.nat(),
    })
    .map(({ url, ...rest }) => (url === undefined ? rest : { ...rest, url }));

/** A reply whose controls all have keys, and whose sources are mostly known. */
export const anyAnswered: fc.Arbitrary<Answered> = fc
  .record({
    audience: fc.constantFrom("channel" as const, "asker" as const),
    blocks: fc.array(block, { maxLength: 25 }),
    summaries: fc.tuple(...articleIds.slice(1).map(summary)),
  })
  .map(({ audience, blocks, summaries }) => {
    const actions = blocks.flatMap((each) =>
      each.kind === "controls" ? each.controls.map((own) => own.action) : [],
    );
    return {
      reply: { audience, blocks },
      sources: new Map(summaries.map((each) => [each.id, each])),
      keys: new Map(actions.map((each, index) => [each, `key-${index}`])),
    };
  });

/** The numbers that a reader must find, in order: of each claim, and of its sources. */
export const expectedNumbers = ({ reply }: Answered): number[][] => {
  const { numbersOf } = numberCitations(reply.blocks);
  return reply.blocks.flatMap((each) =>
    each.kind === "claim" ? [[...numbersOf(each.citations)]] : [],
  );
};
