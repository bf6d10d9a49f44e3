// Stretches of a sentence that could be an answer of the asked kind.
import type { NameKind } from "../../model/annotation.ts";
import type { Span } from "../../model/article.ts";
import { allDates, ofDates } from "./date-spans.ts";
import { capitalised, ofNames, phrases } from "./name-spans.ts";
import { money, numbers, units } from "./number-spans.ts";
import type { AnswerKind } from "./question-rules.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { AnswerSpan } from "./token-runs.ts";

/** What stands between one of the words and the end of the clause. */
function clauses(view: SentenceView, opening: RegExp, fit: number): AnswerSpan[] {
  const { text } = view.reading.article;
  const { start, end } = view.sentence;
  const sentence = text.slice(start, end);
  return [...sentence.matchAll(opening)].map((found) => {
    const from = found.index;
    const rest = sentence.slice(from + found[0].length);
    const stop = /[;:()"“”—]|, (?!and|or)|[.!?]$/.exec(rest)?.index ?? rest.length;
    const to = from + found[0].length + stop;
    return { start: start + from, end: start + to, fit };
  });
}

const reasons =
  /\b(?:because of|because|due to|owing to|thanks to|as a result of|in order to|so that|so as to|since|in response to|on the grounds|for fear of|in retaliation for)\b/gi;
/** "To win time": an aim is a looser kind of reason. */
const aims =
  /\b(?:to (?!(?:the|an?|his|her|its|their|this|that|these|those|which|whom|be|various|other|some|any|all|both|it|him|them|me|us|you)\b)(?=[a-z]))/g;
const AIM = 0.8;
const manners = /\b(?:by|through|via|using|with|under|on (?:foot|horseback|board)|as)\b/g;

const clockTimes =
  /\b\d{1,2}(?:[:.]\d{2})? ?(?:a\.?m\.?|p\.?m\.?|o'clock|GMT|hours)|\b\d{1,2}:\d{2}\b|\b(?:noon|midnight)\b/g;

const ages = /\b(?:aged \d+|\d+[- ]years?[- ]old|\d{1,3} years of age)|(?<=, )\d{1,3}(?=,)/g;

/** An age is given by itself: what follows it is no part of it. */
const agesIn = ({ reading, sentence: { start, end } }: SentenceView): AnswerSpan[] =>
  [...reading.article.text.slice(start, end).matchAll(ages)].map(({ index, 0: words }) => ({
    ...{ start: start + index, end: start + index + words.length, fit: 1 },
  }));

const whole = (spans: readonly AnswerSpan[], span: AnswerSpan): boolean =>
  !spans.some(({ start, end }) => start <= span.start && end >= span.end);

/** "In Lima, …": a place that opens the sentence is that of all that it tells. */
const OPENING = 1.15;

/** A place in which something is stands after a preposition; "Peru's" and "of Peru" say whose it is. */
function located(view: SentenceView, span: AnswerSpan): AnswerSpan {
  const before = view.reading.article.text.slice(
    Math.max(view.sentence.start, span.start - 24),
    span.start,
  );
  const inside =
    /\b(?:in|at|near|to|from|on|into|outside|through|across)(?: the)?(?: [\p{L}-]+){0,2} $/u.test(
      before,
    );
  if (!inside) {
    return { ...span, fit: span.fit * 0.6 };
  }
  const opens =
    /^\W*\w+(?: the)? $/.test(before) && span.start - before.length <= view.sentence.start;
  return opens ? { ...span, fit: span.fit * OPENING } : span;
}

/** How sure a phrase is that could be anything. */
const ANYTHING = 0.3;

const isDate = ({ dates }: SentenceView, { start, end }: Span): boolean =>
  dates.some((date) => date.start <= start && date.end >= end);

/** Names, then what else could be one where the reader of names found none. */
function namesAndPhrases(view: SentenceView, names: readonly AnswerSpan[]): AnswerSpan[] {
  const others = [
    ...capitalised(view),
    ...phrases(view).map((span) => ({ ...span, fit: ANYTHING })),
  ];
  return [...names, ...others.filter((span) => whole(names, span) && !isDate(view, span))];
}

const numbersWith = (view: SentenceView, ...patterns: RegExp[]): AnswerSpan[] =>
  numbers(view).filter(({ start, end }) => {
    // A currency's sign stands before its figure.
    const phrase = view.reading.article.text.slice(Math.max(0, start - 4), end);
    return patterns.some((pattern) => pattern.test(phrase));
  });

const persons: Partial<Record<NameKind, number>> = {
  person: 1,
  organisation: 0.7,
  other: 0.4,
  place: 0.3,
};
const places: Partial<Record<NameKind, number>> = {
  place: 1,
  organisation: 0.5,
  other: 0.4,
  person: 0.2,
};

/** How sure words in quotation marks are, and a phrase that is a date. */
const QUOTED = 0.5;
const DATED = 0.3;
/** How sure reported words are where it is asked what somebody said. */
const SAID = 0.8;
const quoted = /["“‘]([^"”’]{2,48})["”’]/g;

/** Phrases, and words in quotation marks; a date is hardly ever what "what" asks for. */
function things(view: SentenceView): AnswerSpan[] {
  const found = phrases(view).map((span) =>
    isDate(view, span) ? { ...span, fit: span.fit * DATED } : span,
  );
  return [...found, ...marked(view)];
}

/** What somebody is reported to have said. */
const said = ({ reading, sentence }: SentenceView): AnswerSpan[] =>
  reading.annotation.quotes
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .map(({ start, end }) => ({ start, end, fit: SAID }));

/** Words in quotation marks. */
function marked(view: SentenceView): AnswerSpan[] {
  const { start, end } = view.sentence;
  return [...view.reading.article.text.slice(start, end).matchAll(quoted)].map(
    ({ index, 1: words = "" }) => ({
      start: start + index + 1,
      end: start + index + 1 + words.length,
      fit: QUOTED,
    }),
  );
}

const finders: Readonly<Record<AnswerKind, (view: SentenceView) => AnswerSpan[]>> = {
  person: (view) => namesAndPhrases(view, ofNames(view, persons)),
  place: (view) =>
    namesAndPhrases(
      view,
      ofNames(view, places, []).map((span) => located(view, span)),
    ),
  date: allDates,
  time: (view) => clauses(view, clockTimes, 1),
  number: numbers,
  measure: (view) => numbersWith(view, units, money),
  amount: (view) => numbersWith(view, money),
  duration: (view) => [
    ...ofDates(view, ["DURATION", "SET"]),
    ...numbers(view).map((span) => ({ ...span, fit: 0.6 })),
  ],
  age: agesIn,
  name: (view) =>
    [...ofNames(view, {}), ...capitalised(view), ...marked(view)]
      .filter((span) => !isDate(view, span))
      .map((span) => ({ ...span, fit: 0.8 })),
  reason: (view) => [
    ...clauses(view, reasons, 1),
    ...clauses(view, aims, AIM),
    ...phrases(view).map((span) => ({ ...span, fit: ANYTHING })),
  ],
  manner: (view) => [...clauses(view, manners, 0.8), ...phrases(view)],
  statement: (view) => [...things(view), ...said(view)],
  definition: things,
  thing: things,
  "yes-no": phrases,
};

/** Candidates of the asked kind, in the order of the text. */
export const answerSpans = (view: SentenceView, kind: AnswerKind): AnswerSpan[] =>
  finders[kind](view);
