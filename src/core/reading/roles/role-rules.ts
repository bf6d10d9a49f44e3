// Every way of putting what somebody is beside the name is one row, and every row proves itself in the tests.
import { phraseBefore, phraseFrom, phraseUpTo, type RolePhrase } from "./role-phrase.ts";
import { isRoleNoun } from "./role-words.ts";
import type { SentenceWords } from "./sentence-words.ts";

/** A person's name as indexes of its first and last word. */
export interface NameWords {
  readonly first: number;
  readonly last: number;
}

interface RoleRule {
  readonly name: string;
  readonly find: (words: SentenceWords, name: NameWords) => RolePhrase | undefined;
  /** Read by the tests: the person's name stands in brackets. */
  readonly example: { text: string; role: string };
}

const officesOf = new Set([
  "staff",
  "state",
  "police",
  "operations",
  "mission",
  "justice",
  "defence",
  "defense",
]);

/** The title that ends right before the word: "Foreign Minister", "chief of staff". */
function titleBefore(words: SentenceWords, first: number): RolePhrase | undefined {
  const last = first - 1;
  if (!words.joined(first)) {
    return undefined;
  }
  if (
    words.word(last - 1) === "of" &&
    officesOf.has(words.word(last)) &&
    isRoleNoun(words.word(last - 2))
  ) {
    return phraseBefore(words, last - 2, last);
  }
  const person = words.name(last)?.kind === "person";
  return !person && isRoleNoun(words.word(last)) ? phraseBefore(words, last) : undefined;
}

const addresses = new Set("mr mrs ms miss dr prof professor sir dame lady lord rev".split(" "));

/** The name with what addresses its bearer, which says nothing of an office: "the prosecutor, Dame Ana Luz". */
function addressed(words: SentenceWords, { first }: NameWords): number {
  const spaced = words.joined(first) || /^\.\s+$/.test(words.gap(first));
  return spaced && addresses.has(words.word(first - 1)) ? first - 1 : first;
}

/** Where a name's title, if it has one, begins. */
function titledFrom(words: SentenceWords, name: NameWords): number {
  const first = addressed(words, name);
  return titleBefore(words, first)?.first ?? first;
}

const closes = (words: SentenceWords, after: number): boolean =>
  /^\s*["”’']*[,.;:)(–—!?]/.test(words.gap(after)) ||
  /^\n\s*["”’']*[,.;:)!?]?/.test(words.gap(after)) ||
  ["who", "and"].includes(words.word(after));

const closesApposition = (words: SentenceWords, { last }: RolePhrase): boolean =>
  words.gap(last + 1).startsWith("\n") ||
  /^\s*["”]?[,.;:)(–—!?]/.test(words.gap(last + 1)) ||
  ["who", "whose", "which", "that"].includes(words.word(last + 1));

const suffixes = new Set(["jr", "sr", "ii", "iii", "iv"]);
const comma = /^\s*,["”]?\s*$|^\s*\(\s*$|^\s*[–—]\s*$/;
const copulas = new Set(["is", "was", "became", "remains", "becomes", "remained", "being"]);

export const roleRules: readonly RoleRule[] = [
  {
    name: "title before the name",
    find: (words, name) => titleBefore(words, addressed(words, name)),
    example: {
      text: "It greeted Sarandian Foreign Minister [Lena Osk] there.",
      role: "Sarandian Foreign Minister",
    },
  },
  {
    name: "phrase before the name, set off by a comma",
    find: (words, name) => {
      const from = titledFrom(words, name);
      const junior = suffixes.has(words.word(name.last + 1)) ? 1 : 0;
      return /^,\s*$/.test(words.gap(from)) && closes(words, name.last + 1 + junior)
        ? phraseUpTo(words, from - 1)
        : undefined;
    },
    example: {
      text: "The mayor of Porto Linde, [Esteban Luz], resigned.",
      role: "mayor of Porto Linde",
    },
  },
  {
    name: "phrase after the name, set off by a comma",
    find: (words, { last }) => {
      const aged = /^\d{1,3}$/.test(words.word(last + 1)) && comma.test(words.gap(last + 2));
      const from = aged ? last + 2 : last + 1;
      if (!comma.test(words.gap(from))) {
        return undefined;
      }
      const phrase = phraseFrom(words, from);
      const bare = phrase !== undefined && phrase.determiner === "" && phrase.last === phrase.head;
      const alone = bare && phrase.first === phrase.head && !/^\p{Ll}/u.test(words.raw(from));
      return phrase !== undefined && !alone && closesApposition(words, phrase) ? phrase : undefined;
    },
    example: {
      text: "[Ada Berg], 41, once the best doctor in cycling, left.",
      role: "best doctor in cycling",
    },
  },
  {
    name: "what the name is said to be",
    find: (words, { last }) => {
      const who =
        comma.test(words.gap(last + 1)) && words.word(last + 1) === "who" ? last + 2 : last + 1;
      const phrase = copulas.has(words.word(who)) ? phraseFrom(words, who + 1) : undefined;
      const told = phrase !== undefined && (phrase.determiner !== "" || phrase.last > phrase.head);
      return told && words.joined(who + 1) ? phrase : undefined;
    },
    example: {
      text: "[Omar Haddad] is the federation's president.",
      role: "federation's president",
    },
  },
  {
    name: "name after a word of office and 'as'",
    find: (words, { last }) => {
      const serves = ["serves", "served", "works", "worked"].includes(words.word(last + 1));
      return serves && words.word(last + 2) === "as" ? phraseFrom(words, last + 3) : undefined;
    },
    example: {
      text: "[Min Jae] served as finance minister for years.",
      role: "finance minister for years",
    },
  },
];
