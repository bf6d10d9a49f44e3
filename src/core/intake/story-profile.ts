import type { Mark } from "./article-marks.ts";

/** What a story's articles are about, all together; kept up as they come and go, the same whatever their order. */
export interface StoryProfile {
  /** One with the same id is replaced. */
  add(articleId: string, marks: readonly Mark[]): void;
  remove(articleId: string): void;
  /** The mean weight of a term over all articles; 0 for one that none holds. */
  weight(term: string): number;
  /** How many articles. */
  readonly size: number;
}

interface Sum {
  /** Of weights, in parts of a million, so that adding and taking away leaves nothing behind. */
  weight: number;
  articles: number;
}

const PARTS = 1_000_000;

export function createStoryProfile(): StoryProfile {
  const sums = new Map<string, Sum>();
  const articles = new Map<string, readonly Mark[]>();
  const change = (marks: readonly Mark[], sign: 1 | -1): void => {
    for (const { term, weight } of marks) {
      const sum = sums.get(term) ?? { weight: 0, articles: 0 };
      sum.weight += sign * Math.round(weight * PARTS);
      sum.articles += sign;
      if (sum.articles === 0) {
        sums.delete(term);
      } else {
        sums.set(term, sum);
      }
    }
  };
  const remove = (articleId: string): void => {
    change(articles.get(articleId) ?? [], -1);
    articles.delete(articleId);
  };
  return {
    remove,
    add: (articleId, marks) => {
      remove(articleId);
      articles.set(articleId, marks);
      change(marks, 1);
    },
    weight: (term) => (sums.get(term)?.weight ?? 0) / PARTS / Math.max(1, articles.size),
    get size() {
      return articles.size;
    },
  };
}
