// One replica that delivers digests until somebody kills it.
import { createDiscord } from "../../src/adapters/discord/platform.ts";
import { openPostgresState } from "../../src/adapters/storage/postgres/open-postgres.ts";
import { openSqliteState } from "../../src/adapters/storage/sqlite/open-sqlite.ts";
import type { Composed } from "../../src/core/delivery/dispatcher.ts";
import type { Part, Subscription } from "../../src/core/model/delivery.ts";
import type { Log, Platform } from "../../src/core/model/ports.ts";
import { startDelivery } from "../../src/roof/run-delivery.ts";
import { TOKEN } from "../../test/support/discord/server-state.ts";
import { PARTS, SCALE, scaled, textOf } from "./scale.ts";

const POLL_MS = 200;

const [database = "", apiUrl = ""] = process.argv.slice(2);
const log: Log = (level, message, fields) => {
  if (level === "error") {
    process.stderr.write(`${message} ${String(fields?.error ?? "")}\n`);
  }
};
const state = await (database.startsWith("postgres:")
  ? openPostgresState(database)
  : openSqliteState(database));
const discord = createDiscord({ token: TOKEN, apiUrl, timeoutMs: scaled.sendTimeoutMs, log });
const platform: Platform = { ...discord, idempotentForMs: discord.idempotentForMs / SCALE };

function partOf({ id }: Subscription, number: number): Part {
  const text = textOf(id, number);
  const reply = { audience: "channel", blocks: [{ kind: "note", text }] } as const;
  const [payload = {}] = platform.render({ reply, sources: new Map(), keys: new Map() });
  return { payload, told: [text] };
}

async function compose(subscription: Subscription): Promise<Composed> {
  const rest = Array.from({ length: PARTS - 1 }, (_, index) => partOf(subscription, index + 1));
  return { parts: [partOf(subscription, 0), ...rest] };
}

startDelivery({
  ...{ state, compose, log, timing: scaled, pollMs: POLL_MS },
  platforms: new Map([["discord", platform]]),
  tellOwner: async ({ id }, reason) => log("error", `${id} has ended: ${reason}`),
});
process.stdout.write("ready\n");
