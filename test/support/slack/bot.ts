// The real bot with the real desk, before our own Slack.
import { createSlack, type SlackOptions } from "../../../src/adapters/slack/platform.ts";
import type { Article } from "../../../src/core/model/article.ts";
import type { AnyCommand } from "../../../src/core/model/command.ts";
import type { LogLevel } from "../../../src/core/model/ports.ts";
import type { State } from "../../../src/core/model/stores.ts";
import { openDesk } from "../desk.ts";
import { articleOf } from "../knowledge.ts";
import { APP_TOKEN, BOT_TOKEN } from "./server-state.ts";
import type { SlackServer } from "./slack-server.ts";

const harbour = [
  articleOf({
    id: "opening",
    title: "Harbour bridge opens *at last* <!here>",
    publisher: "The Courier",
    published: "2031-05-14",
    url: "https://courier.example/bridge_(opens)",
    text: "Mayor Ann Lee opened the harbour bridge on Wednesday.\n\nThe bridge cost 40 million crowns.",
  }),
  articleOf({
    id: "traffic",
    title: "Ferries stop",
    publisher: "Evening Post",
    published: "2031-05-15",
    text: "The last ferry of the harbour made its crossing on Thursday.",
  }),
];

export interface LogLine {
  readonly level: LogLevel;
  readonly message: string;
  readonly fields?: Readonly<Record<string, unknown>> | undefined;
}

export interface BotOptions extends Partial<Omit<SlackOptions, "oauth">> {
  readonly oauth?: Omit<NonNullable<SlackOptions["oauth"]>, "settings">;
  readonly commands?: readonly AnyCommand[];
  readonly articles?: readonly Article[];
  /** Shared by processes that are one bot; one of its own where absent. */
  readonly state?: State;
}

export async function startBot(server: SlackServer, options: BotOptions = {}) {
  const { commands = [], articles = harbour, state: shared, oauth, ...own } = options;
  const logs: LogLine[] = [];
  const log: SlackOptions["log"] = (level, message, fields) =>
    void logs.push({ level, message, fields });
  const { desk, state } = await openDesk({ articles, commands, state: shared, log });
  const platform = createSlack({
    ...{ botToken: BOT_TOKEN, way: { appToken: APP_TOKEN }, apiUrl: server.api() },
    ...{ events: state.events, log },
    forget: (team) => state.forget({ platform: "slack", workspace: team }),
    ...own,
    ...(oauth && { oauth: { ...oauth, settings: state.settings } }),
  });
  await platform.start(desk);
  return {
    ...{ platform, desk, logs, state },
    /** Everything that was logged, as one text. */
    logged: () =>
      logs
        .map(({ message, fields }) => {
          const { error, ...rest } = fields ?? {};
          const told = error instanceof Error ? [error.stack, String(error.cause)] : [error];
          return [message, JSON.stringify(rest), ...told].join(" ");
        })
        .join("\n"),
  };
}

export type Bot = Awaited<ReturnType<typeof startBot>>;
