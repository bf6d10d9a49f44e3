import type { Entity, Knowledge } from "../model/knowledge.ts";
import {
  isRoleNoun,
  sameOffice,
  tiesToSomebody,
  withCountries,
} from "../reading/roles/role-words.ts";
import { isContentWord } from "../text/terms.ts";
import { tokenise } from "../text/tokens.ts";
import { likeNames } from "./like-names.ts";
import { briefProfile, fullProfile, type Profile } from "./who-profile.ts";
import { isSomebody } from "./who-somebody.ts";

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
/** From this likeness on an unknown name counts as a known one with a typing error. */
const misspelt = 0.8;
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

/** The relative or aide who is meant: "the sister of Ana Silva", "Silva's lawyer". */
function relatedAs(knowledge: Knowledge, asked: string): Entity[] {
  const [, before, ofWhom] = /^(?:the )?(\S+) of (.+)$/i.exec(asked) ?? [];
  const [, whose, after] = /^(.+?)['’]s? (\S+)$/.exec(asked) ?? [];
  const [tie, other] = [(before ?? after ?? "").toLowerCase(), ofWhom ?? whose];
  const [one] = other === undefined || !tiesToSomebody(tie) ? [] : resolveAsked(knowledge, other);
  if (one === undefined) {
    return [];
  }
  return fullProfile(knowledge, one, reportsForProfile)
    .related.filter(({ name, relation }) => name !== one.name && relation.startsWith(`${tie} of `))
    .flatMap(({ name }) => knowledge.resolve(name).slice(0, 1));
}

/** Somebody who typed "who is Ana Silva?" means her. */
const withoutQuestion = (asked: string): string =>
  asked
    .trim()
    .replace(/^(?:is|was|are|were)\s+(?=\S)/i, "")
    .replace(/\s*\?+$/, "");

function resolveAsked(knowledge: Knowledge, asked: string): readonly Entity[] {
  const related = relatedAs(knowledge, asked);
  if (related.length > 0) {
    return related;
  }
  const described = describedAs(knowledge, asked);
  return described.length > 0
    ? described
    : [asked, withoutTitles(asked)].reduce<readonly Entity[]>(
        (found, words) => (found.length > 0 ? found : knowledge.resolve(words)),
        [],
      );
}

/** Lists everybody in the story by weight, or tells all that the reports say of one name. */
export function findWho(knowledge: Knowledge, asked: string | undefined): Who {
  if (asked === undefined || asked.trim() === "") {
    const listed = knowledge.entities("person");
    const everybody = [
      ...listed
        .slice(0, mostPeople)
        .filter((entity) => isSomebody(knowledge, entity, reportsForList)),
      ...listed.slice(mostPeople),
    ];
    const people = everybody
      .slice(0, mostPeople)
      .map((entity) => briefProfile(knowledge, entity, reportsForList));
    return { asked: null, people, more: everybody.length - people.length, nearest: [] };
  }
  const found = [asked, withoutQuestion(asked)].reduce<readonly Entity[]>(
    (known, words) => (known.length > 0 ? known : resolveAsked(knowledge, words)),
    [],
  );
  const like = found.length > 0 ? [] : likeNames(knowledge, withoutQuestion(asked));
  const [meant, ...others] = [
    ...found,
    ...like.filter(({ likeness }) => likeness >= misspelt).map(({ entity }) => entity),
  ];
  return meant === undefined
    ? { asked, people: [], more: 0, nearest: like.map(({ entity }) => entity.name) }
    : {
        asked,
        people: [fullProfile(knowledge, meant, reportsForProfile)],
        more: 0,
        nearest: others.slice(0, mostNearest).map(({ name }) => name),
      };
}
