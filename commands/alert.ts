import { type AlertOptions, findAlertAnswer } from "../src/core/answers/alerts.ts";
import { defineCommand } from "../src/core/model/command.ts";
import { sayAlertAnswer } from "../src/core/wording/en/alerts.ts";

export const alert = defineCommand({
  name: "alert",
  summary: "What is new, sent to this channel at once instead of daily",
  options: {
    action: { kind: "choice", summary: "What to do", choices: ["on", "off", "list"] },
    limit: { kind: "text", summary: "At most so many an hour; the rest is gathered", byName: true },
    which: { kind: "text", summary: "Which alert, if the channel has several", byName: true },
    about: { kind: "name", summary: "Only what concerns this person, place or topic", rest: true },
  },
  examples: (knowledge) => {
    const about = knowledge.entities("person")[0]?.name;
    return ["alert on", ...(about === undefined ? [] : [`alert on limit:2 about:"${about}"`])];
  },
  find: (options: AlertOptions, context) => findAlertAnswer(options, context),
  say: sayAlertAnswer,
  json: (answer) => answer,
});
