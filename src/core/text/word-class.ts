// A rough guess at a word's class, from lists and endings: enough to tell noun phrases from what stands between them.
import { irregularForms } from "./data/irregular-forms.ts";
import { wordClasses } from "./data/word-classes.ts";

export type WordClass = "noun" | "verb" | "adjective" | "adverb";

const verbs: ReadonlySet<string> = new Set(wordClasses.verb.split(" "));
const adjectives: ReadonlySet<string> = new Set(wordClasses.adjective.split(" "));
const adverbs: ReadonlySet<string> = new Set(wordClasses.adverb.split(" "));

/** Endings of inflected verbs, and what stands there in the base form. */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ied$|ies$/, ["y"]],
  [/(?<twice>[bdgklmnprtvz])\k<twice>(?:ed|ing)$/, ["$<twice>"]],
  [/(?:ed|ing)$/, ["", "e"]],
  [/es$/, ["", "e"]],
  [/s$/, [""]],
];

/** Is the folded word a form, other than the base, of a word that is mostly a verb? */
function isInflectedVerb(word: string): boolean {
  const base = irregularForms.get(word);
  if (base !== undefined) {
    return verbs.has(base);
  }
  return endings.some(
    ([ending, bases]) =>
      ending.test(word) && bases.some((each) => verbs.has(word.replace(ending, each))),
  );
}

/** The class in which a folded word is mostly used; a noun where nothing speaks against it. */
export function wordClassOf(word: string): WordClass {
  if (adverbs.has(word) || (word.length > 4 && word.endsWith("ly"))) {
    return "adverb";
  }
  if (verbs.has(word) || isInflectedVerb(word)) {
    return "verb";
  }
  return adjectives.has(word) ? "adjective" : "noun";
}
