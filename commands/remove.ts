import { defineCommand } from "../src/core/model/command.ts";
import { sayRemoved } from "../src/core/wording/en/following.ts";

export const remove = defineCommand({
  name: "remove",
  summary: "Take a followed article out again, with all that was read from it, for good",
  settings: true,
  options: {
    article: {
      kind: "source",
      summary: "Its id, its address or its title",
      required: true,
      rest: true,
    },
  },
  examples: () => ["remove news.example-1f2e3d4c"],
  find: ({ article }, { following, request, knowledge }) =>
    following.remove(request, knowledge.story, article),
  say: sayRemoved,
  json: ({ id, title }) => ({ removed: { id, title } }),
});
