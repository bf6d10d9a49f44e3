import type { DateMention } from "../../model/annotation.ts";
import type { Span } from "../../model/article.ts";

export interface DatesInput {
  readonly sentences: readonly Span[];
  /** The article's date, or `unknown`. */
  readonly published: string;
}

/** Finds expressions of time and resolves each to its TIMEX3 value. */
export function readDates(_text: string, _input: DatesInput): DateMention[] {
  return [];
}
