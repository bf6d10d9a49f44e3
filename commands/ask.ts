// What all platforms and the help page know of this command stands here.
import { findAnswer } from "../src/core/answers/ask/find-answer.ts";
import { defineCommand } from "../src/core/model/command.ts";
import { sayFound } from "../src/core/wording/en/ask.ts";

export const ask = defineCommand({
  name: "ask",
  summary: "Ask a question; the answer comes in the sources' words, with each source",
  lasting: true,
  followsUp: true,
  options: {
    question: { kind: "text", summary: "What you want to know", required: true, rest: true },
    source: { kind: "source", summary: "Only from this report or publisher" },
    since: { kind: "date", summary: "Only from reports that appeared since then" },
  },
  examples: (knowledge) =>
    knowledge
      .entities("person")
      .slice(0, 1)
      .map(({ name }) => `ask Who is ${name}?`),
  find: ({ question, source, since }, { knowledge, about }) =>
    findAnswer(knowledge, question, { source, since: since?.from, about }),
  say: sayFound,
  json: ({ about, ...found }) => found,
});
