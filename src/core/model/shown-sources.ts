// What the lines under an answer say of its sources, the same on every platform that shows them so.
import type { Citation } from "./article.ts";
import type { ArticleSummary } from "./knowledge.ts";
import type { Numbered } from "./numbered.ts";
import type { Block } from "./reply.ts";

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** "14 May 2023", "May 2023", "2023", as precise as the source; in the words of the source where they are no ISO 8601. */
export function dayInWords(published: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published) ?? [];
  if (year === undefined) {
    return published === "unknown" ? "date unknown" : published;
  }
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** What a reply cites, by number. */
export interface ShownSources {
  readonly numbered: Numbered;
  readonly sources: ReadonlyMap<string, ArticleSummary>;
  /** The sentence behind a number, where it is to be shown. */
  readonly sentenceOf: (number: number) => string | undefined;
}

/** Numbers that share a line: one a sentence that is shown, one a report for the others, in the order of their first numbers. */
export function numbersByLine(
  numbers: readonly number[],
  { numbered, sentenceOf }: ShownSources,
): number[][] {
  const lines = new Map<string, number[]>();
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const { articleId, revision } = numbered.citations[number - 1] as Citation;
    const own = sentenceOf(number) === undefined ? 0 : number;
    const line = JSON.stringify([articleId, revision, own]);
    lines.set(line, [...(lines.get(line) ?? []), number]);
  }
  return [...lines.values()];
}

const squeezed = (text: string): string => text.replace(/\s+/g, " ");

/** Sentences that their claims do not show already. */
export function unseenSentences(
  blocks: readonly Block[],
  { citations, numbersOf }: Numbered,
): ShownSources["sentenceOf"] {
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

/** Numbers in groups whose lines of sources fit beside a piece. */
export function groupNumbers(
  numbers: readonly number[],
  lengthOf: (some: readonly number[]) => number,
  longest: number,
): number[][] {
  const groups: number[][] = [[]];
  for (const number of numbers) {
    const last = groups.at(-1) ?? [];
    if (last.length > 0 && lengthOf([...last, number]) > longest) {
      groups.push([number]);
    } else {
      last.push(number);
    }
  }
  return groups;
}
