import type { Citation } from "./article.ts";
import type { Block } from "./reply.ts";

/** The citations of a reply, each once, in the order in which its claims name them: [1] is the first. */
export interface Numbered {
  readonly citations: readonly Citation[];
  numbersOf(citations: readonly Citation[]): readonly number[];
}

const keyOf = ({ articleId, revision, start, end }: Citation): string =>
  JSON.stringify([articleId, revision, start, end]);

/** Numbers the sources of a reply the same way on every platform. */
export function numberCitations(blocks: readonly Block[]): Numbered {
  const numbers = new Map<string, number>();
  const citations: Citation[] = [];
  for (const citation of blocks.flatMap((block) =>
    block.kind === "claim" ? block.citations : [],
  )) {
    if (!numbers.has(keyOf(citation))) {
      citations.push(citation);
      numbers.set(keyOf(citation), citations.length);
    }
  }
  return {
    citations,
    numbersOf: (some) =>
      some.flatMap((citation) => numbers.get(keyOf(citation)) ?? []).sort((a, b) => a - b),
  };
}
