import type { NameMention } from "../../model/annotation.ts";
import type { Span } from "../../model/article.ts";

export interface NamesInput {
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
}

/** Finds names and says what each is a name of. */
export function readNames(_text: string, _input: NamesInput): NameMention[] {
  return [];
}
