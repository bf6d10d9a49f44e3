// The real bot with the real desk, before our own Discord.
import { createDiscord, type DiscordOptions } from "../../../src/adapters/discord/platform.ts";
import type { Article } from "../../../src/core/model/article.ts";
import type { AnyCommand } from "../../../src/core/model/command.ts";
import type { State } from "../../../src/core/model/stores.ts";
import { openDesk } from "../desk.ts";
import { harbour } from "../harbour-story.ts";
import { recordLog } from "../recorded-log.ts";
import type { DiscordServer } from "./discord-server.ts";
import { TOKEN } from "./server-state.ts";

export interface BotOptions extends Partial<DiscordOptions> {
  readonly commands?: readonly AnyCommand[];
  readonly articles?: readonly Article[];
  /** Shared by processes that are one bot; one of its own where absent. */
  readonly state?: State;
}

export async function startBot(server: DiscordServer, options: BotOptions = {}) {
  const { commands = [], articles = harbour, state: shared, ...own } = options;
  const { log, logs, logged } = recordLog();
  const { desk, state } = await openDesk({ articles, commands, state: shared, log });
  const platform = createDiscord({
    ...{ token: TOKEN, apiUrl: server.api, events: state.events, log },
    ...own,
  });
  await platform.start(desk);
  return { platform, desk, logs, state, logged };
}

export type Bot = Awaited<ReturnType<typeof startBot>>;
