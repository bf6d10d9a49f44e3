// Numbers of a sentence as intervals, with what they count: "about 40 boats" is less sure than "40 boats".
import type { Span } from "../../model/article.ts";
import { isContentWord, termOf } from "../../text/terms.ts";
import { type Token, tokenise } from "../../text/tokens.ts";

export interface Quantity extends Span {
  /** What the number may be at least and at most. */
  readonly low: number;
  readonly high: number;
  /** Terms of the words that name what is counted; a currency or "%" stands alone. */
  readonly unit: ReadonlySet<string>;
}

const WORDS: Readonly<Record<string, number>> = {
  ...{
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  },
  ...{
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
};
const SIZES: Readonly<Record<string, number>> = {
  ...{ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
};
/** "hundreds of thousands": from twice to ten times the size. */
const ORDERS: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
};
const CURRENCY =
  /^(?:dollars?|euros?|pounds?|crowns?|yen|won|yuan|rubles?|roubles?|rupees?|francs?|pesos?|riyals?|dirhams?|lira)$/;
const MARKS: Readonly<Record<string, string>> = {
  $: "dollar",
  "€": "euro",
  "£": "pound",
  "¥": "yen",
};
/** Their numbers are durations and clock times, of which a thing has many. */
const NO_UNIT =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|a\.?m|p\.?m|times?|percentage)$/;

const LEAST = /\b(?:at least|more than|over|no fewer than|upwards of|above)\s*[$€£¥]?$/i;
const MOST =
  /\b(?:up to|fewer than|less than|under|as many as|at most|below|no more than)\s*[$€£¥]?$/i;
const ABOUT =
  /\b(?:about|around|some|nearly|almost|roughly|approximately|estimated|close to)\s*[$€£¥]?$/i;

function intervalOf(value: number, before: string): readonly [number, number] {
  if (LEAST.test(before)) return [value, value * 2];
  if (MOST.test(before)) return [value / 3, value];
  return ABOUT.test(before) ? [(value * 85) / 100, (value * 115) / 100] : [value, value];
}

const UNIT_WORDS = 3;

/** Terms of the words after a number, up to a mark. */
function unitAfter(text: string, tokens: readonly Token[], from: number): Set<string> {
  const unit = new Set<string>();
  for (let at = from; at < Math.min(tokens.length, from + UNIT_WORDS + 1); at += 1) {
    const [token, before] = [tokens[at], tokens[at - 1]];
    if (token === undefined || /[^\s-]/.test(text.slice(before?.end ?? token.start, token.start)))
      break;
    // Not folded: Porto Lira is no money.
    if (CURRENCY.test(text.slice(token.start, token.end))) return new Set([termOf(token.word)]);
    if (NO_UNIT.test(token.word)) break;
    if (isContentWord(token.word) && !/^\d/.test(token.word)) unit.add(termOf(token.word));
  }
  return unit;
}

/** The multiples that follow a number ("40 thousand"), or that it is told by alone ("tens of thousands"). */
function sizeAt(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly next: number } {
  let [value, next] = [1, at];
  for (
    let size = SIZES[tokens[next]?.word ?? ""];
    size !== undefined;
    size = SIZES[tokens[next]?.word ?? ""]
  ) {
    value *= size;
    next += 1;
  }
  return { value, next };
}

function orderAt(text: string, tokens: readonly Token[], at: number): Quantity | undefined {
  const first = tokens[at];
  const order = ORDERS[first?.word ?? ""];
  if (first === undefined || order === undefined) return undefined;
  const second = tokens[at + 1]?.word === "of" ? ORDERS[tokens[at + 2]?.word ?? ""] : undefined;
  const value = order * (second ?? 1);
  const next = second === undefined ? at + 1 : at + 3;
  const { start } = first;
  const end = tokens[next - 1]?.end ?? first.end;
  return { start, end, low: value * 2, high: value * 10 - 1, unit: unitAfter(text, tokens, next) };
}

/** "in 2014": four digits without a comma are a year, whatever follows. */
const isYear = (raw: string): boolean => /^(?:1[0-9]|20)\d\d$/.test(raw);

function numberAt(text: string, tokens: readonly Token[], at: number): Quantity | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const raw = text.slice(token.start, token.end);
  const base =
    WORDS[token.word] ??
    (/^\d[\d,]*(?:\.\d+)?$/.test(raw) ? Number(raw.replaceAll(",", "")) : undefined);
  if (base === undefined || isYear(raw)) return undefined;
  const size = sizeAt(tokens, at + 1);
  const end = tokens[size.next - 1]?.end ?? token.end;
  const mark = MARKS[text.charAt(token.start - 1)];
  const percent = /^\s?(?:%|percent\b|per cent\b)/.test(text.slice(end, end + 10));
  const unit =
    mark !== undefined
      ? new Set([mark])
      : percent
        ? new Set(["%"])
        : unitAfter(text, tokens, size.next);
  const [low, high] = intervalOf(
    base * size.value,
    text.slice(Math.max(0, token.start - 20), token.start),
  );
  return { start: token.start, end, low, high, unit };
}

/** @param dates their numbers are no quantities */
export function readQuantities(
  text: string,
  { start, end }: Span,
  dates: readonly Span[],
): Quantity[] {
  const tokens = tokenise(text, start, end);
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const quantity = orderAt(text, tokens, at) ?? numberAt(text, tokens, at);
    if (quantity === undefined || quantity.unit.size === 0) continue;
    if (dates.some((date) => date.start < quantity.end && quantity.start < date.end)) continue;
    found.push(quantity);
    at = Math.max(
      at,
      tokens.findLastIndex((token) => token.end <= quantity.end),
    );
  }
  return found;
}
