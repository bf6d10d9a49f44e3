// Sentences of several reports laid beside each other: how much of one another tells.
import type { Span } from "../model/article.ts";
import type { Knowledge, Reading } from "../model/knowledge.ts";
import { relatedTerms } from "../text/related-terms.ts";
import { termsOf } from "../text/terms.ts";

/** A sentence, or a clause of it, by what it names. */
export interface Told extends Span {
  readonly reading: Reading;
  readonly sentence: Span;
  /** Terms and, as "@id", entities; each with how telling it is. */
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  /** The same terms and what may stand for them, with how well it does, from 0 to 1. */
  readonly meanings: ReadonlyMap<string, number>;
  /** The words of each name, by "@id": another report's reader may not have known them for a name. */
  readonly spelt: ReadonlyMap<string, readonly string[]>;
  /** Those of the terms that somebody is told to have said. */
  readonly said: ReadonlySet<string>;
  readonly denies: boolean;
}

/** A name tells more than most words. */
const NAME_WEIGHT = 2.5;
const LEAST_WEIGHT = 0.2;
/** Fewer terms than these are no claim of their own. */
const MIN_TERMS = 4;

const CLAUSE =
  /[,;:—–]\s+(?=(?:and|but|while|which|who|where|when|as|after|before|although|though|because|so)\s)|\s+(?=(?:while|after|before|because|although|though|whereas)\s)/gu;
const DENIAL = /\b(?:not|no|never|nobody|nothing|neither|nor|without|den(?:y|ies|ied))\b|n['’]t\b/i;

/** A memory of what is a pure function of the term. */
const related = new Map<string, ReturnType<typeof relatedTerms>>();
function standIns(term: string): ReturnType<typeof relatedTerms> {
  const known = related.get(term) ?? relatedTerms(term);
  if (related.size > 20_000) related.clear();
  related.set(term, known);
  return known;
}

function namesIn(knowledge: Knowledge, { article, annotation }: Reading, span: Span) {
  return annotation.names
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .flatMap((name) => {
      const id = knowledge.entityOf(article.id, name.entity)?.id;
      return id === undefined ? [] : [{ start: name.start, end: name.end, id }];
    });
}

const isSaid = ({ quotes }: Reading["annotation"], { start, end }: Span): boolean =>
  quotes.some((quote) => quote.cue !== undefined && quote.start <= start && end <= quote.end);

function readTold(knowledge: Knowledge, reading: Reading, span: Span, sentence: Span = span): Told {
  const { text } = reading.article;
  const names = namesIn(knowledge, reading, span);
  const weights = new Map<string, number>(names.map(({ id }) => [`@${id}`, NAME_WEIGHT]));
  const spelt = new Map<string, string[]>();
  const said = new Set<string>();
  for (const { term, start, end } of termsOf(text, span.start, span.end)) {
    const name = names.find((each) => each.start <= start && end <= each.end);
    if (isSaid(reading.annotation, { start, end })) {
      said.add(name === undefined ? term : `@${name.id}`);
    }
    if (name === undefined) weights.set(term, Math.max(LEAST_WEIGHT, knowledge.rarity(term)));
    else spelt.set(`@${name.id}`, [...(spelt.get(`@${name.id}`) ?? []), term]);
  }
  const meanings = new Map<string, number>();
  for (const term of weights.keys()) {
    for (const other of term.startsWith("@") ? [] : standIns(term)) {
      meanings.set(other.term, Math.max(other.weight, meanings.get(other.term) ?? 0));
    }
  }
  for (const term of [...weights.keys(), ...[...spelt.values()].flat()]) meanings.set(term, 1);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const denies = DENIAL.test(text.slice(span.start, span.end));
  return { ...span, reading, sentence, weights, total, meanings, spelt, said, denies };
}

/** Words that join a clause and can be left out, and words without which it says something else. */
const JOINT = /^(?:and|but|so|while|although|though|whereas)\s+/;
const BOUND =
  /^(?:(?:and |but )?(?:s?he|it|they|this|its|his|her|their)|which|who|where|when|as|after|before|because)\s/;

/** A memory of what is a pure function of the sentence. */
const clauses = new WeakMap<Told, Told[]>();

/** The sentence, and those of its clauses that each tell enough and stand alone. */
export function clausesOf(knowledge: Knowledge, told: Told): readonly Told[] {
  const known = clauses.get(told) ?? readClauses(knowledge, told);
  clauses.set(told, known);
  return known;
}

function readClauses(knowledge: Knowledge, told: Told): Told[] {
  const { reading, sentence } = told;
  const words = reading.article.text.slice(sentence.start, sentence.end);
  const parts: Span[] = [];
  let from = 0;
  for (const found of words.matchAll(CLAUSE)) {
    parts.push({ start: sentence.start + from, end: sentence.start + found.index });
    from = found.index + found[0].length;
  }
  if (parts.length === 0) return [told];
  parts.push({ start: sentence.start + from, end: sentence.end });
  const { text } = reading.article;
  const standing = parts.flatMap(({ start, end }): Told[] => {
    const part = text.slice(start, end);
    const joint = JOINT.exec(part)?.[0].length ?? 0;
    return BOUND.test(part)
      ? []
      : [readTold(knowledge, reading, { start: start + joint, end }, sentence)];
  });
  return [told, ...standing.filter(({ weights }) => weights.size >= MIN_TERMS)];
}

/** How well one of the terms of `a` is told by `b`, from 0 to 1. */
function fitOf(term: string, a: Told, b: Told): number {
  const fit = b.meanings.get(term);
  if (fit !== undefined) return fit;
  const words = a.spelt.get(term);
  return words?.every((word) => b.meanings.has(word)) ? 1 : 0;
}

/** The share, from 0 to 1, of what `a` tells that `b` tells too, and how many of its terms that are. */
export function shareTold(a: Told, b: Told): { share: number; terms: number } {
  let weight = 0;
  let terms = 0;
  for (const [term, own] of a.weights) {
    const fit = fitOf(term, a, b);
    weight += own * fit;
    terms += fit >= 0.5 ? 1 : 0;
  }
  return { share: a.total === 0 ? 0 : weight / a.total, terms };
}

const LEAST_SAID = 0.5;

/** Does `b` tell too what somebody says in `a`, and not only who says it? */
export function tellsWhatIsSaid(a: Told, b: Told): boolean {
  let all = 0;
  let weight = 0;
  for (const term of a.said) {
    const own = a.weights.get(term) ?? 0;
    all += own;
    weight += own * fitOf(term, a, b);
  }
  // A quotation without a telling word ("It is not what we wanted") is told by nothing but itself.
  return weight >= LEAST_SAID * all && (all > 0 || !saysSomething(a));
}

const saysSomething = ({ reading, start, end }: Told): boolean =>
  reading.annotation.quotes.some(
    (quote) => quote.cue !== undefined && quote.start < end && start < quote.end,
  );

/** Terms of both, names as "@id". */
export const sharedTerms = (a: Told, b: Told): string[] =>
  [...a.weights.keys()].filter((term) => fitOf(term, a, b) >= 0.5);

export function sentencesTold(knowledge: Knowledge, reading: Reading): Told[] {
  return reading.annotation.sentences
    .map((sentence) => readTold(knowledge, reading, sentence))
    .filter(({ weights }) => weights.size >= MIN_TERMS);
}

/** Is each dated, on days that differ? */
export function onOtherDays(a: Told, b: Told): boolean {
  const days = ({ reading, start, end }: Told): string[] =>
    reading.annotation.dates
      .filter((date) => date.start >= start && date.end <= end && /^\d{4}/.test(date.value))
      .map(({ value }) => value);
  const [ours, theirs] = [days(a), days(b)];
  const agree = (one: string): boolean =>
    theirs.some((other) => other.startsWith(one) || one.startsWith(other));
  return ours.length > 0 && theirs.length > 0 && !ours.some(agree);
}
