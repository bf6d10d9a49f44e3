import { demandStory } from "../src/core/answers/story.ts";
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
    story: { kind: "story", summary: "Of this story; else the channel's own", byName: true },
  },
  examples: () => ["why https://news.example/article"],
  find: async ({ article, story }, context) => {
    const { following, request, knowledge } = context;
    const held = story === undefined ? knowledge.story : demandStory(context, story);
    return following.why(request, held, article);
  },
  say: sayExplained,
  json: (explained) => explained,
});
