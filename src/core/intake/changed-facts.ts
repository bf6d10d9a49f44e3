// Numbers, days and names that stand between the same words in two texts, and are not the same.
import { spellingDistance } from "../model/spelling-distance.ts";
import { termOf } from "../text/terms.ts";
import { tokenise } from "../text/tokens.ts";
import { reportParagraphs } from "./report-words.ts";

const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const small =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion)$/;

interface FactWord {
  readonly word: string;
  readonly kind: "number" | "day" | "name" | undefined;
}

function kindOf(raw: string, word: string): FactWord["kind"] {
  if (/^\p{N}/u.test(raw) || small.test(word)) {
    return "number";
  }
  if (calendar.test(word) && /^\p{Lu}/u.test(raw)) {
    return "day";
  }
  return /^\p{Lu}/u.test(raw) ? "name" : undefined;
}

const factWords = (text: string): FactWord[] =>
  reportParagraphs(text).flatMap((paragraph) =>
    tokenise(paragraph).map(({ start, end, word }) => ({
      word,
      kind: kindOf(paragraph.slice(start, end), word),
    })),
  );

/** Facts by the two words before them and the one after. */
function factsByPlace(text: string): Map<string, string[]> {
  const words = factWords(text);
  const facts = new Map<string, string[]>();
  for (const [at, { word, kind }] of words.entries()) {
    const [before, last, next] = [words[at - 2], words[at - 1], words[at + 1]];
    // Of a name of several words the last counts, and what stands before it is the name's own.
    if (kind !== undefined && !(kind === "name" && next?.kind === "name")) {
      const place = `${kind} ${before?.word} ${last?.word} ${next?.word}`;
      facts.set(place, [...(facts.get(place) ?? []), word]);
    }
  }
  return facts;
}

/** Errors that may be a slip of the pen in a name. */
const SLIP = 2;

const isSame = (place: string, one: string, other: string): boolean =>
  place.startsWith("name ")
    ? spellingDistance(one, other, SLIP) <= SLIP
    : termOf(one) === termOf(other);

/** Is each of the words one of the others, and no two the same one? */
function areAmong(place: string, words: readonly string[], others: readonly string[]): boolean {
  const left = [...others];
  return words.every((word) => {
    const at = left.findIndex((each) => isSame(place, word, each));
    left.splice(Math.max(0, at), 1);
    return at >= 0;
  });
}

/** Does one text give another number, day or name than the other, in the same words? */
export function factsChanged(one: string, other: string): boolean {
  const known = factsByPlace(other);
  return [...factsByPlace(one)].some(([place, words]) => {
    const others = known.get(place) ?? [];
    // Where one text has more of them, the other may have been cut.
    return words.length <= others.length
      ? !areAmong(place, words, others)
      : !areAmong(place, others, words);
  });
}
