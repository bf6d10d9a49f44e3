// Text of articles and users arrives as it is: it pings nobody, links nowhere and formats nothing.
import { plainLine } from "../../core/model/plain-line.ts";

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
