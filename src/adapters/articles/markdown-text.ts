import { tidyBlankLines } from "./wire-text.ts";

/** The plain words of a Markdown text; the heading it begins with stands apart. */
export interface MarkdownText {
  readonly heading: string | undefined;
  readonly text: string;
}

/** A paragraph begins with such a line, and nothing before it goes on into it. */
const BLOCK_START = /^\s*(?:[-*+]\s|\d{1,4}[.)]\s|>|\|)/;
const HEADING = /^ {0,3}#{1,6}(?:\s+|$)/;
const UNDERLINE = /^ {0,3}(?:=+|-{2,})\s*$/;
const RULE = /^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const DEFINITION = /^ {0,3}\[[^\]]{1,200}\]:\s*\S/;
const TABLE_RULE = /^\s*\|?[\s:|-]*-[\s:|-]*$/;

/** Turns Markdown into paragraphs of plain text, parted by blank lines. */
export function readMarkdownText(markdown: string): MarkdownText {
  const paragraphs: string[] = [];
  const headings = new Set<number>();
  let open: string[] = [];
  const close = (): void => {
    const words = plainWords(open.join(" "));
    open = [];
    if (words !== "") paragraphs.push(words);
  };
  for (const line of withoutComments(markdown).split("\n")) {
    if (UNDERLINE.test(line) && open.length > 0) {
      headings.add(paragraphs.length);
      close();
    } else if (HEADING.test(line)) {
      close();
      headings.add(paragraphs.length);
      open = [line.replace(HEADING, "").replace(/\s#+\s*$/, "")];
      close();
    } else if (line.trim() === "" || isMark(line)) {
      close();
    } else {
      if (BLOCK_START.test(line) && !(line.startsWith(">") && open.length > 0)) close();
      open.push(contentOf(line));
    }
  }
  close();
  const heading = headings.has(0) ? paragraphs.shift() : undefined;
  return { heading, text: tidyBlankLines(paragraphs.join("\n\n")) };
}

const isMark = (line: string): boolean =>
  [RULE, FENCE, DEFINITION].some((mark) => mark.test(line)) ||
  (line.includes("|") && TABLE_RULE.test(line));

/** A line without the marks of its block: list, quotation, table row. */
function contentOf(line: string): string {
  const content = line.replace(/^\s*(?:>\s?)+/, "").replace(/^\s*(?:[-*+]|\d{1,4}[.)])\s+/, "");
  const isRow = /^\s*\|.*\|\s*$/.test(content);
  return (isRow ? content.trim().slice(1, -1).replaceAll("|", ", ") : content)
    .replace(/\\$/, "")
    .trim();
}

const withoutComments = (markdown: string): string =>
  markdown.includes("<!--") ? markdown.replace(/<!--[\s\S]*?(?:-->|$)/g, "") : markdown;

/** Escaped characters wait here while marks are taken away. */
const PRIVATE_USE = 0xe000;

/** Each mark and what stays of it. Every repetition is bounded, so that no text takes long. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!\[([^\]\n]{0,500})\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,200}\])/g, ""],
  [/\[\^[^\]\n]{1,50}\]/g, ""],
  [/\[([^[\]\n]{1,1000})\]\((?:[^()\n]|\([^()\n]{0,500}\)){0,2000}\)/g, "$1"],
  [/\[([^[\]\n]{1,1000})\]\[[^\]\n]{0,200}\]/g, "$1"],
  [/<((?:https?:|mailto:)[^>\s]{1,2000})>/g, "$1"],
  [/<\/?[a-z][^<>\n]{0,1000}>/gi, ""],
  [/(`{1,3})([^`\n]{1,1000})\1/g, "$2"],
  [/\*\*\*(?=\S)([^*\n]{1,2000})(?<=\S)\*\*\*/g, "$1"],
  [/\*\*(?=\S)((?:[^*\n]|\*(?!\*)){1,2000}?)(?<=\S)\*\*/g, "$1"],
  [/\*(?=\S)([^*\n]{1,2000})(?<=\S)\*/g, "$1"],
  [/(?<![\p{L}\p{N}_])__(?=\S)([^_\n]{1,2000})(?<=\S)__(?![\p{L}\p{N}_])/gu, "$1"],
  [/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]{1,2000})(?<=\S)_(?![\p{L}\p{N}_])/gu, "$1"],
  [/~~(?=\S)([^~\n]{1,2000})(?<=\S)~~/g, "$1"],
];

const MARKED = /[\\`*_[\]<>~&]/;

function plainWords(paragraph: string): string {
  if (!MARKED.test(paragraph)) {
    return paragraph.replace(/\s+/g, " ").trim();
  }
  let words = paragraph.replace(/\\([!-/:-@[-`{-~])/g, (_, escaped: string) =>
    String.fromCharCode(PRIVATE_USE + escaped.charCodeAt(0)),
  );
  for (const [mark, stays] of INLINE) {
    words = words.replace(mark, stays);
  }
  return decodeEntities(words)
    .replace(/[\ue020-\ue07e]/g, (kept) => String.fromCharCode(kept.charCodeAt(0) - PRIVATE_USE))
    .replace(/\s+/g, " ")
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", hellip: "…" },
  ...{ ndash: "–", mdash: "—", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”" },
};

function decodeEntities(words: string): string {
  return words.replace(/&(?:#(\d{1,7})|([a-z]{2,6}));/g, (whole, code?: string, name?: string) => {
    const point = Number(code);
    if (code !== undefined)
      return point > 31 && point < 0x11_0000 ? String.fromCodePoint(point) : "";
    return ENTITIES[name ?? ""] ?? whole;
  });
}
