import { findHelp } from "../src/core/answers/help.ts";
import { defineCommand } from "../src/core/model/command.ts";
import { sayHelp } from "../src/core/wording/en/help.ts";

export const help = defineCommand({
  name: "help",
  summary: "What can be asked, with examples from the loaded reports",
  options: {
    command: { kind: "command", summary: "Explain this command" },
  },
  beforeArticles: true,
  examples: () => ["help", "help ask"],
  find: ({ command }, { commands, knowledge, request }) =>
    findHelp(commands, knowledge, command, request.platform),
  say: sayHelp,
  json: (found) => found.map(({ root, ...described }) => described),
});
