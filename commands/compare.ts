import { findComparison } from "../src/core/answers/compare.ts";
import { defineCommand } from "../src/core/model/command.ts";
import { sayComparison } from "../src/core/wording/en/compare.ts";

export const compare = defineCommand({
  name: "compare",
  summary: "What the reports agree on, what only one says, and where they differ",
  lasting: true,
  options: {
    topic: { kind: "name", summary: "Only what concerns this person, place or topic", rest: true },
  },
  examples: (knowledge) => {
    const [person] = knowledge.entities("person");
    return person === undefined ? ["compare"] : ["compare", `compare ${person.name}`];
  },
  find: ({ topic }, { knowledge }) => findComparison(knowledge, topic),
  say: sayComparison,
  json: ({ agreed, single, different }) => ({
    agreed: agreed.map(({ text, citations }) => ({ text, citations })),
    single,
    different,
  }),
});
