// A report as a run of words: what is left when the page's furniture, markup, case and punctuation are taken away.
import { tokenise } from "../text/tokens.ts";
import { ownParagraphs } from "./page-furniture.ts";

/** Tags that stand within words and sentences. */
const inline =
  /<\/?(?:a|abbr|b|em|font|i|mark|q|s|small|span|strong|sub|sup|u)(?:\s[^<>]{0,400})?>/gi;
const markup = /<\/?[a-z][^<>]{0,400}>|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/gi;
const address = /\bhttps?:\/\/\S+|\bwww\.\S+/gi;
/** Invisible marks and soft hyphens, which break words that they stand in. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Words parted by single spaces, with their punctuation. */
const withoutMarkup = (text: string): string =>
  text
    .replace(inline, "")
    .replace(markup, " ")
    .replace(address, " ")
    .replace(invisible, "")
    .replace(/\s+/g, " ");

export const wordsIn = (text: string): string[] =>
  tokenise(withoutMarkup(text)).map(({ word }) => word);

/** The paragraphs that are the report's own, without markup. */
export const reportParagraphs = (text: string): string[] =>
  ownParagraphs(text).map(({ start, end }) => withoutMarkup(text.slice(start, end)));

/** The words of all paragraphs that are the report's own, in order. */
export const reportWords = (text: string): string[] =>
  reportParagraphs(text).flatMap((paragraph) => tokenise(paragraph).map(({ word }) => word));
