import { type Article, type Citation, cite, type Span } from "../model/article.ts";
import type { Correction } from "../model/intake.ts";
import { readSentences } from "../reading/sentences/read-sentences.ts";
import { ownParagraphs } from "./page-furniture.ts";
import { wordsIn } from "./report-words.ts";

/** What an edit changed: sentences that got other words or went, and sentences that came. */
export interface Differences {
  readonly corrections: readonly Correction[];
  readonly added: readonly Citation[];
}

interface Sentence extends Span {
  readonly words: readonly string[];
}

/** With less in common, one sentence went and another came. */
const REWORDED = 0.4;

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const tens = TENS.join("|");
const units = UNITS.slice(1, 10).join("|");
const spelt = new RegExp(
  `(?<![-\\p{L}])(?:(${tens})(?:-(${units}))?|(${UNITS.slice(2).join("|")}))(?![-\\p{L}])`,
  "giu",
);

/** "24" and "twenty-four" are one number: to write it the other way is a matter of style. "One" has too many other meanings. */
const withFigures = (text: string): string =>
  text.replace(spelt, (_, ten: string | undefined, unit = "", small = "") =>
    String(
      ten === undefined
        ? UNITS.indexOf(small.toLowerCase())
        : 20 +
            10 * TENS.indexOf(ten.toLowerCase()) +
            Math.max(0, UNITS.indexOf(unit.toLowerCase())),
    ),
  );

const sentencesOf = (text: string): Sentence[] =>
  readSentences(text, ownParagraphs(text))
    .map(({ start, end }) => ({ start, end, words: wordsIn(withFigures(text.slice(start, end))) }))
    .filter(({ words }) => words.length > 0);

/** All words in one line, so that a sentence is found though its neighbours were joined to it or parted from it. */
const lineOf = (sentences: readonly Sentence[]): string =>
  ` ${sentences.flatMap(({ words }) => words).join(" ")} `;

const missingFrom = (sentences: readonly Sentence[], line: string): Sentence[] =>
  sentences.filter(({ words }) => !line.includes(` ${words.join(" ")} `));

/** Twice the words in common by all words of both; a word counts as often as it stands. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  let shared = 0;
  for (const word of one) {
    const at = left.indexOf(word);
    if (at >= 0) {
      left.splice(at, 1);
      shared += 1;
    }
  }
  return (2 * shared) / (one.length + other.length);
}

/** Pairs of an old and a new sentence, the most alike first; each stands in one pair. */
function pairs(old: readonly Sentence[], fresh: readonly Sentence[]): Map<Sentence, Sentence> {
  const all = old.flatMap((one) =>
    fresh.map((other) => ({ one, other, alike: likeness(one.words, other.words) })),
  );
  const paired = new Map<Sentence, Sentence>();
  const taken = new Set<Sentence>();
  const close = all.filter(({ alike }) => alike >= REWORDED).sort((a, b) => b.alike - a.alike);
  for (const { one, other } of close) {
    if (!paired.has(one) && !taken.has(other)) {
      paired.set(one, other);
      taken.add(other);
    }
  }
  return paired;
}

/**
 * The sentences that differ between two revisions of an article, in the order of the old one and of the new one.
 *
 * White space, markup, case, punctuation, numbers up to 99 in figures or words, addresses, captions, lines of the page around the report, and sentences that were
 * moved, joined or parted are no difference.
 */
export function differences(old: Article, fresh: Article): Differences {
  const [before, after] = [sentencesOf(old.text), sentencesOf(fresh.text)];
  const gone = missingFrom(before, lineOf(after));
  const come = missingFrom(after, lineOf(before));
  const paired = pairs(gone, come);
  const used = new Set(paired.values());
  return {
    corrections: gone.map((sentence) => {
      const now = paired.get(sentence);
      return { old: cite(old, sentence), new: now && cite(fresh, now) };
    }),
    added: come.filter((sentence) => !used.has(sentence)).map((sentence) => cite(fresh, sentence)),
  };
}
