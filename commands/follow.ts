import { findFollowed } from "../src/core/answers/follow.ts";
import { defineCommand } from "../src/core/model/command.ts";
import { sayFollowed } from "../src/core/wording/en/following.ts";

export const follow = defineCommand({
  name: "follow",
  summary: "Take in what a feed, a site or a single article tells of the story, from now on",
  settings: true,
  beforeArticles: true,
  options: {
    url: { kind: "text", summary: "A feed, a page that names one, or an article", required: true },
    all: { kind: "flag", summary: "Take in all of its articles, whatever they tell of" },
    story: { kind: "story", summary: "Into this story, which may be new; else the channel's own" },
    include: { kind: "text", summary: "An article with one of these words belongs", byName: true },
    exclude: { kind: "text", summary: "One with any of these never does", byName: true },
    threshold: { kind: "text", summary: "The score it needs, from 0 to 1", byName: true },
    as: {
      kind: "choice",
      summary: "What the address is, if it is taken for the other",
      choices: ["feed", "article"],
      byName: true,
    },
  },
  examples: () => ['follow https://news.example/feed.xml exclude:"football,horoscope"'],
  find: findFollowed,
  say: (report, { now }) => sayFollowed(report, now),
  json: (report) => report,
});
