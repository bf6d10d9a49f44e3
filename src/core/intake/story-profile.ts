import type { ArticleMarks, MarkKind } from "./article-marks.ts";

/** An article's marks as numbers alone: a story may have ten thousand articles. */
export interface MarkNumbers {
  /** In content words. */
  readonly length: number;
  readonly keys: Readonly<Record<MarkKind, Uint32Array>>;
  /** Of the keys, in their order. */
  readonly weights: Readonly<Record<MarkKind, Float32Array>>;
}

export interface Profiled extends MarkNumbers {
  readonly id: string;
}

/** What a story's articles are about; kept up as they come and go, the same whatever their order. */
export interface StoryProfile {
  /** One with the same id is replaced. */
  add(articleId: string, marks: ArticleMarks | MarkNumbers): void;
  remove(articleId: string): void;
  /** The articles with most in common, in words and names. */
  near(marks: ArticleMarks): readonly Profiled[];
  /** How many articles. */
  readonly size: number;
}

/** Of these the nearest are found by all marks. */
const MOST_NEAR = 24;

/** What nearly all articles of a long story hold does not tell which are nearest: rare marks first, and so many in all. */
const MOST_LOOKED_AT = 4_000;

export function numbersOf(marks: ArticleMarks): MarkNumbers {
  const each = <T>(of: (kind: MarkKind) => T): Record<MarkKind, T> => ({
    words: of("words"),
    names: of("names"),
    pairs: of("pairs"),
  });
  return {
    length: marks.length,
    keys: each((kind) => Uint32Array.from(marks[kind], ({ key }) => key)),
    weights: each((kind) => Float32Array.from(marks[kind], ({ weight }) => weight)),
  };
}

/** Of an article that shares nothing. */
const NOTHING = 0;

/** Articles as small numbers, each with what it shares with the one that is asked about. */
class Sums {
  #sums = new Float64Array(1024);
  readonly #touched: number[] = [];

  get size(): number {
    return this.#touched.length;
  }

  add(number: number, weight: number): void {
    if (number >= this.#sums.length) {
      const larger = new Float64Array(2 * number);
      larger.set(this.#sums);
      this.#sums = larger;
    }
    const before = this.#sums[number] as number;
    if (before === NOTHING) {
      this.#touched.push(number);
    }
    this.#sums[number] = before + weight;
  }

  /** The highest sums first; in one pass, since nearly all of a long story may have something in common. Forgets all. */
  takeHeaviest(articles: readonly (Profiled | undefined)[]): Profiled[] {
    const best: { readonly article: Profiled; readonly sum: number }[] = [];
    for (const number of this.#touched) {
      const sum = this.#sums[number] as number;
      this.#sums[number] = NOTHING;
      const article = articles[number];
      const last = best.at(-1);
      if (article !== undefined && (best.length < MOST_NEAR || sum >= (last?.sum ?? 0))) {
        const at = best.findIndex(
          (other) => sum > other.sum || (sum === other.sum && article.id < other.article.id),
        );
        best.splice(at < 0 ? best.length : at, 0, { article, sum });
        best.length = Math.min(best.length, MOST_NEAR);
      }
    }
    this.#touched.length = 0;
    return best.map(({ article }) => article);
  }
}

// Pairs are too many to be looked up, and no article has them in common without their words.
const LOOKED_UP = ["words", "names"] as const;

class Profile implements StoryProfile {
  readonly #numbers = new Map<string, number>();
  readonly #articles: (Profiled | undefined)[] = [];
  readonly #free: number[] = [];
  /** Numbers of articles by the keys of their marks. */
  readonly #holding = { words: new Map<number, number[]>(), names: new Map<number, number[]>() };
  readonly #sums = new Sums();

  get size(): number {
    return this.#numbers.size;
  }

  add(articleId: string, marks: ArticleMarks | MarkNumbers): void {
    this.remove(articleId);
    const numbers = "keys" in marks ? marks : numbersOf(marks);
    const article = { id: articleId, ...numbers };
    const number = this.#free.pop() ?? this.#articles.length;
    this.#articles[number] = article;
    this.#numbers.set(articleId, number);
    for (const kind of LOOKED_UP) {
      for (const key of article.keys[kind]) {
        const holders = this.#holding[kind].get(key);
        if (holders === undefined) {
          this.#holding[kind].set(key, [number]);
        } else {
          holders.push(number);
        }
      }
    }
  }

  remove(articleId: string): void {
    const number = this.#numbers.get(articleId);
    const article = number === undefined ? undefined : this.#articles[number];
    if (number === undefined || article === undefined) {
      return;
    }
    for (const kind of LOOKED_UP) {
      for (const key of article.keys[kind]) {
        const others = this.#holding[kind].get(key)?.filter((other) => other !== number) ?? [];
        if (others.length === 0) {
          this.#holding[kind].delete(key);
        } else {
          this.#holding[kind].set(key, others);
        }
      }
    }
    this.#articles[number] = undefined;
    this.#numbers.delete(articleId);
    this.#free.push(number);
  }

  near(marks: ArticleMarks): readonly Profiled[] {
    const lists = LOOKED_UP.flatMap((kind) =>
      marks[kind].flatMap(({ key, weight }) => {
        const holders = this.#holding[kind].get(key);
        return holders === undefined ? [] : [{ key, weight, holders }];
      }),
    ).sort((a, b) => a.holders.length - b.holders.length || a.key - b.key);
    let looked = 0;
    for (const { weight, holders } of lists) {
      if (looked > MOST_LOOKED_AT && this.#sums.size >= MOST_NEAR) {
        break;
      }
      looked += holders.length;
      for (const number of holders) {
        this.#sums.add(number, weight);
      }
    }
    return this.#sums.takeHeaviest(this.#articles);
  }
}

export const createStoryProfile = (): StoryProfile => new Profile();
