import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { drawPng } from "../../../src/adapters/picture/draw-png.ts";
import { type Bot, startBot } from "../../support/discord/bot.ts";
import { broken, fleeting, gated, list, settle, told } from "../../support/discord/commands.ts";
import { type DiscordServer, startDiscordServer } from "../../support/discord/discord-server.ts";
import { buttonNamed, menuWith, seenText } from "../../support/discord/seen.ts";
import { GUILD, OTHER_CHANNEL, THREAD, TOKEN, USER } from "../../support/discord/server-state.ts";

const EPHEMERAL = 64;
const MANAGE_CHANNELS = "16";

describe("the bot on Discord", () => {
  let server: DiscordServer;
  let bot: Bot;

  beforeEach(async () => {
    server = await startDiscordServer();
    bot = await startBot(server, { commands: [told, list, broken, settle], draw: drawPng });
  });
  afterEach(async () => {
    await bot.platform.stop();
    await server.stop();
    expect(server.violations).toEqual([]);
    expect(bot.logged()).not.toContain(TOKEN);
    expect(bot.logged()).not.toMatch(/aW50ZXJhY3Rpb24/);
  });

  it("answers a command with its claims, its sources by number, its picture and its buttons", async () => {
    const message = await server.command("told").message();
    expect(seenText(message.body)).toBe(
      [
        "The harbour",
        "It opened. [1]",
        "It closed. [1] [2]",
        "[1] “Mayor Ann Lee opened the harbour bridge on Wednesday.” Harbour bridge opens *at last* <!here> · The Courier · 14 May 2031 · link",
        "[2] “The last ferry of the harbour made its crossing on Thursday.” Ferries stop · Evening Post · 15 May 2031",
      ].join("\n"),
    );
    expect(JSON.stringify(message.body)).toContain(
      "(<https://courier.example/bridge_%28opens%29>)",
    );
    expect(message.files.map(({ data }) => data.subarray(1, 4).toString())).toEqual(["PNG"]);
    expect(JSON.stringify(message.body)).toContain('"description":"Two events on a line"');
    expect(message.onlyFor).toBeUndefined();
  });

  it("answers a question of the shipped commands with its source", async () => {
    const message = await server
      .command("ask", { question: "Who opened the harbour bridge?" })
      .message();
    expect(seenText(message.body)).toContain("Ann Lee opened the harbour bridge");
    expect(seenText(message.body)).toContain("The Courier");
  });

  it("shows mistakes to the asker alone, and failures by a reference that the log knows", async () => {
    const mistake = await server.command("ask", { question: "x", since: "soonish" }).message();
    expect(mistake.onlyFor).toBeDefined();
    expect(seenText(mistake.body)).toContain("soonish");
    const failure = await server.command("broken").message();
    expect(failure.onlyFor).toBeDefined();
    expect(seenText(failure.body)).not.toContain("secret detail");
    expect(bot.logged()).toContain("secret detail");
    const reference = bot.logs.find(({ fields }) => fields?.reference)?.fields?.reference;
    expect(seenText(failure.body)).toContain(reference);
  });

  it("turns pages in place, shares, and opens the source sentence for the asker alone", async () => {
    const first = await server.command("list").message();
    expect(first.onlyFor).toBeDefined();
    expect(seenText(first.body)).toContain("Line 1");
    const turned = server.press(first, buttonNamed(first.body, "Next page"));
    expect((await turned.response()).type).toBe(7);
    expect(seenText(first.body)).toContain("Line 11");
    const shared = await server.press(first, buttonNamed(first.body, "Share")).message();
    expect(shared.onlyFor).toBeUndefined();
    const source = await server.press(first, buttonNamed(first.body, "source")).message();
    expect(source.onlyFor).toBeDefined();
    expect(seenText(source.body)).toContain(
      "Mayor Ann Lee opened the harbour bridge on Wednesday.",
    );
  });

  it("opens any source by its number, for the asker alone", async () => {
    const first = await server.command("told").message();
    for (const [entry, sentence] of [
      ["[1] “Mayor Ann", "Mayor Ann Lee opened the harbour bridge on Wednesday."],
      ["[2] “The last", "The last ferry of the harbour made its crossing on Thursday."],
    ] as const) {
      const key = buttonNamed(first.body, entry);
      const opened = await server.choose(first, menuWith(first.body, key), key).message();
      expect(opened.onlyFor).toBe(USER);
      expect(seenText(opened.body)).toContain(sentence);
    }
  });

  it("leaves an answer as it stands where its page can't be turned, and says why to whoever pressed", async () => {
    const { command, end } = fleeting();
    await bot.platform.stop();
    bot = await startBot(server, { commands: [command], draw: drawPng });
    const first = await server.command("fleeting").message();
    end();
    const refused = await server.press(first, buttonNamed(first.body, "Next page")).message();
    expect(refused).not.toBe(first);
    expect(refused.onlyFor).toBe(USER);
    expect(seenText(refused.body)).toContain("It can't be asked any more.");
    expect(seenText(first.body)).toContain("Line 1");
    expect(first.files).toHaveLength(1);
  });

  it("leaves it as well where that is known late only", async () => {
    const { command, end } = fleeting();
    await bot.platform.stop();
    bot = await startBot(server, { commands: [command] });
    const first = await server.command("fleeting").message();
    let open = (): void => undefined;
    end(
      new Promise((resolve) => {
        open = resolve;
      }),
    );
    const turned = server.press(first, buttonNamed(first.body, "Next page"));
    expect((await turned.response()).type).toBe(6);
    open();
    const refused = await server.until(() =>
      server.messages.find(({ onlyFor }) => onlyFor === USER),
    );
    expect(seenText(refused.body)).toContain("It can't be asked any more.");
    expect(seenText(first.body)).toContain("Line 1");
  });

  it("keeps buttons to the conversation where they were made, and over a restart", async () => {
    const first = await server.command("list").message();
    const key = buttonNamed(first.body, "Next page");
    const elsewhere = await server.press(first, key, { channel: OTHER_CHANNEL }).message();
    expect(seenText(elsewhere.body)).toContain("no longer known here");
    await bot.platform.stop();
    bot = await startBot(server, { commands: [list], state: bot.state });
    expect((await server.press(first, key).response()).type).toBe(7);
  });

  it("takes the words of “This is wrong” in a form and shows them to nobody", async () => {
    const told1 = await server.command("told").message();
    const form = await server.press(told1, buttonNamed(told1.body, "wrong")).response();
    expect(form.type).toBe(9);
    const thanks = await server.submit(String(form.data.custom_id), "It was Tuesday").message();
    expect(thanks.onlyFor).toBeDefined();
    expect(await bot.state.reports.list(10)).toMatchObject([
      { text: "It was Tuesday", command: "told" },
    ]);
    expect(JSON.stringify(server.messages)).not.toContain("Tuesday");
  });

  it("completes while typing", async () => {
    const { type, data } = await server.typing("list", { about: "ann" }, "about").response();
    expect(type).toBe(8);
    expect(data.choices).toEqual([{ name: "Ann Lee", value: "Ann Lee" }]);
  });

  it("lets those alone change settings who may manage the channel", async () => {
    const refused = await server.command("settle").message();
    expect(seenText(refused.body)).toContain("right to manage this channel");
    const done = await server.command("settle", {}, { permissions: MANAGE_CHANNELS }).message();
    expect(seenText(done.body)).toBe("Set.");
  });

  it("answers in a thread and in direct messages, which are conversations of their own", async () => {
    const inThread = await server.command("list", {}, { channel: THREAD }).message();
    expect(inThread.channel).toBe(THREAD);
    server.channels.set("9999999999999999991", { id: "9999999999999999991", type: 1, denied: [] });
    const direct = { channel: "9999999999999999991", guild: null };
    expect(seenText((await server.command("list", {}, direct).message()).body)).toContain("Line 1");
  });
});

describe("commands on Discord", () => {
  it("are written only where they differ from what Discord holds", async () => {
    const server = await startDiscordServer();
    const writes = () => server.requestsTo(/^PUT .*commands/).length;
    for (const [commands, expected] of [
      [[told, settle], 1],
      [[told, settle], 1],
      [[told, list, settle], 2],
    ] as const) {
      const bot = await startBot(server, { commands });
      await bot.platform.stop();
      expect(writes()).toBe(expected);
    }
    const inGuild = await startBot(server, { commands: [told], guildId: GUILD });
    await inGuild.platform.stop();
    expect(server.requestsTo(new RegExp(`^PUT .*guilds/${GUILD}/commands`))).toHaveLength(1);
    await server.stop();
    expect(server.violations).toEqual([]);
  });
});

describe("commands that Discord could not take at the start", () => {
  it("are offered again until it can", async () => {
    const server = await startDiscordServer();
    server.faults.order(/^GET .*\/commands/, "500", 2);
    const bot = await startBot(server, { commands: [told], registerAgainMs: 20 });
    await server.until(() => server.requestsTo(/^PUT .*\/commands/).length === 1, "the commands");
    expect(bot.logged()).toContain("did not take the commands");
    expect((await server.command("told").message()).id).toBeDefined();
    await bot.platform.stop();
    await server.stop();
  });

  it("end the start where the token is refused, by the variable's name", async () => {
    const server = await startDiscordServer();
    const wrong = TOKEN.replace(/x/g, "y");
    await expect(startBot(server, { token: wrong })).rejects.toThrow("DISCORD_TOKEN");
    await expect(startBot(server, { token: "none" })).rejects.toThrow("DISCORD_TOKEN");
    await server.stop();
  });
});

describe("an answer that takes longer than a second and a half", () => {
  let server: DiscordServer;
  afterEach(async () => {
    await server.stop();
    expect(server.violations).toEqual([]);
  });

  it.each([
    ["told to all", "channel", undefined],
    ["told to the asker alone", "asker", expect.any(String)],
  ] as const)("is deferred, and %s", async (_, audience, onlyFor) => {
    server = await startDiscordServer();
    const { command, open } = gated(audience);
    const bot = await startBot(server, { commands: [command] });
    const exchange = server.command("slow");
    const sign = await exchange.response();
    expect(sign.type).toBe(5);
    expect(Number(sign.data.flags ?? 0) & EPHEMERAL).toBe(0);
    expect(sign.afterMs).toBeGreaterThan(1400);
    open();
    const message = await exchange.message();
    expect(seenText(message.body)).toBe("Done at last");
    expect(message.onlyFor).toEqual(onlyFor);
    await bot.platform.stop();
  });
});
