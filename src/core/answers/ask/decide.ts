// Whether a sentence is an answer at all, or only near one.
import { wordClassOf } from "../../text/word-class.ts";
import type { QuestionTerm } from "./question-terms.ts";
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

type Held = (term: QuestionTerm) => number;

interface Objection {
  readonly name: string;
  readonly holds: (question: Question, evidence: Evidence, own: Held, near: Held) => boolean;
}

const wordsOf = ({ terms }: Question): QuestionTerm[] =>
  terms.filter(({ kind }) => kind === "word");
const namesOf = ({ terms }: Question): QuestionTerm[] =>
  terms.filter(({ kind }) => kind === "name");
/** The word that says what is asked about: a question's first verb. */
const verbOf = (question: Question): QuestionTerm | undefined =>
  wordsOf(question).find(({ word }) => wordClassOf(word) === "verb");

/** A question of so few words stands and falls with each of them. */
const FEW = 2;

/** What makes a sentence no answer, however many of the question's words it holds. */
export const objections: readonly Objection[] = [
  {
    name: "the sentence holds nothing of the asked kind",
    holds: ({ kind }, { span }) => tellable.has(kind) && span === undefined,
  },
  {
    name: "the question names somebody or something that no article names",
    holds: (question) => namesOf(question).some(({ known }) => !known),
  },
  {
    name: "neither the sentence nor what stands around it names whom the question names",
    holds: (question, _, __, near) => namesOf(question).some((term) => near(term) === 0),
  },
  {
    name: "one of the question's few words is in no article",
    holds: (question) =>
      wordsOf(question).length <= FEW && wordsOf(question).some(({ known }) => !known),
  },
  {
    name: "a reason, or a yes, is asked for something that the sentence does not speak of",
    holds: (question, _, own) => {
      const verb = verbOf(question);
      return (
        (question.kind === "reason" || question.kind === "yes-no") &&
        verb !== undefined &&
        own(verb) === 0
      );
    },
  },
];

/** Is the sentence an answer? */
export function answers(question: Question, evidence: Evidence): boolean {
  const { view, features } = evidence;
  const own: Held = (term) => view.own[question.terms.indexOf(term)] ?? 0;
  const near: Held = (term) => Math.max(own(term), view.around[question.terms.indexOf(term)] ?? 0);
  return (
    confidence(question, features) >= THRESHOLD &&
    !objections.some(({ holds }) => holds(question, evidence, own, near))
  );
}
