// Numbers of a sentence with what they count or measure.
import { wordClassOf } from "../../text/word-class.ts";
import type { SentenceView, ViewToken } from "./sentence-view.ts";
import { type AnswerSpan, parted, spanOf } from "./token-runs.ts";

const quantities: ReadonlySet<string> = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion
  billions trillion dozen dozens half third quarter twice once thrice several many few both`.split(
    /\s+/,
  ),
);

const estimates: ReadonlySet<string> = new Set(
  "about around nearly almost over under more less than at least some approximately roughly up only between an a".split(
    " ",
  ),
);

const isNumber = ({ word }: ViewToken): boolean => /^\d/.test(word) || quantities.has(word);

/** Numbers with what they count: "nearly 3,000 people". Those of a date are none. */
export function numbers(view: SentenceView): AnswerSpan[] {
  const { tokens, dates } = view;
  return tokens.flatMap((token, index): AnswerSpan[] => {
    const dated = dates.some(
      ({ start, end, type }) => type === "DATE" && token.start >= start && token.end <= end,
    );
    const before = tokens[index - 1];
    if (!isNumber(token) || dated || (before !== undefined && isNumber(before))) {
      return [];
    }
    let [first, last] = [index, index];
    while (
      estimates.has(tokens[first - 1]?.word ?? "") &&
      !(tokens[first - 1]?.word === "at" && !/^(?:least|most)$/.test(tokens[first]?.word ?? ""))
    ) {
      first -= 1;
    }
    for (
      let next = tokens[last + 1];
      next !== undefined && last < index + 3;
      next = tokens[last + 1]
    ) {
      if (
        parted(view, tokens[last] ?? next, next) ||
        !(next.content || next.word === "of" || isNumber(next)) ||
        wordClassOf(next.word) === "adverb" ||
        (wordClassOf(next.word) === "verb" && !/(?:ing|s)$/.test(next.word))
      ) {
        break;
      }
      last += 1;
    }
    const { start, end } = spanOf(tokens, first, last);
    const sign = /[$€£¥₩₹]$/.test(view.reading.article.text.slice(Math.max(0, start - 1), start))
      ? 1
      : 0;
    return [{ start: start - sign, end, fit: /^\d/.test(token.word) ? 1 : 0.8 }];
  });
}

export const money =
  /[$€£¥₩₹]|\b(?:dollars?|euros?|pounds?|yen|yuan|won|roubles?|rubles?|rupees?|francs?|kronor|kroner|pesos?|soles|reais|cents?|pence|livres?|florins?|marks?|million|billion)\b/i;
export const units =
  /\b(?:(?:kilo|centi|milli)?met(?:er|re)s?|km|cm|mm|miles?|feet|foot|ft|inch(?:es)?|yards?|acres?|hectares?|square|(?:kilo|milli)?grams?|kilos?|kg|tons?|tonnes?|lit(?:er|re)s?|gallons?|percent|per cent|degrees?|knots?|hundreds?|thousands?|people|residents|inhabitants|times|stor(?:ey|ie)s|strong)\b|%|°/i;
