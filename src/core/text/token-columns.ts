import type { Span } from "../model/article.ts";

/** What a token looks like, as bits of `TokenColumns.shape`. */
export const CAPITAL = 1;
export const ALL_CAPITALS = 2;
export const DIGIT = 4;
export const LETTER = 8;
export const PERIOD = 16;
export const HYPHEN = 32;
export const INNER_CAPITAL = 64;
const PUNCTUATION = 128;

/**
 * A text's tokens as columns, one entry a token, so that reading makes no strings.
 *
 * Words keep inner apostrophes, hyphens and periods ("O'Neill", "Jean-Michel", "U.S."); "'s" and each other mark stand alone.
 */
export interface TokenColumns {
  readonly count: number;
  /** Spans in UTF-16 units, end exclusive. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Hash of the token in lower case, without accents: equal to `hashOf` of the word. */
  readonly folded: Int32Array;
  readonly shape: Uint8Array;
  /** Index of the sentence that holds the token. */
  readonly sentence: Int32Array;
}

const FOLDED = new Uint16Array(0x250);
const LETTERS = new Uint8Array(0x250);
for (let code = 0; code < 0x250; code++) {
  const letter = String.fromCharCode(code);
  const base = letter.normalize("NFKD").charAt(0).toLowerCase();
  FOLDED[code] = base.charCodeAt(0);
  LETTERS[code] = /\p{Lu}/u.test(letter)
    ? 2
    : /\p{L}/u.test(letter)
      ? 1
      : /\d/.test(letter)
        ? 3
        : 0;
}
for (const [from, to] of ["øo", "łl", "đd", "ıi", "ðd"].map((pair) => [
  pair.charCodeAt(0),
  pair.charCodeAt(1),
])) {
  FOLDED[from ?? 0] = to ?? 0;
}
for (const [from, to] of ["Øo", "Łl", "Đd"].map((pair) => [
  pair.charCodeAt(0),
  pair.charCodeAt(1),
])) {
  FOLDED[from ?? 0] = to ?? 0;
}

const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
const HYPHEN_MINUS = 45;
const NON_BREAKING_HYPHEN = 0x2011;
const FULL_STOP = 46;
const AMPERSAND = 38;
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLY_APOSTROPHE;
const isHyphen = (code: number): boolean =>
  code === HYPHEN_MINUS || code === 0x2010 || code === NON_BREAKING_HYPHEN;

/** 0: no part of a word; 1: small letter; 2: capital; 3: digit. */
function classOf(code: number): number {
  if (code < 0x250) {
    return LETTERS[code] ?? 0;
  }
  if (code < 0x2000 || (code >= 0x2c00 && code < 0xd800) || code >= 0xf900) {
    return code >= 0x300 && code < 0x370
      ? 1
      : /\p{Lu}/u.test(String.fromCharCode(code))
        ? 2
        : /\p{L}/u.test(String.fromCharCode(code))
          ? 1
          : 0;
  }
  return 0;
}

function foldCode(code: number): number {
  if (code < 0x250) {
    return FOLDED[code] ?? code;
  }
  if (code === CURLY_APOSTROPHE) {
    return APOSTROPHE;
  }
  return isHyphen(code) ? HYPHEN_MINUS : code;
}

/** Hash of a word as `TokenColumns.folded` has it: in lower case, without accents. */
export const hashOf = (word: string, start = 0, end = word.length): number =>
  extendHash(SEED, word, start, end);

/** Hash of a word that goes on with the letters of `text` from `start` to `end`. */
export function extendHash(before: number, text: string, start = 0, end = text.length): number {
  let hash = before;
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ foldCode(text.charCodeAt(at)), PRIME);
  }
  return hash;
}

const isWord = (code: number): boolean => classOf(code) > 0;

/** Whether the mark at `at`, inside a word that began at `start`, holds it together. */
function joins(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (isApostrophe(code)) {
    const s = next === 115 || next === 83;
    return isWord(next) && !(s && !isWord(text.charCodeAt(at + 2)));
  }
  if (isHyphen(code) || code === AMPERSAND) {
    return isWord(next);
  }
  // "U.S.", "J.", "a.m.", "3.5": a period after one letter or between digits.
  if (code === FULL_STOP) {
    const single = at - start === 1 || text.charCodeAt(at - 2) === FULL_STOP;
    const kind = classOf(text.charCodeAt(at - 1));
    return kind === 3 ? classOf(next) === 3 : single && (kind === 2 || isWord(next));
  }
  return code === 44 && classOf(text.charCodeAt(at - 1)) === 3 && classOf(next) === 3;
}

function endOfWord(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit && (isWord(text.charCodeAt(at)) || joins(text, start, at))) {
    at++;
  }
  return at;
}

function shapeOf(text: string, start: number, end: number): number {
  let shape = 0;
  let capitals = 0;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === 2) {
      capitals++;
      letters++;
      shape |= at === start ? CAPITAL : letters > capitals ? INNER_CAPITAL : 0;
    } else if (kind === 1) {
      letters++;
    } else if (kind === 3) {
      shape |= DIGIT;
    } else if (code === FULL_STOP) {
      shape |= PERIOD;
    } else if (isHyphen(code)) {
      shape |= HYPHEN;
    }
  }
  if (letters > 0) {
    shape |= LETTER | (letters === capitals ? ALL_CAPITALS : 0);
  }
  return shape === 0 ? PUNCTUATION : shape;
}

/** Cuts sentences into words and marks. */
export function tokenColumns(text: string, sentences: readonly Span[]): TokenColumns {
  const room = sentences.reduce((sum, { start, end }) => sum + end - start, 0);
  const tokens = {
    count: 0,
    start: new Int32Array(room),
    end: new Int32Array(room),
    folded: new Int32Array(room),
    shape: new Uint8Array(room),
    sentence: new Int32Array(room),
  };
  for (let index = 0; index < sentences.length; index++) {
    const { start: from, end: limit } = sentences[index] as Span;
    for (let at = from; at < limit; ) {
      const code = text.charCodeAt(at);
      if (code <= 32 || code === 0xa0) {
        at++;
        continue;
      }
      const possessive =
        isApostrophe(code) &&
        /^[sS]$/.test(text.charAt(at + 1)) &&
        at > from &&
        isWord(text.charCodeAt(at - 1));
      const end = isWord(code) ? endOfWord(text, at, limit) : possessive ? at + 2 : at + 1;
      put(tokens, text, at, end, index);
      at = end;
    }
  }
  return tokens;
}

function put(
  tokens: { -readonly [Column in keyof TokenColumns]: TokenColumns[Column] },
  text: string,
  start: number,
  end: number,
  sentence: number,
): void {
  const index = tokens.count++;
  tokens.start[index] = start;
  tokens.end[index] = end;
  tokens.folded[index] = extendHash(SEED, text, start, end);
  tokens.shape[index] = shapeOf(text, start, end);
  tokens.sentence[index] = sentence;
}
