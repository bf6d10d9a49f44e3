// Whether a sentence is an answer at all, or only near one.
import { objectionsTo } from "./objections.ts";
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
const THRESHOLD = 2.4;

function confidence({ negated }: Question, features: Features): number {
  return Object.entries(weights).reduce(
    (sum, [name, weight]) => sum + weight * features[name as keyof Features],
    negated ? NEGATED : 0,
  );
}

/** Why the sentence is no answer; none where it is one. */
export function whyNot(question: Question, evidence: Evidence): string[] {
  const doubts = objectionsTo(question, evidence);
  return confidence(question, evidence.features) >= THRESHOLD
    ? doubts
    : ["it holds too little of the question", ...doubts];
}
