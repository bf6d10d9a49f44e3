import { defineCommand } from "../src/core/model/command.ts";
import { sayExplained } from "../src/core/wording/en/following.ts";

export const why = defineCommand({
  name: "why",
  summary: "Why an article was taken in or left out, name by name and word by word",
  beforeArticles: true,
  options: {
    article: {
      kind: "text",
      summary: "Its address; one nobody has seen is looked up",
      required: true,
      rest: true,
    },
  },
  examples: () => ["why https://news.example/article"],
  find: ({ article }, { following, request, knowledge }) =>
    following.why(request, knowledge.story, article),
  say: sayExplained,
  json: (explained) => explained,
});
