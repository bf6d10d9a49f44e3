// What an objection is told by, whatever it objects to.
import { termOf } from "../../text/terms.ts";
import type { QuestionTerm } from "./question-terms.ts";
import type { Question } from "./read-question.ts";
import type { Evidence } from "./weigh-evidence.ts";

/** How well the sentence holds a term, from 0 to 1. */
export type Held = (term: QuestionTerm) => number;

export interface Objection {
  readonly name: string;
  /** @param near as `own`, with what stands around the sentence */
  readonly holds: (question: Question, evidence: Evidence, own: Held, near: Held) => boolean;
}

/** Verbs that tell little of what is done: another may stand for them. */
export const light: ReadonlySet<string> = new Set(
  `make take get give go come put use become look bring keep want need like seem include happen say tell describe react
  stand sit hang find see step watch set turn hold stay live locate base`
    .split(/\s+/)
    .map(termOf),
);
/** A question of so few words stands and falls with each of them. */
export const FEW = 2;
/** A shorter word that no article holds is taken for a slip. */
export const SHORTEST = 4;

export const wordsOf = ({ terms }: Question): QuestionTerm[] =>
  terms.filter(({ kind }) => kind === "word");
export const namesOf = ({ terms }: Question): QuestionTerm[] =>
  terms.filter(({ kind }) => kind === "name");
