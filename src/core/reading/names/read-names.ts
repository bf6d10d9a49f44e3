import type { NameMention } from "../../model/annotation.ts";
import type { Span } from "../../model/article.ts";
import { findNames } from "./find-names.ts";
import { linkMentions } from "./link-mentions.ts";
import { tagger } from "./model.ts";
import { look } from "./sight.ts";

export interface NamesInput {
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
}

/** Finds names, says what each is a name of, and which of them have one bearer. */
export function readNames(text: string, { sentences }: NamesInput): NameMention[] {
  return linkMentions(text, findNames(look(text, sentences), tagger));
}
