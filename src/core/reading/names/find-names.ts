import { CAPITALS } from "./evidence.ts";
import type { NamedSpan } from "./link-mentions.ts";
import type { Sight } from "./sight.ts";
import { kindsSeen, namesOf, type TaggerModel, tag } from "./tagger.ts";

/**
 * Finds names in two rounds: the second knows what the first took each word for, so that the article agrees with itself.
 *
 * Lines all in capitals have no say in the first round: they show least.
 */
export function findNames(sight: Sight, model: TaggerModel): NamedSpan[] {
  const { tokens } = sight;
  const labels = tag(sight, firstKinds(sight, model), model);
  return namesOf(labels).map(({ first, next, kind }) => ({
    start: tokens.start[first] ?? 0,
    end: tokens.end[next - 1] ?? 0,
    kind,
  }));
}

/** What the first round took each word for. */
export function firstKinds(sight: Sight, model: TaggerModel): Uint8Array {
  const { tokens, writing } = sight;
  const labels = tag(sight, new Uint8Array(tokens.count), model);
  const prose = writing.some((style) => style !== CAPITALS);
  return kindsSeen(sight, labels, (at) => !prose || writing[tokens.sentence[at] ?? 0] !== CAPITALS);
}
