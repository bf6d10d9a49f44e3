import type { Hit, Reading, Shelf, Wanted } from "../model/knowledge.ts";
import { termsOf } from "../text/terms.ts";
import { rarity } from "./bm25.ts";
import { nearestSpelling } from "./near-spelling.ts";
import { ArticleTerms, type IndexedSentence } from "./search-articles.ts";
import { rankSentences } from "./search-sentences.ts";

/** Finds sentences by their words: articles first, then their sentences. */
export interface SearchIndex {
  /** Takes in an article; whoever changes one removes it first. */
  add(reading: Reading): void;
  remove(articleId: string): void;
  search(
    words: string | readonly Wanted[],
    limit: number,
    within?: ReadonlySet<string>,
    articles?: number,
  ): readonly Hit[];
  articlesWith(wanted: readonly Wanted[]): readonly string[];
  rarity(term: string): number;
  nearTerm(term: string): string | undefined;
  /** Revisions by article id. */
  readonly articles: ReadonlyMap<string, string>;
  /** All of it, to be handed to `createSearchIndex` again. */
  save(): Uint8Array;
}

/** Articles whose sentences are looked at; the answer is hardly ever in a later one. */
const ARTICLES = 24;
/** Articles whose words are kept at hand, so that the next question finds them cut. */
const KEPT = 256;

const wantedOf = (words: string): Wanted[] =>
  termsOf(words).map(({ term }) => ({ terms: [{ term, weight: 1 }] }));

const distinct = (wanted: readonly Wanted[]): Wanted[] => [
  ...new Map(wanted.map((each) => [each.terms.map(({ term }) => term).join(" "), each])).values(),
];

/** The sentences' terms of the articles asked for last. A memory of what is a pure function of the article. */
function rememberSentences(shelf: Shelf): (id: string, revision: string) => IndexedSentence[] {
  const kept = new Map<string, IndexedSentence[]>();
  return (id, revision) => {
    const key = `${id}@${revision}`;
    const reading = kept.has(key) ? undefined : shelf.get(id, revision);
    const sentences = kept.get(key) ?? (reading === undefined ? [] : sentencesOf(reading));
    kept.delete(key);
    kept.set(key, sentences);
    for (const oldest of kept.size > KEPT ? kept.keys() : []) {
      kept.delete(oldest);
      break;
    }
    return sentences;
  };
}

/** The sentences of an article with their terms and the paragraph each stands in. */
function sentencesOf({ annotation }: Reading): IndexedSentence[] {
  let paragraph = 0;
  return annotation.sentences.map(({ start, end }, index) => {
    while (start >= (annotation.paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY)) {
      paragraph += 1;
    }
    const terms = annotation.terms[index] ?? "";
    return { start, end, paragraph, terms: terms === "" ? [] : terms.split(" ") };
  });
}

/**
 * A search index over articles that stand on the shelf. What it finds is a pure function of the set of articles.
 *
 * @param saved what `save` returned; the shelf must hold the same revisions
 * @throws RangeError where `saved` is of another version or damaged
 */
export function createSearchIndex(shelf: Shelf, saved?: Uint8Array): SearchIndex {
  const index = new ArticleTerms(saved);
  const sentences = rememberSentences(shelf);
  const rarityOf = (term: string): number => rarity(index.sentencesWith(term), index.sentences);
  return {
    add: (reading) => index.add(reading.article, sentencesOf(reading)),
    remove: (articleId) => index.remove(articleId),
    search: (words, limit, within, articles = ARTICLES) => {
      const wanted = distinct(typeof words === "string" ? wantedOf(words) : words);
      const best = index.rank(wanted, articles, within).map(({ id, revision, score }) => ({
        ...{ id, score },
        sentences: sentences(id, revision),
      }));
      const meanLength = index.terms / Math.max(1, index.sentences);
      return rankSentences(best, wanted, { rarityOf, meanLength }).slice(0, limit);
    },
    articlesWith: (wanted) => index.holding(wanted),
    rarity: rarityOf,
    nearTerm: (term) =>
      nearestSpelling(term, index.vocabulary(), (each) => index.sentencesWith(each)),
    get articles() {
      return index.articles;
    },
    save: () => index.save(),
  };
}
