import { type Cited, cite } from "../model/article.ts";
import type { ArticleSummary, Knowledge } from "../model/knowledge.ts";

/** The report's own first sentence, which stands for it; undefined where it has none. */
export function firstSentence(
  knowledge: Knowledge,
  { id, revision }: ArticleSummary,
): Cited | undefined {
  const reading = knowledge.reading(id, revision);
  const sentence = reading?.annotation.sentences[0];
  return reading === undefined || sentence === undefined
    ? undefined
    : [cite(reading.article, sentence)];
}
