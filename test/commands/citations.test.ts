import fc from "fast-check";
import { expect, it } from "vitest";
import type { Article, Citation } from "../../src/core/model/article.ts";
import { numberCitations } from "../../src/core/model/numbered.ts";
import type { Request } from "../../src/core/model/request.ts";
import { openDesk } from "../support/desk.ts";
import { randomArticles } from "../support/random-articles.ts";
import { requestOf } from "../support/requests.ts";

const lines = [
  ...[
    "who",
    "who Lee",
    "who Ann Lee",
    "timeline",
    "timeline 1998",
    "timeline Ruiz",
    "quotes",
    "quotes Lee",
  ],
  ...[
    "ask Who opened the bridge?",
    "ask When was the treaty signed?",
    "ask How many people died?",
    "ask Who is the mayor?",
  ],
  ...[
    "compare",
    "compare bridge",
    "sources",
    "story",
    "help",
    "new",
    "new 2031",
    "digest preview",
    "digest preview about:Lee",
  ],
];

const requests: readonly Request[] = lines.map((line) => {
  const [command = "", ...rest] = line.split(" ");
  return requestOf({ platform: "terminal", command, rest: rest.join(" ") });
});

const isCitation = (value: object): value is Citation => "articleId" in value && "quote" in value;

/** Every citation in an answer, however deep. */
function citationsIn(value: unknown): Citation[] {
  if (typeof value !== "object" || value === null) {
    return [];
  }
  return isCitation(value) ? [value] : Object.values(value).flatMap(citationsIn);
}

function expectVerbatim(citations: readonly Citation[], articles: readonly Article[]): void {
  for (const { articleId, revision, start, end, quote } of citations) {
    const article = articles.find(({ id }) => id === articleId);
    expect(article?.revision).toBe(revision);
    expect(article?.text.slice(start, end)).toBe(quote);
    expect(quote.trim()).not.toBe("");
  }
}

it("cites only what stands in the articles, word for word, in every command's answer and JSON", async () => {
  await fc.assert(
    fc.asyncProperty(randomArticles, async (articles) => {
      const { desk, state } = await openDesk({ articles });
      for (const request of requests) {
        const { reply, sources } = await desk.handle(request);
        const { citations } = numberCitations(reply.blocks);
        expectVerbatim(citations, articles);
        expect(citations.every(({ articleId }) => sources.has(articleId))).toBe(true);
        expectVerbatim(citationsIn(await desk.json(request)), articles);
      }
      await state.close();
    }),
    { numRuns: 40 },
  );
});

it("answers the same whatever the order of the articles, every time", async () => {
  await fc.assert(
    fc.asyncProperty(randomArticles, async (articles) => {
      const one = await openDesk({ articles });
      const other = await openDesk({ articles: articles.toReversed() });
      for (const request of requests) {
        const { reply } = await one.desk.handle(request);
        expect((await other.desk.handle(request)).reply).toEqual(reply);
        expect((await one.desk.handle(request)).reply).toEqual(reply);
      }
      await one.state.close();
      await other.state.close();
    }),
    { numRuns: 25 },
  );
});
