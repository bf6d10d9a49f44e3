import type { Citation } from "../../model/article.ts";
import type { Standing } from "../../model/following.ts";
import type { Correction } from "../../model/intake.ts";
import type { Block, Reply } from "../../model/reply.ts";

const MOST = 5;

const claim = (label: string, citation: Citation): Block => ({
  kind: "claim",
  runs: [
    { text: `${label}: `, style: "strong" },
    { text: citation.quote, style: "quotation" },
  ],
  citations: [citation],
});

const sayOne = ({ old, new: now }: Correction): Block[] => [
  claim("Told before", old),
  now === undefined
    ? { kind: "note", text: "This sentence has been taken out of the report." }
    : claim("Now", now),
];

/** For the thread of what was told: the old and the new words of a report that was corrected, or what rested on one that is gone. */
export function sayCorrection(
  { article, state }: Standing,
  corrections: readonly Correction[],
): Reply {
  const { title, publisher } = article;
  const whose = publisher === "" || publisher === "unknown" ? "" : ` (${publisher})`;
  const shown = corrections.slice(0, MOST);
  const more = corrections.length - shown.length;
  const rest: Block[] = more > 0 ? [{ kind: "note", text: `And ${more} more sentences.` }] : [];
  if (state === "current") {
    const blocks = [...shown.flatMap(sayOne), ...rest];
    return {
      audience: "channel",
      blocks: [{ kind: "heading", text: `Corrected: ${title}${whose}` }, ...blocks],
    };
  }
  const what =
    state === "retracted"
      ? "This report is gone from where it stood. What was told of it here rests on it no more:"
      : "This report has been taken out. What was told of it here rests on it no more:";
  const gone = shown.map(({ old }): Block => ({ kind: "note", text: `“${old.quote}”` }));
  return {
    audience: "channel",
    blocks: [
      { kind: "heading", text: `Withdrawn: ${title}${whose}` },
      { kind: "note", text: what },
      ...gone,
      ...rest,
    ],
  };
}
