import { describe, expect, it } from "vitest";
import { openSqliteState } from "../../../src/adapters/storage/sqlite/open-sqlite.ts";
import type { Leases } from "../../../src/core/model/leases.ts";
import { startBot } from "../../support/discord/bot.ts";
import { told } from "../../support/discord/commands.ts";
import { startDiscordServer } from "../../support/discord/discord-server.ts";

const LEASE_MS = 1500;

describe("several processes of one bot", () => {
  it("hold a shard one after the other, never together", async () => {
    const server = await startDiscordServer();
    const state = await openSqliteState(":memory:");
    const { leases } = state;
    let failing = false;
    const unlessGone = <T>(work: () => Promise<T>): Promise<T> =>
      failing ? Promise.reject(new Error("database gone")) : work();
    const flaky: Leases = {
      take: (...given) => unlessGone(() => leases.take(...given)),
      renew: (...given) => unlessGone(() => leases.renew(...given)),
      release: (...given) => unlessGone(() => leases.release(...given)),
    };
    let most = 0;
    const watching = server.until(
      () => {
        most = Math.max(most, server.gateway.connected().length);
        return server.gateway.counts.identified === 3;
      },
      "the third process",
      30_000,
    );
    const common = { commands: [told], state, leaseMs: LEASE_MS };
    const first = await startBot(server, { ...common, leases: flaky });
    const second = await startBot(server, { ...common, leases });
    expect(server.gateway.counts.identified).toBe(1);
    expect(first.platform.health?.()).toEqual({ ok: true, text: "shard 0 connected (of 1)" });
    const elsewhere = { ok: true, text: "shard 0 held by another process (of 1)" };
    expect(second.platform.health?.()).toEqual(elsewhere);
    failing = true;
    await server.until(() => server.gateway.counts.identified === 2, "the second process");
    failing = false;
    await first.platform.stop();
    const third = await startBot(server, { ...common, leases });
    await second.platform.stop();
    await watching;
    expect(most).toBe(1);
    expect((await server.command("told").message()).id).toBeDefined();
    await third.platform.stop();
    await server.stop();
  });

  it("answer an interaction once though both are connected", async () => {
    const server = await startDiscordServer();
    const state = await openSqliteState(":memory:");
    const both = await Promise.all(
      [1, 2].map(() => startBot(server, { commands: [told], state, events: state.events })),
    );
    const exchanges = Array.from({ length: 20 }, () => server.command("told"));
    await Promise.all(exchanges.map((exchange) => exchange.message()));
    await Promise.all(both.map(({ platform }) => platform.stop()));
    expect(server.requestsTo(/callback$/).map(({ status }) => status)).toEqual(
      exchanges.map(() => 204),
    );
    await server.stop();
  });

  it("share the shards as they are told", async () => {
    const server = await startDiscordServer();
    const bot = await startBot(server, { commands: [told], shards: { total: 2, ids: [1] } });
    expect(server.gateway.sessions().map(({ shard }) => shard)).toEqual([[1, 2]]);
    const odd = ((1n << 22n) * 1_000_001n).toString();
    const even = ((1n << 22n) * 1_000_002n).toString();
    server.command("told", {}, { guild: even });
    expect((await server.command("told", {}, { guild: odd }).message()).id).toBeDefined();
    expect(server.messages).toHaveLength(1);
    await bot.platform.stop();
    await server.stop();
  });
});
