import type { Found } from "../../answers/ask/find-answer.ts";
import type { Difference, Statement } from "../../model/knowledge.ts";
import type { Block, Reply, Run } from "../../model/reply.ts";

/** The claim's words, those that are the short answer set off. */
function runsOf(text: string, short: string | null): Run[] {
  const at = short === null ? -1 : text.indexOf(short);
  if (short === null || at < 0) {
    return [{ text }];
  }
  const runs: Run[] = [
    { text: text.slice(0, at) },
    { text: short, style: "strong" },
    { text: text.slice(at + short.length) },
  ];
  return runs.filter((run) => run.text !== "");
}

const claimOf = ({ text, citations }: Statement, short: string | null = null): Block => ({
  kind: "claim",
  runs: runsOf(text, short),
  citations,
});

const sayConflict = ({ values }: Difference): Block[] => [
  { kind: "note", text: "The reports differ here:" },
  ...values.map((value) => claimOf(value)),
];

export function sayFound(found: Found): Reply {
  if (found.status === "answered") {
    const [first, ...others] = found.claims;
    return {
      audience: "channel",
      ...(found.about === undefined ? {} : { about: found.about }),
      blocks: [
        ...(first === undefined ? [] : [claimOf(first, found.short)]),
        ...others.map((claim) => claimOf(claim)),
        ...found.conflicts.flatMap(sayConflict),
      ],
    };
  }
  const nearest = found.nearest.map((citation) =>
    claimOf({ text: citation.quote, citations: [citation] }),
  );
  const note =
    nearest.length === 0
      ? "The reports don't say, and nothing in them comes near."
      : "The reports don't say. The nearest they come:";
  return { audience: "channel", blocks: [{ kind: "note", text: note }, ...nearest] };
}
