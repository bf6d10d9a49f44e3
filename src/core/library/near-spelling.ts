// Small typing errors: the known word nearest to an unknown one.
import { spellingDistance } from "../model/spelling-distance.ts";

/** Below this length one letter makes another word. */
const SHORTEST = 5;
/** From this length on two errors are forgiven. */
const LONG = 9;

/** Stemming turns a final y into i where nothing is mistyped. */
const comparable = (term: string): string => term.replace(/y/g, "i");

/** The nearest of the `known` terms, by errors, then by `weight`, then by the alphabet; one without weight is not known, and the first letter is never wrong. */
export function nearestSpelling(
  term: string,
  known: Iterable<string>,
  weight: (candidate: string) => number,
): string | undefined {
  if (term.length < SHORTEST || /\d/.test(term)) {
    return undefined;
  }
  const typed = comparable(term);
  let nearest: string[] = [];
  let limit = term.length < LONG ? 1 : 2;
  for (const candidate of known) {
    if (candidate[0] === term[0] && candidate.length >= SHORTEST - 1) {
      const distance = spellingDistance(typed, comparable(candidate), limit);
      if (distance <= limit && weight(candidate) > 0) {
        nearest = distance < limit ? [candidate] : [...nearest, candidate];
        limit = distance;
      }
    }
  }
  return nearest.sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))[0];
}
