import { isCaption } from "./wire-text.ts";

/** As much of a DOM tree as is read here; the types of a browser are not loaded. */
export interface PageNode {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  remove(): void;
  getAttribute(name: string): string | null;
}

export interface PageDocument {
  readonly body: PageElement;
  readonly documentElement: PageElement;
  readonly title: string;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

const namesOf = (names: string): ReadonlySet<string> => new Set(names.toUpperCase().split(" "));

/** Where one of these begins or ends, so does a paragraph. */
const BLOCKS = namesOf(
  "address article aside blockquote body br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul",
);
const CELLS = namesOf("td th");
/** What stands in these is no sentence of an article. */
const SILENT = namesOf(
  "button footer form head iframe nav noscript script select style svg template title",
);

/** The words below an element as paragraphs of plain text, parted by blank lines. */
export function paragraphsOf(root: PageNode): string {
  const parts: string[] = [];
  const visit = (node: PageNode): void => {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === TEXT_NODE) parts.push((node.textContent ?? "").replace(/\s+/g, " "));
    if (node.nodeType !== ELEMENT_NODE || SILENT.has(name)) return;
    // Without a credit nothing would tell a caption from a sentence.
    if (name === "FIGCAPTION" && !isCaption(node.textContent ?? "")) return;
    const edge = BLOCKS.has(name) ? "\n" : CELLS.has(name) ? " " : "";
    parts.push(edge);
    for (const child of node.childNodes) visit(child);
    parts.push(edge);
  };
  visit(root);
  const lines = parts.join("").split("\n");
  return lines
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .filter(Boolean)
    .join("\n\n");
}

/** Elements that HTML lets stand without an end, or that have none. */
const UNCLOSED = namesOf(
  "area base br col dd dt embed hr img input li link meta option p param source tbody td th tr track wbr",
);

/** Pages nest a few dozen deep; readers take seconds for five hundred and fail at more. */
const MAX_NESTING = 200;
/** The longest pages of news have some ten thousand. */
const MAX_ELEMENTS = 15_000;
/** All of these cost microseconds each, and no page of news comes near. */
const MAX_ATTRIBUTES = 150_000;
const MAX_REFERENCES = 50_000;
const MAX_OPENINGS = 100_000;

/** Tells before it is parsed whether a page, or a piece of one, is small enough: parsers take long for what is not. */
export function canBeParsed(html: string): boolean {
  const { elements, nesting } = sizeOf(html);
  return (
    nesting <= MAX_NESTING &&
    elements <= MAX_ELEMENTS &&
    countOf("<", html, MAX_OPENINGS) <= MAX_OPENINGS &&
    countOf("&", html, MAX_REFERENCES) <= MAX_REFERENCES &&
    attributesIn(html) <= MAX_ATTRIBUTES
  );
}

/** How many elements, and how deep they nest; what is never closed counts. */
function sizeOf(html: string): { readonly elements: number; readonly nesting: number } {
  let elements = 0;
  let depth = 0;
  let nesting = 0;
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z\d]{0,20})/gi)) {
    elements += slash === "/" ? 0 : 1;
    if (UNCLOSED.has(name.toUpperCase())) continue;
    depth = Math.max(0, depth + (slash === "/" ? -1 : 1));
    nesting = Math.max(nesting, depth);
  }
  return { elements, nesting };
}

function countOf(letter: string, html: string, enough: number): number {
  let count = 0;
  for (let at = html.indexOf(letter); at !== -1; at = html.indexOf(letter, at + 1)) {
    count += 1;
    if (count > enough) break;
  }
  return count;
}

/** At least as many as there are: words between `<` and `>`, and values in quotes that follow each other without a space. */
function attributesIn(html: string): number {
  let words = 0;
  let quotes = 0;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) {
    let wasSpace = false;
    for (at += 1; at < html.length && html[at] !== ">"; at++) {
      const letter = html[at] as string;
      const isSpace = letter <= " ";
      if (wasSpace && !isSpace) words += 1;
      if (letter === '"' || letter === "'") quotes += 1;
      wasSpace = isSpace;
    }
  }
  return Math.max(words, quotes / 2);
}
