// Text of articles and users arrives as it is: it pings nobody, links nowhere and formats nothing.

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

/** What is a list only at the start of a line; a second time changes nothing. */
export function escapeStart(line: string): string {
  return line.replace(/^(\s*)([-+])/, "$1\\$2").replace(/^(\s*\d+)([.)])(?=\s|$)/, "$1\\$2");
}

/**
 * Escapes what Discord would read as a mention, link, emoji, time, heading, list or style.
 *
 * discord.js's escapeMarkdown leaves `[x](url)`, `#`, `-#`, `<@1>` and `<t:1>` unless told otherwise; here each sign that can begin
 * a form gets a backslash, which Discord takes away again.
 * @param line as `plainLine` leaves it
 * @see https://discord.com/developers/docs/reference#message-formatting
 * @see https://support.discord.com/hc/en-us/articles/210298617
 */
export function escapeLine(line: string): string {
  return escapeStart(line.replace(/[\\`*_~|[\]<>#@]/g, "\\$&").replace(/[:.](?!\s)/g, "\\$&"));
}

export const escapeText = (text: string): string => escapeLine(plainLine(text));

/** Our own words may have several lines. */
export const escapeLines = (text: string): string =>
  text
    .split("\n")
    .map((line) => escapeText(line).trim())
    .join("\n");

/** An address that can stand in `[title](<address>)`; undefined where it is none of the web or too long. */
export function linkTarget(url: string | undefined, longest: number): string | undefined {
  if (url === undefined || !URL.canParse(url)) {
    return undefined;
  }
  const { protocol, username, password, href } = new URL(url);
  const safe = href.replace(/[()<>\s\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  const fit = /^https?:$/.test(protocol) && username === "" && password === "";
  return fit && safe.length <= longest ? safe : undefined;
}
