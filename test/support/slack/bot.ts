// The real bot with the real desk, before our own Slack.
import { createSlack, type SlackOptions } from "../../../src/adapters/slack/platform.ts";
import type { Article } from "../../../src/core/model/article.ts";
import type { AnyCommand } from "../../../src/core/model/command.ts";
import type { State } from "../../../src/core/model/stores.ts";
import { openDesk } from "../desk.ts";
import { harbour } from "../harbour-story.ts";
import { recordLog } from "../recorded-log.ts";
import { APP_TOKEN, BOT_TOKEN } from "./server-state.ts";
import type { SlackServer } from "./slack-server.ts";

export interface BotOptions extends Partial<Omit<SlackOptions, "oauth">> {
  readonly oauth?: Omit<NonNullable<SlackOptions["oauth"]>, "settings">;
  readonly commands?: readonly AnyCommand[];
  readonly articles?: readonly Article[];
  /** Shared by processes that are one bot; one of its own where absent. */
  readonly state?: State;
}

export async function startBot(server: SlackServer, options: BotOptions = {}) {
  const { commands = [], articles = harbour, state: shared, oauth, ...own } = options;
  const { log, logs, logged } = recordLog();
  const { desk, state } = await openDesk({ articles, commands, state: shared, log });
  const platform = createSlack({
    ...{ botToken: BOT_TOKEN, way: { appToken: APP_TOKEN }, apiUrl: server.api() },
    ...{ events: state.events, log },
    forget: (team) => state.forget({ platform: "slack", workspace: team }),
    ...own,
    ...(oauth && { oauth: { ...oauth, settings: state.settings } }),
  });
  await platform.start(desk);
  return { platform, desk, logs, state, logged };
}

export type Bot = Awaited<ReturnType<typeof startBot>>;
