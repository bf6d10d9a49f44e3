import {
  type DigestAnswer,
  type DigestOptions,
  findDigestAnswer,
  storyOfDigest,
} from "../src/core/answers/digest-command.ts";
import { defineCommand } from "../src/core/model/command.ts";
import { jsonDigest, sayDigestAnswer } from "../src/core/wording/en/digest-command.ts";

export const digest = defineCommand({
  name: "digest",
  summary: "What is new, sent to this channel at the hour you choose",
  options: {
    action: {
      kind: "choice",
      summary: "What to do",
      choices: ["on", "off", "pause", "resume", "list", "mine", "preview", "now", "history"],
    },
    time: { kind: "time", summary: "When, in the zone's own time; 08:00 if you don't say" },
    timezone: { kind: "timezone", summary: "Time zone or city; your own if the platform knows it" },
    quiet: { kind: "flag", summary: "Say nothing on a day with nothing new" },
    days: { kind: "days", summary: "daily, weekdays, weekends, mon-fri or mon,thu" },
    cron: {
      ...{ kind: "text", summary: "A cron expression instead of time and days" },
      ...{ byName: true, words: 5 },
    },
    since: { kind: "date", summary: "Preview what came since then", byName: true },
    which: { kind: "text", summary: "Which digest, if the channel has several", byName: true },
    about: { kind: "name", summary: "Only what concerns this person, place or topic", rest: true },
  },
  examples: (knowledge) => {
    const about = knowledge.entities("person")[0]?.name;
    const own = about === undefined ? [] : [`digest on 18:00 quiet about:"${about}"`];
    return ["digest on 08:00 Europe/London days:weekdays", ...own, "digest preview"];
  },
  storyOf: (options: DigestOptions, context) => storyOfDigest(options, context),
  find: (options: DigestOptions, context): Promise<DigestAnswer> =>
    findDigestAnswer(options, context),
  say: sayDigestAnswer,
  json: jsonDigest,
});
