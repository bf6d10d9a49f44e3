// Slack as one of the platforms: the parts of this room, introduced to each other.
import { App, type Context, type Receiver, SocketModeReceiver } from "@slack/bolt";
import { ConfigError, SendError } from "../../core/model/errors.ts";
import type { Desk, Log, Platform } from "../../core/model/ports.ts";
import type { OnceEvents } from "../../core/model/stores.ts";
import {
  type Api,
  clientOptions,
  createApi,
  DEFAULT_API_URL,
  isTokenFault,
  toSendError,
} from "./api.ts";
import { boltLog } from "./bolt-log.ts";
import { checkChannel } from "./channels.ts";
import { deliver, findDelivered } from "./deliver.ts";
import { createHttpReceiver, type HttpOptions, openHttp } from "./http.ts";
import { createIntake } from "./intake.ts";
import type { Counter } from "./interactions.ts";
import { CHANNEL_MESSAGES_PER_SECOND, WORKSPACE_MESSAGES_PER_SECOND } from "./limits.ts";
import { listen } from "./listeners.ts";
import { asSlackPayload } from "./message.ts";
import { idOf, isFirst, isFromTheFuture } from "./once.ts";
import type { Draw } from "./pictures.ts";
import { renderReply } from "./render.ts";
import type { Tools } from "./respond.ts";
import { createRights, type DigestRights } from "./rights.ts";
import { type Connection, keepConnected } from "./socket.ts";

export interface SlackOptions {
  readonly botToken: string;
  /** Socket Mode by this app-level token, or requests of Slack's to this port. */
  readonly way: { readonly appToken: string } | HttpOptions;
  /** Another server that speaks Slack's interface: a proxy, a test. */
  readonly apiUrl?: string;
  /** After which a request counts as unanswered; 10 s where absent. */
  readonly timeoutMs?: number;
  readonly digests?: DigestRights;
  /** What came in twice is answered once. */
  readonly events?: OnceEvents;
  /** SVG to PNG; without it, pictures are told in words. */
  readonly draw?: Draw;
  readonly log: Log;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;

interface Identity {
  readonly team: string;
  readonly botUserId: string;
  readonly botId: string;
}

const TOKEN_REMEDY =
  "Slack does not accept it. Copy it from api.slack.com/apps, your app, OAuth & Permissions, Bot User OAuth Token.";

/** Whose token it is. @throws ConfigError where Slack refuses it @throws SendError where Slack can't be reached */
async function identify(api: Api): Promise<Identity> {
  try {
    const { team_id, user_id, bot_id } = await api.call<Record<string, string>>("auth.test");
    return { team: team_id ?? "", botUserId: user_id ?? "", botId: bot_id ?? "" };
  } catch (error) {
    if (isTokenFault(toSendError(error))) {
      throw new ConfigError([{ variable: "SLACK_BOT_TOKEN", problem: TOKEN_REMEDY }]);
    }
    throw error;
  }
}

function createTools({ draw: drawPng, log, timeoutMs }: SlackOptions): Tools {
  const canDraw = drawPng !== undefined;
  return {
    ...{ log, timeoutMs },
    render: (answered) => renderReply(answered, canDraw && answered.reply.audience === "channel"),
    draw: async (svg) => await drawPng?.(svg),
  };
}

/** The first delivery goes on; a second one, or one from the future, is acknowledged and left. */
function refuseTwice(app: App, { events, log }: SlackOptions): void {
  app.use(async ({ body, next, ...rest }) => {
    const id = idOf(body);
    if (isFromTheFuture(body, Date.now())) {
      log("warn", "An event says that it is from the future; refused", { id });
    } else if (id === undefined || (await isFirst(events, id, log))) {
      await next();
      return;
    }
    await (rest as { ack?: () => Promise<void> }).ack?.();
  });
}

/** How Slack and the bot come together. */
function doorOf(
  way: SlackOptions["way"],
  { log, client }: { log: Log; client: ReturnType<typeof clientOptions> },
): { receiver: Receiver; open: () => Promise<Connection> } {
  if ("appToken" in way) {
    const receiver = new SocketModeReceiver({
      ...{ appToken: way.appToken, autoReconnectEnabled: false, logger: boltLog(log) },
      installerOptions: { clientOptions: client },
    });
    return { receiver, open: async () => keepConnected(receiver.client, log) };
  }
  const receiver = createHttpReceiver(way, log);
  return { receiver, open: () => openHttp(receiver, way, log) };
}

export function createSlack(options: SlackOptions): Platform {
  const { log, apiUrl = DEFAULT_API_URL, timeoutMs, way, botToken } = options;
  const tools = createTools(options);
  const intake = createIntake(log);
  const rightsOf = createRights(options.digests ?? "members", log);
  const api = createApi(botToken, { apiUrl, timeoutMs, log });
  let connection: Connection | undefined;
  let retry: NodeJS.Timeout | undefined;

  async function open(desk: Desk): Promise<Connection> {
    const { team, botUserId, botId } = await identify(api);
    const door = doorOf(way, { log, client: clientOptions(apiUrl, log, timeoutMs) });
    const app = new App({
      ...{ receiver: door.receiver, convoStore: false, logger: boltLog(log) },
      authorize: async () => ({ botToken, botId, botUserId, teamId: team }),
      clientOptions: clientOptions(apiUrl, log, timeoutMs),
    });
    app.error(async (error) => log("error", "Bolt failed", { error: toSendError(error) }));
    refuseTwice(app, options);
    const counter: Counter = { tools, desk, rightsOf, api, team, botUserId };
    listen(app, { intake, counterOf: async (_: Context) => counter });
    return await door.open();
  }

  /** Where Slack can't be reached, it goes on trying; what is wrong for good ends the start. */
  async function begin(desk: Desk, pauseMs = FIRST_PAUSE_MS): Promise<void> {
    try {
      connection = await open(desk);
      await connection.settled;
    } catch (error) {
      if (!(error instanceof SendError)) {
        throw error;
      }
      log("error", "Slack can't be reached; trying again", { pauseMs, error });
      const next = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      retry = setTimeout(() => intake.run(() => begin(desk, next)), pauseMs);
    }
  }

  return {
    id: "slack",
    render: tools.render,
    start: (desk) => begin(desk),
    send: (place, payload, key) => deliver(tools, api, place, asSlackPayload(payload), key),
    find: (place, key, since) => findDelivered(api, place, key, since),
    check: (place) => checkChannel(api, place),
    budgets: ({ workspace, channel }) => [
      {
        bucket: `slack:${workspace}:${channel}`,
        ...{ perSecond: CHANNEL_MESSAGES_PER_SECOND, burst: 1 },
      },
      { bucket: `slack:${workspace}`, perSecond: WORKSPACE_MESSAGES_PER_SECOND, burst: 1 },
    ],
    idempotentForMs: 0,
    async stop() {
      clearTimeout(retry);
      await connection?.close();
      await intake.finish();
    },
  };
}
