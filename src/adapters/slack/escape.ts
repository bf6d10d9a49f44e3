// Text of articles and users arrives as it is: it pings nobody, links nowhere and formats nothing.

/** Marks that turn the direction of text or can't be seen; they could make a line read as another. */
const unseen =
  /[\u{00AD}\u{061C}\u{180E}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E007F}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const control = /[\u{0000}-\u{0008}\u{000E}-\u{001F}\u{007F}-\u{009F}]/gu;

/** The text without control characters and unseen marks, each run of white space as one space, lone surrogates replaced. */
export function plainLine(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\u{FFFD}")
    .replace(unseen, "")
    .replace(control, " ")
    .replace(/\s+/gu, " ");
}

/** Our own words may have several lines. */
export const plainLines = (text: string): string =>
  text
    .split("\n")
    .map((line) => plainLine(line).trim())
    .join("\n");

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

/**
 * Escapes the three signs that begin a mention, a link or a date in a text object.
 *
 * Only headings, labels and fallbacks are text objects here. What articles say stands in rich text, whose elements say by their
 * type what they are: nothing in their words is read as a form, so nothing has to be escaped there.
 * @see https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** One line, escaped, at most `length` long with its escapes; an escape is never cut. */
export function cutEscaped(text: string, length: number): string {
  const line = plainLine(text).trim();
  for (let most = length; ; most -= 1) {
    const escaped = escapeText(cut(line, most));
    if (escaped.length <= length) {
      return escaped;
    }
  }
}

/** An address of the web that may be linked; undefined where it is none or too long. */
export function linkTarget(url: string | undefined, longest: number): string | undefined {
  if (url === undefined || !URL.canParse(url)) {
    return undefined;
  }
  const { protocol, username, password, href } = new URL(url);
  const safe = href.replace(/[<>|\s]/g, (sign) => encodeURIComponent(sign));
  const fit = /^https?:$/.test(protocol) && username === "" && password === "";
  return fit && safe.length <= longest ? safe : undefined;
}
