// One shard's connection, by discord.js; where it gives up, we begin anew.
import {
  type APIInteraction,
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type IIdentifyThrottler,
  Options,
} from "discord.js";
import type { Log } from "../../core/model/ports.ts";
import type { GatewayMessage } from "./conversation.ts";
import { redact, withoutTokens } from "./redact.ts";
import { restOptions } from "./rest.ts";

/** None is privileged: the text of mentions and direct messages comes without Message Content. @see https://discord.com/developers/docs/events/gateway#message-content-intent */
const INTENTS = GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages;

export interface GatewayOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly shard: number;
  readonly total: number;
  /** Shared by all shards of the process, since Discord lets them identify one after the other. */
  readonly throttler: IIdentifyThrottler;
  readonly log: Log;
  readonly onInteraction: (interaction: APIInteraction) => void;
  readonly onMessage: (message: GatewayMessage) => void;
}

export interface Gateway {
  /** Settles when the shard is connected, or has failed for the first time and goes on trying. */
  readonly settled: Promise<void>;
  connected(): boolean;
  close(): Promise<void>;
}

/** Where discord.js doesn't come back by itself, a new client is made. */
const WATCH_MS = 500;
const LOST_MS = 45_000;
const CLOSE_MS = 3000;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 120_000;

/** What to do about the close codes after which discord.js gives up. @see https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const remedies: Readonly<Record<number, string>> = {
  4004: "DISCORD_TOKEN is not accepted: make a new one in the developer portal",
  4010: "This shard does not exist: look at DISCORD_SHARDS",
  4011: "The bot is in too many servers for so few shards: leave DISCORD_SHARDS unset",
  4013: "Discord does not know an intent that the bot asks for",
  4014: "Discord does not allow an intent that the bot asks for; it asks for none that must be allowed",
};

function createClient(options: GatewayOptions): Client {
  const { shard, total, throttler, apiUrl } = options;
  return new Client({
    intents: INTENTS,
    shards: [shard],
    shardCount: total,
    rest: restOptions(apiUrl),
    allowedMentions: { parse: [] },
    enforceNonce: false,
    makeCache: Options.cacheWithLimits({
      MessageManager: 0,
      UserManager: 50,
      GuildMemberManager: 0,
    }),
    ws: { buildIdentifyThrottler: async () => throttler },
  });
}

interface Watch {
  closed: boolean;
  lostAt: number | undefined;
  gaveUp: boolean;
}

function listen(client: Client, options: GatewayOptions, watch: Watch): void {
  const { log, shard } = options;
  const found = (): void => {
    watch.lostAt = undefined;
    log("info", "Connected to Discord", { shard });
  };
  const lost = (): void => {
    watch.lostAt ??= Date.now();
  };
  client.on(Events.ShardReady, found);
  client.on(Events.ShardResume, found);
  client.on(Events.ShardReconnecting, () => {
    const newly = watch.lostAt === undefined;
    lost();
    if (newly && !watch.closed) {
      log("warn", "Lost the connection to Discord; connecting again", { shard });
    }
  });
  client.on(Events.ShardDisconnect, ({ code }) => {
    lost();
    watch.gaveUp = true;
    log("error", remedies[code] ?? "Discord ended the connection", { shard, code });
  });
  client.on(Events.ShardError, (error) =>
    log("warn", "The connection to Discord failed", { shard, error: withoutTokens(error) }),
  );
  client.on(Events.Error, (error) =>
    log("error", "discord.js failed", { shard, error: withoutTokens(error) }),
  );
  client.on(Events.Debug, (message) => log("debug", redact(message), { shard }));
  client.ws.on(GatewayDispatchEvents.InteractionCreate, options.onInteraction);
  client.ws.on(GatewayDispatchEvents.MessageCreate, options.onMessage);
}

interface Connection {
  client: Client | undefined;
  watch: Watch;
  /** Before the next new client. */
  pauseMs: number;
  ended: boolean;
}

async function connect(connection: Connection, options: GatewayOptions): Promise<void> {
  const watch: Watch = { closed: false, lostAt: Date.now(), gaveUp: false };
  connection.watch.closed = true;
  connection.watch = watch;
  connection.client = createClient(options);
  listen(connection.client, options, watch);
  try {
    await connection.client.login(options.token);
    connection.pauseMs = FIRST_PAUSE_MS;
  } catch (error) {
    watch.gaveUp = true;
    options.log("error", "Discord can't be reached", {
      ...{ shard: options.shard, error: withoutTokens(error) },
    });
  }
}

async function beginAnew(connection: Connection, options: GatewayOptions): Promise<void> {
  const { log, shard } = options;
  log("warn", "Beginning a new connection to Discord", { shard, pauseMs: connection.pauseMs });
  connection.watch.closed = true;
  await connection.client?.destroy().catch((error: unknown) => {
    log("debug", "An old connection did not end well", { shard, error: withoutTokens(error) });
  });
  if (!connection.ended) {
    await connect(connection, options);
  }
}

const isLost = ({ lostAt, gaveUp }: Watch): boolean =>
  lostAt !== undefined && (gaveUp || Date.now() - lostAt > LOST_MS);

/** Keeps one shard connected until it is closed, whatever happens in between. */
export function openGateway(options: GatewayOptions): Gateway {
  const watch: Watch = { closed: false, lostAt: Date.now(), gaveUp: false };
  const connection: Connection = {
    ...{ client: undefined, watch, pauseMs: FIRST_PAUSE_MS, ended: false },
  };
  let timer: NodeJS.Timeout | undefined;

  function look(): void {
    const lost = isLost(connection.watch);
    timer = setTimeout(
      () => {
        if (!lost) {
          look();
          return;
        }
        connection.pauseMs = Math.min(connection.pauseMs * 2, LONGEST_PAUSE_MS);
        void beginAnew(connection, options).finally(() => connection.ended || look());
      },
      lost ? connection.pauseMs : WATCH_MS,
    );
  }

  const first = connect(connection, options);
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  look();
  return {
    settled: Promise.race([first, ended]),
    connected: () => connection.watch.lostAt === undefined,
    async close() {
      connection.ended = true;
      connection.watch.closed = true;
      clearTimeout(timer);
      end();
      // A server that is gone never takes its leave.
      const late = new Promise<void>((resolve) => void setTimeout(resolve, CLOSE_MS).unref());
      await Promise.race([connection.client?.destroy(), late]);
    },
  };
}
