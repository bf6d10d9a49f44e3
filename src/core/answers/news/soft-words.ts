// Words that tell little of what a sentence says: who passes it on, what somebody is, when it was written. Our own lists (MIT with the rest).
import { termOf } from "../../text/terms.ts";

const termsOfWords = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(termOf));

const PASSING_ON = termsOfWords(
  "say tell state announce declare confirm report claim note add write tweet statement comment official spokesman " +
    "spokesperson spokeswoman according cite source reveal insist describe call twitter reporter interview recount " +
    "warn allege accuse argue unveil underscore",
);

const OFFICES = termsOfWords(
  "president prime minister mr mrs ms dr senator sen representative rep chairman chair chairwoman secretary leader former " +
    "director ambassador mayor governor chancellor deputy general attorney office administration government lawmaker " +
    "congressman councillor commissioner",
);

const LIGHT = termsOfWords(
  "new newly late recent time year month week day last next also ahead long just early part make take give go come put get " +
    "set use include now still already amid less more most least number several key major point direct directly later",
);

/** How much a word tells that is no name and no number, from 0 to 1. @param word folded */
export function tellingOf(word: string, term: string): number {
  if (PASSING_ON.has(term) || OFFICES.has(term)) return 0.15;
  return LIGHT.has(term) || (word.length > 4 && word.endsWith("ly")) ? 0.3 : 1;
}

/** Does it say who passes something on? */
export const passesOn = (term: string): boolean => PASSING_ON.has(term);
