// Whether a sentence is an answer at all, or only near one.
import type { Question } from "./read-question.ts";
import type { Evidence, Features } from "./weigh-evidence.ts";

/**
 * What speaks for an answer and what against it. Set by hand, rounded, after what each did for questions written to deceive:
 * that the sentence's surroundings hold a word and it does not is the mark of a near miss.
 */
const weights: Partial<Record<keyof Features, number>> = {
  elsewhere: -2.5,
  missing: -3,
  names: 0.5,
  namesAround: 1.75,
  numbers: 1.75,
  words: 2,
  anyWord: 0.5,
  span: 1,
};
/** A question for what is not so is hardly ever answered by what is. */
const NEGATED = -2.75;
/** From here on a sentence counts as an answer: 85 of 100 questions that have one keep it. */
const THRESHOLD = 3.9;

function confidence({ negated }: Question, features: Features): number {
  return Object.entries(weights).reduce(
    (sum, [name, weight]) => sum + weight * features[name as keyof Features],
    negated ? NEGATED : 0,
  );
}

/** Kinds of answer that can be told from their form; without one of its kind a sentence is no answer. */
const tellable: ReadonlySet<string> = new Set(["date", "number", "duration", "age"]);

interface Objection {
  readonly name: string;
  readonly holds: (question: Question, evidence: Evidence) => boolean;
}

/** What makes a sentence no answer, however many of the question's words it holds. */
export const objections: readonly Objection[] = [
  {
    name: "the sentence holds nothing of the asked kind",
    holds: ({ kind }, { span }) => tellable.has(kind) && span === undefined,
  },
  {
    name: "the question names somebody or something that no article names",
    holds: ({ terms }) => terms.some(({ kind, known }) => kind === "name" && !known),
  },
];

export function answers(question: Question, evidence: Evidence): boolean {
  return (
    confidence(question, evidence.features) >= THRESHOLD &&
    !objections.some(({ holds }) => holds(question, evidence))
  );
}
