// The form in which words are looked up: one term for "sign", "signs", "signed" and "signing".
import { stem } from "porter2";
import { irregularForms } from "./data/irregular-forms.ts";
import { stopWords } from "./data/stop-words.ts";
import { remember } from "./remember.ts";
import { type Token, tokenise } from "./tokens.ts";

const numerals: ReadonlyMap<string, string> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, value) => [word, String(value)]),
);

/** British and American spelling alike: "colour" and "color", "organise" and "organize", "defence" and "defense". */
const oneSpelling = (term: string): string =>
  term
    .replace(/(?<=\p{L}{3})our$/u, "or")
    .replace(/iz$/, "is")
    .replace(/enc$/, "ens");

/**
 * The term of a folded word: its base where it is irregular, digits for a small numeral, else its stem.
 * @see https://snowballstem.org/algorithms/english/stemmer.html
 */
export const termOf: (word: string) => string = remember(
  (word) => numerals.get(word) ?? oneSpelling(stem(irregularForms.get(word) ?? word)),
);

/** Does the folded word tell something of what a text is about? */
export function isContentWord(word: string): boolean {
  return !stopWords.has(word);
}

export interface Term extends Token {
  readonly term: string;
}

/** The content words of a text with their terms, in order. */
export function termsOf(text: string, start?: number, end?: number): Term[] {
  const terms: Term[] = [];
  for (const token of tokenise(text, start, end)) {
    if (isContentWord(token.word)) {
      terms.push({
        start: token.start,
        end: token.end,
        word: token.word,
        term: termOf(token.word),
      });
    }
  }
  return terms;
}
