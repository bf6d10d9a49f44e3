import { isContentWord } from "../../text/terms.ts";
import { countryNamed, countryOfPeople } from "../names/country-names.ts";
import { nameWords } from "../names/name-words.ts";
import { ROLE_NOUNS } from "./data/role-nouns.ts";
import {
  KIN,
  LOOSE_MODIFIERS,
  MODIFIERS,
  MORE_ROLE_NOUNS,
  NO_ROLES,
  OFFICE_TIES,
  STANDS_FOR,
} from "./data/role-words.ts";

const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean);

const noRoles = new Set(wordsOf(NO_ROLES));
const roleNouns = new Set(
  [...wordsOf(ROLE_NOUNS), ...wordsOf(MORE_ROLE_NOUNS)].filter(
    (word) => !noRoles.has(word) && isContentWord(word),
  ),
);
const modifiers = new Set(wordsOf(MODIFIERS));
const looseModifiers = new Set(wordsOf(LOOSE_MODIFIERS));
const kin = new Set(wordsOf(KIN));
const officeTies = new Set(wordsOf(OFFICE_TIES));
const standsFor = new Map(
  STANDS_FOR.split("\n").flatMap((line) => {
    const [general = "", heads = ""] = line.split("=");
    return general === "" ? [] : [[general, new Set(wordsOf(heads))] as const];
  }),
);

/** Does the folded word say what somebody is: "minister", "baker"? */
export const isRoleNoun = (word: string): boolean => roleNouns.has(word);

/** The singular of "riders" as in "one of the riders". */
export function singularRole(word: string): string | undefined {
  const singular = word.replace(/men$/, "man").replace(/ies$/, "y").replace(/s$/, "");
  return singular !== word && !roleNouns.has(word) && roleNouns.has(singular)
    ? singular
    : undefined;
}

/** May the small word stand before a role noun: "former", "shipyard", "provincial"? */
export const modifiesRole = (word: string): boolean =>
  modifiers.has(word) || /.(?:al|ic|ary|ful|ous|ese|ish)$/.test(word);

export const isKin = (head: string): boolean => kin.has(head);

/** Does the noun tie somebody to somebody else, as kin or by office: "sister", "spokesman"? */
export const tiesToSomebody = (head: string): boolean => kin.has(head) || officeTies.has(head);

/** Do two heads name one office, or does one stand for the other: "leader" for "president"? */
export const sameOffice = (head: string, other: string): boolean =>
  head === other ||
  standsFor.get(head)?.has(other) === true ||
  standsFor.get(other)?.has(head) === true;

/** Does the word name one of the offices that the general word may stand for: "minister" for "leader"? */
export const isNarrower = (head: string, general: string): boolean =>
  standsFor.get(general)?.has(head) === true && standsFor.get(head)?.has(general) !== true;

/** Does the word before a head tell who is meant, or could anybody's office have it? */
export const tellsWhich = (word: string): boolean => !looseModifiers.has(word);

const longestCountry = 4;

/** The word "us" is a pronoun; the country comes as "u.s.". */
function countryIn(words: readonly string[]): string | undefined {
  const parts = words.map((word) => (word === "us" ? "" : word.replaceAll(".", "")));
  return countryNamed(parts) ?? countryOfPeople(parts);
}

/** Replaces what countries, their people and things are called by the country's one name: "south african" -> "South Africa". */
export function withCountries(words: readonly string[]): string[] {
  const result: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longestCountry, words.length - at);
    while (length > 0 && countryIn(words.slice(at, at + length)) === undefined) {
      length--;
    }
    result.push(countryIn(words.slice(at, at + length)) ?? words[at] ?? "");
    at += Math.max(1, length);
  }
  return result;
}

/** Is the word one that `withCountries` has put? */
export const isCountry = (word: string): boolean => countryNamed(nameWords(word)) !== undefined;
