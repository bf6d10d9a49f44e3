// Each fault of the connection is injected, and the bot goes on: it answers a command afterwards, once.
import { describe, expect, it } from "vitest";
import { ConfigError } from "../../../src/core/model/errors.ts";
import { type BotOptions, startBot } from "../../support/slack/bot.ts";
import { several } from "../../support/slack/commands.ts";
import { type SlackServer, startSlackServer } from "../../support/slack/slack-server.ts";

async function run(
  inject: (server: SlackServer) => Promise<void> | void,
  connections: number,
): Promise<string> {
  const server = await startSlackServer();
  const bot = await startBot(server, { commands: [several] });
  try {
    await server.command("several").message();
    await inject(server);
    await server.until(() => server.socket.counts.connected >= connections, "a connection", 20_000);
    await server.until(() => server.socket.connected(), "an open connection");
    const from = server.messages.length;
    await server.command("several").message();
    expect(bot.platform.health?.()).toEqual({ ok: true, text: "connected" });
    await bot.platform.stop();
    expect(server.messages).toHaveLength(from + 1);
    expect(server.violations).toEqual([]);
    return bot.logged();
  } finally {
    await bot.platform.stop();
    await server.stop();
  }
}

describe("the bot goes on", () => {
  it.each(["warning", "refresh_requested", "link_disabled"] as const)(
    "when Slack disconnects it (%s)",
    async (reason) => {
      await run(({ socket }) => socket.disconnect(reason), 2);
    },
  );

  it("when the connection breaks without a word", async () => {
    await run(({ socket }) => socket.drop(), 2);
  });

  it("when the connection answers no ping any more", async () => {
    await run(({ socket }) => socket.fallSilent(), 2);
  });

  it("when Slack brings what is no envelope", async () => {
    const logged = await run(({ socket }) => {
      for (const frame of ["{", "null", "[]", '{"type":"events_api","envelope_id":"E"}', "7"]) {
        socket.raw(frame);
      }
      socket.raw(Buffer.from([0xff, 0x00]));
      socket.raw('{"type":"slash_commands","envelope_id":"x","payload":{}}');
      socket.raw('{"type":"made_up"}');
    }, 1);
    expect(logged).toContain("no envelope");
  });

  it.each(["500", "reset", "429-bare", "garbage"] as const)(
    "when it may not connect at first (%s)",
    async (kind) => {
      await run((server) => {
        server.faults.order(/^apps\.connections\.open/, kind, 2);
        server.socket.drop();
      }, 2);
    },
  );

  it("when Slack is out of reach for three seconds", async () => {
    await run(async (server) => {
      await server.goDown();
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await server.goUp();
    }, 2);
  });

  it("when Slack refuses its token for a while", async () => {
    const logged = await run((server) => {
      server.faults.order(/^apps\.connections\.open/, "invalid_auth", 2);
      server.socket.drop();
    }, 2);
    expect(logged).toContain("SLACK_APP_TOKEN");
  });
});

describe("at the start", () => {
  it.each([
    ["SLACK_BOT_TOKEN", { botToken: "xoxb-wrong" }],
    ["SLACK_APP_TOKEN", { way: { appToken: "xapp-wrong" } }],
  ] as const)("a wrong %s ends the program with what to do", async (variable, wrong) => {
    const server = await startSlackServer();
    const options: BotOptions = wrong;
    const error: unknown = await startBot(server, options).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).problems).toMatchObject([{ variable }]);
    expect((error as ConfigError).message).not.toContain("wrong");
    await server.stop();
  });

  it("Slack out of reach ends nothing: it is tried again", async () => {
    const server = await startSlackServer();
    server.faults.order(/^auth\.test/, "500", 2);
    const bot = await startBot(server, { commands: [several] });
    await server.until(() => server.socket.connected(), "a connection");
    await server.command("several").message();
    await bot.platform.stop();
    await server.stop();
  });
});
