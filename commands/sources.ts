import { findSources } from "../src/core/answers/sources.ts";
import { defineCommand } from "../src/core/model/command.ts";
import { saySourcesFollowed } from "../src/core/wording/en/following.ts";
import { saySources } from "../src/core/wording/en/sources.ts";

export const sources = defineCommand({
  name: "sources",
  summary: "The reports, what each alone contributes, and the feeds that are followed",
  beforeArticles: true,
  options: {},
  examples: () => ["sources"],
  find: async (_, { knowledge, following, request }) => ({
    ...findSources(knowledge),
    followed: await following.list(request),
  }),
  say: (found, { now }) => {
    const reply = saySources(found);
    return { ...reply, blocks: [...saySourcesFollowed(found.followed, now), ...reply.blocks] };
  },
  json: ({ sources, followed }) => ({
    articles: sources.map(({ id, title, publisher, published, characters, only }) => ({
      ...{ id, title, publisher, published, characters, only },
    })),
    followed: followed.map(({ id, url, title, kind, story, state, reason, nextAt, reading }) => ({
      ...{ id, url, title, kind, story, state, reason, nextAt, ...reading },
    })),
  }),
});
