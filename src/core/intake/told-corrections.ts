// What is remembered of corrections that were told.
import type { Citation } from "../model/article.ts";
import type { Correction } from "../model/intake.ts";
import { digestOfWords } from "../text/digest-of-words.ts";

/** The same for the same words: they are told once. */
export const correctionKey = ({ old, new: now }: Correction): string =>
  `correction:${digestOfWords(`${old.quote}\n${now?.quote ?? ""}`)}`;

/** Of words whose correction was told: what becomes of the new ones is told next. */
export const supersededKey = ({ articleId, revision, start }: Citation): string =>
  `superseded:${articleId}@${revision}:${start}`;

/**
 * What is remembered of a correction that was told.
 * @param at when it was planned (ms): words that are told again later stand again
 */
export const keysOfCorrection = (correction: Correction, at: number): string[] => [
  correctionKey(correction),
  `${supersededKey(correction.old)} ${at}`,
];

/** When words were superseded last (ms), by their key. */
export function supersededIn(told: ReadonlySet<string>): Map<string, number> {
  const times = new Map<string, number>();
  for (const fact of told) {
    const [, key, at] = /^(superseded:.+) (\d+)$/.exec(fact) ?? [];
    if (key !== undefined) {
      times.set(key, Math.max(times.get(key) ?? 0, Number(at)));
    }
  }
  return times;
}
