// Dates of a sentence.
import type { SentenceView } from "./sentence-view.ts";
import type { AnswerSpan } from "./token-runs.ts";

export const ofDates = (view: SentenceView, types: readonly string[]): AnswerSpan[] =>
  view.dates
    .filter(({ type }) => types.includes(type))
    .map(({ start, end }) => ({ start, end, fit: 1 }));

/** Years and centuries as history writes them, where the reader of dates, who reads news, is more careful. */
const years =
  /\b(?:\d{1,2}(?:st|nd|rd|th)(?: and \d{1,2}(?:st|nd|rd|th))? centur(?:y|ies)|(?<=\b(?:in|by|since|until|from|of|to|around|about|c\.) )[1-9]\d{2,3}|1\d{3}|20\d\d)\b(?:\s?(?:BC|AD|BCE|CE)\b)?/g;
/** What makes a stretch of time of two dates. */
const ranges = /^(?: (?:to|and|until|through|–|-) |[–-])$/;

/** Dates, those joined to a range as one. */
export function allDates(view: SentenceView): AnswerSpan[] {
  const { text } = view.reading.article;
  const read = ofDates(view, ["DATE", "TIME"]);
  const { start: from, end: to } = view.sentence;
  const others = [...text.slice(from, to).matchAll(years)]
    .map(({ index, 0: found }) => ({
      start: from + index,
      end: from + index + found.length,
      fit: 0.8,
    }))
    .filter(({ start, end }) => !read.some((date) => date.start < end && start < date.end));
  const dates = [...read, ...others].sort((a, b) => a.start - b.start);
  return dates.map((date, index) => {
    const next = dates[index + 1];
    const joined = next !== undefined && ranges.test(text.slice(date.end, next.start));
    return joined ? { ...date, end: next.end } : date;
  });
}
