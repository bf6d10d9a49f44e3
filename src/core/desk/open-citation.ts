import { type Citation, type CitedPlace, cite } from "../model/article.ts";
import { AskerError } from "../model/errors.ts";
import type { ArticleSummary, Knowledge } from "../model/knowledge.ts";

/** A citation where it stands: its paragraph, and the report with all that is known of it. */
export interface OpenedCitation {
  readonly citation: Citation;
  readonly before: string;
  readonly after: string;
  readonly article: ArticleSummary;
}

/** @throws AskerError where the report is gone with all its revisions */
export function openCitation(
  knowledge: Knowledge | undefined,
  citation: CitedPlace,
): OpenedCitation {
  const reading = knowledge?.reading(citation.articleId, citation.revision);
  if (reading === undefined) {
    const message = "The report of this source has been removed; it can't be opened any more.";
    throw new AskerError("source-gone", message);
  }
  const { article, annotation } = reading;
  const { text } = article;
  const paragraph = annotation.paragraphs.find(
    ({ start, end }) => start <= citation.start && citation.end <= end,
  ) ?? { start: citation.start, end: citation.end };
  return {
    citation: cite(article, citation),
    before: text.slice(paragraph.start, citation.start),
    after: text.slice(citation.end, paragraph.end),
    article: { ...article, characters: text.length },
  };
}
