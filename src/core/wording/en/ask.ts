import type { Found } from "../../answers/ask/find-answer.ts";
import type { Block, Reply } from "../../model/reply.ts";

export function sayFound(found: Found): Reply {
  const claims = found.claims.map(
    ({ text, citations }): Block => ({ kind: "claim", runs: [{ text }], citations }),
  );
  const nearest = found.nearest.map(
    (citation): Block => ({
      kind: "claim",
      runs: [{ text: citation.quote }],
      citations: [citation],
    }),
  );
  const blocks: Block[] =
    found.status === "answered"
      ? claims
      : [{ kind: "note", text: "The reports don't say. The nearest they come:" }, ...nearest];
  return { audience: "channel", blocks };
}
