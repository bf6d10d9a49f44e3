import { findSources } from "../src/core/answers/sources.ts";
import { defineCommand } from "../src/core/model/command.ts";
import { saySources } from "../src/core/wording/en/sources.ts";

export const sources = defineCommand({
  name: "sources",
  summary: "The reports with publisher, date and length, and what each alone contributes",
  options: {},
  examples: () => ["sources"],
  find: (_, { knowledge }) => findSources(knowledge),
  say: saySources,
  json: ({ sources }) => ({
    articles: sources.map(({ id, title, publisher, published, characters, only }) => ({
      ...{ id, title, publisher, published, characters, only },
    })),
  }),
});
