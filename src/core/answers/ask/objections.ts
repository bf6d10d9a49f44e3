// What makes a sentence no answer, however many of the question's words it holds.
import { termOf } from "../../text/terms.ts";
import { wordClassOf } from "../../text/word-class.ts";
import { countsAsked } from "./choose-span.ts";
import { missingWords } from "./missing-words.ts";
import { FEW, type Held, light, namesOf, type Objection, SHORTEST, wordsOf } from "./objection.ts";
import type { QuestionTerm } from "./question-terms.ts";
import type { Question } from "./read-question.ts";
import {
  isDenied,
  isDone,
  isNameOf,
  isOfAnother,
  isSwapped,
  saidOfAnother,
  tellsFuture,
  tellsMeans,
  tellsReason,
} from "./told-relations.ts";
import { isDateOfClause, isOnlySupposed, leavesDoerOut, tellsNoDeed } from "./told-unreal.ts";
import type { Evidence } from "./weigh-evidence.ts";
import { asksWhereabouts, tellsWhereabouts } from "./whereabouts.ts";

const travels: ReadonlySet<string> = new Set(
  "travel go arrive come get leave ride reach fly journey return".split(" ").map(termOf),
);
/** Share of the question's neighbours from which on the sentence repeats it: its verb may be put otherwise. */
const WORD_FOR_WORD = 0.3;

/** "The capital of Peru" is not the capital of Chile. */
const ofSomebody = /^(?:who|what) (?:is|was|are|were) (?:the )?[\p{L} -]+ of /iu;
const asksFuture = /^(?:\w+ )?(?:when|who|where|what|how \w+)(?: \w+)? will\b/i;
const pronoun = /^(?:he|she|his|her|him)$/;
/** "What did she wear?", where nobody was spoken of before. */
const meansNobody = /^[^\p{Lu}]*\b(?:he|she|him|his|her|hers)\b/u;
const namesNobody = /^\P{Lu}*$/u;

/** What the question says is done; undefined for a verb that tells little. */
const deedOf = (question: Question): QuestionTerm | undefined =>
  question.kind === "amount"
    ? undefined
    : wordsOf(question).find(({ term }) => term === question.frame.verb && !light.has(term));
/** Does it ask who did something: "Who sank the ferry?" */
const asksDoer = ({ kind, frame }: Question): boolean =>
  kind === "person" && frame.subject.length === 0 && !frame.passive;

/** About what is done, and who does it to whom. */
const misled: readonly Objection[] = [
  {
    name: "nobody is named whom the pronoun could mean",
    holds: ({ text, terms }) =>
      meansNobody.test(text.slice(1)) &&
      namesNobody.test(text.slice(1)) &&
      !/\b(?:the|an?) [\p{L}-]+(?: [\p{L}-]+)* (?:he|she|him|his|hers?)\b/u.test(text) &&
      terms.every(({ kind }) => kind !== "name"),
  },
  {
    name: "a reason is asked for something done to what the sentence does not name",
    holds: (question, _, own) => {
      const done = wordsOf(question).filter(({ term }) => question.frame.direct.includes(term));
      return question.kind === "reason" && done.length > 0 && done.every((term) => own(term) === 0);
    },
  },
  {
    name: "a reason, or a yes, is asked for something that the sentence does not speak of",
    holds: (question, _, own) => {
      const verb = wordsOf(question).find(
        ({ word, term }) => wordClassOf(word) === "verb" && !light.has(term),
      );
      return (
        (question.kind === "reason" || question.kind === "yes-no") &&
        verb !== undefined &&
        own(verb) === 0
      );
    },
  },
  {
    name: "who did it is asked, and the sentence tells of nothing like it being done",
    holds: (question, { view }, own) => {
      const deed = deedOf(question);
      return (
        asksDoer(question) &&
        deed !== undefined &&
        !isDone(view, question, deed) &&
        !wordsOf(question).some(
          (term) => term !== deed && own(term) > 0 && question.text.includes(` to ${term.word} `),
        )
      );
    },
  },
  {
    name: "who did it is asked, and the sentence does not name what it was done to",
    holds: (question, _, own) => {
      const [first] = question.frame.object;
      return (
        asksDoer(question) &&
        wordsOf(question).some((term) => term.term === first && own(term) === 0)
      );
    },
  },
  {
    name: "where or when is asked, and the sentence tells of something else",
    holds: (question, { features }, own) => {
      const deed = deedOf(question);
      const others = wordsOf(question).filter((term) => term !== deed);
      return (
        features.phrases < WORD_FOR_WORD &&
        (question.kind === "place" || question.kind === "date") &&
        deed !== undefined &&
        own(deed) === 0 &&
        (others.length < FEW || others.some((term) => own(term) === 0))
      );
    },
  },
  {
    name: "what is done is told in no report, and the sentence is not about what it is done to",
    holds: (question, _, own) => {
      const deed = deedOf(question);
      const { direct } = question.frame;
      return (
        question.kind !== "yes-no" &&
        deed?.known === false &&
        deed.word.length >= SHORTEST &&
        wordsOf(question)
          .filter(({ term }) => direct.includes(term))
          .every((term) => own(term) === 0)
      );
    },
  },
  {
    name: "somebody else does it",
    holds: (question, { view }, own) =>
      question.kind !== "statement" &&
      question.kind !== "yes-no" &&
      question.terms.some(
        (term) => term.person && question.frame.subject.includes(term.term) && own(term) === 0,
      ) &&
      [...view.names, ...view.before].some(({ kind }) => kind === "person"),
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
          !(term.person && view.tokens.some(({ word }) => pronoun.test(word))) &&
          view.names.some(({ kind }) => (kind === "person") === term.person),
      ),
  },
  {
    name: "it is done the other way round",
    holds: (question, { view }) => isSwapped(view, question),
  },
  {
    name: "what is asked about did not happen",
    holds: (question, { view }) =>
      !question.negated &&
      question.kind !== "yes-no" &&
      question.kind !== "statement" &&
      isDenied(view, question),
  },
  {
    name: "what is asked about is only denied or supposed",
    holds: (question, { view }) =>
      !question.negated &&
      question.kind !== "yes-no" &&
      question.kind !== "statement" &&
      question.kind !== "reason" &&
      isOnlySupposed(view, question),
  },
  {
    name: "who did it is asked, and it is told that it was done, not by whom",
    holds: (question, { view }) => asksDoer(question) && leavesDoerOut(view, question),
  },
  {
    name: "who did it is asked, and the sentence tells what was not done",
    holds: (question, { view }) =>
      asksDoer(question) && !question.negated && tellsNoDeed(view, question),
  },
  {
    name: "the date is of something else that the sentence goes on to tell",
    holds: (question, { view, span }) =>
      question.kind === "date" && span !== undefined && isDateOfClause(view, span, question),
  },
  {
    name: "the future is asked about, and the sentence tells of the past",
    holds: ({ text }, { view }) => asksFuture.test(text) && !tellsFuture(view),
  },
];

/** About whose it is, and what of it is asked. */
const misplaced: readonly Objection[] = [
  {
    name: "the sentence is about a bearer of the role, but elsewhere",
    holds: (question, _, own) =>
      ofSomebody.test(question.text) && namesOf(question).some((term) => own(term) === 0),
  },
  {
    name: "it is said of somebody else",
    holds: (question, { view }) => saidOfAnother(view, question),
  },
  {
    name: "it is told of what is another's",
    holds: (question, { view }) => isOfAnother(view, question),
  },
  {
    name: "the number counts something else",
    holds: (question, { view, span }) =>
      question.kind === "number" && span !== undefined && !countsAsked(view, span, question),
  },
  {
    name: "the number is told of another company or country",
    holds: (question, { view }, own) =>
      (question.kind === "number" || question.kind === "amount") &&
      namesOf(question).some(
        (term) => !term.person && question.frame.subject.includes(term.term) && own(term) === 0,
      ) &&
      view.names.some(({ kind }) => kind === "organisation"),
  },
  {
    name: "a name is asked for, and none stands by what bears it",
    holds: (question, { view, span }) =>
      question.kind === "name" && span !== undefined && !isNameOf(view, span, question),
  },
  {
    name: "a reason is asked for, and none is told",
    holds: (question, { view }) => question.kind === "reason" && !tellsReason(view, question),
  },
  {
    name: "where it lies is asked, and no place is told",
    holds: (question, { view }) => asksWhereabouts(question) && !tellsWhereabouts(view, question),
  },
  {
    name: "a means of travel is asked for, and none is told",
    holds: (question, { view }) =>
      question.kind === "manner" && travels.has(question.frame.verb ?? "") && !tellsMeans(view),
  },
];

/** Why the sentence is no answer to the question: the names of all objections that hold. */
export function objectionsTo(question: Question, evidence: Evidence): string[] {
  const { view } = evidence;
  const own: Held = (term) => view.own[question.terms.indexOf(term)] ?? 0;
  const near: Held = (term) => Math.max(own(term), view.around[question.terms.indexOf(term)] ?? 0);
  return [...missingWords, ...misled, ...misplaced]
    .filter(({ holds }) => holds(question, evidence, own, near))
    .map(({ name }) => name);
}
