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
    const sent = await api.call<APIMessage>("post", Routes.channelMessages(channelOf(place)), wire);
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
export async function findDelivered(
  api: Api,
  place: Place,
  key: string,
  since: number,
): Promise<string | undefined> {
  const nonce = nonceOf(key);
  let after = snowflakeAt(since - SKEW_MS);
  for (let page = 0; page < PAGES; page += 1) {
    const messages = await api.call<APIMessage[]>("get", Routes.channelMessages(channelOf(place)), {
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
