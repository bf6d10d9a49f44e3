import type { Draft } from "./draft.ts";

/** "date 2023-05-14" before the first word, as archives of news texts put it. */
const DATE_PREFIX = /^\s*date[ \t]+(\d{4}-\d{2}-\d{2})(?=\s|$)/i;

/** "NAIROBI, Kenya (AP) —", "PARIS, June 3 –": capitals, at most two more parts, an agency, a dash. */
const DATELINE =
  /^\s*(?<dateline>\p{Lu}[\p{Lu}’'. -]{1,40}(?:,[ \t]+[\p{L}\p{N}’'. -]{2,40}){0,2}?)(?<=[\p{L}\p{N}.])[ \t]*(?:\((?<agency>[\p{L} ]{2,40})\)[ \t]*)?(?:[—–]|--|-(?=\s))[ \t]*(?=[\p{Lu}\p{N}"“'‘«])/u;

/** A caption's last words: who took the picture. */
const CREDIT =
  /(?:^|[\s.!?”"])(?:(?:Photo|Picture|Image)s? (?:credit|by)|Credits?|CREDITS?):[ \t]*\S.{0,60}$/u;

/** Two apostrophes that stand for a quotation mark, as on typewriters; three would be an apostrophe beside one. */
const DOUBLED_APOSTROPHES = /(?<!['‘’])(?:''|‘‘|’’|``)(?!['‘’])/g;

/**
 * Takes out of a wire text what is said about the text: the date in front and the dateline. Doubled apostrophes become
 * quotation marks. Captions stay, with the credit that marks them: they say things that nothing else does.
 */
export function readWireText(raw: string): Draft {
  const published = DATE_PREFIX.exec(raw);
  const dated = raw.slice(published?.[0].length ?? 0);
  const head = DATELINE.exec(dated.slice(0, 300));
  const { dateline, agency } = head?.groups ?? {};
  const text = dated.slice(head?.[0].length ?? 0).replace(DOUBLED_APOSTROPHES, '"');
  return {
    text: tidyBlankLines(text),
    ...(published?.[1] === undefined ? {} : { published: published[1] }),
    ...(dateline === undefined ? {} : { dateline: dateline.trim() }),
    ...(agency === undefined ? {} : { publisher: agency.trim() }),
  };
}

/** Tells a caption by the credit at its end. */
export const isCaption = (paragraph: string): boolean =>
  paragraph.includes(":") && CREDIT.test(paragraph.trimEnd().slice(-120));

/** At most one blank line between paragraphs, none around them, no white space at the end of lines. */
export function tidyBlankLines(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line, index, lines) => line !== "" || lines[index - 1] !== "")
    .join("\n")
    .trim();
}
