// Of the stretches that could be the answer, the one nearest to the question's words.
import type { Span } from "../../model/article.ts";
import { fateAt, fateNamed } from "../compare-fates.ts";
import { answerSpans } from "./answer-spans.ts";
import type { Question } from "./read-question.ts";
import type { SentenceView, ViewToken } from "./sentence-view.ts";
import type { AnswerSpan } from "./token-runs.ts";

export interface ChosenSpan extends Span {
  /** How well it fits as an answer: its kind, and how near the question's words are. */
  readonly score: number;
}

/** Tokens until nearness is halved. */
const HALF = 4;
/** A span that the sentence introduces as a name, where a name is asked for. */
const NAMED_BONUS = 0.3;
/** A span that holds what is asked for ("the French language" for "Which language?"). */
const FOCUS_BONUS = 0.4;

const inside = (token: ViewToken, { start, end }: Span): boolean =>
  token.start >= start && token.end <= end;

/** Weight of the question's words near the span, of all; words in the span itself don't count. */
function nearness(span: Span, view: SentenceView, question: Question, total: number): number {
  const { tokens } = view;
  const first = tokens.findIndex((token) => inside(token, span));
  const last = tokens.findLastIndex((token) => inside(token, span));
  const best = question.terms.map(() => 0);
  for (const [index, { asked, fit }] of tokens.entries()) {
    const weight = question.terms[asked]?.weight;
    if (weight !== undefined && (index < first || index > last)) {
      const distance = index < first ? first - index : index - last;
      best[asked] = Math.max(best[asked] ?? 0, (fit * weight) / (1 + distance / HALF));
    }
  }
  return best.reduce((sum, each) => sum + each, 0) / total;
}

/** What a span is worth more on the side of the verb on which the answer stands, and less on the other. */
const SIDE = 0.15;
const helped = /^(?:was|were|been|being|is|are)$/;

/** On which side of the verb does the answer stand: before it (-1) or after it (1); 0 where that can't be told. */
function sideOf({ tokens }: SentenceView, { frame, terms, kind }: Question): [number, number] {
  const verb = terms.findIndex(({ term }) => term === frame.verb);
  const at = verb < 0 ? -1 : tokens.findIndex(({ asked }) => asked === verb);
  if (at < 0 || !/^(?:person|thing|statement)$/.test(kind)) {
    return [0, 0];
  }
  const passive = [1, 2].some((back) => helped.test(tokens[at - back]?.word ?? ""));
  const doer = frame.subject.length === 0 && !frame.passive;
  const done = frame.subject.length > 0 && !frame.passive;
  return doer === done ? [0, 0] : [at, doer === passive ? 1 : -1];
}

/** The share of the span's content that only repeats the question. */
function repeated(span: Span, { tokens }: SentenceView): number {
  const content = tokens.filter((token) => token.content && inside(token, span));
  const asked = content.filter((token) => token.asked >= 0);
  return content.length === 0 ? 0 : asked.length / content.length;
}

/** Does the question ask what something is called? */
const asksName =
  /\b(?:called?|known|names?|named|term|termed|word|title|refer|referred|means?|stands? for|nickname)\b/i;
/** What stands before a name that is given: "known as", "the term". */
export const introduces =
  /\b(?:called|known(?: \w+)? as|named|termed|dubbed|nicknamed|titled|entitled|referred to as|meaning|means|name of|the term|so-called) (?:the |an? )?["“‘']?$/i;
/** Characters before a span in which its introduction stands. */
const INTRODUCTION = 30;

function isIntroduced({ start }: Span, view: SentenceView, question: Question): boolean {
  const from = Math.max(view.sentence.start, start - INTRODUCTION);
  return (
    asksName.test(question.text) && introduces.test(view.reading.article.text.slice(from, start))
  );
}

function scoreSpan(
  span: AnswerSpan,
  view: SentenceView,
  question: Question,
  total: number,
): number {
  const same = repeated(span, view);
  if (same === 1) {
    return 0;
  }
  const [verb, side] = sideOf(view, question);
  const token = view.tokens[verb];
  const there = token === undefined ? 0 : Math.sign(span.start - token.start) * side;
  const focus =
    question.focus !== undefined &&
    view.tokens.some((token) => token.term === question.focus && inside(token, span));
  return (
    span.fit * (0.4 + nearness(span, view, question, total)) * (1 - same * 0.5) +
    SIDE * there +
    (isIntroduced(span, view, question) ? NAMED_BONUS : 0) +
    (focus ? FOCUS_BONUS : 0)
  );
}

/** What needs no word beside its number: "14 were killed". */
const people: ReadonlySet<string> = new Set(["person", "time", "way"]);
/** Tokens after a number, or before it, within which it is said what it counts. */
const [AFTER, BEFORE] = [3, 2];

/** Does the number stand beside a word for what the question counts? */
export function countsAsked(view: SentenceView, span: Span, { terms, focus }: Question): boolean {
  const { tokens, reading } = view;
  const index = terms.findIndex(({ term }) => term === focus);
  const last = tokens.findLastIndex((token) => inside(token, span));
  const first = tokens.findIndex((token) => inside(token, span));
  return (
    index < 0 ||
    people.has(focus ?? "") ||
    tokens.some(
      ({ asked, start }, at) =>
        asked === index &&
        at >= first - BEFORE &&
        at <= last + AFTER &&
        !/[,;:()]/.test(reading.article.text.slice(span.end, start)),
    )
  );
}

const numberOf = /^.*?\d[\d,.]*|^[\p{L}-]+/u;

/** Does the number count people of whom something else became: the hurt where the dead are asked for? */
function countsOthers(
  { reading, sentence }: SentenceView,
  span: Span,
  { text }: Question,
): boolean {
  const asked = fateNamed(text);
  const words = reading.article.text;
  const number = numberOf.exec(words.slice(span.start, span.end))?.[0].length ?? 0;
  const told = fateAt(
    words.slice(sentence.start, span.start),
    words.slice(span.start + number, sentence.end),
  );
  return asked !== undefined && told !== undefined && told !== asked;
}

/** The candidates of the asked kind; of numbers those alone that count what is asked, where there are any. */
function candidates(view: SentenceView, question: Question): AnswerSpan[] {
  const found = answerSpans(view, question.kind);
  const all =
    question.kind === "number"
      ? found.filter((span) => !countsOthers(view, span, question))
      : found;
  const counting =
    question.kind === "number" ? all.filter((span) => countsAsked(view, span, question)) : [];
  return counting.length > 0 ? counting : all;
}

/** The best candidate of the sentence; undefined where it holds nothing of the asked kind that the question doesn't say itself. */
export function chooseSpan(view: SentenceView, question: Question): ChosenSpan | undefined {
  const total = question.terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  let best: ChosenSpan | undefined;
  for (const span of candidates(view, question)) {
    const score = scoreSpan(span, view, question, total);
    if (score > 0 && score > (best?.score ?? 0)) {
      best = { start: span.start, end: span.end, score };
    }
  }
  return best;
}
