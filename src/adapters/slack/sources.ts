// The lines under an answer: which report each number stands for.
import type { RichTextElement } from "@slack/types";
import { type Citation, publishersOf } from "../../core/model/article.ts";
import { linkTarget } from "../../core/model/link-target.ts";
import { cut, plainLine } from "../../core/model/plain-line.ts";
import { dayInWords, numbersByLine, type ShownSources } from "../../core/model/shown-sources.ts";
import { SOURCE_LINK, SOURCE_SENTENCE, SOURCE_WORDS } from "./limits.ts";

export const marker = (number: number): string => `[${number}]`;

/** Signs that end `<address|title>`. */
const UNSAFE = /[<>|\s]/g;

const shortened = (words: string, longest: number): string => cut(plainLine(words).trim(), longest);

export const textElement = (text: string, bold = false): RichTextElement =>
  bold ? { type: "text", text, style: { bold } } : { type: "text", text };

/** "[1] [4] “The sentence.” Title · Publisher · 14 May 2023", the title linked to the report. */
function sourceLine(numbers: readonly number[], cited: ShownSources): RichTextElement[] {
  const [number = 1] = numbers;
  const { articleId } = cited.numbered.citations[number - 1] as Citation;
  const source = cited.sources.get(articleId);
  const sentence = cited.sentenceOf(number);
  const quoted = sentence === undefined ? "" : `“${shortened(sentence, SOURCE_SENTENCE)}” `;
  const before = `${numbers.map(marker).join(" ")} ${quoted}`;
  const title = shortened(source?.title || articleId, SOURCE_WORDS) || articleId;
  const rest = (source === undefined ? [] : [publishersOf(source), dayInWords(source.published)])
    .map((part) => shortened(part, SOURCE_WORDS))
    .filter((part) => part !== "")
    .map((part) => ` · ${part}`)
    .join("");
  const url = linkTarget(source?.url, SOURCE_LINK, UNSAFE);
  return url === undefined
    ? [textElement(`${before}${title}${rest}`)]
    : [
        textElement(before),
        { type: "link", url, text: title },
        ...(rest === "" ? [] : [textElement(rest)]),
      ];
}

/** One line a sentence that is shown, one a report for the others, in the order of their first numbers. */
export const sourceLines = (
  numbers: readonly number[],
  cited: ShownSources,
): readonly (readonly RichTextElement[])[] =>
  numbersByLine(numbers, cited).map((own) => sourceLine(own, cited));
