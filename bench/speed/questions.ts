import type { ArticleMaker } from "../generate-articles.ts";

export const SEED = 20_261_121;
const QUESTIONS = 300;

/** The same questions for everybody: of words that stand together in some article. */
export function questionsOf(maker: ArticleMaker, size: number): string[] {
  return Array.from({ length: QUESTIONS }, (_, turn) => maker.question((turn * 7919) % size));
}
