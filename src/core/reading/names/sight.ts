import type { Span } from "../../model/article.ts";
import {
  ALL_CAPITALS,
  CAPITAL,
  DIGIT,
  HYPHEN,
  INNER_CAPITAL,
  LETTER,
  PERIOD,
  type TokenColumns,
  tokenColumns,
} from "../../text/token-columns.ts";
import { CAPITALS, PROSE, readEvidence, TITLE_CASE } from "./evidence.ts";
import { findPhrases, Listed, listedAs, senseOf } from "./gazetteer.ts";

/** Lists whose phrases of several words are told apart, each as first, inner or last word. */
const PHRASE_LISTS = [
  Listed.country | Listed.city | Listed.place,
  Listed.organisation,
  Listed.team,
  Listed.historic,
  Listed.people | Listed.calendar,
] as const;

/** All that is known of an article's tokens before any is judged, in columns. */
export interface Sight {
  readonly text: string;
  readonly tokens: TokenColumns;
  /** `Listed` bits of the word alone. */
  readonly listed: Int32Array;
  /** Lexicographer's file of a common word. */
  readonly sense: Uint8Array;
  /** Three bits a phrase list: first, inner, last word. */
  readonly phrase: Int32Array;
  /** Coarse shape, 0 to 15. */
  readonly form: Uint8Array;
  /** By sentence: PROSE, CAPITALS or TITLE_CASE. */
  readonly writing: Uint8Array;
  /** 1 where a token may be part of a name. */
  readonly candidate: Uint8Array;
  /** `Seen` bits of the token's word. */
  readonly evidence: Int32Array;
  /** 1 where the article is of sport. */
  readonly sport: number;
}

const has = (column: Int32Array | Uint8Array, at: number, bit: number): boolean =>
  ((column[at] ?? 0) & bit) !== 0;

function formOf(shape: number, length: number): number {
  if ((shape & LETTER) === 0) {
    return (shape & DIGIT) !== 0 ? 1 : 0;
  }
  if ((shape & DIGIT) !== 0) {
    return 2;
  }
  if ((shape & CAPITAL) === 0) {
    return (shape & INNER_CAPITAL) !== 0 ? 3 : 4;
  }
  if ((shape & ALL_CAPITALS) !== 0) {
    return (shape & PERIOD) !== 0 ? (length < 3 ? 5 : 6) : length === 1 ? 7 : length < 6 ? 8 : 9;
  }
  return (shape & HYPHEN) !== 0 ? 10 : (shape & INNER_CAPITAL) !== 0 ? 11 : 12;
}

function writingOf({ shape, start, end }: TokenColumns, from: number, to: number): number {
  let words = 0;
  let capitals = 0;
  let weighty = 0;
  let raised = 0;
  for (let at = from; at < to; at++) {
    const length = (end[at] ?? 0) - (start[at] ?? 0);
    if (has(shape, at, LETTER) && length > 1) {
      words++;
      capitals += has(shape, at, ALL_CAPITALS) ? 1 : 0;
      weighty += length > 3 ? 1 : 0;
      raised += length > 3 && has(shape, at, CAPITAL) ? 1 : 0;
    }
  }
  if (words > 1 && capitals >= 0.75 * words) {
    return CAPITALS;
  }
  return weighty > 3 && raised >= 0.8 * weighty ? TITLE_CASE : PROSE;
}

function writings(tokens: TokenColumns, sentences: number): Uint8Array {
  const writing = new Uint8Array(sentences);
  for (let from = 0; from < tokens.count; ) {
    let to = from + 1;
    while (to < tokens.count && tokens.sentence[to] === tokens.sentence[from]) {
      to++;
    }
    writing[tokens.sentence[from] ?? 0] = writingOf(tokens, from, to);
    from = to;
  }
  return writing;
}

function phrases({ folded, count }: TokenColumns, listed: Int32Array): Int32Array {
  const phrase = new Int32Array(count);
  findPhrases(folded, count, (first, length, bits) => {
    for (let kind = 0; kind < PHRASE_LISTS.length; kind++) {
      if ((bits & (PHRASE_LISTS[kind] ?? 0)) !== 0) {
        for (let at = first; at < first + length; at++) {
          const place = at === first ? 1 : at === first + length - 1 ? 4 : 2;
          phrase[at] = (phrase[at] ?? 0) | (place << (3 * kind));
        }
      }
    }
    for (let at = first; (bits & Listed.title) !== 0 && at < first + length; at++) {
      listed[at] = (listed[at] ?? 0) | Listed.title;
    }
  });
  return phrase;
}

/** Marks the tokens that may be part of a name: capitalised ones, and small words and marks that hold two such together. */
function candidates(tokens: TokenColumns, listed: Int32Array, writing: Uint8Array): Uint8Array {
  const { count, shape, sentence, start, end } = tokens;
  const marks = new Uint8Array(count);
  const raised = (at: number): boolean =>
    at < count &&
    (has(shape, at, CAPITAL | INNER_CAPITAL) ||
      (has(shape, at, DIGIT) && has(shape, at, LETTER)) ||
      (writing[sentence[at] ?? 0] === CAPITALS && has(shape, at, LETTER)));
  const short = (at: number): boolean => (end[at] ?? 0) - (start[at] ?? 0) <= 5;
  for (let at = 0; at < count; at++) {
    if (raised(at)) {
      marks[at] = 1;
    } else if (at > 0 && marks[at - 1] === 1 && sentence[at] === sentence[at - 1]) {
      const link = has(listed, at, Listed.connector) || has(shape, at, DIGIT);
      const near = raised(at + 1) ? 1 : raised(at + 2) ? 2 : 0;
      marks[at] = link && short(at) && near > 0 && sentence[at + near] === sentence[at] ? 1 : 0;
    } else if (has(shape, at, DIGIT) && raised(at + 1) && sentence[at + 1] === sentence[at]) {
      marks[at] = 1;
    }
  }
  return marks;
}

/** Looks an article's tokens up in the lists and notes how each sentence is written. */
export function look(text: string, sentences: readonly Span[]): Sight {
  const tokens = tokenColumns(text, sentences);
  const { count, folded, shape, start, end } = tokens;
  const listed = new Int32Array(count);
  const sense = new Uint8Array(count);
  const form = new Uint8Array(count);
  let sport = 0;
  for (let at = 0; at < count; at++) {
    listed[at] = listedAs(folded[at] ?? 0);
    sense[at] = senseOf(folded[at] ?? 0);
    form[at] = formOf(shape[at] ?? 0, (end[at] ?? 0) - (start[at] ?? 0));
    sport += has(listed, at, Listed.sport) ? 1 : 0;
  }
  const writing = writings(tokens, sentences.length);
  const phrase = phrases(tokens, listed);
  return {
    ...{ text, tokens, listed, sense, phrase, form, writing },
    candidate: candidates(tokens, listed, writing),
    evidence: readEvidence(tokens, listed, writing),
    sport: sport > 3 && sport * 40 > count ? 1 : 0,
  };
}
