import type { Ground } from "../model/intake.ts";
import { type ArticleMarks, type Mark, type MarkKind, markKinds } from "./article-marks.ts";
import type { Profiled, StoryProfile } from "./story-profile.ts";

/** How like an article and a story are, and by what: the shares sum up to the score. */
export interface Likeness {
  /** From 0 to 1. */
  readonly score: number;
  readonly grounds: readonly Ground[];
}

/** A long story has many sides: an article that is like so many of its articles belongs to it. */
const NEAREST = 3;

/** Content words of articles whose likeness counts as it is; two longer ones are more alike by chance. */
const USUAL_LENGTH = 250;
const LENGTH_POWER = 0.1;

/** How much of the score the words, the words and names together, and the pairs of words can make up. */
const SHARE = { words: 2 / 7, both: 2 / 7, pairs: 3 / 7 };

type Common = { readonly mark: Mark; readonly product: number };

const commonOf = (marks: ArticleMarks, other: Profiled, kind: MarkKind): Common[] =>
  marks[kind]
    .map((mark) => ({ mark, product: mark.weight * (other[kind].get(mark.key) ?? 0) }))
    .filter(({ product }) => product > 0);

const sumOf = (numbers: readonly { readonly product: number }[]): number =>
  numbers.reduce((sum, { product }) => sum + product, 0);

/** What one unit of each kind adds to the score. */
function pricesOf(words: number, names: number, hasWords: boolean): Record<MarkKind, number> {
  // The same people do much that is no part of the story: names count as far as the words are alike too.
  const both = (SHARE.both * Math.sqrt(words * names)) / 2;
  return {
    words: words > 0 ? SHARE.words + both / words : 0,
    names: hasWords ? (names > 0 ? both / names : 0) : SHARE.both,
    pairs: SHARE.pairs,
  };
}

/** What two articles have in common; the products are parts of the score. */
function commonWith(marks: ArticleMarks, other: Profiled): Common[] {
  const common = {
    words: commonOf(marks, other, "words"),
    names: commonOf(marks, other, "names"),
    pairs: commonOf(marks, other, "pairs"),
  };
  const prices = pricesOf(sumOf(common.words), sumOf(common.names), marks.words.length > 0);
  const longer = Math.sqrt(Math.max(1, marks.length * other.length)) / USUAL_LENGTH;
  const factor = longer ** -LENGTH_POWER;
  return markKinds.flatMap((kind) =>
    common[kind].map(({ mark, product }) => ({ mark, product: product * prices[kind] * factor })),
  );
}

/**
 * The mean likeness of an article to the three of a story that are most like it: of two articles, the weighed sum of the cosine
 * of their words, the geometric mean of the cosines of words and of names, and the cosine of their pairs of words.
 */
export function likeness(marks: ArticleMarks, profile: StoryProfile): Likeness {
  const nearest = profile
    .near(marks)
    .map((other) => commonWith(marks, other))
    .sort((a, b) => sumOf(b) - sumOf(a))
    .slice(0, NEAREST);
  const parts = Math.max(1, Math.min(NEAREST, profile.size));
  const grounds = new Map<string, Ground>();
  for (const { mark, product } of nearest.flat()) {
    const key = `${mark.kind} ${mark.name}`;
    const share = product / parts + (grounds.get(key)?.share ?? 0);
    grounds.set(key, { kind: mark.kind, name: mark.name, share });
  }
  const score = [...grounds.values()].reduce((sum, { share }) => sum + share, 0);
  return { score: Math.min(1, score), grounds: [...grounds.values()] };
}
