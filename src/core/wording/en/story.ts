import type { Stories } from "../../answers/story.ts";
import type { Block, Reply } from "../../model/reply.ts";
import { sayDay } from "./dates.ts";

export function sayStories({ chosen, changed, stories }: Stories): Reply {
  const line = ({ name, articles, from, to }: Stories["stories"][number]): Block => {
    const days = from === null || to === null ? [] : [...new Set([sayDay(from), sayDay(to)])];
    const reports = articles === 1 ? "1 report" : `${articles} reports`;
    const mark = name === chosen ? " (this channel asks about it)" : "";
    return {
      kind: "note",
      text: `${name}: ${[reports, days.join(" to ")].filter(Boolean).join(", ")}${mark}`,
    };
  };
  const head: Block = {
    kind: "heading",
    text: changed ? `From now on this channel asks about ${chosen}` : "Stories",
  };
  return { audience: changed ? "channel" : "asker", blocks: [head, ...stories.map(line)] };
}
