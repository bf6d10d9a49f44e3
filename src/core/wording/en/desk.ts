import { type Citation, publishersOf } from "../../model/article.ts";
import type { ArticleSummary } from "../../model/knowledge.ts";
import type { Reply } from "../../model/reply.ts";
import { sayDay } from "./dates.ts";
import { goOn } from "./go-on.ts";

const toAsker = (text: string): Reply => ({ audience: "asker", blocks: [{ kind: "note", text }] });

const sayMistake = (message: string): Reply => toAsker(message);

const sayFailure = (reference: string): Reply =>
  toAsker(
    `Something went wrong here, not with your question. Please try again; if it stays, tell the operator this reference: ${reference}.`,
  );

const sayOutOfOrder = (): Reply =>
  toAsker(
    "I can't get at my own records just now, so nothing was changed. Please try again in a minute; if it stays, tell the operator.",
  );

const sayBusy = (waitMs: number): Reply =>
  toAsker(
    `That was a lot at once. Please try again in ${Math.max(1, Math.ceil(waitMs / 1000))} s.`,
  );

const sayThanks = (): Reply =>
  toAsker("Thank you. The operators of this bot will see it; nobody else does.");

/** A report as a source line names it: title, publisher and date as far as they are known. */
export function sayReport(report: ArticleSummary): string {
  const { title, published, id } = report;
  const known = [title === "" ? id : title, publishersOf(report)].filter(
    (part) => part !== "" && part !== "unknown",
  );
  return [...known, sayDay(published)].join(", ");
}

/** A sentence in its paragraph, with the report that holds it. */
function saySource(opened: {
  readonly citation: Citation;
  readonly before: string;
  readonly after: string;
  readonly article: ArticleSummary;
}): Reply {
  const { citation, before, after, article } = opened;
  return {
    audience: "asker",
    blocks: [
      { kind: "heading", text: sayReport(article) },
      {
        kind: "claim",
        runs: [
          { text: before, style: "quiet" },
          { text: citation.quote, style: "strong" },
          { text: after, style: "quiet" },
        ],
        citations: [citation],
      },
      ...(article.url === undefined ? [] : [{ kind: "note", text: article.url } as const]),
    ],
  };
}

export const deskWording = {
  mistake: sayMistake,
  failure: sayFailure,
  outOfOrder: sayOutOfOrder,
  busy: sayBusy,
  thanks: sayThanks,
  source: saySource,
  goOn,
  controls: {
    source: "Show the source sentence",
    sourceBy: (number: number, sentence: string) => `[${number}] “${sentence}”`,
    report: "This is wrong",
    share: "Share with the channel",
    next: "Next page",
    previous: "Previous page",
  },
};
