import type { Ground } from "../model/intake.ts";
import { type ArticleMarks, type Mark, type MarkKind, markKinds } from "./article-marks.ts";
import type { StoryProfile } from "./story-profile.ts";

/** How like an article and a story are, and by what: the shares sum up to the score. */
export interface Likeness {
  /** From 0 to 1. */
  readonly score: number;
  readonly grounds: readonly Ground[];
}

/** Content words of the article for which a likeness counts as it is; of two longer ones more is alike by chance. */
const USUAL_LENGTH = 250;
const LENGTH_POWER = 0.1;

type Common = { readonly mark: Mark; readonly product: number };

const commonOf = (marks: ArticleMarks, profile: StoryProfile, kind: MarkKind): Common[] =>
  marks[kind]
    .map((mark) => ({ mark, product: mark.weight * profile.weight(kind, mark.key) }))
    .filter(({ product }) => product > 0);

const sumOf = (common: readonly Common[]): number =>
  common.reduce((sum, { product }) => sum + product, 0);

/** How much of the score the words, the words and names together, and the pairs of words can make up. */
const SHARE = { words: 2 / 7, both: 2 / 7, pairs: 3 / 7 };

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

/**
 * The mean likeness of an article to those of a story, which does not grow with their number: the weighed sum of the cosine
 * of the words, the geometric mean of the cosines of words and of names, and the cosine of the pairs of words.
 */
export function likeness(marks: ArticleMarks, profile: StoryProfile): Likeness {
  const common = {
    words: commonOf(marks, profile, "words"),
    names: commonOf(marks, profile, "names"),
    pairs: commonOf(marks, profile, "pairs"),
  };
  const hasWords = marks.words.length > 0;
  const prices = pricesOf(sumOf(common.words), sumOf(common.names), hasWords);
  const longer = Math.sqrt(Math.max(1, marks.length * profile.length)) / USUAL_LENGTH;
  const factor = longer ** -LENGTH_POWER;
  const grounds = new Map<string, Ground>();
  for (const kind of markKinds) {
    for (const { mark, product } of common[kind]) {
      const key = `${mark.kind} ${mark.name}`;
      const share = product * prices[kind] * factor + (grounds.get(key)?.share ?? 0);
      grounds.set(key, { kind: mark.kind, name: mark.name, share });
    }
  }
  const score = [...grounds.values()].reduce((sum, { share }) => sum + share, 0);
  return { score: Math.min(1, score), grounds: [...grounds.values()] };
}
