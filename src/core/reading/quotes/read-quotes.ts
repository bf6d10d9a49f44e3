import type { NameMention, Quotation } from "../../model/annotation.ts";
import type { Span } from "../../model/article.ts";

export interface QuotesInput {
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly names: readonly NameMention[];
}

/** Finds direct and reported speech and who speaks. */
export function readQuotes(_text: string, _input: QuotesInput): Quotation[] {
  return [];
}
