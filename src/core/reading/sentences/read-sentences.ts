import type { Span } from "../../model/article.ts";
import {
  attributingVerbs,
  bindingAbbreviations,
  calendarAbbreviations,
  looseAbbreviations,
  sentenceStarters,
} from "./data/abbreviations.ts";

const CLOSERS = "\"”’')]»›";
const OPENERS = "\"“‘'([«‹`—–-_";
const TERMINALS = ".!?…";

const isSpaceAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
};
const isLower = (char: string): boolean => char !== char.toUpperCase();
const isUpper = (char: string): boolean => char !== char.toLowerCase();
const isDigit = (char: string): boolean => char >= "0" && char <= "9";

/** The letters, dots and hyphens that end before `at`. */
function wordBefore(text: string, at: number, floor: number): string {
  let from = at;
  while (from > floor && /[\p{L}\p{N}.'’-]/u.test(text[from - 1] as string)) from--;
  return text.slice(from, at);
}

function wordAfter(text: string, at: number, end: number): string {
  let to = at;
  while (to < end && /[\p{L}\p{N}'’-]/u.test(text[to] as string)) to++;
  return text.slice(at, to);
}

/** Does the full stop at `dot` belong to an abbreviation, so that `next` goes on with the sentence? */
function isAbbreviation(text: string, dot: number, next: string, floor: number): boolean {
  const raw = wordBefore(text, dot, floor);
  const word = raw.replace(/^['’.-]+/, "").toLowerCase();
  if (word === "") return false;
  const starts = sentenceStarters.has(next.replace(/['’].*$/, ""));
  if (word === "no") return isDigit(next[0] ?? "");
  if (bindingAbbreviations.has(word) && raw.length > 1) return !(word === "st" && starts);
  if (calendarAbbreviations.has(word) && isUpper(raw[0] as string))
    return isDigit(next[0] ?? "") || !starts;
  if (
    looseAbbreviations.has(word) &&
    (word.includes(".") || isUpper(raw[0] as string) || word === "etc")
  )
    return !starts;
  if (/^\p{Lu}$/u.test(raw) || /^(?:\p{L}\.)+\p{L}$/u.test(raw)) return !starts;
  // A number at the head of a paragraph counts it: "1. Sign the treaty".
  return /^\d{1,2}$/.test(raw) && dot - raw.length === floor;
}

/** After a quoted question or shout: does the speaker follow, so that the sentence goes on? */
function attributes(text: string, at: number, end: number): boolean {
  const words = text.slice(at, Math.min(end, at + 60)).split(/[\s,.]+/, 6);
  const verb = words.findIndex((word) => attributingVerbs.has(word));
  return verb > 0 && words.slice(0, verb).every((word) => /^(?:\p{Lu}|the$|of$|a$)/u.test(word));
}

/** "…an arms deal.The president…": a space was lost between two sentences. */
function isGlued(text: string, dot: number, next: number): boolean {
  return (
    /\p{Ll}{2}["”’')]*[.!?]["”’')]*$/u.test(text.slice(Math.max(0, dot - 6), next)) &&
    /^["“‘]?\p{Lu}\p{Ll}*[\s,’']/u.test(text.slice(next, next + 16)) &&
    !/[@/]|www\./.test(wordBefore(text, dot, 0))
  );
}

/** @returns where the sentence that the terminal at `at` may end does end, or -1 */
function boundary(text: string, at: number, { start, end }: Span): number {
  let after = at + 1;
  while (after < end && TERMINALS.includes(text[after] as string)) after++;
  const last = after;
  while (after < end && CLOSERS.includes(text[after] as string)) after++;
  if (after >= end) return after;
  if (!isSpaceAt(text, after)) return isGlued(text, at, after) ? after : -1;
  let next = after;
  while (next < end && isSpaceAt(text, next)) next++;
  while (next < end && OPENERS.includes(text[next] as string)) next++;
  while (next < end && isSpaceAt(text, next)) next++;
  const first = text[next] ?? "";
  if (isLower(first)) return -1;
  const quoted = after > last;
  if (quoted && text[at] !== "." && attributes(text, next, end)) return -1;
  const lone = text[at] === "." && last === at + 1;
  if (lone && isAbbreviation(text, at, wordAfter(text, next, end), start)) return -1;
  return after;
}

/** "OSLO, Norway (AP) —", "LONDON, 3 May —": where the report was written, before its first sentence. */
const DATELINE =
  /^(?:date \d{4}-\d\d-\d\d\s+)?(?:\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){0,3}(?:, [\p{L}. ]{2,30})?(?:,? (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}))?(?: \([\p{L}/ .]{2,24}\))?\s*(?:—|–|―|--|-|_)+(?=\s))?/u;

function datelineEnd(text: string, { start, end }: Span): number {
  const found = DATELINE.exec(text.slice(start, Math.min(end, start + 120)));
  return start + (found?.[0].trimEnd().length ?? 0);
}

/** Cuts paragraphs into sentences, without surrounding white space; a dateline is a sentence of its own. */
export function readSentences(text: string, paragraphs: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  for (const paragraph of paragraphs) {
    let from = paragraph.start;
    const cut = (at: number): void => {
      if (at > from) sentences.push({ start: from, end: at });
      from = at;
      while (from < paragraph.end && isSpaceAt(text, from)) from++;
    };
    cut(datelineEnd(text, paragraph));
    for (let at = from; at < paragraph.end; at++) {
      const code = text.charCodeAt(at);
      if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026) continue;
      // Dots alone ("...") belong to the sentence that they open.
      if (!/[\p{L}\p{N}]/u.test(text.slice(from, Math.min(at, from + 12)))) continue;
      const to = boundary(text, at, { start: from, end: paragraph.end });
      if (to >= 0) {
        cut(to);
        at = from - 1;
      }
    }
    cut(paragraph.end);
  }
  return sentences;
}
