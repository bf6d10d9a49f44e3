import { request as httpRequest } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSqliteState } from "../../../src/adapters/storage/sqlite/open-sqlite.ts";
import { ConfigError } from "../../../src/core/model/errors.ts";
import { gated } from "../../support/discord/commands.ts";
import { type Bot, startBot } from "../../support/slack/bot.ts";
import { choose, several } from "../../support/slack/commands.ts";
import { postSigned, SIGNING_SECRET } from "../../support/slack/http-transport.ts";
import { buttonNamed, seenText } from "../../support/slack/seen.ts";
import { BOT, USER } from "../../support/slack/server-state.ts";
import { type SlackServer, startSlackServer } from "../../support/slack/slack-server.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const way = { signingSecret: SIGNING_SECRET, port: 0, host: "127.0.0.1" };

describe("the bot in HTTP mode", () => {
  let server: SlackServer;
  let bot: Bot;
  let base: string;
  let people: ReturnType<SlackServer["byRequests"]>;
  const slow = gated("channel");

  beforeEach(async () => {
    server = await startSlackServer();
    bot = await startBot(server, { commands: [several, choose, slow.command], way });
    const port = bot.logs.find(({ fields }) => fields?.port)?.fields?.port;
    base = `http://127.0.0.1:${port}`;
    people = server.byRequests(() => `${base}/slack/events`);
  });
  afterEach(async () => {
    await bot.platform.stop();
    await server.stop();
    expect(server.violations).toEqual([]);
  });

  it("answers commands, buttons, forms, completions and messages", async () => {
    const message = await people.command("several").message();
    expect(seenText(message.body)).toContain("It opened. [1]");
    const source = await people.press(message, buttonNamed(message.body, "source")).message();
    expect(source.onlyFor).toBe(USER);
    people.command("");
    await server.until(() => server.views.length === 1);
    expect(await people.typing("who:name", "ann")).toContain("Ann Lee");
    const values = {
      "choose-command": { "choose-command": { selected_option: { value: "several" } } },
    };
    expect(seenText((await people.submit(values).message()).body)).toContain("It opened.");
    const { ts } = people.write(`<@${BOT}> Who opened the harbour bridge?`);
    await server.until(() => server.messages.some(({ thread }) => thread === ts));
  });

  it("acknowledges what takes longer, and answers later", async () => {
    const exchange = people.command("slow");
    expect(await exchange.acked).toEqual({});
    slow.open();
    expect(seenText((await exchange.message()).body)).toBe("Done at last");
  });

  const body = "command=%2Fsummit&text=several&team_id=T0HARBOUR&user_id=U1&channel_id=C0GENERAL";
  const now = (): number => Math.floor(Date.now() / 1000);

  it.each([
    ["a wrong secret", { secret: "f".repeat(32) }],
    ["no signature", { signature: undefined }],
    ["an empty signature", { signature: "" }],
    ["another version", { version: "v1" }],
    ["a time six minutes ago", { at: now() - 361 }],
    ["a time tomorrow", { at: now() + 86_400 }],
  ])("refuses %s", async (_, signing) => {
    expect((await postSigned(`${base}/slack/events`, body, signing)).status).toBe(401);
    expect(server.messages).toEqual([]);
  });

  it("refuses a body that is not the signed one, is no JSON, or is far too large", async () => {
    const at = now();
    const signed = await postSigned(`${base}/slack/events`, "{", { at }, "application/json");
    expect(signed.status).toBe(400);
    const large = JSON.stringify({ text: "x".repeat(5_000_000) });
    const refused = await postSigned(`${base}/slack/events`, large, {}, "application/json").then(
      ({ status }) => status,
      () => 413,
    );
    expect(refused).toBe(413);
  });

  it.each([
    ["null", "application/json"],
    ["payload=null", "application/x-www-form-urlencoded"],
  ])("refuses %s as %s, and goes on", async (nothing, type) => {
    const answer = await postSigned(`${base}/slack/events`, nothing, {}, type);
    expect(answer.status).toBe(400);
    expect((await people.command("several").message()).ts).toBeDefined();
  });

  it("runs an exact replay once", async () => {
    const replayed = `${body}&trigger_id=1.2.3&response_url=${encodeURIComponent(`${base}/no`)}`;
    const first = await postSigned(`${base}/slack/events`, replayed);
    expect(await first.text()).toContain("It opened.");
    const second = await postSigned(`${base}/slack/events`, replayed);
    expect([second.status, await second.text()]).toEqual([200, ""]);
  });

  it("is answered by one of two bots on one database, though both get each command at once", async () => {
    const file = join(temporaryFolder(), "summit.db");
    const states = await Promise.all([openSqliteState(file), openSqliteState(file)]);
    const bots = await Promise.all(
      states.map(({ events }) => startBot(server, { commands: [several], way, events })),
    );
    const ports = bots.map(({ logs }) => logs.find(({ fields }) => fields?.port)?.fields?.port);
    const asked = Array.from({ length: 5 }, (_, index) => `${body}&trigger_id=${index}.2.3`);
    const answered = await Promise.all(
      asked.map(async (command) => {
        const posts = ports.map((port) =>
          postSigned(`http://127.0.0.1:${port}/slack/events`, command),
        );
        const texts = await Promise.all(posts.map(async (post) => (await post).text()));
        return texts.filter((text) => text !== "").length;
      }),
    );
    await Promise.all(bots.map(({ platform }) => platform.stop()));
    await Promise.all(states.map((state) => state.close()));
    expect(answered).toEqual([1, 1, 1, 1, 1]);
  });

  it("says on its health path that it is there, and knows no other", async () => {
    expect((await fetch(`${base}/health`)).status).toBe(200);
    expect((await fetch(`${base}/other`)).status).toBe(404);
  });

  it("names its variable where the port is taken", async () => {
    const port = Number(new URL(base).port);
    const error: unknown = await startBot(server, { way: { ...way, port } }).catch((e) => e);
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).problems).toMatchObject([{ variable: "SLACK_PORT" }]);
  });

  it("stops though somebody keeps a connection open", async () => {
    const open = httpRequest(`${base}/health`, { method: "POST" });
    open.on("error", () => undefined);
    open.flushHeaders();
    const message = await people.command("several").message();
    expect(message.ts).toBeDefined();
    open.destroy();
  });
});
