// What a question is about and what it asks for.
import type { Knowledge } from "../../model/knowledge.ts";
import { fold } from "../../text/fold.ts";
import { termOf } from "../../text/terms.ts";
import { tokenise } from "../../text/tokens.ts";
import { wordClassOf } from "../../text/word-class.ts";
import { withUsualNames } from "./country-names.ts";
import { type QuestionFrame, readFrame } from "./question-frame.ts";
import { type AnswerKind, questionRules } from "./question-rules.ts";
import { type QuestionTerm, readTerms } from "./question-terms.ts";

export interface Question {
  readonly text: string;
  readonly kind: AnswerKind;
  /** The term of what is asked for: "city" in "Which city …?", "ship" in "How many ships …?" */
  readonly focus: string | undefined;
  readonly terms: readonly QuestionTerm[];
  readonly frame: QuestionFrame;
  /** All its words, function words too, in order. */
  readonly words: readonly string[];
  readonly negated: boolean;
  /** Does it ask who somebody is, by name or by role? */
  readonly asksWho: boolean;
}

const negation = /\b(?:not|never|no|none|nobody|nothing|without|cannot)\b|n't\b/;

const kindOf = (question: string): { kind: AnswerKind; focus: string | undefined } => {
  for (const { kind, pattern } of questionRules) {
    const found = pattern.exec(question);
    if (found !== null) {
      const { focus: first, next } = found.groups ?? {};
      const focus = wordClassOf(first ?? "") === "adjective" ? (next ?? first) : first;
      return { kind, focus: focus === undefined ? undefined : termOf(focus) };
    }
  }
  return { kind: "thing", focus: undefined };
};

/** A name that the story writes without its hyphen: "Jean-paul" for "Jean Paul". */
const withoutHyphens = (text: string, isKnown: (word: string) => boolean): string =>
  text.replace(/\p{Lu}\p{L}{1,30}-\p{L}{1,30}/gu, (name) =>
    isKnown(fold(name))
      ? name
      : name.replace(/-(\p{L})/u, (_, letter) => ` ${letter.toUpperCase()}`),
  );

/** Reads a question against what the story knows: a question is data, whatever it says. */
export function readQuestion(asked: string, knowledge: Knowledge): Question {
  const isKnown = (word: string): boolean => knowledge.rarity(termOf(word)) < knowledge.rarity("");
  const line = withoutHyphens(asked.replace(/\s+/g, " ").trim(), isKnown);
  const text = withUsualNames(line, isKnown);
  const folded = fold(text).replace(/[?.! ]+$/, "");
  return {
    ...{ text, ...kindOf(folded), terms: readTerms(text, knowledge) },
    frame: readFrame(text),
    words: tokenise(text).map(({ word }) => word),
    negated: negation.test(folded),
    asksWho:
      /^(?:who(?:'s| is| was| are| were)|whom|what (?:is|was) the (?:name|job|role|position|title|post) of|what (?:job|role|position|post|office) )\b|\bwhat about\b/.test(
        folded,
      ),
  };
}
