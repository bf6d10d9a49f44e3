import { SourceError } from "../../../core/model/errors.ts";

const MAX_DEPTH = 100;
const MAX_ELEMENTS = 100_000;
const MAX_ATTRIBUTES = 30_000;
const MAX_TAG_LENGTH = 50_000;
/** Tags, comments, sections and whatever else begins with `<`. */
const MAX_OPENINGS = 300_000;
/** `&amp;` and its like; feeds write the tags of their articles so. */
const MAX_REFERENCES = 500_000;
const ENTRIES: ReadonlySet<string> = new Set(["item", "entry"]);

export interface XmlShape {
  /** The local name of the root, in lower case; empty where there is none. */
  readonly root: string;
  /** How many entries of a feed there are. */
  readonly entries: number;
}

const hostile = (what: string): SourceError =>
  new SourceError("hostile", `It is not read: ${what}.`, { permanent: true });

const ownType = (declaration: string): SourceError =>
  /^<!doctype\s{1,9}html/i.test(declaration)
    ? isPage()
    : hostile("it declares a document type of its own (DOCTYPE)");

export const isPage = (): SourceError =>
  new SourceError("no-feed", "This is a page, not a feed.", { permanent: true });

/**
 * Looks over an XML document before it is parsed, in one pass: parsers take seconds for what no feed needs.
 * @param mostAttributes in all of its tags
 * @throws SourceError `hostile`: a DOCTYPE, deep nesting, too much of anything
 */
export function readXmlShape(text: string, mostAttributes = MAX_ATTRIBUTES): XmlShape {
  let root = "";
  let entries = 0;
  const counts = { elements: 0, attributes: 0, openings: 0 };
  const open: string[] = [];
  refuseReferences(text);
  for (let at = text.indexOf("<"); at !== -1; ) {
    const end = endOfMarkup(text, at);
    counts.openings += 1;
    if (isLetter(text.charCodeAt(at + 1))) {
      const name = nameAt(text, at + 1);
      root ||= localName(name);
      entries += ENTRIES.has(localName(name)) ? 1 : 0;
      counts.elements += 1;
      counts.attributes += attributesIn(text, at + 1 + name.length, end);
      if (text[end - 2] !== "/") open.push(name);
    } else if (text[at + 1] === "/") {
      close(open, nameAt(text, at + 2));
    }
    if (open.length > MAX_DEPTH) throw hostile(`it nests deeper than ${MAX_DEPTH} elements`);
    refuseMasses(counts, mostAttributes);
    at = text.indexOf("<", end);
  }
  return { root, entries };
}

function refuseMasses(
  counts: { elements: number; attributes: number; openings: number },
  mostAttributes: number,
): void {
  const { elements, attributes, openings } = counts;
  if (elements > MAX_ELEMENTS) throw hostile(`it has more than ${MAX_ELEMENTS} elements`);
  if (attributes > mostAttributes) throw hostile(`it has more than ${mostAttributes} attributes`);
  if (openings > MAX_OPENINGS) throw hostile(`it has more than ${MAX_OPENINGS} tags and sections`);
}

function refuseReferences(text: string): void {
  let count = 0;
  for (let at = text.indexOf("&"); at !== -1; at = text.indexOf("&", at + 1)) {
    count += 1;
    if (count > MAX_REFERENCES) throw hostile(`it has more than ${MAX_REFERENCES} references`);
  }
}

/** @returns where the tag, comment, instruction or section that begins here is over */
function endOfMarkup(text: string, at: number): number {
  const after = (mark: string, from: number): number => {
    const found = text.indexOf(mark, from);
    return found === -1 ? text.length : found + mark.length;
  };
  if (text.startsWith("<!--", at)) return after("-->", at + 4);
  if (text.startsWith("<![CDATA[", at)) return after("]]>", at + 9);
  if (text[at + 1] === "!") throw ownType(text.slice(at, at + 20));
  if (text[at + 1] === "?") return after("?>", at + 2);
  return isLetter(text.charCodeAt(at + 1)) ? endOfTag(text, at) : at + 1;
}

function endOfTag(text: string, at: number): number {
  let quote = "";
  for (let index = at + 1; index < text.length; index++) {
    const letter = text[index] as string;
    if (index - at > MAX_TAG_LENGTH)
      throw hostile(`a tag is longer than ${MAX_TAG_LENGTH} characters`);
    if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === ">") return index + 1;
    else if (letter === '"' || letter === "'") quote = letter;
  }
  return text.length;
}

/** Counts what parsers may take for attributes: words, or values in quotes that follow each other without a space. */
function attributesIn(text: string, from: number, to: number): number {
  let words = 0;
  let values = 0;
  let quote = "";
  let wasSpace = false;
  for (let index = from; index < to - 1; index++) {
    const letter = text[index] as string;
    if (quote !== "") {
      quote = letter === quote ? "" : quote;
      continue;
    }
    if (letter === '"' || letter === "'") {
      quote = letter;
      values += 1;
    } else if (wasSpace && letter > " " && letter !== "=" && letter !== "/") {
      words += 1;
    }
    wasSpace = letter <= " ";
  }
  return Math.max(words, values);
}

/** What was left open inside is over too. */
function close(open: string[], name: string): void {
  const index = open.lastIndexOf(name);
  if (index !== -1) open.length = index;
}

const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code > 127;

const MAX_NAME_LENGTH = 200;

function nameAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < MAX_NAME_LENGTH && isName(text.charCodeAt(end))) end += 1;
  return text.slice(at, end);
}

const isName = (code: number): boolean =>
  isLetter(code) || (code >= 48 && code <= 58) || code === 45 || code === 46;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1).toLowerCase();
