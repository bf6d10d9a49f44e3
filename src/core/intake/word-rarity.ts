// How rare a term is in English news: what two reports have in common counts by it.
import { wordFrequencies } from "../text/data/word-frequencies.ts";
import { isContentWord, termOf } from "../text/terms.ts";
import { newsWords } from "./data/news-words.ts";

/** Uses of a word in general English that are as many as a newspaper's of its own words. */
const NEWS_USES = 1_000;
/** Tagged words of the texts that were counted, by the uses that make a word common in one of their pages. */
const SCALE = 235_831 / 20;

function readUses(): Map<string, number> {
  const uses = new Map<string, number>();
  for (const line of wordFrequencies.split("\n")) {
    const [level, ...terms] = line.split(" ");
    for (const term of terms) {
      uses.set(term, 2 ** (Number(level) / 2) - 1);
    }
  }
  for (const word of newsWords) {
    uses.set(termOf(word), Math.max(NEWS_USES, uses.get(termOf(word)) ?? 0));
  }
  return uses;
}

let table: Map<string, number> | undefined;

/** From about 1 for "say" to 9.4 for a word that general English hardly uses, as names are. */
export function wordRarity(term: string): number {
  table ??= readUses();
  return Math.log(1 + SCALE / (1 + (table.get(term) ?? 0)));
}

/** Does general English use the word? @param word in small letters */
export const isEverydayWord = (word: string): boolean =>
  !isContentWord(word) || wordRarity(termOf(word)) < Math.log(1 + SCALE);
