import { type Citation, cite, type Span } from "../model/article.ts";
import type { Reading } from "../model/knowledge.ts";

/** Cites the sentence that holds the beginning of a span. */
export function citeSentence({ article, annotation }: Reading, span: Span): Citation {
  const { sentences } = annotation;
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end);
  return cite(article, sentence ?? span);
}
