// What becomes of counted people: one accident has so many dead, so many hurt and so many aboard, all of them "people".

export interface Fate {
  /** Our words for it. */
  readonly what: string;
  /** Words that tell it, in any form that its counts come with. */
  readonly words: readonly string[];
}

const fate = (what: string, words: string): Fate => ({ what, words: words.split(" ") });

const FATES: readonly Fate[] = [
  fate("killed", "killed killing kills kill dead died die dying death deaths drowned perished"),
  fate("hurt", "injured injuring injures injure wounded wounding wounds wound hurt hurting"),
  fate("missing", "missing"),
  fate("aboard", "aboard board carried carrying carries carry"),
  fate("arrested", "arrested arresting arrests arrest detained detaining detains detain"),
  fate("rescued", "rescued rescuing rescues rescue saved saving"),
];

const PEOPLE =
  /^(?:people|persons?|passengers?|residents?|civilians?|men|women|children|workers?|miners?|soldiers?|sailors?|students?|pupils?|villagers?|migrants?|refugees?|tourists?|protesters?|demonstrators?|others)$/;
const HELPING =
  /^(?:were|was|are|is|have|has|had|been|being|be|on|and|crew|feared|confirmed|reported|left)$/;
const BESIDE =
  /^(?:at|least|more|than|over|about|around|some|nearly|almost|up|to|as|many|an?|estimated|the|of)$/;

const fateOf = (word: string | undefined): Fate | undefined =>
  FATES.find(({ words }) => word !== undefined && words.includes(word));

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+|[^\s\p{L}]/gu) ?? [];

/** What became of people by the words of a question: "How many people died?" */
export const fateNamed = (question: string): Fate | undefined =>
  wordsIn(question)
    .map(fateOf)
    .find((each) => each !== undefined);

/** Are these words people, or what became of them? "Ships" and "dollars" are neither. */
export const isOfPeople = (noun: string): boolean =>
  PEOPLE.test(noun) || fateOf(noun) !== undefined;

/** These follow whom they are told of, or stand for a place: "of those aboard 12 people died". */
const NO_VERB = /^(?:dead|missing|aboard|board)$/;

/**
 * Tells what became of the people that a number counts: "killing 14 people", "14 were killed", "112 people on board".
 *
 * @param before the sentence up to the number
 * @param after the sentence from the number's end
 */
export function fateAt(before: string, after: string): Fate | undefined {
  const following = wordsIn(after);
  const [next = ""] = following;
  const people = PEOPLE.test(next);
  const leading = wordsIn(before).findLast((word) => !BESIDE.test(word)) ?? "";
  const led = people || next === "and" || !/^\p{L}/u.test(next) ? fateOf(leading) : undefined;
  // "Killing 12 people and injuring 85": what comes after the "and" is told of others.
  if (led !== undefined && !NO_VERB.test(leading)) {
    return led;
  }
  const told = following.find((word) => !PEOPLE.test(word) && !HELPING.test(word));
  const isCounted = people || HELPING.test(next) || next === told;
  return (isCounted ? fateOf(told) : undefined) ?? led;
}
