import { type ArticleMarks, type MarkKind, markKinds } from "./article-marks.ts";

/** What a story's articles are about, all together; kept up as they come and go, the same whatever their order. */
export interface StoryProfile {
  /** One with the same id is replaced. */
  add(articleId: string, marks: ArticleMarks): void;
  remove(articleId: string): void;
  /** The mean weight of a mark over all articles; 0 for one that none has. */
  weight(kind: MarkKind, key: number): number;
  /** The geometric mean of the articles' lengths, in content words. */
  readonly length: number;
  /** How many articles. */
  readonly size: number;
}

/** Sums are whole numbers of millionths, so that adding and taking away leaves nothing behind. */
const PARTS = 1_000_000;

/** An article's marks as numbers alone: a story may have ten thousand. */
interface Kept {
  readonly keys: Uint32Array;
  readonly parts: Uint32Array;
}

const keep = ({ words, names, pairs }: ArticleMarks): Record<MarkKind, Kept> => {
  const kept = (marks: ArticleMarks[MarkKind]): Kept => ({
    keys: Uint32Array.from(marks, ({ key }) => key),
    parts: Uint32Array.from(marks, ({ weight }) => Math.round(weight * PARTS)),
  });
  return { words: kept(words), names: kept(names), pairs: kept(pairs) };
};

function change(sums: Map<number, number>, { keys, parts }: Kept, sign: 1 | -1): void {
  for (const [at, key] of keys.entries()) {
    const sum = (sums.get(key) ?? 0) + sign * (parts[at] ?? 0);
    if (sum === 0) {
      sums.delete(key);
    } else {
      sums.set(key, sum);
    }
  }
}

export function createStoryProfile(): StoryProfile {
  const sums = { words: new Map(), names: new Map(), pairs: new Map() } satisfies Record<
    MarkKind,
    Map<number, number>
  >;
  const articles = new Map<string, { marks: Record<MarkKind, Kept>; length: number }>();
  let lengths = 0;
  const remove = (articleId: string): void => {
    const known = articles.get(articleId);
    if (known !== undefined) {
      articles.delete(articleId);
      lengths -= known.length;
      for (const kind of markKinds) {
        change(sums[kind], known.marks[kind], -1);
      }
    }
  };
  return {
    remove,
    add: (articleId, marks) => {
      remove(articleId);
      const length = Math.round(Math.log(marks.length + 1) * PARTS);
      const kept = { marks: keep(marks), length };
      articles.set(articleId, kept);
      lengths += length;
      for (const kind of markKinds) {
        change(sums[kind], kept.marks[kind], 1);
      }
    },
    weight: (kind, key) =>
      ((sums[kind] as Map<number, number>).get(key) ?? 0) / PARTS / Math.max(1, articles.size),
    get length() {
      return Math.exp(lengths / PARTS / Math.max(1, articles.size)) - 1;
    },
    get size() {
      return articles.size;
    },
  };
}
