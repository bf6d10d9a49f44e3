// The content words of a question: what each stands for in this story, and what it is worth to find it.
import type { Entity, Knowledge, Wanted } from "../../model/knowledge.ts";
import { relatedTerms } from "../../text/related-terms.ts";
import { type Term, termOf, termsOf } from "../../text/terms.ts";
import { type Seat, seats } from "./country-names.ts";

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
  /** Whom or what the name means that it is part of: id of the entity, where the story has one. */
  readonly entity: string | undefined;
  /** Does the article name it? Undefined where the story has no such name. */
  readonly isNamedIn: ((articleId: string) => boolean) | undefined;
  /** Is that a person? */
  readonly person: boolean;
}

/** A name of several words counts as much as this many words. */
const NAME_WEIGHT = 1.3;
const FILLER_WEIGHT = 0.25;
/** In the search a related word counts less than where a sentence is weighed: it finds many others too. */
const RELATED_IN_SEARCH = 0.5;
const NEAR_SPELLING = 0.9;
/** A capital may stand for its country: "Lima" for Peru. */
const SEAT_OF_GOVERNMENT = 0.6;

/** Words that shape a question and are hardly ever in the answer's sentence. */
const fillers: ReadonlySet<string> = new Set(
  `name call know term type kind sort happen many much number percentage percent amount year date day
  month century time period era long old last take place occur give mention describe main major exact person
  one thing country city town state reason purpose way use refer consider cause often frequently large big high tall deep wide fast heavy far job role position title`
    .split(/\s+/)
    .map(termOf),
);
/** Of countries that share a word the one that the story names is meant: "Khartoum" is not South Sudan. */
const isNamed = ({ ambiguous, country }: Seat, knowledge: Knowledge): boolean =>
  !ambiguous ||
  knowledge
    .resolve(country)
    .some(({ name, aliases }) => [name, ...aliases].some((each) => each.startsWith(country)));

/** The terms of a question's word: its forms and what means the same; where the story has none of them, its nearest spelling. */
function formsOf(
  term: string,
  { knowledge, unknown, isWhere }: { knowledge: Knowledge; unknown: number; isWhere: boolean },
): Wanted["terms"] {
  const seat = isWhere ? [] : (seats.get(term) ?? []).filter((each) => isNamed(each, knowledge));
  const forms = [
    { term, weight: 1 },
    ...relatedTerms(term),
    ...seat.map((each) => ({ term: each.term, weight: SEAT_OF_GOVERNMENT })),
  ];
  if (forms.some((form) => knowledge.rarity(form.term) < unknown)) {
    return forms;
  }
  const near = knowledge.nearTerm(term);
  return near === undefined ? forms : [...forms, { term: near, weight: NEAR_SPELLING }];
}

const isName = ({ start }: Term, text: string): boolean =>
  start > 0 && /^\p{Lu}/u.test(text.slice(start));

/** "The two leaders" are known already: their number is no part of what is asked. */
const isKnownNumber = /\b(?:the|these|those|both|all) $/i;

function kindOfTerm(term: Term, text: string): QuestionTerm["kind"] {
  if (/^\d/.test(term.term)) {
    const written = !/^\d/.test(term.word);
    return written && isKnownNumber.test(text.slice(0, term.start)) ? "filler" : "number";
  }
  if (isName(term, text)) {
    return "name";
  }
  return fillers.has(term.term) ? "filler" : "word";
}

/** The terms of the name that a term is part of: capitalised neighbours. */
function nameAround(all: readonly Term[], index: number, text: string): readonly Term[] {
  const joined = (a: Term | undefined, b: Term | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    isName(a, text) &&
    isName(b, text) &&
    b.start - a.end <= 1;
  let [first, last] = [index, index];
  while (joined(all[first - 1], all[first])) {
    first -= 1;
  }
  while (joined(all[last], all[last + 1])) {
    last += 1;
  }
  return all.slice(first, last + 1);
}

function weightOf(kind: QuestionTerm["kind"], nameLength: number): number {
  if (kind === "name") {
    return NAME_WEIGHT / Math.sqrt(nameLength);
  }
  return kind === "filler" ? FILLER_WEIGHT : 1;
}

/** Whom a name means: undefined for a word that is no name. */
function entityOf(name: readonly Term[], text: string, knowledge: Knowledge): Entity | undefined {
  const [first, last] = [name[0], name.at(-1)];
  return first === undefined || last === undefined || !isName(first, text)
    ? undefined
    : knowledge.resolve(text.slice(first.start, last.end).replace(/['’]s?$/, ""))[0];
}

/** What is done in a capital is not done in all of its country. */
const whereabouts = /\b(?:in|at|near) $/i;

/** The distinct content words of a question, in order. */
export function readTerms(text: string, knowledge: Knowledge): QuestionTerm[] {
  const unknown = knowledge.rarity("");
  const all = termsOf(text);
  const terms = new Map<string, QuestionTerm>();
  for (const [index, found] of all.entries()) {
    const { term, word } = found;
    if (!terms.has(term)) {
      const isWhere = whereabouts.test(text.slice(0, found.start));
      const forms = formsOf(term, { knowledge, unknown, isWhere });
      const rarities = forms.map((form) => knowledge.rarity(form.term));
      const known = Math.min(...rarities) < unknown;
      const rarity = rarities[0] === unknown && known ? Math.min(...rarities) : (rarities[0] ?? 0);
      const kind = kindOfTerm(found, text);
      const name = nameAround(all, index, text);
      const weight = rarity * weightOf(kind, name.length);
      const meant = entityOf(name, text, knowledge);
      const entity = {
        entity: meant?.id,
        person: meant?.kind === "person",
        isNamedIn: meant && ((id: string) => knowledge.articlesAbout(meant.id).includes(id)),
      };
      terms.set(term, { term, word, kind, weight, known, forms, ...entity });
    }
  }
  return [...terms.values()];
}

/** What to search for: words that only shape the question count little there too. */
export const wantedBy = (terms: readonly QuestionTerm[]): Wanted[] =>
  terms.map(({ kind, forms }) => ({
    terms: forms.map(({ term, weight }, index) => ({
      term,
      weight: weight * weightOf(kind, 1) * (index === 0 ? 1 : RELATED_IN_SEARCH),
    })),
  }));
