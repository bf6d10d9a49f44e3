import type { ArticleMarks, MarkKind } from "./article-marks.ts";

/** An article's marks as numbers alone: a story may have ten thousand articles. */
export interface Profiled extends Readonly<Record<MarkKind, ReadonlyMap<number, number>>> {
  readonly id: string;
  /** In content words. */
  readonly length: number;
}

/** What a story's articles are about; kept up as they come and go, the same whatever their order. */
export interface StoryProfile {
  /** One with the same id is replaced. */
  add(articleId: string, marks: ArticleMarks): void;
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

interface Kept {
  readonly id: string;
  readonly length: number;
  readonly keys: Readonly<Record<MarkKind, Uint32Array>>;
  readonly weights: Readonly<Record<MarkKind, Float32Array>>;
}

function keep(id: string, marks: ArticleMarks): Kept {
  const each = <T>(of: (kind: MarkKind) => T): Record<MarkKind, T> => ({
    words: of("words"),
    names: of("names"),
    pairs: of("pairs"),
  });
  return {
    ...{ id, length: marks.length },
    keys: each((kind) => Uint32Array.from(marks[kind], ({ key }) => key)),
    weights: each((kind) => Float32Array.from(marks[kind], ({ weight }) => weight)),
  };
}

function opened({ id, length, keys, weights }: Kept): Profiled {
  const open = (kind: MarkKind): Map<number, number> => {
    const weightOf = new Map<number, number>();
    for (let at = 0; at < keys[kind].length; at += 1) {
      weightOf.set(keys[kind][at] as number, weights[kind][at] as number);
    }
    return weightOf;
  };
  return { id, length, words: open("words"), names: open("names"), pairs: open("pairs") };
}

/** The articles with the highest sums; in one pass, since nearly all of a long story may have something in common. */
function heaviest(sums: ReadonlyMap<Kept, number>): Kept[] {
  const best: [Kept, number][] = [];
  for (const [kept, sum] of sums) {
    const last = best.at(-1);
    if (best.length < MOST_NEAR || last === undefined || sum >= last[1]) {
      const at = best.findIndex(
        ([{ id }, other]) => sum > other || (sum === other && kept.id < id),
      );
      best.splice(at < 0 ? best.length : at, 0, [kept, sum]);
      best.length = Math.min(best.length, MOST_NEAR);
    }
  }
  return best.map(([kept]) => kept);
}

export function createStoryProfile(): StoryProfile {
  const articles = new Map<string, Kept>();
  // Pairs are too many to be looked up, and no article has them in common without their words.
  const holding = { words: new Map<number, Set<Kept>>(), names: new Map<number, Set<Kept>>() };
  const lookedUp = ["words", "names"] as const;
  const remove = (articleId: string): void => {
    const known = articles.get(articleId);
    if (known !== undefined) {
      articles.delete(articleId);
      for (const kind of lookedUp) {
        for (const key of known.keys[kind]) {
          const others = holding[kind].get(key);
          others?.delete(known);
          if (others?.size === 0) {
            holding[kind].delete(key);
          }
        }
      }
    }
  };
  return {
    remove,
    add: (articleId, marks) => {
      remove(articleId);
      const kept = keep(articleId, marks);
      articles.set(articleId, kept);
      for (const kind of lookedUp) {
        for (const key of kept.keys[kind]) {
          holding[kind].set(key, (holding[kind].get(key) ?? new Set()).add(kept));
        }
      }
    },
    near: (marks) => {
      const lists = lookedUp
        .flatMap((kind) =>
          marks[kind].map(({ key, weight }) => ({
            ...{ key, weight, holders: holding[kind].get(key) ?? new Set<Kept>() },
          })),
        )
        .sort((a, b) => a.holders.size - b.holders.size || a.key - b.key);
      const common = new Map<Kept, number>();
      let looked = 0;
      for (const { weight, holders } of lists) {
        if (looked > MOST_LOOKED_AT && common.size >= MOST_NEAR) {
          break;
        }
        looked += holders.size;
        for (const kept of holders) {
          common.set(kept, (common.get(kept) ?? 0) + weight);
        }
      }
      return heaviest(common).map(opened);
    },
    get size() {
      return articles.size;
    },
  };
}
