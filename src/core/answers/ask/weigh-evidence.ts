// How well a sentence answers a question: a weighted sum of what can be seen in its words.
import { type ChosenSpan, chooseSpan } from "./choose-span.ts";
import type { QuestionTerm } from "./question-terms.ts";
import type { Question } from "./read-question.ts";
import type { SentenceView } from "./sentence-view.ts";

/** All from 0 to 1, or near it. */
export interface Features {
  /** The search's score, of the best hit's. */
  readonly search: number;
  /** Share of the question's weight that the sentence holds. */
  readonly coverage: number;
  /** The same, with what stands around the sentence. */
  readonly context: number;
  /** Share that only the surroundings hold. */
  readonly elsewhere: number;
  /** Share of the question's names that the sentence holds, and that it or its surroundings hold. */
  readonly names: number;
  readonly namesAround: number;
  readonly numbers: number;
  /** Share of the question's words (no names) that the sentence holds. */
  readonly words: number;
  /** Words of the question, function words too, that follow each other in the sentence as they do there. */
  readonly phrases: number;
  /** Share of the question's words by number, whatever their weight. */
  readonly count: number;
  /** Share that the sentence holds in the very form of the question. */
  readonly exact: number;
  /** Share that neither the sentence nor what stands before it holds, but the next sentence. */
  readonly after: number;
  /** Does it open its article? */
  readonly opening: number;
  /** How well somebody's role answers to the question. */
  readonly role: number;
  /** Score of the best stretch of the asked kind. */
  readonly span: number;
  readonly hasSpan: number;
  /** The rarest word of the question that neither the sentence nor its surroundings hold, of all weight. */
  readonly missing: number;
  /** Does the sentence hold any of the question's words that are no names? */
  readonly anyWord: number;
  /** Weight of the question's terms that no sentence of the story holds, of all. */
  readonly unknown: number;
}

export interface Evidence {
  readonly view: SentenceView;
  readonly span: ChosenSpan | undefined;
  readonly features: Features;
  /** The features' weighted sum. */
  readonly score: number;
}

/**
 * Set by hand after what each did for 1,299 questions on encyclopedia articles; no weight is learnt. They are round on purpose:
 * the ranking hardly changes when one is changed by a third.
 */
const weights: Partial<Record<keyof Features, number>> = {
  search: 4,
  coverage: 1,
  context: 2,
  namesAround: 1.5,
  numbers: 0.75,
  words: 1,
  phrases: 2,
  count: 1.5,
  exact: 1,
  after: 1,
  opening: 0.5,
  span: 1.5,
  hasSpan: 1.5,
  role: 2,
};

const scoreOf = (features: Features): number =>
  Object.entries(weights).reduce(
    (sum, [name, weight]) => sum + weight * features[name as keyof Features],
    0,
  );

function share(
  terms: readonly QuestionTerm[],
  held: (index: number) => number,
  chosen: (term: QuestionTerm) => boolean,
): number {
  let [sum, all] = [0, 0];
  for (const [index, term] of terms.entries()) {
    if (chosen(term)) {
      sum += term.weight * held(index);
      all += term.weight;
    }
  }
  return all === 0 ? 1 : sum / all;
}

/** Neighbours among all words of the question that are neighbours, in this order, among all words of the sentence. */
function phrasesHeld({ words }: Question, { tokens }: SentenceView): number {
  const neighbours = new Set(tokens.map(({ word }, at) => `${word} ${tokens[at + 1]?.word}`));
  const asked = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  return asked.filter((pair) => neighbours.has(pair)).length / Math.max(1, asked.length);
}

function weighEvidence(view: SentenceView, question: Question, bestScore: number): Evidence {
  const { terms } = question;
  const span = chooseSpan(view, question);
  const own = (index: number): number => view.own[index] ?? 0;
  const near = (index: number): number => Math.max(own(index), view.around[index] ?? 0);
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const missing = Math.max(
    0,
    ...terms.map(({ weight, kind }, index) => (kind === "filler" || near(index) > 0 ? 0 : weight)),
  );
  const coverage = share(terms, own, () => true);
  const context = share(terms, near, () => true);
  const features: Features = {
    search: view.score / (bestScore || 1),
    coverage,
    context,
    elsewhere: context - coverage,
    names: share(terms, own, ({ kind }) => kind === "name"),
    namesAround: share(terms, near, ({ kind }) => kind === "name"),
    numbers: share(terms, near, ({ kind }) => kind === "number"),
    words: share(terms, own, ({ kind }) => kind === "word"),
    phrases: phrasesHeld(question, view),
    count: terms.filter((_, index) => own(index) > 0).length / Math.max(1, terms.length),
    exact: share(
      terms,
      (index) => (view.tokens.some(({ word }) => word === terms[index]?.word) ? 1 : 0),
      () => true,
    ),
    after: share(
      terms,
      (index) => Math.max(0, (view.after[index] ?? 0) - near(index)),
      () => true,
    ),
    opening: view.sentence.start === view.reading.annotation.sentences[0]?.start ? 1 : 0,
    span: span?.score ?? 0,
    role: view.role,
    hasSpan: span === undefined ? 0 : 1,
    missing: missing / total,
    anyWord:
      terms.some(({ kind }, index) => kind === "word" && own(index) > 0) ||
      !terms.some(({ kind }) => kind === "word")
        ? 1
        : 0,
    unknown:
      terms.reduce(
        (sum, { known, weight, kind }) => sum + (known || kind === "filler" ? 0 : weight),
        0,
      ) / total,
  };
  return { view, span, features, score: scoreOf(features) };
}

/** Best first; equals in the order of article ids and of the text. */
export function rankEvidence(views: readonly SentenceView[], question: Question): Evidence[] {
  const bestScore = Math.max(0, ...views.map(({ score }) => score));
  return views
    .map((view) => weighEvidence(view, question, bestScore))
    .sort(
      (a, b) =>
        b.score - a.score ||
        compareIds(a.view.reading.article.id, b.view.reading.article.id) ||
        a.view.sentence.start - b.view.sentence.start,
    );
}

const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
