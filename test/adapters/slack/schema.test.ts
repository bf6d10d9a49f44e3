// Everything that leaves for Slack has the shape that Slack's own typings describe.
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { drawPng } from "../../../src/adapters/picture/draw-png.ts";
import { renderReply } from "../../../src/adapters/slack/render.ts";
import { list, told } from "../../support/discord/commands.ts";
import { anyAnswered } from "../../support/replies.ts";
import { startBot } from "../../support/slack/bot.ts";
import { createSchemaCheck } from "../../support/slack/schema.ts";
import { buttonNamed } from "../../support/slack/seen.ts";
import { BOT, DIRECT, type Plain, USER } from "../../support/slack/server-state.ts";
import { startSlackServer } from "../../support/slack/slack-server.ts";

describe("the schema of Slack's typings", { timeout: 60_000 }, () => {
  let check: (body: Plain) => string[];
  beforeAll(() => {
    check = createSchemaCheck();
  }, 60_000);

  it("knows what is wrong", () => {
    expect(check({ blocks: [{ type: "header", text: "no object" }] })).toHaveLength(1);
    expect(check({ blocks: [{ type: "divider", made: "up" }] })).toHaveLength(1);
    expect(check({ view: { type: "modal" } })).toHaveLength(1);
  });

  it("is kept by every random reply", () => {
    fc.assert(
      fc.property(anyAnswered, (reply) => {
        expect(renderReply(reply, true).flatMap(check)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("is kept by everything that a day's work sends", async () => {
    const server = await startSlackServer();
    const bot = await startBot(server, { commands: [told, list], draw: drawPng });
    const message = await server.command("told").message();
    server.press(message, buttonNamed(message.body, "wrong"));
    await server.until(() => server.views.length === 1);
    const first = await server.command("list").message();
    server.press(first, buttonNamed(first.body, "Next page"));
    for (const command of ["who", "timeline", "compare", "sources", "quotes", "help", "nonsense"]) {
      await server.command(command).message();
    }
    server.write(`<@${BOT}> Who opened the harbour bridge?`);
    server.command("");
    await server.until(() => server.views.length === 2);
    for (const [index, { name }] of bot.desk.commands.entries()) {
      const chosen = { type: "static_select", action_id: "choose-command" };
      const action = { ...chosen, selected_option: { value: name } };
      server.pressInView(server.openedView(-1), action);
      await server.until(() => server.requestsTo(/views\.update/).length > index);
    }
    const home = { type: "app_home_opened", user: USER, channel: DIRECT, tab: "home" };
    await server.event({ ...home, event_ts: "1.1" });
    await server.until(() => server.homes.size === 1);
    await bot.platform.stop();
    await server.stop();
    const bodies = [
      ...server.requestsTo(/./).map(({ body }) => body),
      ...server.sent.map(({ ack }) => ack?.payload ?? {}),
    ];
    expect(bodies.filter(({ blocks, view }) => blocks ?? view).length).toBeGreaterThan(15);
    expect(bodies.flatMap(check)).toEqual([]);
    expect(server.violations).toEqual([]);
  });
});
