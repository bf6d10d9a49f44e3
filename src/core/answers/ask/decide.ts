// Whether a sentence is an answer at all, or only near one.
import type { Span } from "../../model/article.ts";
import { wordClassOf } from "../../text/word-class.ts";
import type { QuestionTerm } from "./question-terms.ts";
import type { Question } from "./read-question.ts";
import type { SentenceView } from "./sentence-view.ts";
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

/** Kinds of answer that can be told from their form; without one of its kind a sentence is no answer. */
const tellable: ReadonlySet<string> = new Set([
  "date",
  "time",
  "number",
  "measure",
  "amount",
  "duration",
  "age",
  "name",
]);

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

/** Characters after a number within which it is said what it counts. */
const BESIDE = 40;

/** A question of so few words stands and falls with each of them. */
const FEW = 2;
/** A shorter word that no article holds is taken for a slip. */
const SHORTEST = 4;

/** "The capital of Peru" is not the capital of Chile. */
const ofSomebody = /^(?:who|what) (?:is|was|are|were) (?:the )?[\p{L} -]+ of /iu;
const people: ReadonlySet<string> = new Set(["person", "time", "way"]);

/** Does the number stand beside a word for what the question counts? */
function counts(view: SentenceView, span: Span, { terms, focus }: Question): boolean {
  const index = terms.findIndex(({ term }) => term === focus);
  return (
    index < 0 ||
    people.has(focus ?? "") ||
    view.tokens.some(
      ({ asked, start }) => asked === index && start >= span.start && start <= span.end + BESIDE,
    )
  );
}

/** Does the sentence tell the relation that is asked for ("sister"), but between others? */
function saidOfAnother({ told }: SentenceView, { terms }: Question): boolean {
  const asked = told.filter(({ words }) => terms.some(({ term }) => words.includes(term)));
  const named = new Set(terms.flatMap(({ entity }) => entity ?? []));
  return (
    named.size > 0 &&
    asked.length > 0 &&
    asked.every(({ who, to }) => !named.has(who ?? "") && !named.has(to ?? ""))
  );
}

/** What makes a sentence no answer, however many of the question's words it holds. */
const objections: readonly Objection[] = [
  {
    name: "the sentence holds nothing of the asked kind",
    holds: ({ kind }, { span }) => tellable.has(kind) && span === undefined,
  },
  {
    name: "the question names somebody or something that no article names",
    holds: (question) => namesOf(question).some(({ known }) => !known),
  },
  {
    name: "the sentence holds names of the question, and nothing else of it",
    holds: (question, _, own) =>
      wordsOf(question).length > 0 &&
      wordsOf(question).length <= FEW &&
      namesOf(question).length > 0 &&
      wordsOf(question).every((term) => own(term) === 0),
  },
  {
    name: "the sentence is about a bearer of the role, but elsewhere",
    holds: (question, _, own) =>
      ofSomebody.test(question.text) && namesOf(question).some((term) => own(term) === 0),
  },
  {
    name: "the question gives a number that neither the sentence nor what stands around it has",
    holds: ({ terms }, _, __, near) =>
      terms.some((term) => term.kind === "number" && near(term) === 0),
  },
  {
    name: "the date is of something that somebody else did",
    holds: (question, _, own) =>
      question.kind === "date" && namesOf(question).some((term) => own(term) === 0),
  },
  {
    name: "a yes is asked of one, and the sentence tells it of others",
    holds: (question, { view }, own) =>
      question.kind === "yes-no" &&
      namesOf(question).some(
        (term) =>
          own(term) === 0 &&
          !(term.person && view.tokens.some(({ word }) => /^(?:he|she|his|her|him)$/.test(word))) &&
          view.names.some(({ kind }) => (kind === "person") === term.person),
      ),
  },
  {
    name: "the number counts something else",
    holds: (question, { view, span }) =>
      question.kind === "number" && span !== undefined && !counts(view, span, question),
  },
  {
    name: "it is said of somebody else",
    holds: (question, { view }) => saidOfAnother(view, question),
  },
  {
    name: "one of the question's few words is in no article",
    holds: (question) =>
      wordsOf(question).length <= FEW &&
      wordsOf(question).some(({ known, word }) => !known && word.length >= SHORTEST),
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
