// Text of articles and users as one plain line, before a platform's own escapes.

/** Marks that turn the direction of text or can't be seen; they could make a line read as another. */
const unseen =
  /[\u{00AD}\u{061C}\u{180E}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E007F}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const control = /[\u{0000}-\u{0008}\u{000E}-\u{001F}\u{007F}-\u{009F}]/gu;

/** Most lines are: none of the rules below would change them. */
const alreadyPlain = /^(?:[!-~]+(?: (?! )|$))*$/;

/** The text without control characters and unseen marks, each run of white space as one space, lone surrogates replaced. */
export function plainLine(text: string): string {
  if (alreadyPlain.test(text)) {
    return text;
  }
  return text
    .replace(/\p{Surrogate}/gu, "\u{FFFD}")
    .replace(unseen, "")
    .replace(control, " ")
    .replace(/\s+/gu, " ");
}

/** At most `length` UTF-16 units, an ellipsis last where something is left out; no character is cut in two. */
export function cut(text: string, length: number): string {
  if (text.length <= length) {
    return text;
  }
  return `${text
    .slice(0, length - 1)
    .replace(/[\uD800-\uDBFF]$/u, "")
    .trimEnd()}…`;
}
