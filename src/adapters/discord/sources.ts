// The lines under an answer: which report each number stands for.
import type { Citation } from "../../core/model/article.ts";
import type { ArticleSummary } from "../../core/model/knowledge.ts";
import type { Numbered } from "../../core/model/numbered.ts";
import type { Block } from "../../core/model/reply.ts";
import { cut, escapeText, linkTarget, plainLine } from "./escape.ts";
import { SOURCE_LINK, SOURCE_SENTENCE, SOURCE_WORDS } from "./limits.ts";

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** "19 June 2024", "June 2024", "2024", as precise as the source; in the words of the source where they are no ISO 8601. */
function dayInWords(published: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published) ?? [];
  if (year === undefined) {
    return published === "unknown" ? "date unknown" : published;
  }
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(" ");
}

export const marker = (number: number): string => `\\[${number}\\]`;

/** What a reply cites, by number. */
export interface CitedSources {
  readonly numbered: Numbered;
  readonly sources: ReadonlyMap<string, ArticleSummary>;
  /** The sentence behind a number, where it is to be shown. */
  readonly sentenceOf: (number: number) => string | undefined;
  /** Ends of lines by their first number: a line is measured many times while messages are filled. */
  readonly written: Map<number, string>;
}

const shortened = (words: string, longest: number): string =>
  escapeText(cut(plainLine(words).trim(), longest));

/**
 * "[1] [4] “The sentence.” Title · Publisher · 19 June 2024 · link", small.
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
    ...(source === undefined ? [] : [source.publisher, dayInWords(source.published)]),
  ]
    .map((part) => shortened(part, SOURCE_WORDS))
    .filter((part) => part !== "");
  const target = linkTarget(source?.url, SOURCE_LINK);
  const link = target === undefined ? [] : [`[link](<${target}>)`];
  return `${quoted}${[...words, ...link].join(" · ")}`;
}

/** One line a sentence that is shown, one a report for the others, in the order of their first numbers. */
export function sourceLines(numbers: readonly number[], cited: CitedSources): string[] {
  const lines = new Map<string, number[]>();
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const { articleId, revision } = cited.numbered.citations[number - 1] as Citation;
    const own = cited.sentenceOf(number) === undefined ? 0 : number;
    const line = JSON.stringify([articleId, revision, own]);
    lines.set(line, [...(lines.get(line) ?? []), number]);
  }
  return [...lines.values()].map((own) => sourceLine(own, cited));
}

const squeezed = (text: string): string => text.replace(/\s+/g, " ");

/** Sentences that their claims do not show already. */
export function unseenSentences(
  blocks: readonly Block[],
  { citations, numbersOf }: Numbered,
): CitedSources["sentenceOf"] {
  const seen = new Set<number>();
  for (const block of blocks) {
    if (block.kind === "claim") {
      const said = squeezed(block.runs.map(({ text }) => text).join(""));
      for (const number of numbersOf(block.citations)) {
        if (said.includes(squeezed(citations[number - 1]?.quote ?? ""))) {
          seen.add(number);
        }
      }
    }
  }
  return (number) => (seen.has(number) ? undefined : citations[number - 1]?.quote);
}
