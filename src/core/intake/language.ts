// Whether a text can be read as English.
import { fold } from "../text/fold.ts";
import { latinLetters, ownLetters, scripts } from "./data/scripts.ts";
import { smallWords } from "./data/small-words.ts";
import { isEverydayWord } from "./word-rarity.ts";

type Votes = ReadonlyMap<string, readonly (readonly [language: string, weight: number])[]>;

/** Each word or letter with the languages that it speaks for, the less the more they are. */
function votesOf(lists: readonly (readonly [string, readonly string[]])[]): Votes {
  const languages = new Map<string, string[]>();
  for (const [language, words] of lists) {
    for (const word of new Set(words)) {
      languages.set(word, [...(languages.get(word) ?? []), language]);
    }
  }
  return new Map(
    [...languages].map(([word, all]) => [
      word,
      all.map((each) => [each, 1 / Math.sqrt(all.length)] as const),
    ]),
  );
}

const wordVotes = votesOf(
  Object.entries(smallWords).map(([language, words]) => [language, words.split(" ").map(fold)]),
);
const letterVotes = votesOf(
  Object.entries(latinLetters).map(([language, letters]) => [language, [...letters]]),
);

/** Below so many words nothing can be told. */
const FEWEST = 3;
/** From so many words on a text can do without none of the small words of its language. */
const ENOUGH = 15;
/** So many words are told apart by themselves, since a page may hold more than one language. */
const TOGETHER = 20;
/** Running text has a small word for every three or four; with less it is of a language that is not among them. */
const LEAST_SHARE = 0.1;
/** Of a short text without small words so many must be English ones. */
const LEAST_KNOWN = 0.5;
/** What a word of general English speaks for English, if it is no small one, and how long it must be. */
const EVERYDAY = 0.4;
const TELLING = 4;
/** What a letter of its own speaks for a language, beside a word. */
const LETTER = 0.5;
/** As many characters as a page's head and first paragraphs. */
const LOOKED_AT = 4800;

const scriptLetters: readonly (readonly [string, RegExp])[] = Object.entries(scripts).map(
  ([script, language]) => [language, new RegExp(`\\p{Script=${script}}`, "gu")],
);
const ofAnyScript = new RegExp(
  `[${Object.keys(scripts)
    .map((script) => `\\p{Script=${script}}`)
    .join("")}]`,
  "u",
);

/** Russian and Bulgarian are written with the same letters. */
function withoutOwnLetters(text: string): string {
  const scores = scoresOf(runningWords(text));
  return (scores.get("bg") ?? 0) > (scores.get("ru") ?? 0) ? "bg" : "ru";
}

function scriptOf(text: string): string | undefined {
  if (!ofAnyScript.test(text)) {
    return undefined;
  }
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const counted = scriptLetters.map(
    ([language, letter]) => [language, text.match(letter)?.length ?? 0] as const,
  );
  const [most] = counted.toSorted(([, a], [, b]) => b - a);
  if (most === undefined || most[1] <= letters * 0.3) {
    return undefined;
  }
  // Japanese is written with more Chinese characters than its own.
  const kana = counted.some(([language, count]) => language === "ja" && count > letters * 0.05);
  const base = most[0] === "zh" && kana ? "ja" : most[0];
  const small = text.toLowerCase();
  const own = ownLetters[base]?.find(([, each]) =>
    [...each].some((letter) => small.includes(letter)),
  );
  return own?.[0] ?? (base === "ru" ? withoutOwnLetters(small) : base);
}

/** The words of running text; names and tables of results tell nothing of the language that they stand in. */
function runningWords(text: string): string[] {
  const composed = text.normalize("NFC");
  const [small, capital] = [/\p{Ll}/gu, /\p{Lu}/gu].map(
    (kind) => composed.match(kind)?.length ?? 0,
  );
  const inCapitals = (capital ?? 0) > 2 * (small ?? 0);
  const read = inCapitals ? composed.toLowerCase() : composed;
  return read.match(/(?<![\p{L}\p{N}.@/'’])\p{Ll}\p{L}*(?![\p{N}@/])/gu) ?? [];
}

/** How much the words speak for each language. */
function scoresOf(words: readonly string[]): Map<string, number> {
  const scores = new Map<string, number>();
  const vote = (votes: Votes, key: string, share: number): void => {
    for (const [language, weight] of votes.get(key) ?? []) {
      scores.set(language, (scores.get(language) ?? 0) + share * weight);
    }
  };
  for (const word of words) {
    const folded = fold(word);
    vote(wordVotes, folded, 1);
    if (folded.length >= TELLING && isEverydayWord(folded)) {
      scores.set("en", (scores.get("en") ?? 0) + EVERYDAY);
    }
    for (const letter of word) {
      vote(letterVotes, letter, LETTER);
    }
  }
  return scores;
}

const mostVoted = (scores: ReadonlyMap<string, number>, isAsked: (language: string) => boolean) =>
  [...scores].reduce<readonly [string, number]>(
    (best, each) => (isAsked(each[0]) && each[1] > best[1] ? each : best),
    ["und", 0],
  );

/** The language of some words that stand together; undefined where they don't tell. */
function languageOfSome(words: readonly string[]): string | undefined {
  const [language, score] = mostVoted(scoresOf(words), () => true);
  if (score >= words.length * LEAST_SHARE) {
    return language;
  }
  const everyday = words.filter(isEverydayWord).length;
  return words.length >= ENOUGH || everyday < words.length * LEAST_KNOWN ? "und" : undefined;
}

/** The language of words in Latin script, of most of them on a page of several; undefined where they don't tell. */
function languageOfWords(words: readonly string[]): string | undefined {
  if (words.length < FEWEST) {
    return undefined;
  }
  const parts = Math.max(1, Math.round(words.length / TOGETHER));
  const told = Array.from({ length: parts }, (_, part) => {
    const [from, to] = [part, part + 1].map((at) => Math.round((at * words.length) / parts));
    return languageOfSome(words.slice(from, to));
  });
  const known = told.filter((language) => language !== undefined);
  const english = known.filter((language) => language === "en").length;
  if (known.length === 0 || 2 * english > known.length) {
    return known.length === 0 ? undefined : "en";
  }
  const [language, score] = mostVoted(scoresOf(words), (each) => each !== "en");
  return score >= words.length * LEAST_SHARE || words.length < ENOUGH ? language : "und";
}

/**
 * The language of a text: what is declared, unless the words say otherwise. A text too short to tell is what it is declared, or English.
 *
 * @param declared BCP 47, as the feed or the page has it
 * @returns BCP 47; `und` where it is surely no English and no language that is known here
 */
export function languageOf(text: string, declared?: string): string {
  const foreign = isEnglish(declared) ? undefined : declared;
  const looked = text.slice(0, LOOKED_AT);
  const script = scriptOf(looked);
  if (script !== undefined) {
    return foreign ?? script;
  }
  const words = runningWords(looked);
  const told = languageOfWords(words);
  if (told === undefined) {
    return declared ?? "en";
  }
  if (told !== "en") {
    return foreign ?? told;
  }
  return foreign === undefined ? (declared ?? "en") : words.length >= ENOUGH ? "en" : foreign;
}

/** Only texts in English are read and scored. */
export const isEnglish = (language: string | undefined): boolean =>
  language === undefined || /^en(?:-|$)/i.test(language);
