// Whether the best sentence is an answer at all.
import type { Question } from "./read-question.ts";
import type { Evidence } from "./weigh-evidence.ts";

/** Kinds of answer that can be told apart in a text; without one of its kind a sentence is no answer. */
const tellable: ReadonlySet<string> = new Set(["date", "number", "duration", "age"]);

export function decide(question: Question, { features, span, view }: Evidence): boolean {
  if (tellable.has(question.kind) && span === undefined) {
    return false;
  }
  const unknownName = question.terms.some(
    ({ kind, known }, index) => kind === "name" && !known && (view.own[index] ?? 0) === 0,
  );
  return !unknownName && confidence(question, features) >= THRESHOLD;
}

const THRESHOLD = 0.5;

export function confidence({ negated }: Question, features: Evidence["features"]): number {
  const { coverage, context, namesAround, numbers, words, span, missing } = features;
  return (
    0.3 * coverage +
    0.1 * context +
    0.2 * namesAround +
    0.1 * numbers +
    0.1 * words +
    0.2 * span -
    0.3 * missing -
    (negated ? 0.4 : 0)
  );
}
