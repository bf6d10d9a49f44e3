import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { broken } from "../../support/discord/commands.ts";
import { type Bot, startBot } from "../../support/slack/bot.ts";
import { seenText } from "../../support/slack/seen.ts";
import { BOT, CHANNEL, DIRECT, USER } from "../../support/slack/server-state.ts";
import { type SlackServer, startSlackServer } from "../../support/slack/slack-server.ts";

const QUESTION = "Who opened the harbour bridge?";

describe("writing to the bot", () => {
  let server: SlackServer;
  let bot: Bot;

  beforeEach(async () => {
    server = await startSlackServer();
    bot = await startBot(server, { commands: [broken], timeoutMs: 600 });
  });
  afterEach(async () => {
    await bot.platform.stop();
    await server.stop();
    expect(server.violations).toEqual([]);
  });

  const answer = (index = 0) => server.until(() => server.messages[index], "an answer");

  it("with a mention and a question is asking; the answer stands in the question's thread", async () => {
    const { ts } = server.write(`<@${BOT}> ${QUESTION}`);
    const message = await answer();
    expect(seenText(message.body)).toContain("Ann Lee");
    expect(message).toMatchObject({ channel: CHANNEL, thread: ts });
    server.write(`<@${BOT}> What did she open?`, { thread: ts });
    const second = await answer(1);
    expect(second.thread).toBe(ts);
    expect(seenText(second.body)).toContain("Ann Lee");
  });

  it("directly needs no mention, and is answered beside the question", async () => {
    server.write(QUESTION, { channel: DIRECT });
    const message = await answer();
    expect(message).toMatchObject({ channel: DIRECT, thread: undefined });
    expect(seenText(message.body)).toContain("Ann Lee");
  });

  it("with no words at all shows the help", async () => {
    server.write(`<@${BOT}>`);
    expect(seenText((await answer()).body)).toContain("ask");
  });

  it("is left alone where another bot wrote, or something was changed", async () => {
    server.write(`<@${BOT}> ${QUESTION}`, {}, { bot_id: "B0OTHER" });
    server.write(QUESTION, { channel: DIRECT }, { subtype: "message_changed" });
    server.write(`<@${BOT}> ${QUESTION}`);
    await answer();
    await bot.platform.stop();
    expect(server.messages).toHaveLength(1);
  });

  it("has replies for one person seen by them alone", async () => {
    server.write(`<@${BOT}> ${"very ".repeat(300)}long?`);
    expect((await answer()).onlyFor).toBe(USER);
    server.write(`${"very ".repeat(300)}long?`, { channel: DIRECT });
    expect((await answer(1)).channel).toBe(DIRECT);
  });

  it.each(["reset-after", "500-after", "hang-after", "reset", "500", "429"] as const)(
    "is answered once in spite of a fault (%s)",
    async (kind) => {
      server.faults.order(/^chat\.postMessage/, kind);
      server.write(`<@${BOT}> ${QUESTION}`);
      await answer();
      await bot.platform.stop();
      expect(server.messages).toHaveLength(1);
    },
  );

  it("is answered once though the event comes twice, or its message as two events", async () => {
    server.write(`<@${BOT}> ${QUESTION}`);
    await answer();
    const [envelope] = server.sent;
    if (envelope !== undefined) {
      server.socket.repeat(envelope);
    }
    server.write(QUESTION, { channel: DIRECT });
    await answer(1);
    await bot.platform.stop();
    expect(server.messages).toHaveLength(2);
  });

  it("is refused where the event says that it is from the future", async () => {
    const ahead = Math.floor(Date.now() / 1000) + 3600;
    const event = { type: "app_mention", user: USER, text: QUESTION, ts: "1.1", channel: CHANNEL };
    await server.event(event, {}, { event_time: ahead });
    server.write(`<@${BOT}> ${QUESTION}`);
    await answer();
    await bot.platform.stop();
    expect(server.messages).toHaveLength(1);
    expect(bot.logged()).toContain("from the future");
  });
});
