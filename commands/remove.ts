import { demandStory } from "../src/core/answers/story.ts";
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
    story: { kind: "story", summary: "Of this story; else the channel's own", byName: true },
  },
  examples: () => ["remove news.example-1f2e3d4c"],
  find: async ({ article, story }, context) => {
    const { following, request, knowledge } = context;
    const held = story === undefined ? knowledge.story : demandStory(context, story);
    return following.remove(request, held, article);
  },
  say: sayRemoved,
  json: ({ id, title }) => ({ removed: { id, title } }),
});
