// Each fault of the gateway is injected, and the bot goes on: it answers a command afterwards, once.
import { describe, expect, it } from "vitest";
import { startBot } from "../../support/discord/bot.ts";
import { told } from "../../support/discord/commands.ts";
import { type DiscordServer, startDiscordServer } from "../../support/discord/discord-server.ts";

type Gateway = DiscordServer["gateway"];
const LONG = 30_000;

async function run(
  inject: (server: DiscordServer) => Promise<void> | void,
  options: {
    readonly heartbeatMs?: number;
    readonly wellAgain?: (gateway: Gateway) => boolean;
  } = {},
) {
  const server = await startDiscordServer(options);
  const bot = await startBot(server, { commands: [told] });
  try {
    expect((await server.command("told").message()).id).toBeDefined();
    const { wellAgain = ({ counts }: Gateway) => counts.resumed + counts.identified > 1 } = options;
    await inject(server);
    await server.until(() => wellAgain(server.gateway), "the bot to come back", LONG);
    const after = server.command("told");
    await after.message();
    const answers = server.requestsTo(new RegExp(`^POST /interactions/${after.interaction.id}/`));
    expect(answers.map(({ status }) => status)).toEqual([204]);
    expect(server.violations).toEqual([]);
    return { ...server.gateway.counts, logged: bot.logged() };
  } finally {
    await bot.platform.stop();
    await server.stop();
  }
}

describe.concurrent("the bot goes on", { timeout: LONG * 2 }, () => {
  it("when Discord asks it to reconnect", async () => {
    const { resumed, identified } = await run(({ gateway }) => gateway.say({ op: 7, d: null }));
    expect([resumed, identified]).toEqual([1, 1]);
  });

  it("when its session is invalid and can be resumed", async () => {
    const { resumed } = await run(({ gateway }) => gateway.say({ op: 9, d: true }));
    expect(resumed).toBe(1);
  });

  it("when its session is invalid for good", async () => {
    const { identified } = await run(({ gateway }) => gateway.say({ op: 9, d: false }));
    expect(identified).toBe(2);
  });

  it("when its session has timed out", async () => {
    const { resumed } = await run(({ gateway }) => gateway.hangUp(4009));
    expect(resumed).toBe(1);
  });

  it("when Discord has forgotten the session that it resumes", async () => {
    const { identified } = await run(({ gateway }) => gateway.hangUp(4000, true), {
      wellAgain: ({ counts }) => counts.identified === 2,
    });
    expect(identified).toBe(2);
  });

  it.each([
    [4004, "DISCORD_TOKEN is not accepted"],
    [4014, "does not allow an intent"],
  ] as const)(
    "when Discord ends the connection with %i, and says what to do",
    async (code, remedy) => {
      const { identified, logged } = await run(({ gateway }) => gateway.hangUp(code, true));
      expect(identified).toBe(2);
      expect(logged).toContain(remedy);
    },
  );

  it("when Discord acknowledges no heartbeat", async () => {
    const { resumed } = await run(
      async ({ gateway, until }) => {
        gateway.moods.acknowledges = false;
        await until(() => gateway.connected().length === 0, "the bot to notice");
        gateway.moods.acknowledges = true;
      },
      { heartbeatMs: 300 },
    );
    expect(resumed).toBeGreaterThan(0);
  });

  it("when a frame is garbage", async () => {
    const { identified } = await run(({ gateway }) => gateway.garbage(), {
      wellAgain: () => true,
    });
    expect(identified).toBe(1);
  });

  it("when Discord is out of reach for three seconds", async () => {
    await run(async (server) => {
      await server.goDown();
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await server.goUp();
    });
  });
});

describe("an event that comes twice", () => {
  it("is answered once when the gateway repeats it", async () => {
    const server = await startDiscordServer();
    const bot = await startBot(server, { commands: [told] });
    const first = server.command("told");
    await first.message();
    server.gateway.repeatLast();
    await server.command("told").message();
    const route = new RegExp(`^POST /interactions/${first.interaction.id}/`);
    expect(server.requestsTo(route)).toHaveLength(1);
    await bot.platform.stop();
    await server.stop();
  });

  it("is answered when it came while the bot was away, after RESUME", async () => {
    const server = await startDiscordServer();
    const bot = await startBot(server, { commands: [told] });
    server.gateway.hangUp(4000);
    await server.until(() => server.gateway.connected().length === 0);
    const missed = server.command("told");
    expect((await missed.message()).id).toBeDefined();
    expect(server.gateway.counts.resumed).toBe(1);
    await bot.platform.stop();
    await server.stop();
  });
});
