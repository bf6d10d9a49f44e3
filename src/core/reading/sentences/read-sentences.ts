import type { Span } from "../../model/article.ts";

/** Cuts a text into paragraphs, at line breaks, without surrounding white space. */
export function readParagraphs(text: string): Span[] {
  return [...text.matchAll(/\S(?:[^\n]*\S)?/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Cuts paragraphs into sentences, without surrounding white space. */
export function readSentences(text: string, paragraphs: readonly Span[]): Span[] {
  return paragraphs.flatMap(({ start, end }) =>
    [...segmenter.segment(text.slice(start, end))].map(({ index, segment }) => ({
      start: start + index,
      end: start + index + segment.trimEnd().length,
    })),
  );
}
