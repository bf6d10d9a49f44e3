import type { Belonging, BelongingRules, Ground } from "../model/intake.ts";
import type { Reading } from "../model/knowledge.ts";
import { marksOf } from "./article-marks.ts";
import { chosenIn } from "./chosen-words.ts";
import type { StoryProfile } from "./story-profile.ts";

/** Chosen on other stories than those it is measured on; see docs/sources.md. */
export const BELONGING_THRESHOLD = 0.36;

/** So many grounds are told; the others weigh little. */
const MOST_GROUNDS = 12;

/** What an article and a story have in common, name by name and word by word. */
function commonGrounds(reading: Reading, profile: StoryProfile): Ground[] {
  const grounds = new Map<string, Ground>();
  for (const { term, weight, kind, name } of marksOf(reading)) {
    const share = weight * profile.weight(term);
    if (share > 0) {
      const key = `${kind} ${name}`;
      grounds.set(key, { kind, name, share: share + (grounds.get(key)?.share ?? 0) });
    }
  }
  return [...grounds.values()];
}

const heaviestFirst = (a: Ground, b: Ground): number =>
  Math.abs(b.share) - Math.abs(a.share) || (a.name < b.name ? -1 : 1);

/**
 * Tells how well an article fits a story.
 *
 * The score is the mean likeness (0 to 1, cosine of their marks) between the article and those of the story, so that it does not
 * grow with the story. A word of `rules.include` lifts it to the threshold at least; a word of `rules.exclude` takes it to 0.
 */
export function belonging(
  reading: Reading,
  profile: StoryProfile,
  rules: BelongingRules,
): Belonging {
  const threshold = rules.threshold ?? BELONGING_THRESHOLD;
  const common = commonGrounds(reading, profile);
  const likeness = Math.min(
    1,
    common.reduce((sum, { share }) => sum + share, 0),
  );
  const included = chosenIn(reading.article, rules.include);
  const excluded = chosenIn(reading.article, rules.exclude);
  const lifted = included.length > 0 ? Math.max(likeness, threshold) : likeness;
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
      share: (lifted - likeness) / included.length,
    })),
  ];
  const grounds = [...chosen, ...common.sort(heaviestFirst).slice(0, MOST_GROUNDS)];
  return {
    ...{ score, threshold, grounds: grounds.sort(heaviestFirst) },
    belongs:
      excluded.length === 0 && (included.length > 0 || (profile.size > 0 && score >= threshold)),
  };
}
