import type { Otherwise, UndatedReport, WhatIsNew } from "../../answers/new.ts";
import type { Statement } from "../../model/knowledge.ts";
import type { Block, Reply } from "../../model/reply.ts";
import { sayDay } from "./dates.ts";
import { sayReport } from "./desk.ts";

const MOST_UNDATED = 10;

const note = (text: string): Block => ({ kind: "note", text });

const sayNew = ({ text, citations }: Statement): Block => ({
  kind: "claim",
  runs: [{ text }],
  citations,
});

const sayOtherwise =
  (between: string) =>
  ({ sentence, known, citations }: Otherwise): Block => ({
    kind: "claim",
    runs: [
      { text: sentence.quote },
      { text: ` ${between} `, style: "strong" },
      { text: `“${known.quote}”`, style: "quotation" },
    ],
    citations,
  });

const section = <T>(title: string, items: readonly T[], say: (item: T) => Block): Block[] =>
  items.length === 0 ? [] : [{ kind: "heading", text: title }, ...items.map(say)];

const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

function saySince({ since }: WhatIsNew): string {
  switch (since.kind) {
    case "digest":
      return "Since this channel was told last"; // by a digest or an alert
    case "day":
      return `Since ${sayDay(since.day)}`;
    case "newest":
      return since.day === ""
        ? "No report is dated, so all count"
        : `No digest has told this channel anything yet, so this is what came on ${sayDay(since.day)}, the day of the newest report`;
  }
}

/** How much there is; our own words, which state nothing of the story. */
function sayScope(found: WhatIsNew): string {
  const { reports, repeating, waiting, passed, undated, about } = found;
  const nothing = found.new.length + found.changed.length + found.contradicting.length === 0;
  const topic = about === null ? "" : ` about ${about}`;
  const parts = [
    `${saySince(found)}: ${count(reports, "report", "reports")}${topic}.`,
    ...(nothing ? [`Nothing new${topic}.`] : []),
    ...(repeating > 0
      ? [`${count(repeating, "report repeats", "reports repeat")} what is known.`]
      : []),
    ...(waiting > 0
      ? [
          `${count(waiting, "more report", "more reports")} came since then; the oldest are shown first.`,
        ]
      : []),
    ...(passed > 0
      ? [
          `${count(passed, "earlier report was", "earlier reports were")} not looked into, as there are so many: ask about a topic, or since a later day.`,
        ]
      : []),
    ...(undated.length > 0
      ? [
          `${count(undated.length, "report has no date and is", "reports have no date and are")} not counted.`,
        ]
      : []),
  ];
  return parts.join(" ");
}

/** Nobody can tell whether they came since the day: they are named, so that they can be looked into. */
function sayUndated(undated: readonly UndatedReport[]): Block[] {
  const more = undated.length - MOST_UNDATED;
  return [
    ...section("Without a date", undated.slice(0, MOST_UNDATED), (report) => ({
      ...{ kind: "claim", runs: [{ text: sayReport(report) }] },
      citations: report.citations,
    })),
    ...(more > 0
      ? [note(`And ${count(more, "more report", "more reports")} without a date.`)]
      : []),
  ];
}

/** What is new, what has changed and what contradicts, each with its sources; or that there is nothing. */
export function sayWhatIsNew(found: WhatIsNew): Reply {
  return {
    audience: "channel",
    blocks: [
      note(sayScope(found)),
      ...section("Changed", found.changed, sayOtherwise("Before:")),
      ...section("Where reports differ", found.contradicting, sayOtherwise("Another report:")),
      ...section("New", found.new, sayNew),
      ...sayUndated(found.undated),
    ],
    ...(found.about === null ? {} : { about: found.about }),
  };
}
