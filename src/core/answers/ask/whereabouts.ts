// "Where is Arica?": a question with nothing in it but a name, which a sentence that only names it does not answer.
import { light, namesOf, wordsOf } from "./objection.ts";
import type { Question } from "./read-question.ts";
import type { SentenceView } from "./sentence-view.ts";

const asksWhere =
  /^(?:so |and )?(?:where(?:'s|’s| is| are| was| were| lies?)|in (?:what|which) \w+ (?:is|are|was|lies?))\b/i;

export const asksWhereabouts = (question: Question): boolean =>
  asksWhere.test(question.text) &&
  wordsOf(question).every(({ term }) => light.has(term)) &&
  namesOf(question).length > 0;

const kinds =
  "capital|city|town|village|port|harbou?r|island|region|province|district|suburb|resort|county|state|country|hamlet|peninsula|river|lake|mountain";
/** "Arica lies in Chile", "Rojas, who was in Arica": up to the first letter of the place. */
const lies =
  /^(?:,? (?:which |who |that )?(?:is|are|was|were|lies|lay|stands|stood|sits|remains|remained|stays|stayed|lives|lived|arrived|landed)(?: [\p{L}-]+){0,4}?)? (?:in|at|on|near|off|outside|inside|aboard|between|along) (?:[\p{Ll}-]+ ){0,3}(?=\p{Lu})/u;
/** "Arica, the old port of Chile" */
const described = new RegExp(`^, (?:the|an?|which is) [^,.;]*\\b(?:${kinds})\\b`);
/** "The port of Arica", "Chile's capital, Santiago" */
const introduced = new RegExp(`\\b(?:${kinds})(?: of| named| called|,)? $`);

/** Does the sentence tell where what is asked about is? */
export function tellsWhereabouts(view: SentenceView, { terms }: Question): boolean {
  const { tokens, names, dates, sentence, reading } = view;
  const isAsked = (index: number): boolean => terms[tokens[index]?.asked ?? -1]?.kind === "name";
  return tokens.some(({ end }, index) => {
    if (!isAsked(index) || isAsked(index + 1)) {
      return false;
    }
    const first = tokens[tokens.findLastIndex((_, at) => at < index && !isAsked(at)) + 1];
    const after = reading.article.text.slice(end, sentence.end);
    const before = reading.article.text.slice(sentence.start, first?.start);
    const place = end + (lies.exec(after)?.[0].length ?? Number.NaN);
    return (
      // "On Wednesday" is no place.
      (place > end && !dates.some((date) => date.start <= place && place < date.end)) ||
      names.some(({ kind, start }) => kind === "place" && start === end + 2 && after[0] === ",") ||
      described.test(after) ||
      introduced.test(before)
    );
  });
}
