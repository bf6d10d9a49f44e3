// What a question asks for or names, and the sentence does not hold.
import { FEW, light, namesOf, type Objection, SHORTEST, wordsOf } from "./objection.ts";

/** Kinds of answer that can be told from their form; without one of its kind a sentence is no answer. */
const tellable: ReadonlySet<string> = new Set(
  "date time number measure amount duration age name".split(" "),
);
/** "What colour was the car?" */
const asksQuality = /^wh\w+ [\w-]+ (?:is|are|was|were)\b/i;

/** About the words that the sentence has to hold. */
export const missingWords: readonly Objection[] = [
  {
    name: "the sentence holds nothing of the asked kind",
    holds: ({ kind }, { span }) => tellable.has(kind) && span === undefined,
  },
  {
    name: "the question names somebody or something that no article names",
    holds: (question) => namesOf(question).some(({ known }) => !known),
  },
  {
    name: "the question names somebody or something of whom the report tells nothing",
    holds: (question, { view }, _, near) =>
      namesOf(question).some(
        (term) => near(term) === 0 && term.isNamedIn?.(view.reading.article.id) === false,
      ),
  },
  {
    name: "the question gives a number that neither the sentence nor what stands around it has",
    holds: ({ terms }, _, __, near) =>
      terms.some((term) => term.kind === "number" && near(term) === 0),
  },
  {
    name: "the sentence holds names of the question, and nothing else of it",
    holds: (question, _, own) => {
      const words = wordsOf(question).filter(
        ({ term }) =>
          question.kind === "statement" ||
          !(light.has(term) || (question.kind === "amount" && term === question.frame.verb)),
      );
      return (
        words.length > 0 &&
        words.length <= FEW &&
        namesOf(question).length > 0 &&
        words.every((term) => own(term) === 0)
      );
    },
  },
  {
    name: "one of the question's few words is in no article",
    holds: (question) =>
      wordsOf(question).length <= FEW &&
      wordsOf(question).some(({ known, word }) => !known && word.length >= SHORTEST),
  },
  {
    name: "what it is like is asked, and the sentence speaks of something else",
    holds: (question, _, own) =>
      question.kind === "thing" &&
      asksQuality.test(question.text) &&
      question.frame.verb === undefined &&
      wordsOf(question).some((term) => own(term) === 0),
  },
];
