import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Bot, startBot } from "../../support/discord/bot.ts";
import { broken, list } from "../../support/discord/commands.ts";
import { type DiscordServer, startDiscordServer } from "../../support/discord/discord-server.ts";
import { buttonNamed, seenText } from "../../support/discord/seen.ts";
import { BOT, CHANNEL, THREAD, USER } from "../../support/discord/server-state.ts";

const OTHER_USER = "4444444444444444449";
const DIRECT = "9444444444444444444";
const QUESTION = "Who opened the harbour bridge?";

describe("writing to the bot", () => {
  let server: DiscordServer;
  let bot: Bot;

  beforeEach(async () => {
    server = await startDiscordServer();
    bot = await startBot(server, { commands: [broken] });
  });
  afterEach(async () => {
    await bot.platform.stop();
    await server.stop();
    expect(server.violations).toEqual([]);
  });

  const answer = () => server.until(() => server.messages.at(-1), "an answer");

  it("with a mention and a question is asking, in the channel or thread where it stands", async () => {
    const asked = server.write(`<@${BOT}> ${QUESTION}`);
    const message = await answer();
    expect(seenText(message.body)).toContain("Ann Lee");
    expect(message.body.message_reference).toEqual({
      message_id: asked,
      fail_if_not_exists: false,
    });
    server.write(`${QUESTION} <@${BOT}>`, { channel: THREAD });
    expect((await server.until(() => server.messages[1])).channel).toBe(THREAD);
  });

  it("directly needs no mention", async () => {
    server.write(QUESTION, { channel: DIRECT, guild: null });
    const message = await answer();
    expect(message.channel).toBe(DIRECT);
    expect(seenText(message.body)).toContain("Ann Lee");
  });

  it("with no words at all shows the help", async () => {
    server.write(`<@${BOT}>`);
    const text = seenText((await answer()).body);
    expect(text).toContain("Try: /summit ask");
    expect(text).toContain("Try: /summit-settings follow");
  });

  it("with the name of a command alone is that command", async () => {
    server.write("Timeline", { channel: DIRECT, guild: null });
    expect(seenText((await answer()).body)).toContain("14 May 2031");
  });

  it("is left alone where nobody spoke to it, or another bot did", async () => {
    server.write("Nice weather");
    server.write(`<@${BOT}> ${QUESTION}`, { bot: true });
    server.write(`<@${BOT}> ${QUESTION}`);
    await answer();
    expect(server.messages).toHaveLength(1);
  });

  it("never gets the channel's text beyond mentions: no intent is privileged", () => {
    const [session] = server.gateway.sessions();
    expect(session?.intents).toBe((1 << 9) | (1 << 12));
  });

  it("has the buttons of such a reply work in their direct messages, for them alone", async () => {
    await bot.platform.stop();
    bot = await startBot(server, { commands: [{ ...list, name: "help" }] });
    server.write(`<@${BOT}>`);
    const message = await answer();
    expect(message.channel).toBe(DIRECT);
    const direct = { channel: DIRECT, guild: null };
    const turn = buttonNamed(message.body, "Next");
    const stranger = await server.press(message, turn, { ...direct, user: OTHER_USER }).message();
    expect(seenText(stranger.body)).toContain("no longer known here");
    const page = await server.press(message, turn, direct).message();
    expect(seenText(page.body)).toContain("Line 11");
    const back = buttonNamed(page.body, "Previous");
    const first = await server.press(page, back, direct).message();
    expect(seenText(first.body)).toContain("Line 1 ");
  });

  it("has replies for one person go to them alone, or says how to ask", async () => {
    const long = `<@${BOT}> ${"very ".repeat(300)}long?`;
    server.write(long);
    const message = await answer();
    expect(message.channel).toBe(`9${USER.slice(1)}`);
    server.closed.add(USER);
    server.write(long);
    const hint = await server.until(() => server.messages[1]);
    expect(hint.channel).toBe(CHANNEL);
    expect(seenText(hint.body)).toContain("/summit ask");
  });
});
