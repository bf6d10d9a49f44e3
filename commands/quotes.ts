import { findQuotes } from "../src/core/answers/quotes.ts";
import { defineCommand } from "../src/core/model/command.ts";
import { sayQuotes } from "../src/core/wording/en/quotes.ts";

export const quotes = defineCommand({
  name: "quotes",
  summary: "Who said what, in their own words or as the reports put it",
  lasting: true,
  options: {
    speaker: { kind: "name", summary: "Only what this one said", rest: true },
  },
  examples: (knowledge) => {
    const [person] = knowledge.entities("person");
    return person === undefined ? ["quotes"] : ["quotes", `quotes ${person.name}`];
  },
  find: ({ speaker }, { knowledge }) => findQuotes(knowledge, speaker),
  say: sayQuotes,
  json: ({ quotes }) => ({ quotes }),
});
