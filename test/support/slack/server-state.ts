// What our Slack knows and keeps.
export type Plain = Record<string, unknown>;

export const TEAM = "T0HARBOUR";
export const CHANNEL = "C0GENERAL";
export const OTHER_CHANNEL = "C0OTHER";
export const DIRECT = "D0DIRECT";
export const USER = "U0READER";
export const ADMIN = "U0ADMIN";
export const BOT = "U0SUMMIT";
export const BOT_TOKEN = "xoxb-1-2-harbourharbour";
export const APP_TOKEN = "xapp-1-A0-2-harbourharbour";
export const CLIENT_ID = "1.2";
export const CLIENT_SECRET = "harbour-client-secret";
export const APP = "A0SUMMIT";

export interface StoredMessage {
  readonly ts: string;
  readonly channel: string;
  readonly thread?: string | undefined;
  /** The one person who sees it. */
  readonly onlyFor?: string | undefined;
  /** Text and blocks as they stand now. */
  body: Plain;
  readonly metadata?: Plain | undefined;
  /** Words for those who don't see it, of each picture. */
  readonly pictures: string[];
}

export interface Channel {
  readonly id: string;
  member: boolean;
  archived: boolean;
  readonly direct: boolean;
}

export interface ServerState {
  readonly messages: StoredMessage[];
  readonly channels: Map<string, Channel>;
  /** People who can't be written to, and threads that are locked. */
  readonly closed: Set<string>;
  readonly views: { readonly id: string; view: Plain }[];
  /** Views of App Home, by user. */
  readonly homes: Map<string, Plain>;
  /** Unused trigger ids, and when they were given. */
  readonly triggers: Map<string, number>;
  /** Addresses for answers, by their last part. */
  readonly answers: Map<string, { uses: number; readonly scene: AnswerScene }>;
  readonly tokens: Set<string>;
  /** What the bot did that Slack does not allow. */
  readonly violations: string[];
  readonly requests: { readonly method: string; readonly body: Plain; readonly token?: string }[];
  readonly scopes: Set<string>;
  readonly files: Map<string, Plain>;
  newId(prefix: string): string;
  newTs(): string;
  changed(): void;
}

export interface AnswerScene {
  readonly channel: string;
  readonly user: string;
  readonly thread?: string | undefined;
  readonly pressed?: StoredMessage | undefined;
}

const channel = (id: string, direct = false): [string, Channel] => [
  id,
  { id, direct, member: true, archived: false },
];

const ALL_SCOPES = [
  ...["app_mentions:read", "channels:history", "channels:read", "chat:write", "commands"],
  ...["files:write", "groups:history", "groups:read", "im:history", "im:read"],
  ...["mpim:history", "mpim:read", "users:read"],
];

export function createState(changed: () => void): ServerState {
  let last = 0;
  let id = 0;
  return {
    ...{ messages: [], views: [], homes: new Map(), triggers: new Map(), answers: new Map() },
    ...{ violations: [], requests: [], files: new Map(), changed },
    closed: new Set(),
    channels: new Map([channel(CHANNEL), channel(OTHER_CHANNEL), channel(DIRECT, true)]),
    tokens: new Set([BOT_TOKEN]),
    scopes: new Set(ALL_SCOPES),
    newId: (prefix) => {
      id += 1;
      return `${prefix}${String(id).padStart(8, "0")}`;
    },
    newTs: () => {
      last = Math.max(last + 1, Date.now() * 1000);
      return `${Math.floor(last / 1e6)}.${String(last % 1e6).padStart(6, "0")}`;
    },
  };
}
