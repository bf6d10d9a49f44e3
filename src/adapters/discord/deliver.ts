// Messages that nobody asked for just now: digests, and their reconciliation.
import { type APIMessage, Routes } from "discord.js";
import type { Payload } from "../../core/model/delivery.ts";
import { SendError } from "../../core/model/errors.ts";
import type { Place } from "../../core/model/request.ts";
import { markerOf, nonceOf, snowflakeAt } from "./identity.ts";
import { HISTORY_PAGE } from "./limits.ts";
import { asDiscordPayload, type Draw, marked, toWire } from "./message.ts";
import type { Api } from "./rest.ts";

/** A thread is a channel of its own here. */
export const channelOf = ({ channel, thread }: Place): string => thread ?? channel;

/** The clocks of Discord and of this machine may differ by so much. */
const SKEW_MS = 60_000;
const PAGES = 20;
/** Discord's code for a message that is gone. @see https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const UNKNOWN_MESSAGE = "discord-10008";

/** Discord's code for a channel, or a thread, that is not there. */
const UNKNOWN_CHANNEL = "discord-10003";
const THREAD_EXISTS = "discord-160004";
const THREAD_NAME = "Sources";

/** Opens a thread under a message: the thread has the message's id. False where none may be opened there, as in direct messages. */
async function openThread(api: Api, { channel, thread = "" }: Place): Promise<boolean> {
  try {
    await api.call("post", Routes.threads(channel, thread), { body: { name: THREAD_NAME } });
    return true;
  } catch (error) {
    if (error instanceof SendError && error.permanent) {
      return error.code === THREAD_EXISTS;
    }
    throw error;
  }
}

const isGone = (error: unknown): boolean =>
  error instanceof SendError && error.code === UNKNOWN_CHANNEL;

/**
 * Does something in the place's thread, which is opened under its message if need be, or in the channel where there
 * can be no thread.
 */
async function inPlace<T>(
  api: Api,
  place: Place,
  work: (channel: string) => Promise<T>,
): Promise<T> {
  try {
    return await work(channelOf(place));
  } catch (error) {
    if (place.thread === undefined || !isGone(error)) {
      throw error;
    }
    return work((await openThread(api, place)) ? place.thread : place.channel);
  }
}

/**
 * Sends with the key as nonce, so that the same key makes one message for the next few minutes.
 * @returns the message's id; "deleted" where it had arrived and somebody took it away
 * @throws SendError
 * @see https://discord.com/developers/docs/resources/message#create-message
 */
export async function deliver(
  api: Api,
  draw: Draw,
  place: Place,
  payload: Payload,
  key: string,
): Promise<string> {
  const message = marked(asDiscordPayload(payload), nonceOf(key));
  const wire = await toWire(message, draw);
  try {
    const sent = await inPlace(api, place, (channel) =>
      api.call<APIMessage>("post", Routes.channelMessages(channel), wire),
    );
    return sent.id;
  } catch (error) {
    if (error instanceof SendError && error.code === UNKNOWN_MESSAGE) {
      return "deleted";
    }
    throw error;
  }
}

function bears(message: APIMessage, nonce: string): boolean {
  const written = message.components?.some(
    (part) => "content" in part && part.content === markerOf(nonce),
  );
  return message.author.bot === true && (message.nonce === nonce || written === true);
}

/**
 * Looks through the channel's history for the message that was sent under the key.
 * @param since ms since the epoch
 * @throws SendError where the history can't be read to its end
 */
export const findDelivered = (
  api: Api,
  place: Place,
  key: string,
  since: number,
): Promise<string | undefined> =>
  inPlace(api, place, (channel) => findIn(api, channel, nonceOf(key), since));

async function findIn(
  api: Api,
  channel: string,
  nonce: string,
  since: number,
): Promise<string | undefined> {
  let after = snowflakeAt(since - SKEW_MS);
  for (let page = 0; page < PAGES; page += 1) {
    const messages = await api.call<APIMessage[]>("get", Routes.channelMessages(channel), {
      query: { limit: String(HISTORY_PAGE), after },
    });
    const found = messages.find((message) => bears(message, nonce));
    if (found !== undefined || messages.length < HISTORY_PAGE) {
      return found?.id;
    }
    after = messages.reduce((newest, { id }) => (BigInt(id) > BigInt(newest) ? id : newest), after);
  }
  throw new SendError("history-too-long", "Too much was written since to look through it all.");
}
