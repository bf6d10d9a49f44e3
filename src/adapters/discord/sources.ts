// The lines under an answer: which report each number stands for.
import type { Citation } from "../../core/model/article.ts";
import type { ArticleSummary } from "../../core/model/knowledge.ts";
import { cut, escapeText, linkTarget, plainLine } from "./escape.ts";
import { SOURCE_LINK, SOURCE_WORDS } from "./limits.ts";

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** "19 June 2024", "June 2024", "2024", as precise as the source; in the words of the source where they are no ISO 8601. */
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

export const marker = (number: number): string => `\\[${number}\\]`;

/**
 * "[1] [4] Title · Publisher · 19 June 2024 · link", small.
 *
 * The title is not the link itself: a bracket in it would end the link, escaped or not.
 */
export function sourceLine(
  numbers: readonly number[],
  citation: Citation,
  source: ArticleSummary | undefined,
): string {
  const words = [
    source?.title || citation.articleId,
    ...(source === undefined ? [] : [source.publisher, dayInWords(source.published)]),
  ]
    .map((part) => escapeText(cut(plainLine(part).trim(), SOURCE_WORDS)))
    .filter((part) => part !== "");
  const target = linkTarget(source?.url, SOURCE_LINK);
  const link = target === undefined ? [] : [`[link](<${target}>)`];
  return `-# ${numbers.map(marker).join(" ")} ${[...words, ...link].join(" · ")}`;
}

/** One line a report, in the order of their first numbers. */
export function sourceLines(
  numbers: readonly number[],
  citations: readonly Citation[],
  sources: ReadonlyMap<string, ArticleSummary>,
): string[] {
  const byReport = new Map<string, number[]>();
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const { articleId, revision } = citations[number - 1] as Citation;
    const report = JSON.stringify([articleId, revision]);
    byReport.set(report, [...(byReport.get(report) ?? []), number]);
  }
  return [...byReport.values()].map((own) => {
    const citation = citations[(own[0] ?? 1) - 1] as Citation;
    return sourceLine(own, citation, sources.get(citation.articleId));
  });
}
