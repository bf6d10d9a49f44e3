// Stretches of a sentence that could be an answer of the asked kind.
import type { NameKind } from "../../model/annotation.ts";
import type { Span } from "../../model/article.ts";
import { wordClassOf } from "../../text/word-class.ts";
import type { AnswerKind } from "./question-rules.ts";
import type { SentenceView, ViewToken } from "./sentence-view.ts";

export interface AnswerSpan extends Span {
  /** How sure it is that this is of the asked kind, from 0 to 1. */
  readonly fit: number;
}

const quantities: ReadonlySet<string> = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion
  billions trillion dozen dozens half third quarter twice once thrice several many few both`.split(
    /\s+/,
  ),
);
/** Words that join the parts of a noun phrase. */
const joints: ReadonlySet<string> = new Set([
  "of",
  "the",
  "a",
  "an",
  "and",
  "his",
  "her",
  "its",
  "their",
]);
const estimates: ReadonlySet<string> = new Set(
  "about around nearly almost over under more less than at least some approximately roughly up to only between an a".split(
    " ",
  ),
);

const isNumber = ({ word }: ViewToken): boolean => /^\d/.test(word) || quantities.has(word);
const isCapital = (view: SentenceView, { start }: Span): boolean =>
  /^\p{Lu}/u.test(view.reading.article.text.slice(start, start + 2));

/** Does punctuation part two tokens that follow each other? */
const parted = (view: SentenceView, a: Span, b: Span): boolean =>
  /[,;:()"“”—–]| - /.test(view.reading.article.text.slice(a.end, b.start));

const spanOf = (tokens: readonly ViewToken[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to]?.end ?? 0,
});

/** Runs of tokens that `belongs` accepts, cut at punctuation, as first and last index. */
function runs(
  view: SentenceView,
  belongs: (token: ViewToken, index: number) => boolean,
): [number, number][] {
  const found: [number, number][] = [];
  for (const [index, token] of view.tokens.entries()) {
    const before = view.tokens[index - 1];
    const last = found.at(-1);
    if (!belongs(token, index)) {
      continue;
    }
    if (
      last !== undefined &&
      before !== undefined &&
      last[1] === index - 1 &&
      !parted(view, before, token)
    ) {
      last[1] = index;
    } else {
      found.push([index, index]);
    }
  }
  return found;
}

const determiners =
  /^(?:the|a|an|his|her|its|their|this|that|these|those|some|any|no|each|every|[a-z]+'s)$/;

/** Can the token be part of a noun phrase? A verb can after a determiner or before a noun that a determiner opens. */
function nominal({ tokens }: SentenceView, index: number, capital: boolean): boolean {
  const { word, content } = tokens[index] as ViewToken;
  if (!content) {
    return joints.has(word);
  }
  const kind = capital && index > 0 ? "noun" : wordClassOf(word);
  if (kind === "verb") {
    const before = tokens[index - 1];
    return (
      before !== undefined &&
      (determiners.test(before.word) ||
        (before.content && wordClassOf(before.word) === "adjective"))
    );
  }
  return kind !== "adverb";
}

/** Noun phrases, roughly: nouns and adjectives and what joins them; one without a noun is a last resort. */
function phrases(view: SentenceView): AnswerSpan[] {
  const { tokens } = view;
  const belongs = (token: ViewToken, index: number): boolean =>
    nominal(view, index, isCapital(view, token));
  return runs(view, belongs).flatMap(([from, to]) => {
    let [first, last] = [from, to];
    while (first <= last && /^(?:of|and)$/.test(tokens[first]?.word ?? "")) {
      first += 1;
    }
    while (last >= first && tokens[last]?.content === false) {
      last -= 1;
    }
    const content = tokens.slice(first, last + 1).filter((token) => token.content);
    const noun = content.some(
      (token) => isCapital(view, token) || wordClassOf(token.word) === "noun",
    );
    return content.length === 0 ? [] : [{ ...spanOf(tokens, first, last), fit: noun ? 0.5 : 0.25 }];
  });
}

/** What may stand between the capitalised parts of a name. */
const nameJoints = /^(?:of|the|de|la|le|du|des|von|van|der|den|di|da|del|bin|ibn|al|el|y|d|l)$/;

/** Capitalised runs, with "of" and the like inside: what a name looks like where no reader took it for one. */
function capitalised(view: SentenceView): AnswerSpan[] {
  const { tokens } = view;
  const capital = (index: number): boolean => {
    const token = tokens[index];
    return token !== undefined && isCapital(view, token) && (token.content || index > 0);
  };
  const joint = (index: number): boolean => nameJoints.test(tokens[index]?.word ?? "");
  return runs(
    view,
    (_, index) =>
      capital(index) ||
      (joint(index) &&
        capital(index - 1) &&
        (capital(index + 1) || (joint(index + 1) && capital(index + 2)))) ||
      (joint(index) && joint(index - 1) && capital(index - 2) && capital(index + 1)),
  )
    .filter(([from, to]) => from > 0 || to > 0 || tokens[0]?.content === true)
    .map(([from, to]) => ({ ...spanOf(tokens, from, to), fit: from === 0 ? 0.35 : 0.5 }));
}

/** Names, each with the capitalised words around it: "William the Silent", "King Olaf of Norway". */
function ofNames(view: SentenceView, fits: Partial<Record<NameKind, number>>): AnswerSpan[] {
  const wide = capitalised(view);
  return view.names.map(({ start, end, kind }) => {
    const around = wide.find((span) => span.start <= start && span.end >= end) ?? { start, end };
    return { start: around.start, end: around.end, fit: fits[kind] ?? 0.2 };
  });
}

const ofDates = (view: SentenceView, types: readonly string[]): AnswerSpan[] =>
  view.dates
    .filter(({ type }) => types.includes(type))
    .map(({ start, end }) => ({ start, end, fit: 1 }));

/** Years and centuries as history writes them, where the reader of dates, who reads news, is more careful. */
const years =
  /\b(?:\d{1,2}(?:st|nd|rd|th)(?: and \d{1,2}(?:st|nd|rd|th))? centur(?:y|ies)|(?<=\b(?:in|by|since|until|from|of|to|around|about|c\.) )[1-9]\d{2,3}|1\d{3}|20\d\d)\b(?:\s?(?:BC|AD|BCE|CE)\b)?/g;
/** What makes a stretch of time of two dates. */
const ranges = /^(?: (?:to|and|until|through|–|-) |[–-])$/;

/** Dates, those joined to a range as one. */
function allDates(view: SentenceView): AnswerSpan[] {
  const { text } = view.reading.article;
  const read = ofDates(view, ["DATE", "TIME"]);
  const { start: from, end: to } = view.sentence;
  const others = [...text.slice(from, to).matchAll(years)]
    .map(({ index, 0: found }) => ({
      start: from + index,
      end: from + index + found.length,
      fit: 0.8,
    }))
    .filter(({ start, end }) => !read.some((date) => date.start < end && start < date.end));
  const dates = [...read, ...others].sort((a, b) => a.start - b.start);
  return dates.map((date, index) => {
    const next = dates[index + 1];
    const joined = next !== undefined && ranges.test(text.slice(date.end, next.start));
    return joined ? { ...date, end: next.end } : date;
  });
}

/** Numbers with what they count: "nearly 3,000 people". Those of a date are none. */
function numbers(view: SentenceView): AnswerSpan[] {
  const { tokens, dates } = view;
  return tokens.flatMap((token, index): AnswerSpan[] => {
    const dated = dates.some(
      ({ start, end, type }) => type === "DATE" && token.start >= start && token.end <= end,
    );
    const before = tokens[index - 1];
    if (!isNumber(token) || dated || (before !== undefined && isNumber(before))) {
      return [];
    }
    let [first, last] = [index, index];
    while (estimates.has(tokens[first - 1]?.word ?? "")) {
      first -= 1;
    }
    for (
      let next = tokens[last + 1];
      next !== undefined && last < index + 3;
      next = tokens[last + 1]
    ) {
      if (
        parted(view, tokens[last] ?? next, next) ||
        !(next.content || next.word === "of" || isNumber(next))
      ) {
        break;
      }
      last += 1;
    }
    return [{ ...spanOf(tokens, first, last), fit: /^\d/.test(token.word) ? 1 : 0.8 }];
  });
}

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
  /\b(?:because of|because|due to|owing to|thanks to|as a result of|in order to|so that|so as to|since|in response to|on the grounds|for fear of|in retaliation for|to (?=[a-z]))/g;
const manners = /\b(?:by|through|via|using|with|under|on (?:foot|horseback|board)|as)\b/g;
const clockTimes =
  /\b\d{1,2}(?:[:.]\d{2})? ?(?:a\.?m\.?|p\.?m\.?|o'clock|GMT|hours)|\b\d{1,2}:\d{2}\b|\b(?:noon|midnight)\b/g;
const money =
  /[$€£¥₩₹]|\b(?:dollars?|euros?|pounds?|yen|yuan|won|roubles?|rubles?|rupees?|francs?|kronor|kroner|pesos?|soles|reais|cents?|pence|livres?|florins?|marks?|million|billion)\b/i;
const units =
  /\b(?:(?:kilo|centi|milli)?met(?:er|re)s?|km|cm|mm|miles?|feet|foot|ft|inch(?:es)?|yards?|acres?|hectares?|square|(?:kilo|milli)?grams?|kilos?|kg|tons?|tonnes?|lit(?:er|re)s?|gallons?|percent|per cent|degrees?|knots?|hundreds?|thousands?|people|residents|inhabitants|times|stor(?:ey|ie)s|strong)\b|%|°/i;
const ages = /\b(?:aged \d+|\d+[- ]years?[- ]old|, \d{1,3},|\d{1,3} years of age)/g;

const whole = (spans: readonly AnswerSpan[], span: AnswerSpan): boolean =>
  !spans.some(({ start, end }) => start <= span.start && end >= span.end);

/** Candidates of the asked kind, in the order of the text. */
export function answerSpans(view: SentenceView, kind: AnswerKind): AnswerSpan[] {
  switch (kind) {
    case "person": {
      const names = ofNames(view, { person: 1, organisation: 0.7, other: 0.4, place: 0.3 });
      const others = [
        ...capitalised(view),
        ...phrases(view).map((span) => ({ ...span, fit: 0.3 })),
      ];
      return [...names, ...others.filter((span) => whole(names, span))];
    }
    case "place": {
      const names = ofNames(view, { place: 1, organisation: 0.5, other: 0.4, person: 0.2 });
      const others = [
        ...capitalised(view),
        ...phrases(view).map((span) => ({ ...span, fit: 0.3 })),
      ];
      return [...names, ...others.filter((span) => whole(names, span))];
    }
    case "date":
      return allDates(view);
    case "number":
      return numbers(view);
    case "duration":
      return [
        ...ofDates(view, ["DURATION", "SET"]),
        ...numbers(view).map((span) => ({ ...span, fit: 0.6 })),
      ];
    case "time":
      return clauses(view, clockTimes, 1);
    case "amount":
      return numbers(view).filter((span) =>
        money.test(view.reading.article.text.slice(span.start - 4, span.end)),
      );
    case "measure":
      return numbers(view).filter((span) => {
        const phrase = view.reading.article.text.slice(span.start - 4, span.end);
        return units.test(phrase) || money.test(phrase);
      });
    case "name":
      return [...ofNames(view, {}), ...capitalised(view)].map((span) => ({ ...span, fit: 0.8 }));
    case "age":
      return clauses(view, ages, 1);
    case "reason":
      return [
        ...clauses(view, reasons, 1),
        ...phrases(view).map((span) => ({ ...span, fit: 0.2 })),
      ];
    case "manner":
      return [...clauses(view, manners, 0.8), ...phrases(view)];
    case "statement":
    case "definition":
    case "thing":
    case "yes-no":
      return phrases(view);
  }
}
