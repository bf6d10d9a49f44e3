// Commands that do what a test needs, besides those that both platforms' tests use.
import { cite } from "../../../src/core/model/article.ts";
import { defineCommand } from "../../../src/core/model/command.ts";
import type { Reply } from "../../../src/core/model/reply.ts";

const plain = { options: {}, examples: () => [], json: () => null } as const;

/** Changes settings. */
export const choose = defineCommand({
  ...{ ...plain, name: "choose", summary: "Changes a setting" },
  settings: true,
  find: () => 1,
  say: (): Reply => ({ audience: "channel", blocks: [{ kind: "note", text: "Set." }] }),
});

/** Claims without a picture. */
export const several = defineCommand({
  ...{ ...plain, name: "several", summary: "Tells without a picture" },
  find: (_, { knowledge }) => knowledge.reading("opening")?.article,
  say: (article): Reply => ({
    audience: "channel",
    blocks:
      article === undefined
        ? []
        : [
            {
              kind: "claim",
              runs: [{ text: "It opened." }],
              citations: [cite(article, { start: 0, end: 53 })],
            },
          ],
  }),
});
