// The lines under an answer: which report each number stands for.
import type { Citation } from "../../core/model/article.ts";
import type { ArticleSummary } from "../../core/model/knowledge.ts";
import { cut, escapeText, linkTarget, plainLine } from "./escape.ts";
import { SOURCE_LINK, SOURCE_TITLE } from "./limits.ts";

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

/** "[1] [4] Title (a link) · Publisher · 19 June 2024", small. */
export function sourceLine(
  numbers: readonly number[],
  citation: Citation,
  source: ArticleSummary | undefined,
): string {
  const title = escapeText(cut(plainLine(source?.title ?? citation.articleId), SOURCE_TITLE));
  const target = linkTarget(source?.url, SOURCE_LINK);
  const name = target === undefined ? title : `[${title}](<${target}>)`;
  const about =
    source === undefined
      ? []
      : [
          cut(plainLine(source.publisher), SOURCE_TITLE),
          cut(dayInWords(plainLine(source.published)), 40),
        ];
  return `-# ${[`${numbers.map(marker).join(" ")} ${name}`, ...about.map((part) => escapeText(part))].join(" · ")}`;
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
