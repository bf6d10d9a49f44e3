// What a search index holds: articles by number, terms by number, and the lists between them.
import { countOf, docOf, Postings, sentencesOf } from "./search-postings.ts";

/** One article as the index numbers it. */
export interface Doc {
  readonly id: string;
  readonly revision: string;
  /** Content terms. */
  readonly length: number;
  readonly sentences: number;
}

export interface ArticleStore {
  /** By number; undefined where the article was removed. */
  readonly docs: (Doc | undefined)[];
  /** By term. */
  readonly numbers: Map<string, number>;
  readonly postings: Postings;
}

export const emptyStore = (): ArticleStore => ({
  docs: [],
  numbers: new Map(),
  postings: new Postings(),
});

/** The same store without removed articles and without terms that nothing holds any more. */
export function swept(store: ArticleStore): ArticleStore {
  const next = emptyStore();
  const renumbered = store.docs.map((doc) => (doc === undefined ? -1 : next.docs.push(doc) - 1));
  for (const [term, number] of store.numbers) {
    for (const entry of store.postings.of(number)) {
      const doc = renumbered[docOf(entry)] ?? -1;
      if (doc >= 0) {
        if (!next.numbers.has(term)) {
          next.numbers.set(term, next.numbers.size);
        }
        const count = countOf(entry);
        next.postings.add(next.numbers.size - 1, { doc, count, sentences: sentencesOf(entry) });
      }
    }
  }
  return next;
}
