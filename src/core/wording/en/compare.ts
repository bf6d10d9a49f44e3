import type { Comparison } from "../../answers/compare.ts";
import type { Difference, Statement } from "../../model/knowledge.ts";
import type { Block, Reply } from "../../model/reply.ts";

const mostAgreed = 8;
const mostSingle = 8;
const mostDifferent = 8;

const note = (text: string): Block => ({ kind: "note", text });
const claim = ({ text, citations }: Statement): Block => ({
  kind: "claim",
  runs: [{ text }],
  citations,
});

function part(title: string, none: string, blocks: readonly Block[], more: number): Block[] {
  if (blocks.length === 0) {
    return [note(none)];
  }
  return [note(title), ...blocks, ...(more > 0 ? [note(`And ${more} more.`)] : [])];
}

/** Both sides, each with its sources. */
const sides = ({ about, values }: Difference): Block[] => [
  note(about),
  ...values.map(
    ({ text, citations }): Block => ({
      kind: "claim",
      runs: [{ text, style: "strong" }],
      citations,
    }),
  ),
];

/** One claim of each report in turn, so that none is left out. */
function inTurn(single: readonly Statement[]): Statement[] {
  const rank = new Map<Statement, number>();
  const seen = new Map<string, number>();
  for (const statement of single) {
    const { articleId } = statement.citations[0];
    const count = seen.get(articleId) ?? 0;
    rank.set(statement, count);
    seen.set(articleId, count + 1);
  }
  return single.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}

export function sayComparison(comparison: Comparison): Reply {
  const { topic, reports, of, agreed, single, different } = comparison;
  const on = topic === null ? "" : ` on “${topic}”`;
  if (reports < 2) {
    const text =
      reports === 0
        ? `The reports say nothing${on}.`
        : `Only one report has anything${on}: there is nothing to compare.`;
    return { audience: "channel", blocks: [note(text)] };
  }
  const blocks: Block[] = [
    { kind: "heading", text: topic ?? "How the reports compare" },
    ...(reports < of ? [note(`${reports} of ${of} reports, those that have most${on}.`)] : []),
    ...part(
      "Told by two reports or more:",
      "No claim is told by two reports alike.",
      agreed.slice(0, mostAgreed).map(claim),
      agreed.length - mostAgreed,
    ),
    ...part(
      "Where they differ:",
      "Nowhere do they exclude each other, as far as we can tell.",
      different.slice(0, mostDifferent).flatMap(sides),
      different.length - mostDifferent,
    ),
    ...part(
      "Told by one report alone:",
      "Nothing is told by one report alone.",
      inTurn(single).slice(0, mostSingle).map(claim),
      single.length - mostSingle,
    ),
  ];
  return { audience: "channel", blocks, ...(topic === null ? {} : { about: topic }) };
}
