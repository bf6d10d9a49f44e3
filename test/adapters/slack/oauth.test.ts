import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createInstallations } from "../../../src/adapters/slack/installations.ts";
import { openSqliteState } from "../../../src/adapters/storage/sqlite/open-sqlite.ts";
import { SendError } from "../../../src/core/model/errors.ts";
import { type Bot, startBot } from "../../support/slack/bot.ts";
import { several } from "../../support/slack/commands.ts";
import { SIGNING_SECRET } from "../../support/slack/http-transport.ts";
import { buttonNamed, seenText } from "../../support/slack/seen.ts";
import { BOT, CHANNEL, CLIENT_ID, CLIENT_SECRET } from "../../support/slack/server-state.ts";
import { type SlackServer, startSlackServer } from "../../support/slack/slack-server.ts";

const oauth = { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET, port: 0, host: "127.0.0.1" };
const QUESTION = `<@${BOT}> Who opened the harbour bridge?`;

describe.each([
  ["HTTP mode", { signingSecret: SIGNING_SECRET, port: 0, host: "127.0.0.1" }],
  ["Socket Mode", undefined],
] as const)("many workspaces by OAuth in %s", (_, http) => {
  let server: SlackServer;
  let bot: Bot;
  let base: string;
  let people: ReturnType<SlackServer["byRequests"]>;

  beforeEach(async () => {
    server = await startSlackServer();
    const way = http === undefined ? {} : { way: http };
    bot = await startBot(server, { commands: [several], botToken: undefined, oauth, ...way });
    const port = bot.logs.find(({ fields }) => fields?.port)?.fields?.port;
    base = `http://127.0.0.1:${port}`;
    people = http === undefined ? server : server.byRequests(() => `${base}/slack/events`);
  });
  afterEach(async () => {
    await bot.platform.stop();
    await server.stop();
    expect(server.violations).toEqual([]);
    expect(bot.logged()).not.toMatch(/xoxb|client-secret/);
  });

  /** What a browser does: the install page, then Slack's, then back with a code. */
  async function install(team: string, change: (state: string) => string = (state) => state) {
    const page = await fetch(`${base}/slack/install`);
    const html = await page.text();
    const state = /[?&;]state=([^&"]+)/.exec(html)?.[1] ?? "";
    const cookie = page.headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; ");
    const url = `${base}/slack/oauth_redirect?code=${team}&state=${change(state)}`;
    const done = await fetch(url, { headers: { cookie } });
    return { html, status: done.status, text: await done.text() };
  }

  it("installs by a page that asks for the scopes, and speaks with each workspace's own token", async () => {
    const { html, status, text } = await install("T1");
    expect(decodeURIComponent(html)).toContain("chat:write");
    expect([status, text.includes("Summit is in your workspace")]).toEqual([200, true]);
    expect((await install("T2")).status).toBe(200);
    for (const team of ["T1", "T2"]) {
      people.write(QUESTION, { team });
      await server.until(() =>
        server.requestsTo(/postMessage/).some(({ token }) => token === `xoxb-of-${team}`),
      );
    }
    const place = { platform: "slack", workspace: "T2", channel: CHANNEL } as const;
    expect(await bot.platform.check(place)).toEqual({ ok: true });
    expect(server.requestsTo(/history/).at(-1)?.token).toBe("xoxb-of-T2");
  });

  it("refuses a state that was changed, or given to another browser", async () => {
    const refused = await install("T1", (state) => `${state.slice(0, -3)}abc`);
    expect([refused.status, refused.text.includes("begun in another browser")]).toEqual([
      400,
      true,
    ]);
    const page = await fetch(`${base}/slack/install`);
    const state = /[?&;]state=([^&"]+)/.exec(await page.text())?.[1];
    const stolen = await fetch(`${base}/slack/oauth_redirect?code=T1&state=${state}`);
    expect(stolen.status).toBe(400);
    const place = { platform: "slack", workspace: "T1", channel: CHANNEL } as const;
    await expect(bot.platform.send(place, {}, "key")).rejects.toThrow(SendError);
    expect(server.requestsTo(/oauth/)).toEqual([]);
  });

  it("says that nothing was installed where somebody cancels on Slack's page", async () => {
    const page = await fetch(`${base}/slack/install`);
    const state = /[?&;]state=([^&"]+)/.exec(await page.text())?.[1];
    const cookie = page.headers.getSetCookie().map((line) => line.split(";")[0]);
    const url = `${base}/slack/oauth_redirect?error=access_denied&state=${state}`;
    const cancelled = await fetch(url, { headers: { cookie: cookie.join("; ") } });
    expect(cancelled.status).toBe(400);
    expect(await cancelled.text()).toContain("nothing was installed");
  });

  it("lets no workspace press another's buttons, and serves none that has not installed it", async () => {
    await install("T1");
    await install("T2");
    const message = await people.command("several", { team: "T1" }).message();
    const key = buttonNamed(message.body, "source");
    const other = await people.press(message, key, { team: "T2" }).message();
    expect(seenText(other.body)).toContain("no longer known here");
    const from = server.messages.length;
    expect(await people.command("several", { team: "T3" }).acked).toEqual({});
    expect(server.messages).toHaveLength(from);
  });

  it.each([
    ["app_uninstalled", { type: "app_uninstalled" }],
    ["tokens_revoked", { type: "tokens_revoked", tokens: { oauth: [], bot: [BOT] } }],
  ])("deletes all of a workspace on %s", async (__, event) => {
    await install("T1");
    await install("T2");
    const place = (team: string) =>
      ({ platform: "slack", workspace: team, channel: CHANNEL }) as const;
    await bot.state.settings.set(place("T1"), "story", "bridge");
    await people.event(event, { team: "T1" });
    await bot.platform.stop();
    const installations = createInstallations(bot.state.settings, CLIENT_SECRET);
    expect(await installations.of("T1")).toBeUndefined();
    expect(await bot.state.settings.get(place("T1"), "story")).toBeUndefined();
    expect(await installations.of("T2")).toMatchObject({ token: "xoxb-of-T2", botUserId: BOT });
  });
});

describe("the installation store", () => {
  it("keeps tokens encrypted, for their workspace alone, under the client secret", async () => {
    const { settings, close } = await openSqliteState(":memory:");
    const { store, of } = createInstallations(settings, CLIENT_SECRET);
    const bot = { token: "xoxb-of-T1", scopes: [], id: "B1", userId: BOT };
    const user = { token: undefined, scopes: undefined, id: "U1" };
    await store.storeInstallation({ team: { id: "T1" }, enterprise: undefined, bot, user });
    expect(await of("T1")).toEqual({ team: "T1", token: bot.token, botUserId: BOT, botId: "B1" });
    const place = (team: string) => ({ platform: "slack", workspace: team, channel: "" }) as const;
    const sealed = await settings.get(place("T1"), "slack-installation");
    expect(Buffer.from(sealed ?? "", "base64url").toString("latin1")).not.toContain("xoxb");
    await settings.set(place("T2"), "slack-installation", sealed);
    await expect(of("T2")).rejects.toThrow();
    await expect(createInstallations(settings, "another").of("T1")).rejects.toThrow();
    await close();
  });
});
