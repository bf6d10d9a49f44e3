import { parseHTML } from "linkedom";
import { cut, plainLine } from "../../../core/model/plain-line.ts";
import { withoutScripts } from "../page-scripts.ts";
import { canBeParsed, type PageDocument, paragraphsOf } from "../page-tree.ts";

const MAX_TITLE_LENGTH = 500;

/**
 * The words of a piece of HTML, in paragraphs parted by blank lines, without scripts, frames and pictures; empty for what
 * is too large, or nests too deep, to be an article's.
 */
export function textOfHtml(html: string): string {
  if (!/[<&]/.test(html)) return html.replace(/\s+/g, " ").trim();
  const bare = withoutScripts(html);
  if (!canBeParsed(bare)) return "";
  const { document } = parseHTML(`<!doctype html><html><body>${bare}</body></html>`);
  return paragraphsOf((document as PageDocument).body);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** The letter that a reference stands for; what names none stays as it is. */
function letterOf(reference: string, name: string): string {
  if (!name.startsWith("#")) return ENTITIES[name.toLowerCase()] ?? reference;
  const isHex = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
}

/** A title or a name in one line; feeds put markup even there. There are thousands in a feed, so no page is made of each. */
export function lineOf(words: string | undefined): string | undefined {
  const line = (words ?? "")
    .slice(0, 4 * MAX_TITLE_LENGTH)
    .replace(/<\/?[a-z!][^<>]*>/gi, "")
    .replace(/&(#?[a-z\d]{1,8});/gi, letterOf)
    .replace(/\p{Surrogate}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  return line === "" ? undefined : line.slice(0, MAX_TITLE_LENGTH);
}

const LONGEST_FIRST_WORDS = 80;

/** What stands in for a title that nobody gave: the first paragraph, or as many of its words as make a line, with an ellipsis. */
export function firstWords(text: string): string {
  const paragraph = text
    .trimStart()
    .slice(0, 4 * LONGEST_FIRST_WORDS)
    .split(/\n\s*\n/)[0];
  const line = plainLine(paragraph ?? "").trim();
  if (line.length <= LONGEST_FIRST_WORDS) return line;
  const start = line.slice(0, LONGEST_FIRST_WORDS);
  const words = start.slice(0, start.lastIndexOf(" ")).replace(/[\s,;:–—-]+$/u, "");
  // Not every language puts spaces between words.
  return words.length < LONGEST_FIRST_WORDS / 2 ? cut(line, LONGEST_FIRST_WORDS) : `${words}…`;
}

/** Plain words as HTML, so that there is one form to read. */
export const htmlOfText = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("");
