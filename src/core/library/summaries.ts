import type { Article } from "../model/article.ts";
import type { ArticleSummary } from "../model/knowledge.ts";
import { createRevisionSum } from "./revision-sum.ts";

/** The articles of a story, by id. */
export interface Summaries {
  get(articleId: string): ArticleSummary | undefined;
  set(summary: ArticleSummary): void;
  delete(articleId: string): void;
  /** In the order of their ids. */
  readonly all: readonly ArticleSummary[];
  /** The same for the same articles in the same wordings, whatever the order they came in. */
  readonly revision: string;
}

export const summaryOf = (article: Article): ArticleSummary => ({
  id: article.id,
  revision: article.revision,
  title: article.title,
  publisher: article.publisher,
  published: article.published,
  ...(article.url === undefined ? {} : { url: article.url }),
  ...(article.also === undefined ? {} : { also: article.also }),
  characters: article.text.length,
});

const byId = (a: ArticleSummary, b: ArticleSummary): number => (a.id < b.id ? -1 : 1);

function merge(a: readonly ArticleSummary[], b: readonly ArticleSummary[]): ArticleSummary[] {
  const merged: ArticleSummary[] = [];
  let at = 0;
  for (const each of a) {
    for (let next = b[at]; next !== undefined && next.id < each.id; next = b[at]) {
      merged.push(next);
      at += 1;
    }
    merged.push(each);
  }
  return merged.concat(b.slice(at));
}

/** @param known in any order, without two of one id */
export function createSummaries(known: readonly ArticleSummary[] = []): Summaries {
  const byArticle = new Map(known.map((summary) => [summary.id, summary]));
  const sum = createRevisionSum();
  for (const { id, revision } of known) {
    sum.add(id, revision);
  }
  let sorted: readonly ArticleSummary[] = [...known].sort(byId);
  const changed = new Set<string>();
  const remove = (articleId: string): void => {
    const summary = byArticle.get(articleId);
    if (summary !== undefined) {
      byArticle.delete(articleId);
      sum.take(articleId, summary.revision);
      changed.add(articleId);
    }
  };
  return {
    get: (articleId) => byArticle.get(articleId),
    delete: remove,
    set: (summary) => {
      remove(summary.id);
      byArticle.set(summary.id, summary);
      sum.add(summary.id, summary.revision);
      changed.add(summary.id);
    },
    get all() {
      if (changed.size > 0) {
        const kept = sorted.filter(({ id }) => !changed.has(id));
        const added = [...changed].flatMap((id) => byArticle.get(id) ?? []).sort(byId);
        sorted = merge(kept, added);
        changed.clear();
      }
      return sorted;
    },
    get revision() {
      return sum.value;
    },
  };
}
