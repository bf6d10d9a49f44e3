import type { Article, Span } from "../model/article.ts";
import { readSentences } from "../reading/sentences/read-sentences.ts";
import { factsChanged } from "./changed-facts.ts";
import { ownParagraphs } from "./page-furniture.ts";
import { reportWords, wordsIn } from "./report-words.ts";
import { sharedShingles, shinglesOf } from "./shingles.ts";

/** Of a sentence that was mended or put in the house's style, so many runs of words stand in the report that is known. */
const MENDED = 0.5;
/** Fewer words are a heading, a credit, or the end of what was cut. */
const TELLING = 5;

const ends = /[.!?]["”’')\]»]*$/;
const credit = /\bcontributed (?:to this (?:report|story|article)|reporting)\.$/i;

interface Sentence {
  readonly text: string;
  readonly words: number;
  readonly runs: Uint32Array;
}

function sentencesIn(text: string, paragraph: Span): Sentence[] {
  return readSentences(text, [paragraph]).map(({ start, end }) => {
    const sentence = text.slice(start, end);
    const words = wordsIn(sentence);
    return { text: sentence, words: words.length, runs: shinglesOf(words) };
  });
}

const isTelling = ({ text, words }: Sentence): boolean =>
  words >= TELLING && ends.test(text) && !credit.test(text);

/** Tells the same as one of the known sentences that it is worded like, but for a number, a day or a name. */
function changesFacts({ text, runs }: Sentence, known: readonly Sentence[]): boolean {
  const shared = known.map((one) => sharedShingles(one.runs, runs));
  const like = known[shared.indexOf(Math.max(...shared))];
  return like !== undefined && factsChanged(text, like.text);
}

/**
 * What a printing of a known report says besides: whole sentences, in its order and in the paragraphs that they stand in.
 *
 * A sentence that only words what is known otherwise is none of them, unless it gives another number, day or name.
 *
 * @returns empty where it says nothing of its own
 */
export function ownWords(known: Pick<Article, "text">, { text }: Pick<Article, "text">): string {
  const runs = shinglesOf(reportWords(known.text));
  const sentences = ownParagraphs(known.text).flatMap((each) => sentencesIn(known.text, each));
  const isOwn = (sentence: Sentence): boolean => {
    const shared = sharedShingles(runs, sentence.runs);
    const all = sentence.runs.length;
    return (
      isTelling(sentence) &&
      (shared < all * MENDED || (shared < all && changesFacts(sentence, sentences)))
    );
  };
  return ownParagraphs(text)
    .map((paragraph) => sentencesIn(text, paragraph).filter(isOwn))
    .filter((own) => own.length > 0)
    .map((own) => own.map((sentence) => sentence.text).join(" "))
    .join("\n\n");
}
