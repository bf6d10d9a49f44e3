import type { Entity, Knowledge } from "../model/knowledge.ts";
import { isRoleNoun, sameOffice, withCountries } from "../reading/roles/role-words.ts";
import { isContentWord } from "../text/terms.ts";
import { tokenise } from "../text/tokens.ts";
import { briefProfile, fullProfile, type Profile } from "./who-profile.ts";

/** Who is who: everybody, or the one who was asked about. */
export interface Who {
  readonly asked: string | null;
  readonly people: readonly Profile[];
  /** People of the story beyond those listed. */
  readonly more: number;
  /** Names that may have been meant as well, or instead where nobody was found. */
  readonly nearest: readonly string[];
}

const mostPeople = 50;
const mostNearest = 5;
/** A list looks into so many reports for each one's roles, a profile into so many for all it tells. */
const reportsForList = 3;
const reportsForProfile = 40;

const honorifics = new Set([
  "mr",
  "mrs",
  "ms",
  "miss",
  "dr",
  "sir",
  "madam",
  "dame",
  "lord",
  "lady",
  "sheikh",
]);

/** The name without "Mr" and titles before it: "President Silva" -> "Silva". */
function withoutTitles(asked: string): string {
  const tokens = tokenise(asked);
  const first = tokens.findIndex(({ word }) => !honorifics.has(word) && !isRoleNoun(word));
  return first <= 0 ? asked : asked.slice(tokens[first]?.start);
}

/** Words of a description such as "the president of Chad", countries by their one name. */
const descriptionWords = (text: string): string[] =>
  withCountries(tokenise(text).map(({ word }) => word)).filter(isContentWord);

/** People whom the sources describe in the asked words: "the Chadian leader". */
function describedAs(knowledge: Knowledge, asked: string): Entity[] {
  const wanted = descriptionWords(asked);
  if (!wanted.some(isRoleNoun)) {
    return [];
  }
  const holds = (text: string): boolean => {
    const told = descriptionWords(text);
    return wanted.every((word) => told.some((each) => each === word || sameOffice(word, each)));
  };
  return knowledge
    .entities("person")
    .slice(0, mostPeople)
    .filter((entity) =>
      briefProfile(knowledge, entity, reportsForList).roles.some(({ text }) => holds(text)),
    );
}

function resolveAsked(knowledge: Knowledge, asked: string): readonly Entity[] {
  const described = describedAs(knowledge, asked);
  return described.length > 0
    ? described
    : [asked, withoutTitles(asked)].reduce<readonly Entity[]>(
        (found, words) => (found.length > 0 ? found : knowledge.resolve(words)),
        [],
      );
}

const pairsOf = (name: string): Set<string> => {
  const letters = tokenise(name)
    .map(({ word }) => word)
    .join(" ");
  return new Set(Array.from(letters, (_, at) => letters.slice(at, at + 2)));
};

/** The names most like the asked one, by the pairs of letters that they share. */
function nearestNames(knowledge: Knowledge, asked: string): string[] {
  const wanted = pairsOf(asked);
  const likeness = (name: string): number => {
    const pairs = pairsOf(name);
    const shared = [...pairs].filter((pair) => wanted.has(pair)).length;
    return (2 * shared) / (pairs.size + wanted.size);
  };
  return knowledge
    .entities("person")
    .slice(0, 1000)
    .map(({ name }) => ({ name, likeness: likeness(name) }))
    .filter(({ likeness }) => likeness > 0.25)
    .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1))
    .slice(0, mostNearest)
    .map(({ name }) => name);
}

/** Lists everybody in the story by weight, or tells all that the reports say of one name. */
export function findWho(knowledge: Knowledge, asked: string | undefined): Who {
  if (asked === undefined || asked.trim() === "") {
    const everybody = knowledge.entities("person");
    const people = everybody
      .slice(0, mostPeople)
      .map((entity) => briefProfile(knowledge, entity, reportsForList));
    return { asked: null, people, more: everybody.length - people.length, nearest: [] };
  }
  const [meant, ...others] = resolveAsked(knowledge, asked);
  return meant === undefined
    ? { asked, people: [], more: 0, nearest: nearestNames(knowledge, asked) }
    : {
        asked,
        people: [fullProfile(knowledge, meant, reportsForProfile)],
        more: 0,
        nearest: others.slice(0, mostNearest).map(({ name }) => name),
      };
}
