// Both platforms as the judges see them.

import type { Place } from "../../src/core/model/request.ts";
import {
  type DiscordServer,
  startDiscordServer,
} from "../../test/support/discord/discord-server.ts";
import { seenText as seenOnDiscord } from "../../test/support/discord/seen.ts";
import { GUILD } from "../../test/support/discord/server-state.ts";
import { seenText as seenOnSlack } from "../../test/support/slack/seen.ts";
import { type SlackServer, startSlackServer } from "../../test/support/slack/slack-server.ts";
import type { Arrived } from "./judge.ts";
import { NONCE_WINDOW_MS } from "./scale.ts";

/** Faults that both platforms know; the last three come after the message was stored, or may have. */
export type WireFault = "429" | "500" | "reset" | "reset-after" | "hang-after";

const SENDS_DISCORD = /^POST .*\/(?:messages|threads)$/;
const SENDS_SLACK = /^chat\.postMessage$/;
/** Slack limits a workspace to five messages a second: many workspaces, so that it is not the limit that is tested. */
const WORKSPACES = 50;

export interface Wires {
  readonly discord: DiscordServer;
  readonly slack: SlackServer;
  /** A new channel on one of the platforms. */
  place(platform: "discord" | "slack", number: number): Place;
  /** One in so many sends meets a fault. */
  meet(every: number, kinds: readonly WireFault[]): void;
  faults(): number;
  /** Every request fails with this, until it is undefined. */
  failAll(kind: WireFault | undefined): void;
  arrived(): readonly Arrived[];
  /** Rules of the platforms that were broken. */
  violations(): readonly string[];
  stop(): Promise<void>;
}

function onDiscord({ messages, channels }: DiscordServer): Arrived[] {
  return messages.map(({ id, channel, body, nonce = "" }) => {
    const parent = channels.get(channel)?.parent;
    const thread = parent === undefined ? undefined : channel;
    return { id, key: nonce, text: seenOnDiscord(body), channel: parent ?? channel, thread };
  });
}

const onSlack = ({ messages }: SlackServer): Arrived[] =>
  messages.map(({ ts, channel, thread, body, metadata }) => ({
    ...{ id: ts, key: JSON.stringify(metadata), text: seenOnSlack(body), channel, thread },
  }));

export async function startWires(scale: number, workspaces = WORKSPACES): Promise<Wires> {
  const discord = await startDiscordServer({ nonceWindowMs: NONCE_WINDOW_MS / scale });
  const slack = await startSlackServer({ limited: true });
  return {
    ...{ discord, slack },
    place(platform, number) {
      if (platform === "discord") {
        const channel = `5${String(number).padStart(18, "0")}`;
        discord.channels.set(channel, { id: channel, type: 0, guild: GUILD, denied: [] });
        return { platform, workspace: GUILD, channel };
      }
      const channel = `C${number}`;
      slack.channels.set(channel, { id: channel, member: true, archived: false, direct: false });
      return { platform, workspace: `T${number % workspaces}`, channel };
    },
    meet(every, kinds) {
      discord.faults.meet(SENDS_DISCORD, every, kinds);
      slack.faults.meet(SENDS_SLACK, every, kinds);
    },
    failAll(kind) {
      discord.faults.clear();
      slack.faults.clear();
      if (kind !== undefined) {
        discord.faults.meet(/^(?:GET|POST) \/channels/, 1, [kind]);
        slack.faults.meet(/^(?:chat|conversations)/, 1, [kind]);
      }
    },
    faults: () => discord.faults.met() + slack.faults.met(),
    arrived: () => [...onDiscord(discord), ...onSlack(slack)],
    violations: () => [...discord.violations, ...slack.violations],
    async stop() {
      await Promise.all([discord.stop(), slack.stop()]);
    },
  };
}
