// Other outlets that print a report are named in the line under a citation, the same on every platform.
import { describe, expect, it } from "vitest";
import { renderReply as renderForDiscord } from "../../src/adapters/discord/render.ts";
import { renderReply as renderForSlack } from "../../src/adapters/slack/render.ts";
import { renderText } from "../../src/adapters/terminal/render.ts";
import { cite } from "../../src/core/model/article.ts";
import type { Answered } from "../../src/core/model/ports.ts";
import { seenText as seenOnDiscord } from "../support/discord/seen.ts";
import { articleOf } from "../support/knowledge.ts";
import { seenText as seenOnSlack } from "../support/slack/seen.ts";

const article = articleOf({ id: "a", title: "Bridge opens", text: "The bridge opened on Friday." });

function answered(publisher: string, others: readonly string[]): Answered {
  const citation = cite(article, { start: 0, end: article.text.length });
  const { id, revision, title } = article;
  const summary = { id, revision, title, publisher, published: "2031-05-14", characters: 28 };
  const also = others.map((other) => ({ publisher: other, url: "https://other.example/1" }));
  return {
    reply: {
      audience: "channel",
      blocks: [{ kind: "claim", runs: [{ text: "It opened." }], citations: [citation] }],
    },
    sources: new Map([[id, { ...summary, also }]]),
    keys: new Map(),
  };
}

/** What is seen of the line of its source. */
const shown = {
  Discord: (reply: Answered): string =>
    renderForDiscord(reply, true)
      .map(({ body }) => seenOnDiscord(body as Record<string, unknown>))
      .join("\n"),
  Slack: (reply: Answered): string =>
    renderForSlack(reply, true)
      .map((message) => seenOnSlack(message as unknown as Record<string, unknown>))
      .join("\n"),
  terminal: (reply: Answered): string => renderText(reply, { colours: false, width: 400 }),
};

describe.each(Object.entries(shown))("printings under a citation, on %s", (_, show) => {
  it.each([
    ["one other", ["The Herald"], "The Quay, also The Herald"],
    [
      "five others",
      ["The Herald", "The Mail", "The Post", "The Sun", "The Star"],
      "The Quay, also The Herald, The Mail, The Post and 2 more",
    ],
    [
      "names twice, the same name and none",
      ["The Quay", "", "The Mail", "The Mail"],
      "The Quay, also The Mail",
    ],
    [
      "a long name before another",
      ["The Independent Herald of the Northern Coast and Isles", "The Mail"],
      "The Quay, also The Independent Herald of the N…, The Mail",
    ],
    [
      "names that mean to ping, to link and to format",
      ["<!channel>", "@everyone", "[x](https://a.b)\n# **b**"],
      "The Quay, also <!channel>, @everyone, [x](https://a.b) # **b**",
    ],
  ])("are named: %s", (__, others, line) => {
    const seen = show(answered("The Quay", others)).replace(/\s+/g, " ");
    expect(seen).toMatch(new RegExp(`${line.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}[ ,·]`));
  });

  it("are named without a publisher of the report's own", () => {
    expect(show(answered("", ["The Herald"]))).toMatch(/Bridge opens( · |, )The Herald( · |, )/);
  });
});
