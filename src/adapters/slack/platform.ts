// Slack as one of the platforms: the parts of this room, introduced to each other.
import { App } from "@slack/bolt";
import { SendError } from "../../core/model/errors.ts";
import { bad, type Finding, fine } from "../../core/model/health.ts";
import type { Desk, Log, Platform } from "../../core/model/ports.ts";
import { rendersOnce } from "../../core/model/render-once.ts";
import type { Place } from "../../core/model/request.ts";
import type { OnceEvents, Settings } from "../../core/model/stores.ts";
import { clientOptions, DEFAULT_API_URL } from "./api.ts";
import { boltLog } from "./bolt-log.ts";
import { checkChannel } from "./channels.ts";
import { deliver, findDelivered } from "./deliver.ts";
import { type Door, doorOf, type OAuthOptions } from "./doors.ts";
import type { HttpOptions } from "./http.ts";
import { createInstallations } from "./installations.ts";
import { createIntake } from "./intake.ts";
import type { Counter } from "./interactions.ts";
import {
  CHANNEL_MESSAGES_PER_SECOND,
  HISTORY_REQUESTS_PER_SECOND,
  WORKSPACE_MESSAGES_PER_SECOND,
} from "./limits.ts";
import { listen } from "./listeners.ts";
import { asSlackPayload, withKeys } from "./message.ts";
import { idOf, isFirst, isFromTheFuture } from "./once.ts";
import { createPeople, type DigestRights } from "./people.ts";
import type { Draw } from "./pictures.ts";
import { withoutTokens } from "./redact.ts";
import { renderReply } from "./render.ts";
import type { Tools } from "./respond.ts";
import type { Connection } from "./socket.ts";
import { createWorkspaces, type Workspaces } from "./workspaces.ts";

export interface SlackOptions {
  /** Of one workspace. */
  readonly botToken?: string | undefined;
  /** Socket Mode by this app-level token, or requests of Slack's to this port. */
  readonly way: { readonly appToken: string } | HttpOptions;
  /** Lets many workspaces install the bot; their tokens are kept in the settings, encrypted. */
  readonly oauth?: OAuthOptions & { readonly settings: Settings };
  /** Deletes what is kept of a workspace that has thrown the bot out. */
  readonly forget: (team: string) => Promise<void>;
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

function createTools({ draw: drawPng, log, timeoutMs }: SlackOptions): Tools {
  const canDraw = drawPng !== undefined;
  return {
    ...{ log, timeoutMs },
    render: rendersOnce(
      (answered) => renderReply(answered, canDraw && answered.reply.audience === "channel"),
      withKeys,
    ),
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

/** @throws SendError where the bot is not installed there */
const counterIn = async (
  shared: Pick<Counter, "tools" | "desk" | "people">,
  workspaces: Workspaces,
  team: string,
): Promise<Counter> => ({ ...shared, ...(await workspaces.of(team)) });

/** Messages that nobody asked for just now. */
function postOffice(
  tools: Tools,
  workspaces: Workspaces,
): Pick<Platform, "send" | "find" | "check" | "budgets" | "directPlace"> {
  const apiOf = async (place: Place) => (await workspaces.of(place.workspace)).api;
  return {
    send: async (place, payload, key) =>
      deliver(tools, await apiOf(place), place, asSlackPayload(payload), key),
    find: async (place, key, since) => findDelivered(await apiOf(place), place, key, since),
    check: async (place) => checkChannel(await apiOf(place), place),
    // Slack takes a person for their direct messages with the bot. @see https://docs.slack.dev/reference/methods/chat.postMessage#channels
    directPlace: async ({ workspace }, person) => ({
      ...{ platform: "slack", workspace, channel: person },
    }),
    // Slack counts each method apart: looking takes nothing from what may be sent.
    budgets: ({ workspace, channel }, what) =>
      what === "find"
        ? [
            {
              bucket: `slack:${workspace}:history`,
              ...{ perSecond: HISTORY_REQUESTS_PER_SECOND, burst: 1 },
            },
          ]
        : [
            {
              bucket: `slack:${workspace}:${channel}`,
              ...{ perSecond: CHANNEL_MESSAGES_PER_SECOND, burst: 1 },
            },
            { bucket: `slack:${workspace}`, perSecond: WORKSPACE_MESSAGES_PER_SECOND, burst: 1 },
          ],
  };
}

/** Whose token it is is looked up for each thing that comes in, so that a new installation counts at once. */
function appBehind(
  { receiver }: Door,
  workspaces: Workspaces,
  client: ReturnType<typeof clientOptions>,
  log: Log,
): App {
  const app = new App({
    ...{ receiver, convoStore: false, logger: boltLog(log), clientOptions: client },
    // What bots write is left alone by us.
    ignoreSelf: false,
    authorize: async ({ teamId = "" }) => {
      const { token: botToken, botId, botUserId } = await workspaces.of(teamId);
      return { botToken, botId, botUserId, teamId };
    },
  });
  app.error(async (error) => log("error", "Bolt failed", { error: withoutTokens(error) }));
  return app;
}

const healthOf = (connection: Connection | undefined): Finding =>
  connection?.connected() === true ? fine("connected") : bad("not connected; it is tried again");

export function createSlack(options: SlackOptions): Platform {
  const { log, apiUrl = DEFAULT_API_URL, timeoutMs, way, oauth } = options;
  const tools = createTools(options);
  const intake = createIntake(log);
  const people = createPeople(options.digests ?? "members", log);
  const installations = oauth && createInstallations(oauth.settings, oauth.clientSecret);
  const workspaces = createWorkspaces(options.botToken, installations, { apiUrl, timeoutMs, log });
  let connection: Connection | undefined;
  let retry: NodeJS.Timeout | undefined;
  let stopped = false;

  async function open(desk: Desk): Promise<Connection> {
    await workspaces.identify();
    const client = clientOptions(apiUrl, log, timeoutMs);
    const door = doorOf(way, oauth && installations && { ...oauth, installations }, {
      log,
      client,
    });
    const app = appBehind(door, workspaces, client, log);
    refuseTwice(app, options);
    listen(app, {
      ...{ intake, forget: options.forget },
      counterOf: ({ teamId = "" }) => counterIn({ tools, desk, people }, workspaces, teamId),
    });
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
      if (stopped) {
        return;
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
    ...postOffice(tools, workspaces),
    idempotentForMs: 0,
    health: () => healthOf(connection),
    async stop() {
      stopped = true;
      clearTimeout(retry);
      // An acknowledgement needs its connection; what comes in meanwhile is finished after it is closed.
      await intake.finish();
      await connection?.close();
      await intake.finish();
    },
  };
}
