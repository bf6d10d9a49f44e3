import type { Span } from "../../model/article.ts";

/** Lines wider than this are not wrapped by hand or by a wire service. */
const MAX_WRAP_COLUMNS = 100;
const MIN_WRAP_COLUMNS = 40;
/** So many of the line breaks must come where the next word would not have fit. */
const MIN_FILLED = 0.7;

interface Line extends Span {
  /** Line breaks after the line, before the next one with words: 1, or 2 and more around blank lines. */
  readonly breaks: number;
  readonly indent: number;
}

const NEWLINE = 10;
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x3000;

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from < text.length) {
    let to = text.indexOf("\n", from);
    to = to < 0 ? text.length : to;
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    let next = to;
    let breaks = 0;
    while (next < text.length && isSpace(text.charCodeAt(next))) {
      breaks += text.charCodeAt(next) === NEWLINE ? 1 : 0;
      next++;
    }
    if (start < end) lines.push({ start, end, breaks, indent: start - from });
    // The next line's own indentation belongs to it.
    from = next < text.length ? text.lastIndexOf("\n", next) + 1 : text.length;
    from = Math.max(from, to + 1);
  }
  return lines;
}

function firstWordLength(text: string, { start, end }: Line): number {
  let at = start;
  while (at < end && !isSpace(text.charCodeAt(at))) at++;
  return at - start;
}

/**
 * Tells which line breaks only wrap a paragraph: those where the next word would not have fit into the width that the
 * text keeps to. In a text whose paragraphs are parted by blank lines only single breaks can be such.
 *
 * @returns for each line, whether the paragraph goes on after it
 */
function readWraps(text: string, lines: readonly Line[]): boolean[] {
  const single = lines.some(({ breaks }) => breaks === 1);
  const candidate = (line: Line, next: Line | undefined): next is Line =>
    next !== undefined && (!single || line.breaks === 1);
  const width = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const none = lines.map(() => false);
  if (width > MAX_WRAP_COLUMNS || width < MIN_WRAP_COLUMNS) return none;
  const filled = lines.map((line, index) => {
    const next = lines[index + 1];
    if (!candidate(line, next) || next.indent > line.indent) return false;
    return line.end - line.start + 1 + firstWordLength(text, next) > width - 6;
  });
  const open = lines.filter((line, i) => candidate(line, lines[i + 1]) && !endsClosed(text, line));
  const openFilled = lines.filter((line, i) => filled[i] && !endsClosed(text, line)).length;
  return openFilled >= 2 && openFilled >= MIN_FILLED * open.length ? filled : none;
}

const endsClosed = (text: string, { start, end }: Line): boolean =>
  /[.!?:]["”’')\]]*$/.test(text.slice(Math.max(start, end - 4), end));

/**
 * Cuts a text into paragraphs without surrounding white space: at blank lines, and at single line breaks unless the
 * text is wrapped to a width.
 */
export function readParagraphs(text: string): Span[] {
  const lines = readLines(text);
  const wraps = readWraps(text, lines);
  const paragraphs: Span[] = [];
  let start = -1;
  for (const [index, line] of lines.entries()) {
    start = start < 0 ? line.start : start;
    if (!wraps[index]) {
      paragraphs.push({ start, end: line.end });
      start = -1;
    }
  }
  return paragraphs;
}
