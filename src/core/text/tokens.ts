// Cuts text into words: shared by whatever compares texts by their words.
import type { Span } from "../model/article.ts";
import { fold } from "./fold.ts";
import { remember } from "./remember.ts";

/** A word where it stands: `word` is its folded form, without a possessive ending. */
export interface Token extends Span {
  readonly word: string;
}

// States and unions that go by their initials, initials ("U.S."), numbers with their points and commas ("1,299", "3.5"), then words with inner apostrophes.
const pattern =
  /United States(?: of America)?|United Kingdom|United Nations|European Union|(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*\p{L}*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu;
const plainWord = /^[a-z]+$/;
const number = /^\p{N}/u;

/** "US" and "U.S." are a country, "us" is a pronoun: these keep points, which words don't have. */
const initials: ReadonlyMap<string, string> = new Map([
  ...["US", "USA", "United States", "United States of America"].map(
    (name) => [name, "u.s."] as const,
  ),
  ...["UK", "United Kingdom"].map((name) => [name, "u.k."] as const),
  ...["UN", "United Nations"].map((name) => [name, "u.n."] as const),
  ...["EU", "European Union"].map((name) => [name, "e.u."] as const),
]);

/** The folded form of a word with capitals, points, digits or accents. */
const foldedWord = remember((raw: string): string => {
  const known = initials.get(raw) ?? initials.get(raw.replace(/\./g, ""));
  if (known !== undefined) {
    return known;
  }
  if (number.test(raw)) {
    return raw.replace(/,/g, "").toLowerCase();
  }
  return fold(raw).replace(/\./g, "").replace(/'s?$/, "");
});

const wordOf = (raw: string): string => (plainWord.test(raw) ? raw : foldedWord(raw));

/** The words of `text` from `start` to `end`, in order; offsets are of `text`. */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  const tokens: Token[] = [];
  for (const found of part.matchAll(pattern)) {
    const [raw] = found;
    const at = start + found.index;
    tokens.push({ start: at, end: at + raw.length, word: wordOf(raw) });
  }
  return tokens;
}
