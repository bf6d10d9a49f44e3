import type { Range } from "./subjects.ts";
import { has, is, type Word } from "./words.ts";

/** One cue with what it reports and who is said to say it; all in words of the sentence. */
export interface Attribution {
  readonly rule: string;
  readonly cue: Range;
  readonly speaker: Range | undefined;
  readonly contents: readonly Range[];
  /** Where the attributing clause begins: what another cue reports ends there. */
  readonly onset: number;
}

/** A sentence's words, and which of them stand between quotation marks. */
export interface Passage {
  readonly words: readonly Word[];
  readonly quoted: (at: number) => boolean;
  /** Who spoke last in the sentence: a participle or a second verb without a subject is that one's. */
  readonly last?: Range | undefined;
}

export interface AttributionRule {
  readonly name: string;
  readonly find: (passage: Passage, cue: Cue) => Attribution | undefined;
  /** Read by the tests: `text` yields these words. */
  readonly example: { text: string; content: string; speaker: string | null };
}

export interface Cue extends Range {
  readonly frames: string;
  readonly word: Word;
}

export const WH = new Set(["whether", "if", "how", "what", "why", "who", "where", "when", "which"]);
export const isParticiple = ({ word }: Cue): boolean => word.lower.endsWith("ing");
export const lower = (words: readonly Word[], at: number): string => words[at]?.lower ?? "";
export const isEnd = (words: readonly Word[], at: number): boolean =>
  at >= words.length || /^[.,;!?—–―]$|^--+$|^["”]$|^''$/.test(lower(words, at));

/** Where content that stands before its cue begins: after "But", "However," and opening marks of the sentence. */
export function contentStart(words: readonly Word[]): number {
  let k = 0;
  while (has(words[k], is.mark) && !has(words[k], is.quote)) k++;
  if (/^(?:but|and|yet|so|or|nor|still|however|meanwhile)$/.test(lower(words, k))) k++;
  if (k > 0 && lower(words, k) === ",") k++;
  return k;
}
