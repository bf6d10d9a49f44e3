// Writing to the bot, or mentioning it: a question without a command.
import { type APIChannel, type APIMessage, ChannelType, Routes } from "discord.js";
import { SendError } from "../../core/model/errors.ts";
import { askedFreely } from "../../core/model/free-words.ts";
import type { Desk } from "../../core/model/ports.ts";
import { directPlaceOf } from "./direct.ts";
import { nonceOf } from "./identity.ts";
import { DEFER_AFTER_MS } from "./limits.ts";
import { toWire } from "./message.ts";
import { patiently } from "./patience.ts";
import { type DiscordPayload, sayPlainly } from "./render.ts";
import { type ChannelFacts, messageRequest, wordsToBot } from "./request.ts";
import type { Tools } from "./respond.ts";

export type GatewayMessage = APIMessage & { guild_id?: string };

const REMEMBERED_CHANNELS = 1000;
const CANNOT_WRITE_TO_USER = "discord-50007";
const MAX_WAIT_MS = 60_000;

/** What a channel is, asked once: messages don't say whether they stand in a thread. */
export function createChannelFacts({ api, log }: Pick<Tools, "api" | "log">) {
  const known = new Map<string, ChannelFacts>();
  return async (message: GatewayMessage): Promise<ChannelFacts> => {
    const id = message.channel_id;
    if (message.guild_id === undefined) {
      return { id, type: ChannelType.DM };
    }
    const remembered = known.get(id);
    if (remembered !== undefined) {
      return remembered;
    }
    try {
      const channel = await api.call<APIChannel>("get", Routes.channel(id));
      const parentId = "parent_id" in channel ? channel.parent_id : undefined;
      const facts = { id, type: channel.type, ...(parentId && { parentId }) };
      if (known.size >= REMEMBERED_CHANNELS) {
        known.delete(known.keys().next().value ?? "");
      }
      known.set(id, facts);
      return facts;
    } catch (error) {
      log("warn", "A channel can't be looked at; its threads are taken as channels", { error });
      return { id, type: ChannelType.GuildText };
    }
  };
}

/** With a nonce, so that it may be tried again after a failure and stands there once. */
async function say(
  { api, draw }: Tools,
  channel: string,
  payload: DiscordPayload,
  key: string,
  answers?: string,
): Promise<void> {
  const { body, files } = await toWire(payload, draw);
  const reference = answers && {
    message_reference: { message_id: answers, fail_if_not_exists: false },
  };
  const marks = { nonce: nonceOf(key), enforce_nonce: true };
  const patience = { tries: 5, pauseMs: 1000, until: Date.now() + MAX_WAIT_MS, repeatable: true };
  await patiently(patience, () =>
    api.call("post", Routes.channelMessages(channel), {
      body: { ...body, ...marks, ...reference },
      ...(files && { files }),
    }),
  );
}

/** What one person alone may see goes to their direct messages, since a channel hides nothing. */
async function whisper(tools: Tools, message: GatewayMessage, payloads: readonly DiscordPayload[]) {
  try {
    const { channel: id } = await directPlaceOf(tools.api, message.author.id);
    for (const [index, payload] of payloads.entries()) {
      await say(tools, id, payload, `${message.id}:${index}`);
    }
  } catch (error) {
    if (!(error instanceof SendError) || error.code !== CANNOT_WRITE_TO_USER) {
      throw error;
    }
    const hint = sayPlainly("This answer is for you alone: ask me with /summit ask.");
    await say(tools, message.channel_id, hint, message.id, message.id);
  }
}

function showTyping({ api, log }: Tools, channel: string): NodeJS.Timeout {
  return setTimeout(() => {
    api
      .call("post", Routes.channelTyping(channel))
      .catch((error: unknown) => log("debug", "Typing could not be shown", { error }));
  }, DEFER_AFTER_MS);
}

/** Answers a message that speaks to the bot; all others are left alone. @throws SendError */
export async function onMessage(
  tools: Tools & {
    readonly botId: string;
    readonly factsOf: ReturnType<typeof createChannelFacts>;
  },
  desk: Desk,
  message: GatewayMessage,
): Promise<void> {
  const words = wordsToBot(message, tools.botId);
  if (words === undefined) {
    return;
  }
  const typing = showTyping(tools, message.channel_id);
  try {
    const said = { ...askedFreely(desk, words), now: Date.now() };
    const request = messageRequest(message, await tools.factsOf(message), said);
    const answered = await desk.handle(request);
    const payloads = tools.render(answered);
    if (answered.reply.audience === "asker" && message.guild_id !== undefined) {
      await whisper(tools, message, payloads);
      return;
    }
    for (const [index, payload] of payloads.entries()) {
      const answers = index === 0 ? message.id : undefined;
      await say(tools, message.channel_id, payload, `${message.id}:${index}`, answers);
    }
  } finally {
    clearTimeout(typing);
  }
}
