import { parseHTML } from "linkedom";
import { withoutScripts } from "../page-scripts.ts";
import { canBeParsed, type PageDocument, paragraphsOf } from "../page-tree.ts";

const MAX_TITLE_LENGTH = 500;

/** The words of a piece of HTML, in paragraphs parted by blank lines, without scripts, frames and pictures; empty for what is too large to be an article's. */
export function textOfHtml(html: string): string {
  if (!/[<&]/.test(html)) return html.replace(/\s+/g, " ").trim();
  const bare = withoutScripts(html);
  if (!canBeParsed(bare)) return "";
  const { document } = parseHTML(`<!doctype html><html><body>${bare}</body></html>`);
  return paragraphsOf((document as PageDocument).body);
}

/** A title or a name in one line; feeds put markup even there. */
export function lineOf(words: string | undefined): string | undefined {
  const line = textOfHtml((words ?? "").slice(0, 4 * MAX_TITLE_LENGTH)).replace(/\s+/g, " ");
  return line === "" ? undefined : line.slice(0, MAX_TITLE_LENGTH);
}

/** Plain words as HTML, so that there is one form to read. */
export const htmlOfText = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("");
