import { findWhatIsNew } from "../src/core/answers/new.ts";
import { defineCommand } from "../src/core/model/command.ts";
import { sayWhatIsNew } from "../src/core/wording/en/new.ts";

export const whatIsNew = defineCommand({
  name: "new",
  summary: "What is new, changed or contradicted since this channel was told last",
  options: {
    since: { kind: "date", summary: "Instead: what came since that day" },
    about: { kind: "name", summary: "Only what concerns this person, place or topic", rest: true },
  },
  examples: () => ["new", "new since:yesterday"],
  find: (options, context) => findWhatIsNew(options, context),
  say: sayWhatIsNew,
  json: ({
    since,
    about,
    changed,
    contradicting,
    reports,
    repeating,
    waiting,
    passed,
    undated,
    ...found
  }) => ({
    since,
    about,
    new: found.new,
    changed: changed.map(({ attribute, sentence, known }) => ({ attribute, sentence, known })),
    contradicting: contradicting.map(({ attribute, sentence, known }) => ({
      attribute,
      sentence,
      known,
    })),
    ...{ reports, repeating, waiting, passed },
    undated: undated.map(({ id, title, citations }) => ({ id, title, citations })),
  }),
});
