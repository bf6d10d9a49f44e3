import type { Timeline, TimelineEvent, When } from "../../answers/timeline.ts";
import type { EventPhase } from "../../model/annotation.ts";
import type { Block, Reply, Run } from "../../model/reply.ts";
import { drawTimeline } from "./timeline-picture.ts";
import { sayWhen } from "./timeline-when.ts";

const HEADINGS: Readonly<Record<EventPhase, string>> = {
  background: "Background",
  story: "The story",
  planned: "Planned",
};

/** Marks where a clause was taken out of its sentence. */
export const cutMarks = (what: string): string =>
  `${/^\p{Ll}/u.test(what) ? "… " : ""}${what}${/[.!?]["'”’)\]]*$/.test(what) ? "" : " …"}`;

function runsOf({ when, what, sources, conflicts }: TimelineEvent): Run[] {
  const told = sources > 1 ? ` (${sources} reports)` : "";
  const other = conflicts.flatMap(({ values }) => values.slice(1).map(({ text }) => text));
  const doubt = other.length === 0 ? "" : ` Another report says ${other.join(", ")}.`;
  return [
    { text: sayWhen(when), style: "strong" },
    { text: ` — ${cutMarks(what)}` },
    ...(told + doubt === "" ? [] : [{ text: told + doubt, style: "quiet" as const }]),
  ];
}

function blocksOf(phase: EventPhase, events: readonly TimelineEvent[]): Block[] {
  const lines = events.filter((event) => event.phase === phase);
  return lines.length === 0
    ? []
    : [
        { kind: "heading", text: HEADINGS[phase] },
        ...lines.map(
          (event): Block => ({
            kind: "claim",
            runs: runsOf(event),
            citations: event.citations,
          }),
        ),
      ];
}

function noteOf({ about, events, read, articles }: Timeline): Block[] {
  const some = read < articles ? `Read from ${read} of ${articles} reports. ` : "";
  const none =
    about === null
      ? "The reports tell of no event then."
      : `The reports tell of no event with ${about}.`;
  const text = some + (events.length === 0 ? none : "");
  return text === "" ? [] : [{ kind: "note", text: text.trim() }];
}

/** A line an event, under what led to the story, the story itself, and what is still planned; with a picture of the dated ones. */
export function sayTimeline(timeline: Timeline): Reply {
  const { events, about } = timeline;
  const picture = drawTimeline(events);
  const phases: readonly EventPhase[] = ["background", "story", "planned"];
  return {
    audience: "channel",
    blocks: [
      ...noteOf(timeline),
      // First, since a long timeline is read page by page.
      ...(picture === undefined ? [] : [picture]),
      ...phases.flatMap((phase) => blocksOf(phase, events)),
    ],
    ...(about === null ? {} : { about }),
  };
}

export const whenJson = (when: When): unknown => ({
  ...{ from: when.from, to: when.to, grain: when.grain, text: sayWhen(when) },
});

/** The shape that `timeline --json` prints. */
export const timelineJson = ({ events }: Timeline): unknown => ({
  events: events.map(({ when, phase, what, citations, sources, conflicts }) => ({
    when: whenJson(when),
    phase,
    what,
    citations,
    sources,
    conflicts,
  })),
});
