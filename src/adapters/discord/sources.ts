// The lines under an answer: which report each number stands for.
import { type Citation, publishersOf } from "../../core/model/article.ts";
import { linkTarget } from "../../core/model/link-target.ts";
import { cut, plainLine } from "../../core/model/plain-line.ts";
import { dayInWords, numbersByLine, type ShownSources } from "../../core/model/shown-sources.ts";
import { escapeText } from "./escape.ts";
import { SOURCE_LINK, SOURCE_SENTENCE, SOURCE_WORDS } from "./limits.ts";

export const marker = (number: number): string => `\\[${number}\\]`;

export interface CitedSources extends ShownSources {
  /** Ends of lines by their first number: a line is measured many times while messages are filled. */
  readonly written: Map<number, string>;
}

/** Signs that end `[link](<address>)`. */
const UNSAFE = /[()<>\s\\]/g;

const shortened = (words: string, longest: number): string =>
  escapeText(cut(plainLine(words).trim(), longest));

/**
 * "[1] [4] “The sentence.” Title · Publisher · 14 May 2023 · link", small.
 *
 * The title is not the link itself: a bracket in it would end the link, escaped or not.
 */
function sourceLine(numbers: readonly number[], cited: CitedSources): string {
  const [number = 1] = numbers;
  const told = cited.written.get(number) ?? tellSource(number, cited);
  cited.written.set(number, told);
  return `-# ${numbers.map(marker).join(" ")} ${told}`;
}

function tellSource(number: number, cited: CitedSources): string {
  const { articleId } = cited.numbered.citations[number - 1] as Citation;
  const source = cited.sources.get(articleId);
  const sentence = cited.sentenceOf(number);
  const quoted = sentence === undefined ? "" : `“${shortened(sentence, SOURCE_SENTENCE)}” `;
  const words = [
    source?.title || articleId,
    ...(source === undefined ? [] : [publishersOf(source), dayInWords(source.published)]),
  ]
    .map((part) => shortened(part, SOURCE_WORDS))
    .filter((part) => part !== "");
  const target = linkTarget(source?.url, SOURCE_LINK, UNSAFE);
  const link = target === undefined ? [] : [`[link](<${target}>)`];
  return `${quoted}${[...words, ...link].join(" · ")}`;
}

/** One line a sentence that is shown, one a report for the others, in the order of their first numbers. */
export const sourceLines = (numbers: readonly number[], cited: CitedSources): string[] =>
  numbersByLine(numbers, cited).map((own) => sourceLine(own, cited));
