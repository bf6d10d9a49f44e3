import type { Hit, Reading, Shelf } from "../model/knowledge.ts";
import { fold } from "../text/fold.ts";

/** Finds sentences by their words: articles first, then their sentences. */
export interface SearchIndex {
  add(reading: Reading): void;
  remove(articleId: string): void;
  search(words: string, limit: number): readonly Hit[];
}

const wordsOf = (text: string): Set<string> => new Set(fold(text).match(/[\p{L}\p{N}]+/gu));

export function createSearchIndex(shelf: Shelf): SearchIndex {
  const ids = new Set<string>();
  return {
    add: ({ article }) => void ids.add(article.id),
    remove: (articleId) => void ids.delete(articleId),
    search: (words, limit) => {
      const wanted = wordsOf(words);
      return [...ids]
        .flatMap((articleId): Hit[] => {
          const reading = shelf.get(articleId);
          return (reading?.annotation.sentences ?? []).map((sentence) => {
            const there = wordsOf(reading?.article.text.slice(sentence.start, sentence.end) ?? "");
            const score = [...wanted].filter((word) => there.has(word)).length;
            return { articleId, sentence, score };
          });
        })
        .filter(({ score }) => score > 0)
        .sort(
          (a, b) =>
            b.score - a.score ||
            a.articleId.localeCompare(b.articleId) ||
            a.sentence.start - b.sentence.start,
        )
        .slice(0, limit);
    },
  };
}
