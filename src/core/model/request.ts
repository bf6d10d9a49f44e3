import type { Arguments } from "./reply.ts";

export type PlatformId = "discord" | "slack" | "terminal";

/** Where a conversation takes place. */
export interface Place {
  readonly platform: PlatformId;
  /** Discord guild, Slack team; "local" for the terminal. */
  readonly workspace: string;
  readonly channel: string;
  readonly thread?: string;
}

/** What somebody asked, in no platform's form. */
export interface Request extends Place {
  readonly id: string;
  readonly command: string;
  /** Options by name, where the platform names them. */
  readonly named: Arguments;
  /** The words after the command, where the platform sends one string. */
  readonly rest: string;
  readonly asker: string;
  /** May the asker change settings of this channel? */
  readonly rights: "settings" | "none";
  readonly locale: string;
  /** IANA zone of the asker, where the platform tells it. */
  readonly timezone?: string;
  /** Between the bot and the asker, who is the same one everywhere on this platform: what was told to them alone elsewhere goes on here. */
  readonly direct?: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}
