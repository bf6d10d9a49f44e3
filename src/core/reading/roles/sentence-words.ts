import type { NameMention } from "../../model/annotation.ts";
import type { Span } from "../../model/article.ts";
import { type Token, tokenise } from "../../text/tokens.ts";

/** A sentence's words with what stands between them and the names that they belong to. */
export interface SentenceWords {
  readonly tokens: readonly Token[];
  /** The word as written; empty outside the sentence. */
  raw(at: number): string;
  /** The folded word; empty outside the sentence. */
  word(at: number): string;
  /** What stands between a word and the one before it; a line break at the sentence's borders. */
  gap(at: number): string;
  /** The name that the word is part of. */
  name(at: number): NameMention | undefined;
  /** Is the word bound to the one before it, without a mark between? */
  joined(at: number): boolean;
}

const bound = /^(?:\s+|-|['’]s\s+)$/;
/** "the leaders' meeting", not the end of a quotation. */
const boundAfterPlural = /^['’]\s+$/;

/** @param names those of the sentence, in order */
export function sentenceWords(
  text: string,
  sentence: Span,
  names: readonly NameMention[],
): SentenceWords {
  const tokens = tokenise(text, sentence.start, sentence.end);
  let next = 0;
  const nameOf = tokens.map(({ start }) => {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= start) {
      next++;
    }
    return (names[next]?.start ?? Number.POSITIVE_INFINITY) <= start ? names[next] : undefined;
  });
  const gap = (at: number): string => {
    const [before, after] = [tokens[at - 1], tokens[at]];
    return before === undefined || after === undefined
      ? `\n${after === undefined ? text.slice(before?.end ?? sentence.end, sentence.end) : ""}`
      : text.slice(before.end, after.start);
  };
  return {
    tokens,
    raw: (at) => text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0),
    word: (at) => tokens[at]?.word ?? "",
    gap,
    name: (at) => nameOf[at],
    joined: (at) =>
      bound.test(gap(at)) ||
      (boundAfterPlural.test(gap(at)) && tokens[at - 1]?.word.endsWith("s") === true),
  };
}
