import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { CorpusError } from "../../core/model/errors.ts";
import type { Draft, Parsed } from "./draft.ts";
import { withoutScripts } from "./page-scripts.ts";
import { canBeParsed, type PageDocument, type PageNode, paragraphsOf } from "./page-tree.ts";
import { readWebMetadata } from "./web-metadata.ts";
import { readWireText } from "./wire-text.ts";

/** Reads the article of a saved web page, without the page around it. */
export function parseWebPage(content: string, file: string): Parsed[] {
  try {
    const draft = readWebPage(content);
    return [draft ?? holdsNoArticle(file)];
  } catch (cause) {
    return [isBroken(file, cause)];
  }
}

/**
 * Reads the article of a web page and what the page says of it; undefined where it holds none.
 * @throws RangeError where the page is larger or nests deeper than one that can be read
 */
export function readWebPage(content: string): Draft | undefined {
  const bare = withoutScripts(content);
  if (!canBeParsed(bare)) throw new RangeError("a page of too many parts");
  const page = /<html[\s>]/i.test(bare) ? bare : `<html><body>${bare}</body></html>`;
  const document = parseHTML(page).document as PageDocument;
  const metadata = readWebMetadata(document);
  const { text, ...wire } = readWireText(articleText(document));
  const body = withoutTitle(text, metadata.title);
  return body === "" ? undefined : { ...wire, ...metadata, text: body };
}

/** Readability looks for the site's name in the title, which takes seconds in one that is none. */
const MAX_TITLE_LENGTH = 1000;

function articleText(document: PageDocument): string {
  // Readability takes the document apart, so the words of a page that is too short for it come first.
  const whole = paragraphsOf(document.body);
  if (document.title.length > MAX_TITLE_LENGTH) document.querySelector("title")?.remove();
  const serializer = (root: unknown): PageNode => root as PageNode;
  const content = new Readability(document, { serializer }).parse()?.content;
  const article = content ? paragraphsOf(content) : "";
  return article === "" ? whole : article;
}

function withoutTitle(text: string, title: string | undefined): string {
  const [first, ...others] = text.split("\n\n");
  return first === title ? others.join("\n\n") : text;
}

const holdsNoArticle = (file: string): CorpusError =>
  new CorpusError("no-article", "No article was found in this page.", {
    file,
    remedy: "Save the page when it shows the whole article, or put the text into a .txt file.",
  });

const isBroken = (file: string, cause: unknown): CorpusError =>
  new CorpusError(
    "broken-page",
    "This page nests deeper or is larger than one that can be read.",
    { file, remedy: "Put the article's text into a .txt file." },
    { cause },
  );
