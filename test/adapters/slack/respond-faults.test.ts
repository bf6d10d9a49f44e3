// Faults of the requests that answer: the reader gets one answer, or a word that it failed.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gated, list } from "../../support/discord/commands.ts";
import { type Bot, startBot } from "../../support/slack/bot.ts";
import { several } from "../../support/slack/commands.ts";
import { buttonNamed, seenText } from "../../support/slack/seen.ts";
import { CHANNEL, USER } from "../../support/slack/server-state.ts";
import { type SlackServer, startSlackServer } from "../../support/slack/slack-server.ts";

describe("an answer whose request fails", () => {
  let server: SlackServer;
  let bot: Bot;
  const slow = gated("channel");

  beforeEach(async () => {
    server = await startSlackServer();
    bot = await startBot(server, { commands: [several, list, slow.command], timeoutMs: 600 });
  });
  afterEach(async () => {
    await bot.platform.stop();
    await server.stop();
    expect(server.violations).toEqual([]);
  });

  const later = async () => {
    const exchange = server.command("slow");
    await exchange.acked;
    slow.open();
    return exchange;
  };

  it("is given once after Slack asked to wait", async () => {
    const message = await server.command("list").message();
    server.faults.order(/response_url/, "429");
    const source = await server.press(message, buttonNamed(message.body, "source")).message();
    expect(source.onlyFor).toBe(USER);
  });

  it.each(["500-after", "reset-after", "hang-after"] as const)(
    "is not given twice where it may have arrived (%s): the asker is told",
    async (kind) => {
      const message = await server.command("list").message();
      server.faults.order(/response_url/, kind);
      const pressed = server.press(message, buttonNamed(message.body, "source"));
      const told = await pressed.message(1);
      expect(told.onlyFor).toBe(USER);
      expect(seenText(told.body)).toMatch(/ask again\. Reference: [0-9a-f]{8}/);
      expect(server.messages).toHaveLength(3);
    },
  );

  it.each([
    ["/summit alone", () => server.command(" ")],
    [
      "a button",
      async () => {
        const message = await server.command("several").message();
        return server.press(message, buttonNamed(message.body, "wrong"));
      },
    ],
  ] as const)("is said where %s can't open its form", async (_, open) => {
    server.faults.order(/^views\.open$/, "500");
    const told = await (await open()).message();
    expect(told.onlyFor).toBe(USER);
    expect(seenText(told.body)).toMatch(/ask again\. Reference: [0-9a-f]{8}/);
  });

  it("turns a page again and again until it stands there", async () => {
    const message = await server.command("list").message();
    server.faults.order(/response_url/, "500", 2);
    server.press(message, buttonNamed(message.body, "Next page"));
    await server.until(() => seenText(message.body).includes("Line 11"));
  });

  it("is posted where the address for answers is over", async () => {
    const exchange = await later();
    expect(seenText((await exchange.message()).body)).toBe("Done at last");
    const message = await server.command("list").message();
    server.faults.order(/response_url/, "used_url");
    const source = await server.press(message, buttonNamed(message.body, "source")).message();
    expect(source).toMatchObject({ channel: CHANNEL, onlyFor: USER });
    expect(server.requestsTo(/postEphemeral/)).toHaveLength(1);
  });

  it("is given once though its command comes twice", async () => {
    const message = await server.command("several").message();
    const [envelope] = server.sent;
    if (envelope !== undefined) {
      server.socket.repeat(envelope);
    }
    await server.command("several").message();
    await bot.platform.stop();
    expect(message.ts).toBeDefined();
    expect(server.messages).toHaveLength(2);
  });
});

describe("a flood", () => {
  it("of one person's questions leaves the others served", async () => {
    const server = await startSlackServer();
    const bot = await startBot(server, { commands: [several] });
    const flood = Array.from({ length: 100 }, () => server.command("several").acked);
    const other = await server.command("several", { user: "U0OTHER", channel: "C0OTHER" }).acked;
    expect(other).toMatchObject({ response_type: "in_channel" });
    expect((await Promise.all(flood)).filter((ack) => ack !== undefined)).toHaveLength(100);
    await bot.platform.stop();
    await server.stop();
    expect(server.violations).toEqual([]);
  });
});
