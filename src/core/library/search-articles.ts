// The first step of a search: which articles hold the words.
import type { Article, Span } from "../model/article.ts";
import type { Wanted } from "../model/knowledge.ts";
import { rarity, saturation } from "./bm25.ts";
import { loadArticles, saveArticles } from "./search-format.ts";
import { countOf, docOf, sentencesOf } from "./search-postings.ts";
import { type ArticleStore, type Doc, emptyStore, swept } from "./search-store.ts";

export interface IndexedSentence extends Span {
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
  /** Content terms, in order. */
  readonly terms: readonly string[];
}

export interface RankedDoc {
  readonly id: string;
  readonly revision: string;
  readonly score: number;
}

/** Removed articles are swept out when they outnumber these and those that stay. */
const SWEEP_FROM = 64;

/** Terms whose sentences stay counted. */
const MOST_HOLDING = 20_000;

/** Occurrences and sentences of every term of an article. */
function tally(sentences: readonly IndexedSentence[]): Map<string, [number, number]> {
  const tallied = new Map<string, [number, number]>();
  for (const { terms } of sentences) {
    const seen = new Set<string>();
    for (const term of terms) {
      const counts = tallied.get(term) ?? [0, 0];
      tallied.set(term, counts);
      counts[0] += 1;
      counts[1] += seen.has(term) ? 0 : 1;
      seen.add(term);
    }
  }
  return tallied;
}

/** The `limit` articles with the highest scores above 0. */
function best(
  docs: readonly (Doc | undefined)[],
  scores: Float64Array,
  limit: number,
  within?: ReadonlySet<string>,
): RankedDoc[] {
  const ranked: RankedDoc[] = [];
  for (let number = 0; number < scores.length; number++) {
    const score = scores[number] ?? 0;
    const last = ranked[limit - 1];
    // Most articles fail here: it comes before all that is looked up.
    if (score <= 0 || score < (last?.score ?? 0)) {
      continue;
    }
    const doc = docs[number];
    if (doc === undefined || within?.has(doc.id) === false) {
      continue;
    }
    const { id, revision } = doc;
    if (last === undefined || score > last.score || (score === last.score && id < last.id)) {
      const at = ranked.findIndex(
        (other) => score > other.score || (score === other.score && id < other.id),
      );
      ranked.splice(at < 0 ? ranked.length : at, 0, { id, revision, score });
      ranked.length = Math.min(ranked.length, limit);
    }
  }
  return ranked;
}

/** Which articles hold which terms, and which articles answer best to what is wanted. */
export class ArticleTerms {
  #store: ArticleStore;
  readonly #numberOf = new Map<string, number>();
  #removed = 0;
  /** What `sentencesWith` found since the last change: every question asks it of the same common terms. */
  readonly #holding = new Map<string, number>();
  /** Of all articles together. */
  terms = 0;
  sentences = 0;

  constructor(saved?: Uint8Array) {
    this.#store = saved === undefined ? emptyStore() : loadArticles(saved);
    for (const [number, doc] of this.#store.docs.entries()) {
      if (doc !== undefined) {
        this.#count(number, doc, 1);
      }
    }
  }

  /** Revisions by article id. */
  get articles(): ReadonlyMap<string, string> {
    return new Map(this.#store.docs.flatMap((doc) => (doc ? [[doc.id, doc.revision]] : [])));
  }

  add({ id, revision }: Article, sentences: readonly IndexedSentence[]): void {
    const { docs, numbers, postings } = this.#store;
    const length = sentences.reduce((sum, { terms }) => sum + terms.length, 0);
    const doc = { id, revision, length, sentences: sentences.length };
    const number = docs.push(doc) - 1;
    this.#count(number, doc, 1);
    for (const [term, [count, holding]] of tally(sentences)) {
      if (!numbers.has(term)) {
        numbers.set(term, numbers.size);
      }
      postings.add(numbers.get(term) ?? 0, { doc: number, count, sentences: holding });
    }
  }

  remove(articleId: string): void {
    const number = this.#numberOf.get(articleId);
    const doc = number === undefined ? undefined : this.#store.docs[number];
    if (number === undefined || doc === undefined) {
      return;
    }
    this.#count(number, doc, -1);
    this.#store.docs[number] = undefined;
    this.#removed += 1;
    if (this.#removed > Math.max(SWEEP_FROM, this.#numberOf.size)) {
      this.#sweep();
    }
  }

  /** The best articles for what is wanted; equals in the order of their ids. */
  rank(wanted: readonly Wanted[], limit: number, within?: ReadonlySet<string>): RankedDoc[] {
    const { docs } = this.#store;
    const scores = new Float64Array(docs.length);
    const gains = new Float64Array(docs.length);
    for (const { terms } of wanted) {
      gains.fill(0);
      for (const { term, weight } of terms) {
        this.#gain(term, weight, gains);
      }
      for (let number = 0; number < gains.length; number++) {
        scores[number] = (scores[number] ?? 0) + (gains[number] ?? 0);
      }
    }
    return best(docs, scores, limit, within);
  }

  /** Ids of all articles that hold, of everything that is wanted, one of its terms. */
  holding(wanted: readonly Wanted[]): string[] {
    const [first = [], ...rest] = wanted.map(
      ({ terms }) => new Set(terms.flatMap(({ term }) => [...this.#entries(term)].map(docOf))),
    );
    return [...first]
      .filter((number) => rest.every((others) => others.has(number)))
      .flatMap((number) => this.#store.docs[number]?.id ?? []);
  }

  /** Sentences of the story that hold the term. */
  sentencesWith(term: string): number {
    const known = this.#holding.get(term);
    if (known !== undefined) {
      return known;
    }
    const gone = this.#removed > 0;
    let holding = 0;
    for (const entry of this.#entries(term)) {
      holding += gone && this.#store.docs[docOf(entry)] === undefined ? 0 : sentencesOf(entry);
    }
    if (this.#holding.size >= MOST_HOLDING) {
      this.#holding.clear();
    }
    this.#holding.set(term, holding);
    return holding;
  }

  /** Terms that an article holds or held lately. */
  vocabulary(): Iterable<string> {
    return this.#store.numbers.keys();
  }

  save(): Uint8Array {
    this.#sweep();
    return saveArticles(this.#store);
  }

  /** What a term adds to each article; where another term of the same group adds more, that counts. */
  #gain(term: string, weight: number, gains: Float64Array): void {
    const { docs } = this.#store;
    const entries = this.#entries(term);
    let holding = entries.length;
    if (this.#removed > 0) {
      holding = entries.reduce((sum, entry) => sum + (docs[docOf(entry)] === undefined ? 0 : 1), 0);
    }
    const live = this.#numberOf.size;
    const most = weight * rarity(holding, live);
    const meanLength = this.terms / Math.max(1, live);
    for (const entry of entries) {
      const number = docOf(entry);
      const length = docs[number]?.length;
      if (length !== undefined) {
        const gain = most * saturation(countOf(entry), length, meanLength);
        gains[number] = Math.max(gains[number] ?? 0, gain);
      }
    }
  }

  #entries(term: string): Uint32Array {
    const number = this.#store.numbers.get(term);
    return number === undefined ? new Uint32Array() : this.#store.postings.of(number);
  }

  #count(number: number, doc: Doc, sign: 1 | -1): void {
    this.#holding.clear();
    this.terms += sign * doc.length;
    this.sentences += sign * doc.sentences;
    if (sign === 1) {
      this.#numberOf.set(doc.id, number);
    } else {
      this.#numberOf.delete(doc.id);
    }
  }

  #sweep(): void {
    this.#store = swept(this.#store);
    this.#removed = 0;
    for (const [number, doc] of this.#store.docs.entries()) {
      if (doc !== undefined) {
        this.#numberOf.set(doc.id, number);
      }
    }
  }
}
