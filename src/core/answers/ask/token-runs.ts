// Stretches of a sentence's tokens.
import type { Span } from "../../model/article.ts";
import type { SentenceView, ViewToken } from "./sentence-view.ts";

export interface AnswerSpan extends Span {
  /** How sure it is that this is of the asked kind, from 0 to 1. */
  readonly fit: number;
}

export const isCapital = (view: SentenceView, { start }: Span): boolean =>
  /^\p{Lu}/u.test(view.reading.article.text.slice(start, start + 2));

/** Does punctuation part two tokens that follow each other? */
export const parted = (view: SentenceView, a: Span, b: Span): boolean =>
  /[,;:()"“”—–]| - /.test(view.reading.article.text.slice(a.end, b.start));

export const spanOf = (tokens: readonly ViewToken[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to]?.end ?? 0,
});

/** Runs of tokens that `belongs` accepts, cut at punctuation, as first and last index. */
export function runs(
  view: SentenceView,
  belongs: (token: ViewToken, index: number) => boolean,
): [number, number][] {
  const found: [number, number][] = [];
  for (const [index, token] of view.tokens.entries()) {
    const before = view.tokens[index - 1];
    const last = found.at(-1);
    if (!belongs(token, index)) {
      continue;
    }
    if (
      last !== undefined &&
      before !== undefined &&
      last[1] === index - 1 &&
      !parted(view, before, token)
    ) {
      last[1] = index;
    } else {
      found.push([index, index]);
    }
  }
  return found;
}
