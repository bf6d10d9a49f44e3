// Discord as one of the platforms: the parts of this room, introduced to each other.
import { type APIGatewayBotInfo, Routes, SimpleIdentifyThrottler } from "discord.js";
import { ConfigError, SendError } from "../../core/model/errors.ts";
import { bad } from "../../core/model/health.ts";
import type { Leases } from "../../core/model/leases.ts";
import type { Desk, Log, Platform } from "../../core/model/ports.ts";
import { rendersOnce } from "../../core/model/render-once.ts";
import type { OnceEvents } from "../../core/model/stores.ts";
import { commandTrees } from "./command-tree.ts";
import { createChannelFacts, onMessage } from "./conversation.ts";
import { deliver, findDelivered, type Threads } from "./deliver.ts";
import { directPlaceOf } from "./direct.ts";
import { openGateway } from "./gateway.ts";
import { botIdOf } from "./identity.ts";
import { onInteraction } from "./interactions.ts";
import { NONCE_KEPT_MS, REQUESTS_PER_SECOND } from "./limits.ts";
import { type Draw, withKeys } from "./message.ts";
import { checkChannel, demandHistory } from "./permissions.ts";
import { registerCommands } from "./register.ts";
import { renderReply } from "./render.ts";
import type { Tools } from "./respond.ts";
import { createApi, DEFAULT_API_URL } from "./rest.ts";
import { holdShards, type Shards } from "./shards.ts";

export interface DiscordOptions {
  readonly token: string;
  /** Learnt from the token where absent. */
  readonly clientId?: string;
  /** Commands are registered for this server alone, where they appear at once: for development. */
  readonly guildId?: string;
  /** Another server that speaks Discord's interface: a proxy, a test. */
  readonly apiUrl?: string;
  /** After which a request counts as unanswered; 10 s where absent. */
  readonly timeoutMs?: number;
  /** How long until the commands are offered again where Discord could not take them; 30 s where absent. */
  readonly registerAgainMs?: number;
  /** Which shards this process may hold, of how many; all of as many as Discord advises where absent. */
  readonly shards?: { readonly total: number; readonly ids?: readonly number[] };
  readonly leases?: Leases;
  readonly leaseMs?: number;
  /** Where no leases keep other processes out, what came in twice is answered once by this; without it, Discord alone sees to that. */
  readonly events?: OnceEvents;
  /** SVG to PNG; without it, pictures are told in words. */
  readonly draw?: Draw;
  readonly log: Log;
}

const MOST_RECENT = 10_000;
const LEASE_MS = 30_000;
const STOP_MS = 8000;
/** A message in a thread that is opened first. */
const THREAD_REQUESTS = 2;
/** The newest page of the history; another page, or what says whether an empty one may be read. */
const FIND_REQUESTS = 2;

async function shardsOf(
  tools: Tools,
  options: DiscordOptions,
): Promise<{ ids: number[]; total: number }> {
  const chosen = options.shards;
  const total =
    chosen?.total ??
    (await tools.api
      .call<APIGatewayBotInfo>("get", Routes.gatewayBot())
      .then(({ shards }) => shards)
      .catch((error: unknown) => {
        tools.log("warn", "Discord didn't say how many shards it advises; taking one", { error });
        return 1;
      }));
  return { total, ids: [...(chosen?.ids ?? Array.from({ length: total }, (_, index) => index))] };
}

/** What a process that holds its shards alone has seen: nobody else gets what is replayed to it. */
function createRecent(): OnceEvents["onceEvent"] {
  const seen = new Set<string>();
  return async (id) => {
    const first = !seen.has(id);
    seen.add(id);
    if (seen.size > MOST_RECENT) {
      seen.delete(seen.keys().next().value ?? "");
    }
    return first;
  };
}

/** Runs what came in, once; remembers what runs, so that a stop can wait for it. */
function createIntake({ events, leases, log }: DiscordOptions) {
  const isFirst = leases === undefined ? events?.onceEvent : createRecent();
  const running = new Set<Promise<void>>();
  async function once(id: string, work: () => Promise<void>): Promise<void> {
    const first = await (isFirst?.(`discord:${id}`) ?? Promise.resolve(true)).catch(
      (error: unknown) => {
        log("error", "It can't be known whether this came in before; answering it", { error });
        return true;
      },
    );
    if (first) {
      await work();
    }
  }
  return {
    take(id: string, work: () => Promise<void>): void {
      const run = once(id, work)
        .catch((error: unknown) => log("error", "An event of Discord failed", { event: id, error }))
        .finally(() => running.delete(run));
      running.add(run);
    },
    async finish(): Promise<void> {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, STOP_MS);
      });
      await Promise.race([Promise.all(running), late]);
      clearTimeout(timer);
    },
  };
}

const REGISTER_AGAIN_MS = 30_000;

/** Registers the commands; where Discord can't be reached, again and again until it can or the signal ends it. */
async function register(
  tools: Tools,
  options: DiscordOptions,
  clientId: string,
  { desk, ends }: { readonly desk: Desk; readonly ends: AbortSignal },
): Promise<void> {
  try {
    const trees = commandTrees(desk.commands);
    const written = await registerCommands(tools.api, clientId, options.guildId, trees);
    tools.log("info", written ? "Gave Discord the commands" : "Discord has the commands already");
  } catch (error) {
    if (error instanceof SendError && error.code === "discord-401") {
      const problem =
        "Discord does not accept it. Bot > Reset Token in the developer portal makes a new one.";
      throw new ConfigError([{ variable: "DISCORD_TOKEN", problem }]);
    }
    if (!(error instanceof SendError)) {
      throw error;
    }
    tools.log("error", "Discord did not take the commands; the ones it has stay", { error });
    if (!error.permanent) {
      const again = (): void => {
        register(tools, options, clientId, { desk, ends }).catch((failure: unknown) =>
          tools.log("error", "The commands were given up", { error: failure }),
        );
      };
      const timer = setTimeout(again, options.registerAgainMs ?? REGISTER_AGAIN_MS);
      ends.addEventListener("abort", () => clearTimeout(timer));
    }
  }
}

function identify({ token, clientId }: DiscordOptions): { botId: string; clientId: string } {
  const botId = botIdOf(token);
  if (botId === undefined) {
    const problem = "This is no bot token. Copy it from Bot > Token in the developer portal.";
    throw new ConfigError([{ variable: "DISCORD_TOKEN", problem }]);
  }
  return { botId, clientId: clientId ?? botId };
}

const renderer = ({ draw }: DiscordOptions): Tools["render"] =>
  rendersOnce((answered) => renderReply(answered, draw !== undefined), withKeys);

/** @throws ConfigError where the token is none, or Discord refuses it at the start */
export function createDiscord(options: DiscordOptions): Platform {
  const { token, log, apiUrl = DEFAULT_API_URL } = options;
  const { botId, clientId } = identify(options);
  const api = createApi({ token, apiUrl, timeoutMs: options.timeoutMs, log });
  const render = renderer(options);
  const draw: Draw = async (svg) => {
    try {
      return await options.draw?.(svg);
    } catch (error) {
      log("error", "A picture could not be drawn; its words stand in for it", { error });
      return undefined;
    }
  };
  const tools: Tools = { api, draw, log, render };
  const intake = createIntake(options);
  const ends = new AbortController();
  const threads: Threads = new Map();
  let shards: Shards | undefined;

  return {
    id: "discord",
    render,
    async start(desk) {
      await register(tools, options, clientId, { desk, ends: ends.signal });
      const { ids, total } = await shardsOf(tools, options);
      const throttler = new SimpleIdentifyThrottler(1);
      const talk = { ...tools, botId, factsOf: createChannelFacts(tools) };
      shards = holdShards({
        ...{ ids, total, leases: options.leases, leaseMs: options.leaseMs ?? LEASE_MS, log },
        open: (shard) =>
          openGateway({
            ...{ token, apiUrl, shard, total, throttler, log },
            onInteraction: (interaction) =>
              intake.take(interaction.id, () => onInteraction(tools, desk, interaction)),
            onMessage: (message) => intake.take(message.id, () => onMessage(talk, desk, message)),
          }),
      });
      await shards.settled;
    },
    send: (place, payload, key) => deliver({ api, draw, threads }, place, payload, key),
    find: (place, key, since) =>
      findDelivered(api, place, { key, since }, () => demandHistory(api, botId, place)),
    check: (place) => checkChannel(api, botId, place),
    directPlace: (_, person) => directPlaceOf(api, person),
    // Evenly spaced: a burst on top would be more than the limit within its second.
    budgets: ({ thread }, what) => {
      const open = thread === undefined || threads.has(thread);
      const cost = what === "find" ? FIND_REQUESTS : open ? 1 : THREAD_REQUESTS;
      return [{ bucket: "discord", perSecond: REQUESTS_PER_SECOND, burst: 1, cost }];
    },
    idempotentForMs: NONCE_KEPT_MS,
    health: () => shards?.health() ?? bad("has not been started yet"),
    async stop() {
      ends.abort();
      await shards?.stop();
      await intake.finish();
    },
  };
}
