import { defineCommand } from "../src/core/model/command.ts";
import { sayUnfollowed } from "../src/core/wording/en/following.ts";

export const unfollow = defineCommand({
  name: "unfollow",
  summary: "Follow a feed or an article no more; what was taken in stays",
  settings: true,
  beforeArticles: true,
  options: {
    source: { kind: "text", summary: "Its address, or its number in sources", required: true },
  },
  examples: () => ["unfollow 1"],
  find: ({ source }, { following, request }) => following.unfollow(request, source),
  say: sayUnfollowed,
  json: ({ id, url }) => ({ unfollowed: { id, url } }),
});
