import type { Span } from "../../model/article.ts";
import { isContentWord } from "../../text/terms.ts";
import type { RolePhrase } from "./role-phrase.ts";
import { phraseBefore, tailAfter } from "./role-phrase.ts";
import {
  isCountry,
  isNarrower,
  sameOffice,
  singularRole,
  tellsWhich,
  withCountries,
} from "./role-words.ts";
import type { SentenceWords } from "./sentence-words.ts";

/** What the article says that somebody is, beside the name. */
export interface Bearer {
  readonly entity: string;
  readonly head: string;
  /** The words that tell which: "South Africa", "finance". */
  readonly words: ReadonlySet<string>;
}

const telling = (words: SentenceWords, { first, head, last }: RolePhrase): Set<string> => {
  const range = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const told = range.filter((at) => at !== head).map((at) => words.word(at));
  return new Set(withCountries(told).filter((word) => isContentWord(word) && tellsWhich(word)));
};

export const bearerOf = (words: SentenceWords, phrase: RolePhrase, entity: string): Bearer => ({
  entity,
  head: singularRole(words.word(phrase.head)) ?? words.word(phrase.head),
  words: telling(words, phrase),
});

const setsApart = new Set(["vice", "deputy", "former", "ex", "assistant"]);

/** May the description mean the bearer? All that it tells has to be known of the bearer, but for a country that nobody gave. */
function fits(head: string, told: ReadonlySet<string>, bearer: Bearer): boolean {
  // "The minister" alone is not whoever was called a leader; "the Sarandian minister" may be the Sarandian leader.
  if (!sameOffice(head, bearer.head) || (told.size === 0 && isNarrower(head, bearer.head))) {
    return false;
  }
  for (const word of bearer.words) {
    if (setsApart.has(word) && word !== "former" && !told.has(word)) {
      return false;
    }
  }
  return [...told].every((word) => bearer.words.has(word));
}

/** Somebody's mention, by where it ends. */
export interface Mentioned {
  readonly entity: string;
  readonly end: number;
}

/**
 * Whom a description such as "the Sarandian leader" stands for: the bearer of that office whom the article named, the
 * last mentioned one where several fit; undefined where none does.
 */
export function resolveDescription(
  words: SentenceWords,
  phrase: RolePhrase,
  bearers: readonly Bearer[],
  mentioned: readonly Mentioned[],
): string | undefined {
  const head = words.word(phrase.head);
  const told = telling(words, phrase);
  const fitting = bearers.filter((bearer) => fits(head, told, bearer));
  const sameHead = fitting.filter((bearer) => bearer.head === head);
  const entities = new Set((sameHead.length > 0 ? sameHead : fitting).map(({ entity }) => entity));
  if (entities.size > 1 && ![...told].some(isCountry)) {
    const start = words.tokens[phrase.first]?.start ?? 0;
    return mentioned.findLast(({ entity, end }) => end <= start && entities.has(entity))?.entity;
  }
  return [...entities][0];
}

/** Definite descriptions of one person in a sentence: "the Chilean president", "Sarandia's leader". */
export function descriptionsIn(
  words: SentenceWords,
  isHead: (word: string) => boolean,
  taken: (span: Span) => boolean,
): RolePhrase[] {
  return words.tokens.flatMap(({ word, start, end }, at) => {
    if (!isHead(word) || taken({ start, end })) {
      return [];
    }
    const alone = phraseBefore(words, at);
    const phrase = withTail(words, alone);
    const definite = alone.determiner === "the" || namesCountry(words, alone);
    const title = words.joined(at + 1) && words.name(at + 1)?.kind === "person";
    return definite && !title ? [phrase] : [];
  });
}

const namesCountry = (words: SentenceWords, { first, head }: RolePhrase): boolean =>
  first < head &&
  withCountries(Array.from({ length: head - first }, (_, at) => words.word(first + at))).some(
    isCountry,
  );

/** Takes in what "of" adds after the noun: "of Chad", "of the shipyard union". */
function withTail(words: SentenceWords, phrase: RolePhrase): RolePhrase {
  const { head } = phrase;
  const place = words.name(head + 2);
  if (words.word(head + 1) !== "of" || !words.joined(head + 1)) {
    return phrase;
  }
  let last = head + 2;
  while (place !== undefined && words.name(last + 1) === place) {
    last++;
  }
  return { ...phrase, last: place?.kind === "place" ? last : tailAfter(words, head) };
}
