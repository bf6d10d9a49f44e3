import type { Source, Sources } from "../../answers/sources.ts";
import type { Citation } from "../../model/article.ts";
import type { Block, Reply } from "../../model/reply.ts";
import { sayReport } from "./desk.ts";

const mostReports = 20;
const mostSentences = 3;

const note = (text: string): Block => ({ kind: "note", text });
const thousands = (characters: number): string =>
  String(characters).replace(/\B(?=(?:\d{3})+$)/g, ",");

const claim = (citation: Citation): Block => ({
  kind: "claim",
  runs: [{ text: citation.quote }],
  citations: [citation],
});

function sayOne(source: Source): Block[] {
  const { only, characters, url } = source;
  const line = `${sayReport(source)}, ${thousands(characters)} characters${url === undefined ? "" : `, ${url}`}`;
  const shown = only.slice(0, mostSentences);
  const more = only.length - shown.length;
  return [
    note(line),
    ...(shown.length > 0 ? [note("Only here:"), ...shown.map(claim)] : []),
    ...(more > 0 ? [note(`And ${more} more.`)] : []),
  ];
}

/** The reports, with what each alone contributes. */
export function saySources({ sources, more }: Sources): Reply {
  const hidden = more + Math.max(0, sources.length - mostReports);
  const count = sources.length + more;
  const blocks: Block[] =
    count === 0
      ? [
          note(
            "There is no report yet. Put articles into the corpus folder, or follow a feed: follow URL.",
          ),
        ]
      : [
          { kind: "heading", text: count === 1 ? "1 report" : `${thousands(count)} reports` },
          ...sources.slice(0, mostReports).flatMap(sayOne),
          ...(hidden > 0 ? [note(`And ${thousands(hidden)} more reports.`)] : []),
        ];
  return { audience: "channel", blocks };
}
