// What the server of ours remembers: what was really stored, not what was called.
import { EventEmitter, once } from "node:events";

export type Plain = Record<string, unknown>;

export interface StoredMessage {
  readonly id: string;
  readonly channel: string;
  readonly author: string;
  readonly at: number;
  body: Plain;
  files: readonly { readonly name: string; readonly data: Buffer }[];
  /** Seen by this user alone. */
  readonly onlyFor?: string;
  readonly nonce?: string;
}

export interface StoredInteraction {
  readonly id: string;
  readonly token: string;
  readonly user: string;
  readonly channel: string;
  readonly at: number;
  /** The message whose button was pressed. */
  readonly pressed?: StoredMessage;
  response?: { readonly type: number; readonly data: Plain; readonly afterMs: number };
  /** Its own messages in order; the first is `@original`. */
  messages: StoredMessage[];
  gone: boolean;
}

export type Permission =
  | "ViewChannel"
  | "SendMessages"
  | "AttachFiles"
  | "ReadMessageHistory"
  | "CreatePublicThreads"
  | "SendMessagesInThreads";

export const bits: Readonly<Record<Permission, bigint>> = {
  ViewChannel: 1n << 10n,
  SendMessages: 1n << 11n,
  AttachFiles: 1n << 15n,
  ReadMessageHistory: 1n << 16n,
  CreatePublicThreads: 1n << 35n,
  SendMessagesInThreads: 1n << 38n,
};

export interface StoredChannel {
  readonly id: string;
  readonly type: number;
  readonly guild?: string;
  readonly parent?: string;
  denied: Permission[];
}

export const BOT = "1111111111111111111";
export const GUILD = "2222222222222222222";
export const CHANNEL = "3333333333333333333";
export const THREAD = "3333333333333333334";
export const OTHER_CHANNEL = "3333333333333333335";
export const USER = "4444444444444444444";
export const TOKEN = `${Buffer.from(BOT).toString("base64url")}.GabcDE.${"x".repeat(38)}`;

const EPOCH_MS = 1_420_070_400_000n;

export function createServerState() {
  const changes = new EventEmitter();
  changes.setMaxListeners(0);
  let count = 0n;
  const channels = new Map<string, StoredChannel>([
    [CHANNEL, { id: CHANNEL, type: 0, guild: GUILD, denied: [] }],
    [OTHER_CHANNEL, { id: OTHER_CHANNEL, type: 0, guild: GUILD, denied: [] }],
    [THREAD, { id: THREAD, type: 11, guild: GUILD, parent: CHANNEL, denied: [] }],
  ]);
  return {
    channels,
    messages: [] as StoredMessage[],
    interactions: new Map<string, StoredInteraction>(),
    /** By route: global, or of a guild. */
    commands: new Map<string, Plain[]>(),
    /** Users who take no direct messages, and threads that are locked. */
    closed: new Set<string>(),
    newId: (): string => {
      count += 1n;
      return (((BigInt(Date.now()) - EPOCH_MS) << 22n) + count).toString();
    },
    changed: () => changes.emit("change"),
    /** Waits until what is asked holds of the state. */
    async until<T>(
      look: () => T | undefined | false,
      what = "a change",
      limitMs = 10_000,
    ): Promise<T> {
      const ends = AbortSignal.timeout(limitMs);
      for (;;) {
        const found = look();
        if (found !== undefined && found !== false) {
          return found;
        }
        try {
          await once(changes, "change", { signal: ends });
        } catch (cause) {
          throw new Error(`waited ${limitMs} ms for ${what}`, { cause });
        }
      }
    },
  };
}

export type ServerState = ReturnType<typeof createServerState>;
