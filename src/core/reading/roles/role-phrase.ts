import { isContentWord } from "../../text/terms.ts";
import { isRoleNoun, modifiesRole, singularRole } from "./role-words.ts";
import type { SentenceWords } from "./sentence-words.ts";

/** A noun phrase that says what somebody is, as indexes of words: "[the] chief executive of the company". */
export interface RolePhrase {
  /** First word, without its article or pronoun. */
  readonly first: number;
  /** The noun: "executive". */
  readonly head: number;
  /** Last word, with what follows "of", "at", "in" … */
  readonly last: number;
  /** The article or pronoun before it, folded; empty where there is none. */
  readonly determiner: string;
}

const determiners = new Set(["the", "a", "an", "his", "her", "their", "its", "our", "my"]);
const adverbs = new Set(["once", "formerly", "now", "then", "currently", "previously", "also"]);
const prepositions = new Set(["of", "at", "in", "for", "to", "with", "from", "on"]);
const verbs = new Set(
  "is was are were has had have will would said says who which that whose whom where when and or but as by".split(
    " ",
  ),
);
const longestTail = 9;

const isCapital = (raw: string): boolean => /^\p{Lu}/u.test(raw);
const isPossessive = (words: SentenceWords, at: number): boolean =>
  /['’]s$/i.test(words.raw(at)) || (/^['’]/.test(words.gap(at + 1)) && words.joined(at + 1));

/** Does the name that the word is part of end in the possessive: "Ana" in "Ana Silva's lawyer"? */
function ownsSomething(words: SentenceWords, at: number): boolean {
  let last = at;
  while (words.name(last + 1) === words.name(at)) {
    last++;
  }
  return isPossessive(words, last);
}

/** May the word stand in a role phrase before its noun? */
function premodifies(words: SentenceWords, at: number): boolean {
  const raw = words.raw(at);
  if (raw === "" || determiners.has(words.word(at))) {
    return false;
  }
  if (isPossessive(words, at)) {
    return isContentWord(words.word(at));
  }
  if (words.name(at)?.kind === "person") {
    return ownsSomething(words, at);
  }
  const word = words.word(at);
  return (
    modifiesRole(word) ||
    isRoleNoun(word) ||
    (isCapital(raw) && isContentWord(word)) ||
    /^\d+$/.test(word)
  );
}

/** The phrase that ends in the noun at `head`. */
export function phraseBefore(words: SentenceWords, head: number, last = head): RolePhrase {
  let first = head;
  while (words.joined(first) && premodifies(words, first - 1)) {
    first--;
  }
  const before = words.joined(first) ? words.word(first - 1) : "";
  return { first, head, last, determiner: determiners.has(before) ? before : "" };
}

/** Is the word a role noun, also as in "one of the riders"? */
const headsPhrase = (words: SentenceWords, at: number): boolean =>
  words.name(at)?.kind !== "person" && isRoleNoun(words.word(at)) && !isPossessive(words, at);

/** Last word of what follows a noun: "of the shipyard union", up to a mark or a verb. */
export function tailAfter(words: SentenceWords, head: number): number {
  let last = head;
  if (!words.joined(head + 1) || !prepositions.has(words.word(head + 1))) {
    return head;
  }
  for (let at = head + 1; at <= head + longestTail && words.joined(at); at++) {
    const word = words.word(at);
    if (
      verbs.has(word) &&
      !(word === "and" && isCapital(words.raw(at + 1)) && isCapital(words.raw(at - 1)))
    ) {
      break;
    }
    if (!prepositions.has(word) && !determiners.has(word)) {
      last = at;
    }
  }
  return last;
}

/** The phrase that begins at the word: "once the most sought-after doctor in cycling". */
export function phraseFrom(words: SentenceWords, from: number): RolePhrase | undefined {
  let at = from;
  while (adverbs.has(words.word(at)) || (at > from && !words.joined(at))) {
    at++;
    if (at > from + 2) {
      return undefined;
    }
  }
  const oneOf = words.word(at) === "one" && words.word(at + 1) === "of";
  at += oneOf ? 2 : 0;
  const determiner = determiners.has(words.word(at)) ? words.word(at) : "";
  const first = determiner === "" ? at : at + 1;
  let head = -1;
  let end = first;
  while (
    (end === first || words.joined(end)) &&
    (premodifies(words, end) || headsPhrase(words, end))
  ) {
    head = headsPhrase(words, end) ? end : head;
    end++;
  }
  const plural =
    oneOf && (end === first || words.joined(end)) ? singularRole(words.word(end)) : undefined;
  if (plural !== undefined) {
    return { first: from, head: end, last: tailAfter(words, end), determiner };
  }
  if (head < 0 || head !== end - 1 || isCapitalName(words, end)) {
    return undefined;
  }
  return { first, head, last: tailAfter(words, head), determiner };
}

/** "President Silva" after a comma is somebody else, not what the one before it is. */
const isCapitalName = (words: SentenceWords, at: number): boolean =>
  words.joined(at) && words.name(at)?.kind === "person";

/** The phrase that ends at the word, in its noun or in what follows the noun: "the mayor of the town". */
export function phraseUpTo(words: SentenceWords, last: number): RolePhrase | undefined {
  for (let head = Math.max(0, last - longestTail); head <= last; head++) {
    const single = headsPhrase(words, head);
    const plural = !single && singularRole(words.word(head)) !== undefined;
    if ((single || plural) && (head === last || tailAfter(words, head) === last)) {
      const phrase = phraseBefore(words, head, last);
      const oneOf = words.word(phrase.first - 3) === "one" && words.word(phrase.first - 2) === "of";
      if (plural && oneOf) {
        return { ...phrase, first: phrase.first - 3 };
      }
      if (
        single &&
        (phrase.determiner !== "" || opensClause(words, phrase) || hasPossessor(words, phrase))
      ) {
        return phrase;
      }
    }
  }
  return undefined;
}

const opensClause = (words: SentenceWords, { first }: RolePhrase): boolean => !words.joined(first);

const hasPossessor = (words: SentenceWords, { first, head }: RolePhrase): boolean =>
  possessorOf(words, first, head) !== undefined;

/** Index of the last word before the noun that stands in the possessive: "leader's" in "the leader's sister". */
export function possessorOf(words: SentenceWords, first: number, head: number): number | undefined {
  for (let at = head - 1; at >= first; at--) {
    if (isPossessive(words, at)) {
      return at;
    }
  }
  return undefined;
}
