// Numbers, days and names that stand between the same words in two texts, and are not the same.
import { spellingDistance } from "../library/near-spelling.ts";
import { termOf } from "../text/terms.ts";
import { tokenise } from "../text/tokens.ts";
import { ownParagraphs } from "./page-furniture.ts";
import { withoutMarkup } from "./report-words.ts";

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

function factWords(text: string): FactWord[] {
  const plain = withoutMarkup(text);
  return ownParagraphs(text).flatMap(({ start, end }) =>
    tokenise(plain, start, end).map((token) => ({
      word: token.word,
      kind: kindOf(plain.slice(token.start, token.end), token.word),
    })),
  );
}

/** Facts by the two words before them and the one after; undefined where the same words hold several. */
function factsByPlace(text: string): Map<string, string | undefined> {
  const words = factWords(text);
  const facts = new Map<string, string | undefined>();
  for (let at = 0; at < words.length; at++) {
    const { word, kind } = words[at] as FactWord;
    const [before, last, next] = [words[at - 2], words[at - 1], words[at + 1]];
    // Of a name of several words the last counts, and what stands before it is the name's own.
    if (kind !== undefined && !(kind === "name" && next?.kind === "name")) {
      const place = `${kind} ${before?.word} ${last?.word} ${next?.word}`;
      facts.set(place, facts.has(place) && facts.get(place) !== word ? undefined : word);
    }
  }
  return facts;
}

/** Errors that may be a slip of the pen in a name. */
const SLIP = 2;

const differs = (place: string, one: string, other: string): boolean =>
  place.startsWith("name ")
    ? spellingDistance(one, other, SLIP) > SLIP
    : termOf(one) !== termOf(other);

/** Does one text give another number, day or name than the other, in the same words? */
export function factsChanged(one: string, other: string): boolean {
  const known = factsByPlace(other);
  for (const [place, word] of factsByPlace(one)) {
    const before = known.get(place);
    if (word !== undefined && before !== undefined && differs(place, word, before)) {
      return true;
    }
  }
  return false;
}
