// Numbers and dates of a sentence with what they count or date.
import type { DateMention } from "../model/annotation.ts";
import type { Span } from "../model/article.ts";
import { relatedTerms } from "../text/related-terms.ts";
import { termOf, termsOf } from "../text/terms.ts";
import { fateAt, isOfPeople } from "./compare-fates.ts";
import type { Told } from "./compare-sentences.ts";

export interface Figure {
  readonly kind: "money" | "count" | "date";
  readonly span: Span;
  /** What is counted or dated: figures of different units never exclude each other. */
  readonly unit: string;
  readonly unitTerms: ReadonlySet<string>;
  /** Our words for the attribute, with the text's own noun. */
  readonly what: string;
  /** Equal for equal values. */
  readonly key: string;
  /** Undefined for a date. */
  readonly value: number | undefined;
  readonly bound: "exact" | "least" | "most" | "about";
  /** Terms that stand near it, and what may stand for them. */
  readonly near: readonly string[];
  readonly meanings: ReadonlySet<string>;
}

const NUMBER =
  /(?:\b(?<bound>at least|more than|over|no fewer than|about|around|some|nearly|almost|roughly|approximately|up to|fewer than|less than|under|as many as|an estimated)\s+)?(?<money>[$€£¥])?(?<digits>\d[\d,]*(?:\.\d+)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b)(?:[\s-]*(?<size>hundred|thousand|million|billion|trillion)\b)?(?:\s*(?<percent>%|percent\b|per cent\b))?(?:[\s-]+(?<noun>\p{Ll}[\p{Ll}-]+)(?:\s+(?<second>\p{Ll}[\p{Ll}-]+))?)?/dgiu;

const WORDS: Readonly<Record<string, number>> = {
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16 },
  ...{ seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40 },
  ...{ fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
};
const SIZES: Readonly<Record<string, number>> = {
  ...{ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
};
const BOUNDS: Readonly<Record<string, Figure["bound"]>> = {
  ...{ "at least": "least", "more than": "least", over: "least", "no fewer than": "least" },
  ...{ "up to": "most", "fewer than": "most", "less than": "most", under: "most" },
};
const CURRENCIES =
  /^(?:dollars?|euros?|pounds?|crowns?|yen|won|yuan|rubles?|roubles?|rupees?|francs?|soles|pesos?|riyals?|dirhams?|lira)$/;
/** Measures and ranks of which a sentence may well hold several for one thing. */
const NO_UNITS =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|of|in|to|and|or|on|at|a|p|am|pm|other|more|others|times?|who|were|was|had|have|others|points?)$/;

/** What happens to one thing once: two dates for it exclude each other. */
const ONCE: readonly ReadonlySet<string>[] = [
  "found founded establish set create",
  "complete finish build construct erect",
  "born",
  "die died",
  "arrest detain",
  "resign quit",
  "marry wed",
].map((group) => new Set(group.split(" ").map(termOf)));

const NEAR = 8;

/** Terms within so many words before and a few after. */
function around(told: Told, span: Span): string[] {
  const { text } = told.reading.article;
  const words = termsOf(text, told.sentence.start, told.sentence.end);
  const before = words.filter(({ end }) => end <= span.start).slice(-NEAR);
  const after = words.filter(({ start }) => start >= span.end).slice(0, NEAR / 2);
  return [...before, ...after]
    .map(({ term }) => term)
    .filter((term) => told.weights.has(term) && !/^\d/.test(term));
}

function withMeanings(near: readonly string[]): Set<string> {
  return new Set(near.flatMap((term) => [term, ...relatedTerms(term).map((each) => each.term)]));
}

function figure(
  told: Told,
  span: Span,
  own: Omit<Figure, "span" | "near" | "meanings" | "unitTerms"> & { unitWords: string[] },
): Figure {
  const { unitWords, ...rest } = own;
  const unitTerms = new Set(unitWords.map(termOf));
  const near = around(told, span).filter((term) => !unitTerms.has(term));
  return { ...rest, span, unitTerms, near, meanings: withMeanings(near) };
}

/** Where the value stands: from the currency or the digits to the last of size, percent and, where it is the unit, noun. */
function valueSpan(found: RegExpExecArray, offset: number, byNoun: boolean): Span {
  const { money, digits, size, percent, noun } = found.indices?.groups ?? {};
  const start = (money ?? digits)?.[0] ?? found.index;
  const ends = [digits, size, percent, byNoun ? noun : undefined];
  return { start: offset + start, end: offset + Math.max(...ends.map((each) => each?.[1] ?? 0)) };
}

function numberOf({ digits = "", size = "" }: Record<string, string | undefined>): number {
  const base = WORDS[digits.toLowerCase()] ?? Number(digits.replaceAll(",", ""));
  return base * (SIZES[size.toLowerCase()] ?? 1);
}

/** "in 2014" without a noun that is counted. */
const isYear = (value: number, digits: string): boolean =>
  value >= 1000 && value <= 2100 && /^\d{4}$/.test(digits);

/** A number of people of whom it is told what became of them. */
function peopleAt(told: Told, found: RegExpExecArray, offset: number): Figure | undefined {
  const { bound, money, percent, noun = "", second = "" } = found.groups ?? {};
  const { text } = told.reading.article;
  const digits = valueSpan(found, offset, false);
  if (money !== undefined || percent !== undefined) return undefined;
  const from = bound === undefined ? digits.start : offset + found.index;
  const fate = fateAt(
    text.slice(told.sentence.start, from),
    text.slice(digits.end, told.sentence.end),
  );
  if (fate === undefined) return undefined;
  const unit = `people ${fate.what}`;
  return figure(told, isOfPeople(noun) ? valueSpan(found, offset, true) : digits, {
    ...{ kind: "count", unit, what: `number of ${unit}`, value: numberOf(found.groups ?? {}) },
    key: `${unit} ${numberOf(found.groups ?? {})}`,
    bound: bound === undefined ? "exact" : (BOUNDS[bound.toLowerCase()] ?? "about"),
    unitWords: [noun, second, ...fate.words],
  });
}

function countAt(told: Told, found: RegExpExecArray, offset: number): Figure | undefined {
  const groups = found.groups ?? {};
  const { bound, money, digits = "", percent, noun = "", second = "" } = groups;
  const value = numberOf(groups);
  const currency = money ?? (CURRENCIES.test(noun) ? termOf(noun) : undefined);
  const byNoun = money === undefined && percent === undefined;
  if (byNoun && (noun === "" || NO_UNITS.test(noun) || isYear(value, digits))) return undefined;
  const unit = currency ?? (percent === undefined ? termOf(noun) : "%");
  const what =
    currency !== undefined ? "amount" : percent !== undefined ? "share" : `number of ${noun}`;
  return figure(told, valueSpan(found, offset, byNoun), {
    ...{ kind: currency === undefined ? "count" : "money", unit, what, value },
    key: `${unit} ${value}`,
    bound: bound === undefined ? "exact" : (BOUNDS[bound.toLowerCase()] ?? "about"),
    unitWords: [noun, second],
  });
}

function dateAt(told: Told, date: DateMention): Figure | undefined {
  if (date.type !== "DATE" || !/^\d{4}/.test(date.value)) return undefined;
  const before = termsOf(told.reading.article.text, told.sentence.start, date.start).slice(-3);
  const once = ONCE.findIndex((group) => before.some(({ term }) => group.has(term)));
  const verb = before.find(({ term }) => ONCE[once]?.has(term))?.word;
  if (verb === undefined) return undefined;
  return figure(
    told,
    { start: date.start, end: date.end },
    {
      ...{ kind: "date", unit: `once ${once}`, unitWords: [...(ONCE[once] ?? [])] },
      ...{ what: `date (${verb})`, key: date.value, value: undefined, bound: "exact" },
    },
  );
}

/** Finds a sentence's numbers, but not those of its dates, and the dates of what happens once. */
export function readFigures(told: Told): Figure[] {
  const { article, annotation } = told.reading;
  const { start, end } = told.sentence;
  const inside = annotation.dates.filter((date) => date.start >= start && date.end <= end);
  const counts = [...article.text.slice(start, end).matchAll(NUMBER)].flatMap((found) => {
    const count = peopleAt(told, found, start) ?? countAt(told, found, start);
    const dated = inside.some(
      (date) => count !== undefined && date.start < count.span.end && count.span.start < date.end,
    );
    return count === undefined || dated ? [] : [count];
  });
  return [...counts, ...inside.flatMap((date) => dateAt(told, date) ?? [])];
}
