// A request to our Discord, and what it answers.
import { BOT, type Plain, type ServerState, type StoredMessage } from "./server-state.ts";

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Plain;
  readonly files: readonly { readonly name: string; readonly data: Buffer }[];
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const done: Answer = { status: 204 };
export const refuse = (status: number, code: number, message: string): Answer => ({
  ...{ status, body: { code, message } },
});

export const toApi = ({ id, channel, author, body, nonce, files }: StoredMessage): Plain => ({
  ...{
    id,
    channel_id: channel,
    type: 0,
    timestamp: new Date(0).toISOString(),
    edited_timestamp: null,
  },
  ...{
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    pinned: false,
    embeds: [],
  },
  ...{ author: { id: author, username: "summit", bot: author === BOT, discriminator: "0" } },
  ...{ content: "", ...body, flags: body.flags ?? 0 },
  attachments: files.map(({ name }) => ({
    id: "1",
    filename: name,
    size: 1,
    url: "",
    proxy_url: "",
  })),
  nonce,
});

export function storeMessage(
  state: ServerState,
  channel: string,
  call: Call,
  more: Partial<StoredMessage> = {},
): StoredMessage {
  const { nonce, enforce_nonce: _enforced, ...body } = call.body;
  const message: StoredMessage = {
    ...{ id: state.newId(), channel, author: BOT, at: Date.now(), body, files: call.files },
    ...(typeof nonce === "string" && { nonce }),
    ...more,
  };
  state.messages.push(message);
  state.changed();
  return message;
}
