import type { Span } from "../../model/article.ts";
import { remember } from "../../text/remember.ts";
import { cueVerbs, phrasalCues } from "./data/cue-verbs.ts";
import * as classes from "./data/word-classes.ts";

/** Classes that a word may belong to, as bits: without a tagger a word is all that it may be. */
export const is = {
  determiner: 1,
  subject: 2,
  object: 4,
  relative: 8,
  preposition: 16,
  auxiliary: 32,
  adverb: 64,
  coordinator: 128,
  subordinator: 256,
  time: 512,
  catenative: 1024,
  speakerNoun: 2048,
  capital: 4096,
  number: 8192,
  possessive: 16384,
  /** Any mark; `lower` tells which. */
  mark: 32768,
  quote: 65536,
} as const;

export interface Word extends Span {
  readonly lower: string;
  readonly bits: number;
  /** What may follow, where the word may be a cue. */
  readonly frames: string | undefined;
}

const lexicon = new Map<string, number>();
const put = (words: readonly string[], bit: number): void => {
  for (const word of words) lexicon.set(word, (lexicon.get(word) ?? 0) | bit);
};
put(classes.determiners, is.determiner);
put(classes.subjectPronouns, is.subject);
put(classes.objectPronouns, is.object);
put(classes.relatives, is.relative);
put(classes.prepositions, is.preposition);
put(classes.auxiliaries, is.auxiliary);
put(classes.adverbs, is.adverb);
put(classes.coordinators, is.coordinator);
put(classes.subordinators, is.subordinator);
put(classes.times, is.time);
put(classes.catenatives, is.catenative);
put(classes.speakerNouns, is.speakerNoun);

const frames = new Map<string, string>();
for (const [forms, codes] of Object.entries(cueVerbs)) {
  for (const form of forms.split(" ")) frames.set(form, codes);
}
/** First word to second word to frames. */
const phrasal = new Map<string, Map<string, string>>();
for (const [forms, codes] of Object.entries(phrasalCues)) {
  const [first = "", second = ""] = forms.split(" + ");
  for (const form of first.split(" ")) {
    phrasal.set(form, (phrasal.get(form) ?? new Map()).set(second, codes));
  }
}
export const phrasalFrames = (first: string, second: string | undefined): string | undefined =>
  second === undefined ? undefined : phrasal.get(first)?.get(second);

// Initials, titles with their full stop, words with inner apostrophes and hyphens, numbers, then single marks.
const TOKEN =
  /(?:\p{L}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|(?:Mr|Mrs|Ms|Dr|Gov|Sen|Sens|Rep|Reps|Gen|Col|Lt|St|Jr|Sr|Prof|Rev|Sgt|Capt|Maj|Adm|Inc|Corp|Co|Ltd|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Del)\.|[$£€@#]?[\p{L}\p{N}]+(?:['’-]\p{L}+|-\p{N}+|[.,]\p{N}+|&\p{L}+)*%?|''|``|--+|\.\.\.|[^\s\p{L}\p{N}]/gu;

const QUOTES = new Set(['"', "“", "”", "''", "``", "„", "«", "»", "‘"]);

type WordForm = Pick<Word, "lower" | "bits" | "frames">;

/** What a word is wherever it stands: words come again and again. */
const formOf: (raw: string) => WordForm = remember((raw) => {
  const code = raw.charCodeAt(0);
  const lower = raw.replaceAll("’", "'").toLowerCase();
  const letter = lower !== lower.toUpperCase() || (code >= 48 && code <= 57);
  if (!letter) {
    return { lower, bits: is.mark | (QUOTES.has(raw) ? is.quote : 0), frames: undefined };
  }
  let bits = lexicon.get(lower) ?? 0;
  if (raw[0] !== lower[0]) bits |= is.capital;
  if (code >= 48 && code <= 57) bits |= is.number;
  if (lower.endsWith("'s") || raw.endsWith("'")) bits |= is.possessive;
  if (bits === 0 && lower.length > 4 && lower.endsWith("ly")) bits |= is.adverb;
  return { lower, bits, frames: frames.get(lower) };
});

function wordAt(start: number, raw: string): Word {
  const { lower, bits, frames: codes } = formOf(raw);
  return { start, end: start + raw.length, lower, bits, frames: codes };
}

/** Cuts a stretch of text into words and marks; offsets are those of the text. */
export function readWords(text: string, span: Span): Word[] {
  const words: Word[] = [];
  TOKEN.lastIndex = span.start;
  for (let found = TOKEN.exec(text); found !== null; found = TOKEN.exec(text)) {
    if (found.index >= span.end) break;
    words.push(wordAt(found.index, found[0]));
  }
  return words;
}

export const has = (word: Word | undefined, bits: number): boolean =>
  word !== undefined && (word.bits & bits) !== 0;
