import { findWho } from "../src/core/answers/who.ts";
import { defineCommand } from "../src/core/model/command.ts";
import { sayWho, whoJson } from "../src/core/wording/en/who.ts";

export const who = defineCommand({
  name: "who",
  summary: "Who is who; with a name, what they are, did and said, with each source",
  lasting: true,
  options: {
    name: { kind: "name", summary: "A person, place or organisation", rest: true },
  },
  examples: (knowledge) => {
    const [person] = knowledge.entities("person");
    return person === undefined ? ["who"] : ["who", `who ${person.name}`];
  },
  find: ({ name }, { knowledge }) => findWho(knowledge, name),
  say: sayWho,
  json: whoJson,
});
