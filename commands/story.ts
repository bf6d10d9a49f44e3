import { findStories } from "../src/core/answers/story.ts";
import { defineCommand } from "../src/core/model/command.ts";
import { sayStories } from "../src/core/wording/en/story.ts";

export const story = defineCommand({
  name: "story",
  summary: "Which stories there are, and which one this channel asks about",
  options: {
    name: { kind: "story", summary: "Ask about this story from now on", rest: true },
  },
  beforeArticles: true,
  examples: (knowledge) => ["story", `story ${knowledge.story}`],
  find: ({ name }, context) => findStories(context, name),
  say: sayStories,
  json: (stories) => stories,
});
