import { findTimeline } from "../src/core/answers/timeline.ts";
import { defineCommand } from "../src/core/model/command.ts";
import { sayTimeline, timelineJson } from "../src/core/wording/en/timeline.ts";

export const timeline = defineCommand({
  name: "timeline",
  summary: "What happened, in order, each line with its sources",
  lasting: true,
  options: {
    from: { kind: "date", summary: "Leave out what came before" },
    to: { kind: "date", summary: "Leave out what came after" },
    about: { kind: "name", summary: "Only what concerns this person, place or topic", rest: true },
  },
  examples: (knowledge) => [
    "timeline",
    ...knowledge
      .entities("person")
      .slice(0, 1)
      .map(({ name }) => `timeline ${name}`),
  ],
  find: (filter, { knowledge }) => findTimeline(knowledge, filter),
  say: sayTimeline,
  json: timelineJson,
});
