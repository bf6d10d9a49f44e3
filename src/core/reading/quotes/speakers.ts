import type { NameMention } from "../../model/annotation.ts";
import type { Span } from "../../model/article.ts";
import { fold } from "../../text/fold.ts";
import { type Gender, genderDiffers, genderOf } from "../names/gender.ts";

/** A speaker's words, with the entity that they stand for. */
export interface Speaker extends Span {
  readonly entity: string;
}

const SINGULAR: Readonly<Record<string, Gender>> = {
  he: "male",
  his: "male",
  she: "female",
  her: "female",
};
const RELATIVE = new Set(["who", "which", "that", "whose"]);
const OTHER = new Set(["they", "their", "it", "its"]);

/** How many names back a pronoun may reach, and how many characters. */
const REACH = { names: 40, characters: 1500 };
/** A sentence's length in characters, about: one sentence nearer counts 1. */
const SENTENCE = 150;

/** "While Ruiz was in Lima, ": the subject comes after it. */
const INTRODUCTION =
  /^(?:While|When|As|After|Before|Since|Although|Though|If|Because|During|In|At|On|With|For|From|By|Despite) [^,]{3,120}, /;

const isOwner = (text: string, { end }: Span): boolean =>
  (text[end] === "'" || text[end] === "’") && /^.(?:s\b|\s)/.test(text.slice(end, end + 3));
/** "for", "of", "at" before a name: it is not the head of its noun phrase. */
const isGoverned = (text: string, from: number, at: number): boolean =>
  /\b(?:of|for|at|in|on|from|with|to|by|near|under)\s+(?:the\s+)?(?:[\p{L}.]+\s+){0,2}$/u.test(
    text.slice(from, at),
  );

const bareWord = (word: string): string => fold(word).replace(/'(?:s|re|m|d|ll|ve)?$/, "");

function gendersOf(text: string, names: readonly NameMention[]): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const name of names) {
    if (name.kind === "person" && (genders.get(name.entity) ?? "unknown") === "unknown") {
      genders.set(name.entity, genderOf(text, name));
    }
  }
  return genders;
}

/** The first name of each sentence, where it stands near its beginning: most often its subject. */
function headsOf(
  text: string,
  names: readonly NameMention[],
  sentences: readonly Span[],
): Set<NameMention> {
  const heads = new Set<NameMention>();
  let at = 0;
  for (const sentence of sentences) {
    const start =
      sentence.start +
      (INTRODUCTION.exec(
        text.slice(sentence.start, Math.min(sentence.end, sentence.start + 130)),
      )?.[0].length ?? 0);
    while (at < names.length && (names[at] as NameMention).start < start) at++;
    const first = names[at];
    if (first !== undefined && first.end <= sentence.end && first.start - start < 60)
      heads.add(first);
  }
  return heads;
}

/** An article's names with what is needed to choose among them. */
interface Cast {
  readonly text: string;
  /** In order of `start`. */
  readonly names: readonly NameMention[];
  readonly genders: ReadonlyMap<string, Gender>;
  readonly heads: ReadonlySet<NameMention>;
}

/** The index of the first name that begins at `at` or after it. */
function nameFrom({ names }: Cast, at: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as NameMention).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last name within the words that is neither an owner ("Ruiz's aide") nor governed ("aide to Ruiz"). */
function namedIn(cast: Cast, words: Span): string | undefined {
  let entity: string | undefined;
  for (let at = nameFrom(cast, words.start); at < cast.names.length; at++) {
    const name = cast.names[at] as NameMention;
    if (name.start >= words.end) break;
    if (isOwner(cast.text, name) && name.end < words.end - 2) continue;
    if (!isGoverned(cast.text, words.start, name.start)) entity = name.entity;
  }
  return entity;
}

const ADDRESSED = /^, (?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lady|Lord|Rev|Sen)\.? )*$/;

/** "said the mine's director, Ana Ruiz.": the person whose name stands right behind the words, as another name for them. */
function apposed(cast: Cast, words: Span): string | undefined {
  const name = cast.names[nameFrom(cast, words.end)];
  return name?.kind === "person" &&
    ADDRESSED.test(cast.text.slice(words.end, name.start)) &&
    /^(?:[.,;:!?"”]|$)/.test(cast.text.slice(name.end, name.end + 1))
    ? name.entity
    : undefined;
}

const BEFORE_TIME_CLAUSE = /\b(?:when|while|after|before|because|since|until)\s+$/;
const AFTER_SAYING = /\b(?:that|said|says)\s+(?:\p{L}+\.?\s+){0,2}$/u;

/** "Ruiz said that Marsh lied when he …": the name that is the subject of what is said. */
function actingBefore(cast: Cast, at: number): NameMention | undefined {
  const { text, names } = cast;
  const name = names[nameFrom(cast, at) - 1];
  return name !== undefined &&
    BEFORE_TIME_CLAUSE.test(text.slice(Math.max(0, at - 12), at)) &&
    !/[.;:!?]/.test(text.slice(name.end, at)) &&
    AFTER_SAYING.test(text.slice(Math.max(0, name.start - 40), name.start))
    ? name
    : undefined;
}

/** The nearest person of the gender before `at`; subjects, `preferred` and a known gender weigh more. */
function personBefore(
  cast: Cast,
  at: number,
  gender: Gender,
  preferred?: string,
): string | undefined {
  let best: string | undefined;
  let most = Number.NEGATIVE_INFINITY;
  const from = nameFrom(cast, at);
  const acting = actingBefore(cast, at);
  for (let index = from - 1; index >= Math.max(0, from - REACH.names); index--) {
    const name = cast.names[index] as NameMention;
    if (at - name.start > REACH.characters) break;
    const own = cast.genders.get(name.entity);
    if (name.kind !== "person" || own === undefined || (own !== "unknown" && own !== gender))
      continue;
    const score =
      -(at - name.start) / SENTENCE +
      (cast.heads.has(name) ? 2 : 0) +
      (name.entity === preferred ? 1.5 : 0) +
      (name === acting ? 4 : 0) +
      (own === gender ? 1 : 0) -
      (isOwner(cast.text, name) ? 1 : 0);
    if (score > most) [best, most] = [name.entity, score];
  }
  return best;
}

/** "Ruiz and Marsh" are two speakers; so are not "the head of trade and industry" and "his aides and friends". */
function jointly(cast: Cast, words: Span): Span[] | undefined {
  const at = cast.text.slice(words.start, words.end).indexOf(" and ");
  if (at < 0) return undefined;
  const parts = [
    { start: words.start, end: words.start + at },
    { start: words.start + at + " and ".length, end: words.end },
  ];
  const entities = new Set(parts.map((part) => namedIn(cast, part)));
  return entities.size === 2 && !entities.has(undefined) ? parts : undefined;
}

/**
 * Tells who a speaker's words stand for, from one speaker of the text to the next.
 *
 * A name in the words decides, unless it only says whose spokesman speaks. "He" and "she" go to the nearest person of
 * that gender, subjects and the last speaker first; "who" to the name before it; "they" and "it" to the last speaker.
 * Other words stand for themselves, folded.
 */
export function createCast(
  text: string,
  names: readonly NameMention[],
  sentences: readonly Span[],
): (words: Span) => readonly Speaker[] {
  const cast = {
    text,
    names,
    genders: gendersOf(text, names),
    heads: headsOf(text, names, sentences),
  };
  let last: string | undefined;
  /** People who spoke, the last one first. */
  let spoke: readonly string[] = [];
  const standsFor = (words: Span, bare: string): string | undefined => {
    const gender = SINGULAR[bare];
    if (gender !== undefined) {
      const last = spoke.find(
        (each) => !genderDiffers(cast.genders.get(each) ?? "unknown", gender),
      );
      return personBefore(cast, words.start, gender, last);
    }
    if (OTHER.has(bare)) return last;
    const name = namedIn(cast, words) ?? apposed(cast, words);
    if (name !== undefined) return name;
    const before = names[nameFrom(cast, words.start) - 1];
    return RELATIVE.has(bare) && before !== undefined && words.start - before.end <= 3
      ? before.entity
      : undefined;
  };
  const speaker = (words: Span): Speaker => {
    const folded = fold(text.slice(words.start, words.end)).trim();
    const entity = standsFor(words, bareWord(folded));
    if (entity !== undefined && cast.genders.has(entity)) {
      spoke = [entity, ...spoke.filter((each) => each !== entity)].slice(0, 4);
    }
    last = entity ?? folded;
    return { start: words.start, end: words.end, entity: last };
  };
  return (words) => (jointly(cast, words) ?? [words]).map(speaker);
}
