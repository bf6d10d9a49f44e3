import { extendHash, hashOf } from "../../text/token-columns.ts";
import { CITIES } from "./data/cities.ts";
import { COMMON_WORDS } from "./data/common-words.ts";
import { COUNTRIES, PEOPLES } from "./data/countries.ts";
import { GIVEN_NAMES } from "./data/given-names.ts";
import { ORGANISATIONS, TEAMS } from "./data/organisations.ts";
import { SURNAMES } from "./data/surnames.ts";
import { WORDNET_ORGANISATIONS } from "./data/wordnet-organisations.ts";
import { WORDNET_PEOPLE } from "./data/wordnet-people.ts";
import { WORDNET_PLACES } from "./data/wordnet-places.ts";
import * as words from "./data/words.ts";

/** What a phrase is listed as, as bits. */
export const Listed = {
  country: 1,
  city: 2,
  place: 4,
  given: 8,
  surname: 16,
  organisation: 32,
  team: 64,
  people: 128,
  historic: 256,
  title: 512,
  suffix: 1024,
  particle: 2048,
  organisationHead: 4096,
  companySuffix: 8192,
  placeHead: 16384,
  common: 32768,
  calendar: 65536,
  saying: 1 << 17,
  locative: 1 << 18,
  direction: 1 << 19,
  placeNoun: 1 << 20,
  sport: 1 << 21,
  teamWord: 1 << 22,
  otherHead: 1 << 23,
  connector: 1 << 24,
} as const;

/** Set where a longer phrase of the lists begins with these words. */
const PREFIX = 1 << 30;

/** Hash of a phrase from the hash of what came before and the next word's. */
const chain = (before: number, word: number): number => {
  const mixed = Math.imul(before ^ word, 0x9e3779b1);
  return mixed ^ (mixed >>> 15) || 1;
};

const CAPACITY = 1 << 19;
const MASK = CAPACITY - 1;
const keys = new Int32Array(CAPACITY);
const bits = new Int32Array(CAPACITY);
/** WordNet's lexicographer's file of a common word; 0 for other words. */
const senses = new Uint8Array(CAPACITY);

function slotOf(key: number): number {
  let slot = key & MASK;
  while (keys[slot] !== 0 && keys[slot] !== key) {
    slot = (slot + 1) & MASK;
  }
  return slot;
}

function mark(key: number, bit: number): void {
  const slot = slotOf(key);
  keys[slot] = key;
  bits[slot] = (bits[slot] ?? 0) | bit;
}

const BAR = 124;
const LINE = 10;
const SPACE = 32;

/** Calls back with each stretch between bars or line ends; makes no strings, for there are 100,000. */
function eachPhrase(phrases: string, found: (start: number, end: number) => void): void {
  let start = 0;
  for (let at = 0; at <= phrases.length; at++) {
    const code = phrases.charCodeAt(at);
    if (code === BAR || code === LINE || at === phrases.length) {
      if (at > start) {
        found(start, at);
      }
      start = at + 1;
    }
  }
}

function list(phrases: string, bit: number): void {
  eachPhrase(phrases, (start, end) => {
    let key = 0;
    let word = start;
    for (let at = start; at <= end; at++) {
      if (at === end || phrases.charCodeAt(at) === SPACE) {
        key = chain(key, hashOf(phrases, word, at));
        mark(key, at === end ? bit : PREFIX);
        word = at + 1;
      }
    }
  });
}

function markCommon(hash: number, sense: number): void {
  const key = chain(0, hash);
  mark(key, Listed.common);
  const slot = slotOf(key);
  senses[slot] ||= sense;
}

/** Lists words with their regular endings: "-s", and of verbs "-ed" and "-ing". */
function listCommon(common: string, sense: number): void {
  const isVerb = sense >= 29 && sense <= 43;
  const isNoun = sense > 2 && sense < 29;
  eachPhrase(common, (start, end) => {
    const last = common.charAt(end - 1);
    const whole = hashOf(common, start, end);
    const short = hashOf(common, start, end - 1);
    const stem = last === "e" ? short : whole;
    markCommon(whole, sense);
    if (isVerb || isNoun) {
      markCommon(last === "y" ? extendHash(short, "ies") : extendHash(whole, "s"), sense);
      markCommon(extendHash(whole, "es"), sense);
    }
    if (isVerb) {
      markCommon(extendHash(stem, "ed"), sense);
      markCommon(extendHash(stem, "ing"), sense);
    }
  });
}

function listCountries(): void {
  for (const line of COUNTRIES.split("\n").filter(Boolean)) {
    const [name = "", rest = ""] = line.split("=");
    const [others = "", people = "", capital = ""] = rest.split(";");
    list(`${name}|${others.replaceAll(",", "|")}`, Listed.country);
    list(people.replaceAll(",", "|"), Listed.people);
    list(capital.replaceAll(",", "|"), Listed.city);
  }
}

listCountries();
list(PEOPLES, Listed.people);
list(CITIES, Listed.city);
list(WORDNET_PLACES, Listed.place);
list(GIVEN_NAMES, Listed.given);
list(SURNAMES, Listed.surname);
list(ORGANISATIONS, Listed.organisation);
list(WORDNET_ORGANISATIONS, Listed.organisation);
list(TEAMS, Listed.team);
list(WORDNET_PEOPLE, Listed.historic);
list(words.TITLES, Listed.title);
list(words.NAME_SUFFIXES, Listed.suffix);
list(words.PARTICLES, Listed.particle);
list(words.ORGANISATION_HEADS, Listed.organisationHead);
list(words.COMPANY_SUFFIXES, Listed.companySuffix);
list(words.PLACE_HEADS, Listed.placeHead);
for (const [sense, common] of Object.entries(COMMON_WORDS)) {
  listCommon(common, Number(sense));
}
list(words.IRREGULAR_FORMS, Listed.common);
list(words.CALENDAR, Listed.calendar);
list(words.SAYING, Listed.saying);
list(words.LOCATIVES, Listed.locative);
list(words.DIRECTIONS, Listed.direction);
list(words.PLACE_NOUNS, Listed.placeNoun);
list(words.SPORT, Listed.sport);
list(words.TEAM_WORDS, Listed.teamWord);
list(words.OTHER_HEADS, Listed.otherHead);
list(words.CONNECTORS, Listed.connector);

/** What the word with this folded hash is listed as, by itself. */
export function listedAs(word: number): number {
  return (bits[slotOf(chain(0, word))] ?? 0) & ~PREFIX;
}

/** The lexicographer's file in WordNet of the word with this folded hash, 0 where it is no common word. */
export function senseOf(word: number): number {
  return senses[slotOf(chain(0, word))] ?? 0;
}

/**
 * Finds the longest listed phrases from each token on.
 *
 * @param folded folded hashes of the tokens
 * @param found called with each phrase of two tokens or more: first token, number of tokens, what it is listed as
 */
export function findPhrases(
  folded: Int32Array,
  count: number,
  found: (first: number, length: number, listed: number) => void,
): void {
  for (let first = 0; first < count; first++) {
    let key = chain(0, folded[first] ?? 0);
    let here = bits[slotOf(key)] ?? 0;
    for (let at = first + 1; (here & PREFIX) !== 0 && at < count; at++) {
      key = chain(key, folded[at] ?? 0);
      here = bits[slotOf(key)] ?? 0;
      if ((here & ~PREFIX) !== 0) {
        found(first, at - first + 1, here & ~PREFIX);
      }
    }
  }
}
