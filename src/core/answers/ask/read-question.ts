// What a question is about and what it asks for.
import type { Knowledge, Wanted } from "../../model/knowledge.ts";
import { fold } from "../../text/fold.ts";
import { relatedTerms } from "../../text/related-terms.ts";
import { type Term, termOf, termsOf } from "../../text/terms.ts";
import { type AnswerKind, questionRules } from "./question-rules.ts";

/** One content word of a question. */
export interface QuestionTerm {
  readonly term: string;
  readonly word: string;
  readonly kind: "name" | "number" | "word" | "filler";
  /** What it is worth that a text holds it: by its rarity, more for a name, less for a word that only shapes the question. */
  readonly weight: number;
  /** Does any sentence of the story hold it, or a word that stands for it? */
  readonly known: boolean;
  /** The terms that stand for it, itself first. */
  readonly forms: Wanted["terms"];
}

export interface Question {
  readonly text: string;
  readonly kind: AnswerKind;
  /** The term of what is asked for: "city" in "Which city …?", "ship" in "How many ships …?" */
  readonly focus: string | undefined;
  readonly terms: readonly QuestionTerm[];
  readonly negated: boolean;
  /** "What did X sign?" asks for what comes after the verb, "Who signed X?" for what comes before it. */
  readonly asksObject: boolean;
}

/** A name of several words counts as much as this many words. */
const NAME_WEIGHT = 1.3;
const FILLER_WEIGHT = 0.25;
const NEAR_SPELLING = 0.9;

/** Words that shape a question and are hardly ever in the answer's sentence. */
const fillers: ReadonlySet<string> = new Set(
  `name call know term type kind sort happen many much number percentage percent amount year date day
  month century time period era long old last take place occur give mention describe main major exact person
  one thing country city town state reason purpose way use refer consider`
    .split(/\s+/)
    .map(termOf),
);
const negation = /\b(?:not|never|no|none|nobody|nothing|without|cannot)\b|n't\b/;

const kindOf = (question: string): { kind: AnswerKind; focus: string | undefined } => {
  for (const { kind, pattern } of questionRules) {
    const found = pattern.exec(question);
    if (found !== null) {
      const focus = found.groups?.focus;
      return { kind, focus: focus === undefined ? undefined : termOf(focus) };
    }
  }
  return { kind: "thing", focus: undefined };
};

/** The terms of a question's word: its forms and what means the same; where the story has none of them, its nearest spelling. */
function formsOf(term: string, knowledge: Knowledge, unknown: number): Wanted["terms"] {
  const forms = [{ term, weight: 1 }, ...relatedTerms(term)];
  if (forms.some((form) => knowledge.rarity(form.term) < unknown)) {
    return forms;
  }
  const near = knowledge.nearTerm(term);
  return near === undefined ? forms : [...forms, { term: near, weight: NEAR_SPELLING }];
}

const isName = ({ start }: Term, text: string): boolean =>
  start > 0 && /^\p{Lu}/u.test(text.slice(start));

function kindOfTerm(term: Term, text: string): QuestionTerm["kind"] {
  if (/^\d/.test(term.term)) {
    return "number";
  }
  if (isName(term, text)) {
    return "name";
  }
  return fillers.has(term.term) ? "filler" : "word";
}

/** How many words the name has that a term is part of: capitalised neighbours. */
function nameLength(found: readonly Term[], index: number, text: string): number {
  const joined = (a: number, b: number): boolean => {
    const [one, other] = [found[a], found[b]];
    return (
      one !== undefined &&
      other !== undefined &&
      isName(one, text) &&
      isName(other, text) &&
      other.start - one.end <= 1
    );
  };
  let [first, last] = [index, index];
  while (joined(first - 1, first)) {
    first -= 1;
  }
  while (joined(last, last + 1)) {
    last += 1;
  }
  return last - first + 1;
}

/** Reads a question against what the story knows: a question is data, whatever it says. */
export function readQuestion(text: string, knowledge: Knowledge): Question {
  const folded = fold(text)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[?.! ]+$/, "");
  const { kind, focus } = kindOf(folded);
  const unknown = knowledge.rarity("");
  const terms = new Map<string, QuestionTerm>();
  const all = termsOf(text);
  for (const [index, found] of all.entries()) {
    const { term, word } = found;
    const forms = formsOf(term, knowledge, unknown);
    const rarities = forms.map((form) => knowledge.rarity(form.term));
    const known = Math.min(...rarities) < unknown;
    const rarity = rarities[0] === unknown && known ? Math.min(...rarities) : (rarities[0] ?? 0);
    const kindHere = kindOfTerm(found, text);
    const factor =
      kindHere === "name"
        ? NAME_WEIGHT / Math.sqrt(nameLength(all, index, text))
        : kindHere === "filler"
          ? FILLER_WEIGHT
          : 1;
    const before = terms.get(term);
    if (before === undefined) {
      terms.set(term, { term, word, kind: kindHere, weight: factor * rarity, known, forms });
    }
  }
  return {
    ...{ text, kind, focus, terms: [...terms.values()] },
    negated: negation.test(folded),
    asksObject:
      /\b(?:what|which|who|whom|where|when|how|why)\b(?: \w+){0,4}? (?:do|does|did)\b/.test(folded),
  };
}

/** What to search for: words that only shape the question count little there too. */
export const wantedBy = ({ terms }: Question): Wanted[] =>
  terms.map(({ kind, forms }) => ({
    terms: forms.map(({ term, weight }) => ({
      term,
      weight: weight * (kind === "name" ? NAME_WEIGHT : kind === "filler" ? FILLER_WEIGHT : 1),
    })),
  }));
