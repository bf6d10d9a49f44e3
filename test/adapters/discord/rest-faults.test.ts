// Faults of the requests that answer: the reader gets one answer, or a word that it failed.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Bot, startBot } from "../../support/discord/bot.ts";
import { told } from "../../support/discord/commands.ts";
import { type DiscordServer, startDiscordServer } from "../../support/discord/discord-server.ts";
import type { FaultKind } from "../../support/discord/faults.ts";
import { buttonNamed, seenText } from "../../support/discord/seen.ts";
import { BOT } from "../../support/discord/server-state.ts";

describe("an answer whose request fails", () => {
  let server: DiscordServer;
  let bot: Bot;

  beforeEach(async () => {
    server = await startDiscordServer();
    bot = await startBot(server, { commands: [told], timeoutMs: 600 });
  });
  afterEach(async () => {
    await bot.platform.stop();
    await server.stop();
    expect(server.violations).toEqual([]);
  });

  it.each<FaultKind>(["500", "reset", "reset-after", "hang-after", "429"])(
    "is given once in spite of one fault (%s)",
    async (kind) => {
      server.faults.order(/^POST .*\/callback$/, kind);
      const message = await server.command("told").message();
      expect(seenText(message.body)).toContain("It opened.");
      await server.until(() => server.requestsTo(/callback$/).length === 2 || kind === "reset");
      expect(server.messages).toHaveLength(1);
    },
  );

  it("is not asked for more than a few times where Discord says to wait but not how long", async () => {
    server.faults.order(/^POST .*\/callback$/, "429-bare", 100);
    server.command("told");
    await server.until(() => bot.logs.some(({ message }) => message.includes("did not reach")));
    expect(server.requestsTo(/callback$/).length).toBeLessThan(5);
    server.faults.clear();
    expect((await server.command("told").message()).id).toBeDefined();
  });

  it("is told to have failed, with a reference, where Discord refuses its form", async () => {
    server.faults.order(/^POST .*\/callback$/, "401");
    const message = await server.command("told").message();
    expect(seenText(message.body)).toMatch(/Reference: [0-9a-f]{8}/);
    expect(message.onlyFor).toBeDefined();
  });

  it.each<FaultKind>(["500", "reset"])(
    "opens its form in spite of one fault (%s)",
    async (kind) => {
      const message = await server.command("told").message();
      server.faults.order(/^POST .*\/callback$/, kind);
      const pressed = server.press(message, buttonNamed(message.body, "wrong"));
      expect((await pressed.response()).type).toBe(9);
    },
  );

  it("is given to a mention once, though the answer to its request was lost", async () => {
    server.faults.order(/^POST \/channels/, "reset-after");
    server.write(`<@${BOT}> Who opened the harbour bridge?`);
    await server.until(() => server.requestsTo(/^POST \/channels\/\d+\/messages/).length === 2);
    expect(server.messages).toHaveLength(1);
  });
});
