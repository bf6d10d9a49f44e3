// The second step of a search: the sentences of the best articles.
import type { Hit, Wanted } from "../model/knowledge.ts";
import { saturation } from "./bm25.ts";
import type { IndexedSentence } from "./search-articles.ts";

/** How much a sentence gains from the paragraph and from the article around it. */
const PARAGRAPH_WEIGHT = 0.3;
const ARTICLE_WEIGHT = 0.1;

interface RankedArticle {
  readonly id: string;
  readonly score: number;
  readonly sentences: readonly IndexedSentence[];
}

interface Measures {
  readonly rarityOf: (term: string) => number;
  /** Terms of a sentence, on average over the story. */
  readonly meanLength: number;
}

interface Weighted {
  readonly term: string;
  readonly weight: number;
}

/** How well a bag of terms answers to what is wanted: of terms that name the same thing the best one counts. */
function match(
  counts: ReadonlyMap<string, number>,
  wanted: readonly (readonly Weighted[])[],
  length: number,
  meanLength: number,
): number {
  let score = 0;
  for (const terms of wanted) {
    let best = 0;
    for (const { term, weight } of terms) {
      const count = counts.get(term);
      if (count !== undefined) {
        best = Math.max(best, weight * saturation(count, length, meanLength));
      }
    }
    score += best;
  }
  return score;
}

/** How often the terms that are wanted stand in the sentences; others are not counted. */
function countsOf(
  sentences: readonly IndexedSentence[],
  wanted: ReadonlySet<string>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of sentences) {
    for (const term of terms) {
      if (wanted.has(term)) {
        counts.set(term, (counts.get(term) ?? 0) + 1);
      }
    }
  }
  return counts;
}

const byParagraph = (sentences: readonly IndexedSentence[]): Map<number, IndexedSentence[]> => {
  const paragraphs = new Map<number, IndexedSentence[]>();
  for (const sentence of sentences) {
    const together = paragraphs.get(sentence.paragraph) ?? [];
    together.push(sentence);
    paragraphs.set(sentence.paragraph, together);
  }
  return paragraphs;
};

/** Sentences that hold something of what is wanted, best first; equals in the order of article ids and of the text. */
export function rankSentences(
  articles: readonly RankedArticle[],
  wanted: readonly Wanted[],
  { rarityOf, meanLength }: Measures,
): Hit[] {
  const weighted = wanted.map(({ terms }) =>
    terms.map(({ term, weight }) => ({ term, weight: weight * rarityOf(term) })),
  );
  const asked = new Set(weighted.flat().map(({ term }) => term));
  const hits: Hit[] = [];
  for (const { id, score, sentences } of articles) {
    for (const together of byParagraph(sentences).values()) {
      const found = countsOf(together, asked);
      if (found.size === 0) {
        continue;
      }
      const length = together.reduce((sum, { terms }) => sum + terms.length, 0);
      const around =
        ARTICLE_WEIGHT * score + PARAGRAPH_WEIGHT * match(found, weighted, length, 4 * meanLength);
      for (const sentence of together) {
        const { start, end, terms } = sentence;
        const own = match(countsOf([sentence], asked), weighted, terms.length, meanLength);
        if (own > 0) {
          hits.push({ articleId: id, sentence: { start, end }, score: own + around });
        }
      }
    }
  }
  return hits.sort(
    (a, b) =>
      b.score - a.score ||
      (a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : 0) ||
      a.sentence.start - b.sentence.start,
  );
}
