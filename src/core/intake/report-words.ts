// A report as a run of words: what is left when the page's furniture, markup, case and punctuation are taken away.
import { tokenise } from "../text/tokens.ts";
import { ownParagraphs } from "./page-furniture.ts";

const markup = /<\/?[a-z][^<>]{0,400}>|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/gi;
const address = /\bhttps?:\/\/\S+|\bwww\.\S+/gi;
/** Invisible marks and soft hyphens, which break words that they stand in. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** The same length, with spaces for what is no word of the report. */
export function withoutMarkup(text: string): string {
  return text
    .replace(markup, (found) => " ".repeat(found.length))
    .replace(address, (found) => " ".repeat(found.length));
}

export const wordsIn = (text: string): string[] =>
  tokenise(withoutMarkup(text).replace(invisible, "")).map(({ word }) => word);

/** The words of all paragraphs that are the report's own, in order. */
export const reportWords = (text: string): string[] =>
  ownParagraphs(text).flatMap(({ start, end }) => wordsIn(text.slice(start, end)));
