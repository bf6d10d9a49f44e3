import { irregularForms } from "../../text/data/irregular-forms.ts";
import { termOf } from "../../text/terms.ts";
import { eventFamilies, stateForms } from "./data/event-families.ts";

const wordsOf = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean);

const verbs = new Map<string, string>();
const nouns = new Map<string, string>();
for (const row of eventFamilies.trim().split("\n")) {
  const [actions = "", things = ""] = row.split("/");
  const name = wordsOf(actions)[0] ?? "";
  for (const word of wordsOf(actions)) {
    verbs.set(word, verbs.get(word) ?? name);
  }
  for (const word of wordsOf(things)) {
    nouns.set(word, nouns.get(word) ?? name);
    nouns.set(`${word}s`, nouns.get(`${word}s`) ?? name);
  }
}
const states = new Set(wordsOf(stateForms));

/** The family of a verb that tells an event; undefined for other verbs. */
export const verbFamily = (word: string): string | undefined => verbs.get(word);

/** The family of a noun that names an event; undefined for other words. */
export const nounFamily = (word: string): string | undefined => nouns.get(word);

const names = new Set([...verbs.values(), ...nouns.values()]);
/** Is it the name of a family, as `kindOf` gives it? */
export const isFamily = (kind: string): boolean => names.has(kind);

/** What kind of event a word tells: its family, or its term where it is of none. */
export const kindOf = (word: string): string => verbs.get(word) ?? nouns.get(word) ?? termOf(word);

const PAST_LIKE_BASE = new Set(
  wordsOf("hit set cut shut quit split won burst found left led born put run"),
);
const NO_VERBS = new Set(
  wordsOf(
    "need speed feed seed indeed hundred red bed men women children feet teeth mice people geese lives wives knives leaves halves thieves",
  ),
);

/** A verb of being or of the mind: where it is a sentence's verb, the sentence tells no event. */
export const isState = (word: string): boolean => states.has(word);

/** May the folded word be the past form of a verb that tells what happened? */
export function isPastForm(word: string): boolean {
  if (states.has(word) || NO_VERBS.has(word)) {
    return false;
  }
  return (
    (word.endsWith("ed") && word.length > 4) || irregularForms.has(word) || PAST_LIKE_BASE.has(word)
  );
}
