import type { Citation } from "../model/article.ts";
import type { ArticleSummary, Knowledge } from "../model/knowledge.ts";
import { findSingle } from "./compare-claims.ts";
import { sentencesTold } from "./compare-sentences.ts";
import { heaviestReports } from "./quotes.ts";

/** A report, and the sentences that no other report tells. */
export interface Source extends ArticleSummary {
  readonly only: readonly Citation[];
}

export interface Sources {
  readonly sources: readonly Source[];
  /** Reports of the story beyond those listed. */
  readonly more: number;
}

/** So many reports are listed, and in a larger story so many are laid beside each other. */
const MOST_LISTED = 100;
const MOST_COMPARED = 8;
const MOST_SENTENCES = 12;

/** Newest first, undated ones last. */
const byDate = (a: ArticleSummary, b: ArticleSummary): number => {
  const [one, other] = [a, b].map(({ published }) => (published === "unknown" ? "" : published));
  return (one ?? "") === (other ?? "")
    ? a.id < b.id
      ? -1
      : 1
    : (one ?? "") > (other ?? "")
      ? -1
      : 1;
};

/** Lists the reports, and for those that matter most what each alone contributes. */
export function findSources(knowledge: Knowledge): Sources {
  const compared = new Map(
    heaviestReports(knowledge, MOST_COMPARED).flatMap((id) => {
      const reading = knowledge.reading(id);
      return reading === undefined ? [] : [[id, sentencesTold(knowledge, reading)] as const];
    }),
  );
  const listed = knowledge.articles
    .toSorted((a, b) => Number(compared.has(b.id)) - Number(compared.has(a.id)) || byDate(a, b))
    .slice(0, MOST_LISTED)
    .toSorted(byDate);
  return {
    sources: listed.map((summary) => ({
      ...summary,
      only:
        compared.size > 1 && compared.has(summary.id)
          ? findSingle(knowledge, compared, summary.id).slice(0, MOST_SENTENCES)
          : [],
    })),
    more: knowledge.articles.length - listed.length,
  };
}
