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

type ByKind<T> = Readonly<Record<MarkKind, T>>;

const eachKind = <T>(of: (kind: MarkKind) => T): ByKind<T> => ({
  words: of("words"),
  names: of("names"),
  pairs: of("pairs"),
});

/** The marks of the article that is asked about, by their keys. */
type Asked = ByKind<ReadonlyMap<number, Mark>>;

/** The cosine of the marks of one kind. */
function cosine(
  marks: ReadonlyMap<number, Mark>,
  keys: Uint32Array,
  weights: Float32Array,
): number {
  let sum = 0;
  for (let at = 0; at < keys.length; at += 1) {
    sum += (marks.get(keys[at] as number)?.weight ?? 0) * (weights[at] as number);
  }
  return sum;
}

/** How like two articles are, and what one unit of each kind's cosine adds to that. */
interface Compared {
  readonly other: Profiled;
  readonly score: number;
  readonly prices: ByKind<number>;
}

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

function compare(asked: Asked, { length }: ArticleMarks, other: Profiled): Compared {
  const cosines = eachKind((kind) => cosine(asked[kind], other.keys[kind], other.weights[kind]));
  const longer = Math.sqrt(Math.max(1, length * other.length)) / USUAL_LENGTH;
  const factor = longer ** -LENGTH_POWER;
  const each = pricesOf(cosines.words, cosines.names, asked.words.size > 0);
  const prices = eachKind((kind) => each[kind] * factor);
  const score = markKinds.reduce((sum, kind) => sum + cosines[kind] * prices[kind], 0);
  return { other, score, prices };
}

/** What two articles have in common, each with its part of their likeness. */
function* sharesOf(asked: Asked, { other, prices }: Compared): Generator<readonly [Mark, number]> {
  for (const kind of markKinds) {
    const [keys, weights] = [other.keys[kind], other.weights[kind]];
    for (const [at, key] of keys.entries()) {
      const mark = asked[kind].get(key);
      const share = mark === undefined ? 0 : mark.weight * (weights[at] as number) * prices[kind];
      if (mark !== undefined && share > 0) {
        yield [mark, share];
      }
    }
  }
}

/**
 * The mean likeness of an article to the three of a story that are most like it: of two articles, the weighed sum of the cosine
 * of their words, the geometric mean of the cosines of words and of names, and the cosine of their pairs of words.
 */
export function likeness(marks: ArticleMarks, profile: StoryProfile): Likeness {
  const asked = eachKind((kind) => new Map(marks[kind].map((mark) => [mark.key, mark])));
  const nearest = profile
    .near(marks)
    .map((other) => compare(asked, marks, other))
    .sort((a, b) => b.score - a.score)
    .slice(0, NEAREST);
  const parts = Math.max(1, Math.min(NEAREST, profile.size));
  const grounds = new Map<string, Ground>();
  for (const [{ kind, name }, product] of nearest.flatMap((one) => [...sharesOf(asked, one)])) {
    const key = `${kind} ${name}`;
    const share = product / parts + (grounds.get(key)?.share ?? 0);
    grounds.set(key, { kind, name, share });
  }
  const score = [...grounds.values()].reduce((sum, { share }) => sum + share, 0);
  return { score: Math.min(1, score), grounds: [...grounds.values()] };
}
