// A made-up story as many outlets report it over a month: each fact in several wordings, with repeats, edits and changes, and what is new known by construction.
import type { Article } from "../../src/core/model/article.ts";
import { digestOfWords } from "../../src/core/text/digest-of-words.ts";
import {
  FIRMS,
  FIRST,
  KINDS,
  type Kind,
  LAST,
  PLACES,
  SAYINGS,
  SHIPS,
  type Slots,
} from "./story-facts.ts";

/** One thing that becomes known; a later version puts it anew. */
export interface Fact {
  readonly id: string;
  /** Day of the month on which it is first reported, from 0. */
  readonly day: number;
  readonly wordings: readonly string[];
  /** The fact that it puts anew. */
  readonly instead: string | undefined;
}

export interface MonthArticle {
  readonly day: number;
  readonly article: Article;
}

export interface Month {
  readonly facts: readonly Fact[];
  /** In the order in which they appear; an edited one comes again under its id with another revision. */
  readonly articles: readonly MonthArticle[];
  /** The fact that a sentence tells. */
  readonly factOf: (sentence: string) => Fact | undefined;
}

export interface MonthSize {
  readonly seed: number;
  readonly days: number;
  readonly outlets: number;
  readonly articlesPerDay: number;
  readonly factsPerDay: number;
}

/** A repeatable source of numbers from 0 to 1: a linear congruential generator with the constants of Numerical Recipes. */
export function createChance(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { next, below, pick: <T>(all: readonly T[]): T => all[below(all.length)] as T };
}

export type Chance = ReturnType<typeof createChance>;

const dayOf = (day: number): string =>
  new Date(Date.UTC(2031, 4, 1 + day)).toISOString().slice(0, 10);

function slotsOf(chance: Chance, day: number): Slots {
  const person = (): string => `${chance.pick(FIRST)} ${chance.pick(LAST)}`;
  const date = new Date(Date.UTC(2031, 4, 1 + day + 2 + chance.below(5)));
  const month = date.toLocaleDateString("en-GB", { month: "long", timeZone: "UTC" });
  return {
    ...{ who: person(), other: person(), place: chance.pick(PLACES), firm: chance.pick(FIRMS) },
    ...{ ship: chance.pick(SHIPS), saying: chance.pick(SAYINGS), number: 3 + chance.below(90) },
    date: `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`,
  };
}

/** What may be mistaken for one another: one thing of a kind at one place, or said by one person, is told once. */
const keyOfThing = ({ name }: Kind, { place, who, firm, ship, saying }: Slots): string[] =>
  name === "quotation"
    ? [`${saying}`, `${name} ${who}`]
    : [`${name} ${place}`, `${name} ${who} ${firm} ${ship}`];

/** All that becomes known, a few facts a day; every third countable or planned one is put anew some days later. */
export function makeFacts(
  chance: Chance,
  { days, factsPerDay }: Pick<MonthSize, "days" | "factsPerDay">,
): Fact[] {
  const facts: Fact[] = [];
  const taken = new Set<string>();
  for (let day = 0; day < days; day += 1) {
    for (let count = 0, tries = 0; count < factsPerDay && tries < 200; tries += 1) {
      const kind = chance.pick(KINDS);
      const slots = slotsOf(chance, day);
      const things = keyOfThing(kind, slots);
      if (things.some((thing) => taken.has(thing))) continue;
      for (const thing of things) taken.add(thing);
      const id = `${kind.name}-${facts.length}`;
      facts.push({ id, day, wordings: kind.say(slots), instead: undefined });
      count += 1;
      const later = day + 2 + chance.below(4);
      if (later >= days || chance.next() > 0.5) continue;
      const recounted = {
        ...slots,
        number: slots.number + 2 + chance.below(Math.ceil(slots.number / 2)),
      };
      const anew = kind.comesTrue?.(slots) ?? (kind.recounts ? kind.say(recounted) : undefined);
      if (anew !== undefined)
        facts.push({ id: `${id}-anew`, day: later, wordings: anew, instead: id });
    }
  }
  return facts;
}

/** Facts that may be reported on a day: not yet those to come, no more those put anew. */
export function current(facts: readonly Fact[], day: number): { today: Fact[]; older: Fact[] } {
  const gone = new Set(facts.filter((fact) => fact.day <= day).map(({ instead }) => instead));
  const known = facts.filter((fact) => fact.day <= day && !gone.has(fact.id));
  return {
    today: known.filter((fact) => fact.day === day),
    older: known.filter((fact) => fact.day < day && fact.day > day - 9),
  };
}

function makeArticle(
  id: string,
  day: number,
  publisher: string,
  sentences: readonly string[],
): Article {
  const text = sentences.join(" ");
  return {
    ...{ id, revision: digestOfWords(text), story: "valley", publisher, text },
    ...{ title: `Report ${id}`, published: dayOf(day) },
  };
}

/** Makes a month of a story: the same for the same size and seed. */
export function makeMonth(size: MonthSize): Month {
  const chance = createChance(size.seed);
  const facts = makeFacts(chance, size);
  const bySentence = new Map(
    facts.flatMap((fact) => fact.wordings.map((wording) => [wording, fact] as const)),
  );
  const articles: MonthArticle[] = [];
  const told: { day: number; told: Fact[]; article: Article }[] = [];
  for (let day = 0; day < size.days; day += 1) {
    const { today, older } = current(facts, day);
    for (let number = 0; number < size.articlesPerDay; number += 1) {
      const publisher = `Outlet ${1 + ((number + day) % size.outlets)}`;
      // Every fact of the day is in the first reports, so that none can be missed because nobody told it.
      const own = today.filter((_, at) => at % size.articlesPerDay === number);
      const more = [
        chance.pick(today),
        ...[1, 2, 3].map(() => chance.pick(older.length > 0 ? older : today)),
      ];
      const chosen = [...new Set([...own, ...more])].filter((fact) => fact !== undefined);
      const sentences = chosen.map(({ wordings }) => chance.pick(wordings));
      const article = makeArticle(`day-${day}-${number}`, day, publisher, sentences);
      articles.push({ day, article });
      told.push({ day, told: chosen, article });
    }
    // An earlier report is edited: what was put anew since is put anew in it too.
    const edited = told.filter((one) => one.day < day && one.day > day - 5);
    for (const { told: facts_, article } of edited.slice(0, Math.ceil(size.articlesPerDay / 20))) {
      const anew = facts_.map((fact) => today.find(({ instead }) => instead === fact.id) ?? fact);
      const text = makeArticle(
        article.id,
        day,
        article.publisher,
        anew.map(({ wordings }) => chance.pick(wordings)),
      );
      articles.push({
        day,
        article: { ...text, published: article.published, updated: dayOf(day) },
      });
    }
  }
  return { facts, articles, factOf: (sentence) => bySentence.get(sentence) };
}
