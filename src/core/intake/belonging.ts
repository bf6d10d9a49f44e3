import type { Belonging, BelongingRules, Ground } from "../model/intake.ts";
import type { Reading } from "../model/knowledge.ts";
import { type ArticleMarks, marksOf } from "./article-marks.ts";
import { chosenIn } from "./chosen-words.ts";
import { likeness } from "./likeness.ts";
import type { StoryProfile } from "./story-profile.ts";

/** Chosen on other stories than those it is measured on; see docs/sources.md. */
export const BELONGING_THRESHOLD = 0.1887;

/** So many grounds are told; the others weigh little. */
const MOST_GROUNDS = 12;

const heaviestFirst = (a: Ground, b: Ground): number =>
  Math.abs(b.share) - Math.abs(a.share) || (a.name < b.name ? -1 : 1);

/**
 * Tells how well an article fits a story.
 *
 * The score is their mean likeness, from 0 to 1. Of an article in another language than English names alone are compared. A word of `rules.include` lifts it to the threshold at least; a word of `rules.exclude` takes it to 0.
 */
export function belonging(
  reading: Reading,
  profile: StoryProfile,
  rules: BelongingRules,
  marks: ArticleMarks = marksOf(reading),
): Belonging {
  const threshold = rules.threshold ?? BELONGING_THRESHOLD;
  const like = likeness(marks, profile);
  const included = chosenIn(reading.article, rules.include);
  const excluded = chosenIn(reading.article, rules.exclude);
  const lifted = included.length > 0 ? Math.max(like.score, threshold) : like.score;
  const score = excluded.length > 0 ? 0 : lifted;
  const chosen: Ground[] = [
    ...excluded.map((name) => ({
      kind: "exclude" as const,
      name,
      share: -lifted / excluded.length,
    })),
    ...included.map((name) => ({
      kind: "include" as const,
      name,
      share: (lifted - like.score) / included.length,
    })),
  ];
  const grounds = [...chosen, ...like.grounds.toSorted(heaviestFirst).slice(0, MOST_GROUNDS)];
  return {
    ...{ score, threshold, grounds: grounds.sort(heaviestFirst) },
    belongs:
      excluded.length === 0 && (included.length > 0 || (profile.size > 0 && score >= threshold)),
  };
}
