// Whom words may mean: aliases, single words of a name, countries behind peoples and capitals, near spellings.

import { spellingDistance } from "../model/spelling-distance.ts";
import { countryBehind, countryNamed } from "../reading/names/country-names.ts";
import { listedTitle, nameWords } from "../reading/names/name-words.ts";
import { type Form, type FormTable, under } from "./entity-forms.ts";
import { familyOf, rootOf } from "./entity-homes.ts";

/** As many as anyone would look through. */
const MOST = 20;

const weightOf = (root: Form): number =>
  familyOf(root).reduce((sum, { mentions }) => sum + mentions, 0);

function ranked(forms: Iterable<Form>): Form[] {
  const weights = new Map<Form, number>();
  for (const form of forms) {
    const root = rootOf(form);
    if (!weights.has(root)) {
      weights.set(root, weightOf(root));
    }
  }
  const sorted = [...weights].sort((a, b) => b[1] - a[1] || (a[0].key < b[0].key ? -1 : 1));
  return sorted.map(([root]) => root);
}

/** Forms in whose ways of writing all the words stand. */
function withAll({ byWord }: FormTable, words: readonly string[]): Form[] {
  const lists = words.map((word) => under(byWord, word)).sort((a, b) => a.length - b.length);
  const [least = [], ...others] = lists.map((list, at) => (at === 0 ? list : new Set(list)));
  return [...least].filter((form) => others.every((list) => (list as Set<Form>).has(form)));
}

/** Words of the names that differ from `word` by a letter, or by two where it is long; none where it is known. */
function nearWords({ byWord }: FormTable, word: string): string[] {
  if (byWord.has(word) || word.length < 4) {
    return [word];
  }
  const limit = word.length < 7 ? 1 : 2;
  const near = [...byWord.keys()]
    .filter(
      (other) =>
        Math.abs(other.length - word.length) <= limit &&
        (other[0] === word[0] || other.at(-1) === word.at(-1)) &&
        other.length > 3,
    )
    .map((other) => [other, spellingDistance(word, other, limit)] as const)
    .filter(([, distance]) => distance <= limit);
  const best = Math.min(...near.map(([, distance]) => distance));
  return near.filter(([, distance]) => distance === best).map(([other]) => other);
}

/** Forms that are written so as a whole. */
function called({ forms, byAlias }: FormTable, words: readonly string[]): Form[] {
  const key = words.join(" ");
  const own = [forms.get(`person:${key}`), forms.get(`name:${key}`)];
  return [...own.filter((form) => form !== undefined), ...under(byAlias, key)];
}

function named(table: FormTable, words: readonly string[]): Form[] {
  const country = countryNamed(words);
  const meant =
    country === undefined ? [] : [table.forms.get(`name:${nameWords(country).join(" ")}`)];
  const behind = countryBehind(words);
  const power =
    behind === undefined ? [] : [table.forms.get(`name:${nameWords(behind).join(" ")}`)];
  const exact = ranked([...meant.filter((form) => form !== undefined), ...called(table, words)]);
  const loose = ranked(withAll(table, words));
  return [...exact, ...power.filter((form) => form !== undefined).map(rootOf), ...loose];
}

/** Finds the heads of the families that words may mean, best first. */
export function createResolver(table: FormTable): (asked: string) => Form[] {
  return (asked) => {
    const all = nameWords(asked);
    const bare = all.filter((word) => !listedTitle(word));
    const words = bare.length > 0 ? bare : all;
    if (words.length === 0) {
      return [];
    }
    const found = [...named(table, all), ...(words.length < all.length ? named(table, words) : [])];
    const near = found.length > 0 ? [] : words.map((word) => nearWords(table, word));
    const spelt = near.length > 0 && near.every((each) => each.length > 0);
    const guesses = spelt ? near[0]?.flatMap((first) => combine(first, near.slice(1))) : [];
    const other = (guesses ?? []).flatMap((guess) => named(table, guess));
    return [...new Set([...found, ...other])].slice(0, MOST);
  };
}

/** Every way of going on from `first` with one of each list, the first few of each. */
function combine(first: string, rest: readonly (readonly string[])[]): string[][] {
  return rest.reduce<string[][]>(
    (so, words) => so.flatMap((each) => words.slice(0, 4).map((word) => [...each, word])),
    [[first]],
  );
}
