import type { Span } from "../../model/article.ts";
import { fold } from "../../text/fold.ts";

/** A word of a sentence; words of one clause have the same number. */
export interface ClauseWord extends Span {
  readonly word: string;
  readonly clause: number;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’-](?=\p{L}))*/gu;
/** Signs that part clauses wherever they stand. */
const PARTING = /[;:—]|\s[-–]\s/;
/** Words that begin a clause wherever they stand, and those that do after a comma. */
const OPENERS = new Set(
  "but which who whom whose while because although though where whereas".split(" "),
);
const AFTER_COMMA = new Set("and when after before as then so or with if".split(" "));

const PLAIN = /^[a-z]+$/;

/** Cuts a sentence into words and tells which clause each is of. */
export function readClauses(text: string, sentence: Span): ClauseWord[] {
  const words: ClauseWord[] = [];
  let clause = 0;
  let last = sentence.start;
  WORD.lastIndex = sentence.start;
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    const start = found.index;
    if (start >= sentence.end) {
      break;
    }
    const word = PLAIN.test(found[0]) ? found[0] : fold(found[0]).replace(/'s?$/, "");
    const gap = text.slice(last, start);
    const opens =
      OPENERS.has(word) || PARTING.test(gap) || (gap.includes(",") && AFTER_COMMA.has(word));
    clause += opens && words.length > 0 ? 1 : 0;
    last = start + found[0].length;
    words.push({ start, end: last, word, clause });
  }
  return words;
}
