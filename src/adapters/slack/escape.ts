// Text of articles and users arrives as it is: it pings nobody, links nowhere and formats nothing.
import { cut, plainLine } from "../../core/model/plain-line.ts";

/** Our own words may have several lines. */
export const plainLines = (text: string): string =>
  text
    .split("\n")
    .map((line) => plainLine(line).trim())
    .join("\n");

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
