import type { Span } from "../../model/article.ts";

/** Words between quotation marks; `start` and `end` take the marks in. */
export interface Quoted extends Span {
  readonly inner: Span;
  /** False where the paragraph ends before the marks close: the speech goes on in the next. */
  readonly closed: boolean;
}

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? " ");
const isOpenSpace = (text: string, at: number): boolean => /[\s([—–―-]/.test(text[at] ?? " ");

interface Mark extends Span {
  readonly kind: "double" | "pair" | "single";
  readonly opens: boolean;
  readonly closes: boolean;
}

const MARK = /["“”„«»‘’]|''|``|'/g;

/** What a mark may be, from its shape and from the spaces beside it; undefined for an apostrophe. */
function markAt(text: string, start: number, raw: string): Mark | undefined {
  const end = start + raw.length;
  const spaceBefore = isOpenSpace(text, start - 1);
  const wordAfter = /[\p{L}\p{N}$£€.…[(“"‘@#]/u.test(text[end] ?? " ");
  const mark = (kind: Mark["kind"], opens: boolean, closes: boolean): Mark => ({
    start,
    end,
    kind,
    opens,
    closes,
  });
  if (raw === "“" || raw === "„" || raw === "«")
    return mark("double", true, raw === "“" && !wordAfter && !spaceBefore);
  if (raw === "”" || raw === "»") return mark("double", spaceBefore && wordAfter, true);
  if (raw === '"')
    return mark("double", spaceBefore || !isWordAt(text, start - 1), !(spaceBefore && wordAfter));
  if (raw === "``") return mark("pair", true, false);
  if (raw === "''")
    return mark("pair", spaceBefore || !isWordAt(text, start - 1), !(spaceBefore && wordAfter));
  if (raw === "‘") return mark("single", spaceBefore, false);
  const closes = !isWordAt(text, end) && !spaceBefore;
  return raw === "'" && spaceBefore && wordAfter
    ? mark("single", true, false)
    : closes
      ? mark("single", false, true)
      : undefined;
}

/** Finds what a paragraph puts between quotation marks; quotations within quotations are part of the outer one. */
export function readQuoted(text: string, paragraph: Span): Quoted[] {
  const quoted: Quoted[] = [];
  let open: Mark | undefined;
  // The paragraph alone: in the whole text the search would run on to the next one's marks.
  for (const found of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
    const mark = markAt(text, paragraph.start + found.index, found[0]);
    if (mark === undefined) continue;
    if (open === undefined) {
      if (mark.opens) open = mark;
    } else if (mark.kind === open.kind && mark.closes) {
      quoted.push({
        start: open.start,
        end: mark.end,
        inner: { start: open.end, end: mark.start },
        closed: true,
      });
      open = undefined;
    } else if (open.kind === "single" && mark.kind !== "single" && mark.opens) {
      // An apostrophe at a word's head ("'tis") was no quotation mark.
      open = mark;
    }
  }
  if (open !== undefined && open.kind !== "single") {
    const { end } = paragraph;
    quoted.push({ start: open.start, end, inner: { start: open.end, end }, closed: false });
  }
  return quoted;
}
