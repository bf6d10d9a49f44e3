import { type Citation, cite } from "../model/article.ts";
import type { Difference, Knowledge, Statement } from "../model/knowledge.ts";

/** What a question found: an answer with its sources, or the nearest sentences, marked as no answer. */
export interface Found {
  readonly question: string;
  readonly status: "answered" | "not-answered";
  /** The answer in a few words, verbatim from the first claim; null where there is none. */
  readonly short: string | null;
  readonly claims: readonly Statement[];
  readonly nearest: readonly Citation[];
  readonly conflicts: readonly Difference[];
}

export interface AskFilter {
  readonly source?: string | undefined;
  readonly since?: string | undefined;
}

/** Answers a question from what the articles say, or says that they don't. */
export function findAnswer(knowledge: Knowledge, question: string, _filter: AskFilter = {}): Found {
  const hits = knowledge.search(question, 5).flatMap(({ articleId, sentence }) => {
    const reading = knowledge.reading(articleId);
    return reading === undefined ? [] : [cite(reading.article, sentence)];
  });
  const [first, ...nearest] = hits;
  const claims: Statement[] =
    first === undefined ? [] : [{ text: first.quote, citations: [first] }];
  const status = first === undefined ? "not-answered" : "answered";
  return { question, status, short: null, claims, nearest, conflicts: [] };
}
