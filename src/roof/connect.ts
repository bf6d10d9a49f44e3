import { createDiscord } from "../adapters/discord/platform.ts";
import { drawPng } from "../adapters/picture/draw-png.ts";
import { createSlack } from "../adapters/slack/platform.ts";
import type { Config, DiscordConfig, SlackConfig } from "../config.ts";
import type { Log, Platform } from "../core/model/ports.ts";
import type { State } from "../core/model/stores.ts";

/** "0,1/4" as the shards of this process and their number; undefined for "auto". */
function shardsOf({ shards }: DiscordConfig) {
  const [, ids, total] = /^([\d,]+)\/(\d+)$/.exec(shards) ?? [];
  return ids === undefined ? undefined : { ids: ids.split(",").map(Number), total: Number(total) };
}

function discord(config: DiscordConfig, state: State, log: Log): Platform {
  const { shards: _, ...options } = config;
  const shards = shardsOf(config);
  const { leases, events } = state;
  return createDiscord({
    ...options,
    ...(shards === undefined ? {} : { shards }),
    ...{ leases, events, draw: drawPng, log },
  });
}

function slack({ oauth, ...options }: SlackConfig, state: State, log: Log): Platform {
  const { events, settings } = state;
  return createSlack({
    ...{ ...options, events, draw: drawPng, log },
    ...(oauth === undefined ? {} : { oauth: { ...oauth, settings } }),
    forget: (team) => state.forget({ platform: "slack", workspace: team }),
  });
}

/** The platforms whose tokens are in the configuration. */
export function connect(config: Config, state: State, log: Log): readonly Platform[] {
  const { discord: onDiscord, slack: onSlack } = config;
  return [
    ...(onDiscord === undefined ? [] : [discord(onDiscord, state, log)]),
    ...(onSlack === undefined ? [] : [slack(onSlack, state, log)]),
  ];
}
