// One replica that delivers digests until somebody ends it.
import type { Composed } from "../../src/core/delivery/dispatch-options.ts";
import type { Part, Subscription } from "../../src/core/model/delivery.ts";
import type { Log, Platform } from "../../src/core/model/ports.ts";
import type { State } from "../../src/core/model/stores.ts";
import { startDelivery } from "../../src/roof/run-delivery.ts";
import { TOKEN } from "../../test/support/discord/server-state.ts";
import { notePayload } from "../../test/support/note-payload.ts";
import { APP_TOKEN, BOT_TOKEN } from "../../test/support/slack/server-state.ts";
import { createDeath } from "./die-at.ts";
import { textOf, timingAt } from "./scale.ts";
import { NO_DATABASE, type WorkerOptions } from "./worker-options.ts";

const options = JSON.parse(process.argv[2] ?? "{}") as WorkerOptions;
const { database, scale } = options;
const timing = timingAt(scale);

// Before anything asks for the time: a clock that can be set while the replica runs.
let offsetMs = 0;
const realNow = Date.now;
Date.now = () => realNow() + offsetMs;
process.on("message", (message: { readonly offsetMs: number }) => {
  ({ offsetMs } = message);
});
process.on("disconnect", () => process.exit());

const log: Log = (level, message, fields) => {
  if (level === "error") {
    process.send?.({ error: `${message} ${String(fields?.error ?? "")}` });
  }
};

// Only what is used is loaded: most of a replica's start is reading the platforms' libraries.
async function openState(): Promise<State> {
  if (database.startsWith("postgres:")) {
    const postgres = await import("../../src/adapters/storage/postgres/open-postgres.ts");
    return postgres.openPostgresState(database, { clock: () => Date.now() });
  }
  return (await import("../../src/adapters/storage/sqlite/open-sqlite.ts")).openSqliteState(
    database,
  );
}

async function connect(): Promise<readonly Platform[]> {
  const common = { timeoutMs: timing.sendTimeoutMs, log };
  const all: Platform[] = [];
  if (options.discord !== undefined) {
    const { createDiscord } = await import("../../src/adapters/discord/platform.ts");
    all.push(createDiscord({ ...common, token: TOKEN, apiUrl: options.discord }));
  }
  if (options.slack !== undefined) {
    const { createSlack } = await import("../../src/adapters/slack/platform.ts");
    const way = { appToken: APP_TOKEN };
    const forget = () => Promise.resolve();
    all.push(createSlack({ ...common, botToken: BOT_TOKEN, way, apiUrl: options.slack, forget }));
  }
  return all;
}

function partOf(platform: Platform, { id }: Subscription, number: number): Part {
  const text = textOf(id, number);
  return { payload: notePayload(platform, text), told: [text] };
}

const state = await openState().catch(() => process.exit(NO_DATABASE));
const death = createDeath(options);
const store = death.store(state.deliveries);
const platforms = new Map(
  (await connect()).map((each) => {
    const idempotentForMs = each.idempotentForMs / scale;
    return [each.id, death.platform({ ...each, idempotentForMs })] as const;
  }),
);

async function compose(subscription: Subscription): Promise<Composed> {
  const platform = platforms.get(subscription.place.platform);
  if (platform === undefined) {
    return { nothing: "its platform is not connected" };
  }
  const rest = Array.from({ length: options.parts - 1 }, (_, index) =>
    partOf(platform, subscription, index + 1),
  );
  return { parts: [partOf(platform, subscription, 0), ...rest] };
}

startDelivery({
  ...{ platforms, compose, log, timing, pollMs: options.pollMs },
  state: {
    ...state,
    deliveries: {
      ...store,
      claim: (owner, limit, ...rest) =>
        store.claim(owner, Math.min(limit, options.inHand), ...rest),
    },
  },
  tellOwner: async ({ id }, reason) => log("error", `${id} has ended: ${reason}`),
});
if (options.answers === true) {
  const { openDesk } = await import("../../test/support/desk.ts");
  const { articleOf } = await import("../../test/support/knowledge.ts");
  const text = "Mayor Ann Lee opened the harbour bridge on Wednesday.";
  const { desk } = await openDesk({ articles: [articleOf({ id: "opening", text })], log });
  await platforms.get("discord")?.start(desk);
}
process.send?.({ ready: true });
