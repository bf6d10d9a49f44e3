import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { drawPng } from "../../../src/adapters/picture/draw-png.ts";
import { broken, fleeting, gated, list, told } from "../../support/discord/commands.ts";
import { type Bot, startBot } from "../../support/slack/bot.ts";
import { choose, several } from "../../support/slack/commands.ts";
import { blocksOf, buttonNamed, seenText } from "../../support/slack/seen.ts";
import {
  ADMIN,
  APP_TOKEN,
  BOT_TOKEN,
  CHANNEL,
  DIRECT,
  OTHER_CHANNEL,
  USER,
} from "../../support/slack/server-state.ts";
import { type SlackServer, startSlackServer } from "../../support/slack/slack-server.ts";

describe("the bot on Slack", () => {
  let server: SlackServer;
  let bot: Bot;

  beforeEach(async () => {
    server = await startSlackServer();
    bot = await startBot(server, {
      ...{ commands: [told, list, broken, choose, several], draw: drawPng, digests: [ADMIN] },
    });
  });
  afterEach(async () => {
    await bot.platform.stop();
    await server.stop();
    expect(server.violations).toEqual([]);
    for (const secret of [APP_TOKEN, BOT_TOKEN, "/response/R"]) {
      expect(bot.logged()).not.toContain(secret);
    }
  });

  it("answers a command with its claims, its sources by number, its picture and its buttons", async () => {
    const exchange = server.command("told");
    const message = await exchange.message();
    expect(await exchange.acked).toMatchObject({ response_type: "in_channel" });
    expect(seenText(message.body)).toBe(
      [
        "The harbour",
        "It opened. [1]",
        "It closed. [1] [2]",
        "[1] “Mayor Ann Lee opened the harbour bridge on Wednesday.” Harbour bridge opens *at last* <!here> · The Courier · 14 May 2031",
        "[2] “The last ferry of the harbour made its crossing on Thursday.” Ferries stop · Evening Post · 15 May 2031",
      ].join("\n"),
    );
    expect(JSON.stringify(message.body)).toContain(
      '"url":"https://courier.example/bridge_(opens)"',
    );
    expect(message.body.text).toMatch(/^The harbour · It opened\. \[1\]/);
    expect((await exchange.message(1)).pictures).toEqual(["Two events on a line"]);
    expect(buttonNamed(message.body, "Again")).toBeDefined();
  });

  it("tells a picture in words where it can't be uploaded", async () => {
    server.faults.order(/files\./, "500");
    const exchange = server.command("told");
    expect(seenText((await exchange.message(1)).body)).toBe("Two events on a line");
  });

  it("answers a question of the shipped commands with its source", async () => {
    const message = await server.command("ask Who opened the harbour bridge?").message();
    expect(seenText(message.body)).toContain("Ann Lee opened the harbour bridge");
    expect(seenText(message.body)).toContain("The Courier");
  });

  it("shows mistakes to the asker alone, and failures by a reference that the log knows", async () => {
    const mistake = await server.command("ask x --since soonish").message();
    expect(mistake.onlyFor).toBe(USER);
    expect(seenText(mistake.body)).toContain("soonish");
    const failure = await server.command("broken").message();
    expect(failure.onlyFor).toBe(USER);
    expect(seenText(failure.body)).not.toContain("secret detail");
    expect(bot.logged()).toContain("secret detail");
    const reference = bot.logs.find(({ fields }) => fields?.reference)?.fields?.reference;
    expect(seenText(failure.body)).toContain(reference);
  });

  it("turns pages in place, shares, and opens the source sentence for the asker alone", async () => {
    const first = await server.command("list").message();
    expect(first.onlyFor).toBe(USER);
    expect(seenText(first.body)).toContain("Line 1");
    server.press(first, buttonNamed(first.body, "Next page"));
    await server.until(() => seenText(first.body).includes("Line 11"));
    const shared = await server.press(first, buttonNamed(first.body, "Share")).message();
    expect(shared.onlyFor).toBeUndefined();
    const source = await server.press(first, buttonNamed(first.body, "source")).message();
    expect(source.onlyFor).toBe(USER);
    expect(seenText(source.body)).toContain(
      "Mayor Ann Lee opened the harbour bridge on Wednesday.",
    );
  });

  it("opens any source by its number, for the asker alone", async () => {
    const exchange = server.command("told");
    const first = await exchange.message();
    await exchange.message(1);
    for (const [entry, sentence] of [
      ["[1] “Mayor Ann", "Mayor Ann Lee opened the harbour bridge on Wednesday."],
      ["[2] “The last", "The last ferry of the harbour made its crossing on Thursday."],
    ] as const) {
      const key = buttonNamed(first.body, entry);
      const opened = await server.choose(first, key).message();
      expect(opened.onlyFor).toBe(USER);
      expect(seenText(opened.body)).toContain(sentence);
    }
  });

  it("leaves an answer as it stands where its page can't be turned, and says why to whoever pressed", async () => {
    const { command, end } = fleeting();
    await bot.platform.stop();
    bot = await startBot(server, { commands: [command] });
    const first = await server.command("fleeting").message();
    end();
    const refused = await server.press(first, buttonNamed(first.body, "Next page")).message();
    expect(refused.onlyFor).toBe(USER);
    expect(seenText(refused.body)).toContain("It can't be asked any more.");
    expect(seenText(first.body)).toContain("Line 1");
  });

  it("shows a picture once, though its page is turned back to", async () => {
    const { command } = fleeting();
    await bot.platform.stop();
    bot = await startBot(server, { commands: [command], draw: drawPng });
    const exchange = server.command("fleeting");
    const first = await exchange.message();
    expect((await exchange.message(1)).pictures).toHaveLength(1);
    for (const [button, line] of [
      ["Next page", "Line 11"],
      ["Previous page", "Line 1\n"],
    ] as const) {
      server.press(first, buttonNamed(first.body, button));
      await server.until(() => seenText(first.body).replaceAll(/ \[.*/g, "").includes(line));
    }
    await bot.platform.stop();
    expect(server.messages).toHaveLength(2);
  });

  it("keeps buttons to the conversation where they were made, and over a restart", async () => {
    const first = await server.command("list").message();
    const key = buttonNamed(first.body, "Next page");
    const elsewhere = await server.press(first, key, { channel: OTHER_CHANNEL }).message();
    expect(seenText(elsewhere.body)).toContain("no longer known here");
    await bot.platform.stop();
    bot = await startBot(server, { commands: [list], state: bot.state });
    server.press(first, key);
    await server.until(() => seenText(first.body).includes("Line 11"));
  });

  it("takes the words of “This is wrong” in a form and shows them to nobody", async () => {
    const message = await server.command("several").message();
    server.press(message, buttonNamed(message.body, "wrong"));
    await server.until(() => server.views.length === 1);
    const thanks = await server.submit({ text: { text: { value: "It was Tuesday" } } }).message();
    expect(thanks.onlyFor).toBe(USER);
    expect(await bot.state.reports.list(10)).toMatchObject([
      { text: "It was Tuesday", command: "several" },
    ]);
    expect(JSON.stringify(server.messages)).not.toContain("Tuesday");
  });

  it("opens a form for /summit alone, whose options complete, and answers what it asks", async () => {
    expect(await server.command(" ").acked).toEqual({});
    await server.until(() => server.views.length === 1);
    const choose = { type: "static_select", action_id: "choose-command" };
    const chosen = { ...choose, selected_option: { value: "list" } };
    server.pressInView(server.openedView(0), chosen);
    await server.until(() => JSON.stringify(server.views[0]?.view).includes("list:about"));
    expect(await server.typing("list:about", "ann")).toEqual(["Ann Lee", "ann"]);
    expect(await server.typing("list:size", "")).toEqual(["short", "long"]);
    const values = {
      "choose-command": { "choose-command": { selected_option: { value: "list" } } },
      "list:about": { value: { selected_option: { value: "Ann Lee" } } },
      "list:size": { value: { selected_option: null } },
    };
    const message = await server.submit(values).message();
    expect(message.channel).toBe(CHANNEL);
    expect(seenText(message.body)).toContain("Line 1 Ann Lee");
  });

  it("lets those alone change settings whom the configuration names, and everybody their own", async () => {
    const refused = await server.command("choose").message();
    expect(seenText(refused.body)).toContain("right to manage this channel");
    const done = await server.command("choose", { user: ADMIN }).message();
    expect(seenText(done.body)).toBe("Set.");
    const own = await server.command("choose", { channel: DIRECT }).message();
    expect(seenText(own.body)).toBe("Set.");
  });

  it("has no more than fifty blocks in a message", async () => {
    const message = await server.command("help").message();
    expect(blocksOf(message.body).length).toBeLessThanOrEqual(50);
  });
});

describe("an answer that takes longer than a second and a half", () => {
  it.each([
    ["told to all", "channel", undefined],
    ["told to the asker alone", "asker", USER],
  ] as const)("is acknowledged first, and %s", async (_, audience, onlyFor) => {
    const server = await startSlackServer();
    const { command, open } = gated(audience);
    const bot = await startBot(server, { commands: [command] });
    const exchange = server.command("slow");
    expect(await exchange.acked).toEqual({});
    const afterMs = server.sent[0]?.ack?.afterMs ?? 0;
    expect(afterMs).toBeGreaterThan(1400);
    open();
    const message = await exchange.message();
    expect(seenText(message.body)).toBe("Done at last");
    expect(message.onlyFor).toBe(onlyFor);
    await bot.platform.stop();
    await server.stop();
    expect(server.violations).toEqual([]);
  });
});
