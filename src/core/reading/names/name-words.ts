import { fold } from "../../text/fold.ts";
import { FAMILY_FIRST } from "./data/family-names.ts";
import { NAME_SUFFIXES, PARTICLES, TITLES } from "./data/words.ts";

const listOf = (list: string): ReadonlySet<string> => new Set(list.split(/[|\n]/).filter(Boolean));
const familyFirst = listOf(FAMILY_FIRST);
const suffixes = listOf(NAME_SUFFIXES);
const particles = listOf(PARTICLES);

const titles = listOf(TITLES);

/** Whether a word stands before persons' names and is no part of them. */
export const listedTitle = (word: string): boolean => titles.has(word) || word === "the";

/** The words by which names are compared: folded, parted at hyphens, without periods and possessive endings. */
export function nameWords(name: string): string[] {
  return fold(name)
    .replace(/'s?(?=\s|$)/g, "")
    .replaceAll(".", "")
    .split(/[^\p{L}\p{N}'&]+/u)
    .filter((word) => word !== "");
}

/** "Jr." makes another person of a name; "III" is often left out. */
const isJunior = (words: readonly string[]): boolean =>
  words.some((word) => word === "jr" || word === "sr" || word === "junior" || word === "senior");

const telling = (word: string): boolean =>
  word.length > 1 && !suffixes.has(word) && !particles.has(word);

/**
 * The words of a full name that can stand for its bearer alone as a surname: all but the given name, and the first where
 * family names come first ("Park Geun-hye", "Vo Nguyen Giap").
 */
export function surnamesOf(words: readonly string[]): string[] {
  const first = words[0] ?? "";
  const rest = words.slice(1).filter(telling);
  return familyFirst.has(first) ? [first, ...rest.filter((word) => word !== first)] : rest;
}

/** Whether all words of `short` stand in `full`, in their order. */
function standsIn(short: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  for (const word of full) {
    at += word === short[at] ? 1 : 0;
  }
  return at === short.length;
}

/**
 * Whether the person of the name `short`, of two words or more, may be the one of the fuller name `full`: the words of
 * one are among the other's, or its first is an initial of the other's.
 */
export function mayBeShortFor(short: readonly string[], full: readonly string[]): boolean {
  const [first = ""] = short;
  const [fullFirst = ""] = full;
  const sameFirst = first === fullFirst || (first.length === 1 && fullFirst.startsWith(first));
  const sameLast = short.at(-1) === full.at(-1);
  // Most pairs end here, and an article of results has thousands of them.
  if (short.length > full.length || !(sameFirst || sameLast)) {
    return false;
  }
  if (isJunior(short) !== isJunior(full) || short.join("").length >= full.join("").length) {
    return false;
  }
  if (first.length === 1) {
    return sameFirst && sameLast && standsIn(short.slice(1), full.slice(1));
  }
  const ends = sameFirst || (sameLast && short.at(-2) === full.at(-2));
  return ends && standsIn(short, full);
}
