// Messages that nobody asked for just now: digests, and their reconciliation.
import { type APIMessage, Routes } from "discord.js";
import type { Payload } from "../../core/model/delivery.ts";
import { SendError } from "../../core/model/errors.ts";
import type { Place } from "../../core/model/request.ts";
import { markerOf, nonceOf, snowflakeAt } from "./identity.ts";
import { HISTORY_PAGE } from "./limits.ts";
import { asDiscordPayload, type Draw, marked, toWire, type Wire } from "./message.ts";
import type { Api } from "./rest.ts";

/** A thread is a channel of its own here. */
export const channelOf = ({ channel, thread }: Place): string => thread ?? channel;

/** The clocks of Discord and of this machine may differ by so much. */
const SKEW_MS = 60_000;
const PAGES = 20;
/** Discord's code for a message that is gone. @see https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const UNKNOWN_MESSAGE = "discord-10008";

/** A channel, or a thread, that is not there, and threads that are locked or archived for good: nobody writes there any more. */
const noPlace = new Set(["discord-10003", "discord-160005", "discord-50083"]);
const THREAD_EXISTS = "discord-160004";
const THREAD_NAME = "Sources";

/** Where the parts that follow a head go, by head: its thread, or the channel where it can have none. */
export type Threads = Map<string, string>;

const KNOWN_THREADS = 5000;

/**
 * Opens a thread under a message: the thread has the message's id.
 * @returns where to write: the channel where no thread may be opened there, as in direct messages
 */
async function openThread(api: Api, channel: string, thread: string): Promise<string> {
  try {
    await api.call("post", Routes.threads(channel, thread), { body: { name: THREAD_NAME } });
    return thread;
  } catch (error) {
    if (error instanceof SendError && error.permanent) {
      // No message has a thread's id that somebody else has opened: that one is there already.
      return error.code === THREAD_EXISTS || error.code === UNKNOWN_MESSAGE ? thread : channel;
    }
    throw error;
  }
}

const isGone = (error: unknown): boolean => error instanceof SendError && noPlace.has(error.code);

/** Posts in the place's thread, or in the channel where the thread is gone or locked. */
async function post(api: Api, { channel, thread = channel }: Place, wire: Wire): Promise<string> {
  const create = (where: string) =>
    api.call<APIMessage>("post", Routes.channelMessages(where), wire);
  try {
    return (await create(thread)).id;
  } catch (error) {
    if (thread === channel || !isGone(error)) {
      throw error;
    }
    return (await create(channel)).id;
  }
}

/** Where to write: a thread that this process has not written in yet is opened first, which costs a request. */
async function destinationOf(api: Api, threads: Threads, place: Place): Promise<Place> {
  const { channel, thread } = place;
  if (thread === undefined) {
    return place;
  }
  const known = threads.get(thread) ?? (await openThread(api, channel, thread));
  if (threads.size >= KNOWN_THREADS) {
    threads.clear();
  }
  threads.set(thread, known);
  return { ...place, thread: known };
}

/**
 * Sends with the key as nonce, so that the same key makes one message for the next few minutes.
 * @returns the message's id; "deleted" where it had arrived and somebody took it away
 * @throws SendError
 * @see https://discord.com/developers/docs/resources/message#create-message
 */
export async function deliver(
  { api, draw, threads }: { readonly api: Api; readonly draw: Draw; readonly threads: Threads },
  place: Place,
  payload: Payload,
  key: string,
): Promise<string> {
  const message = marked(asDiscordPayload(payload), nonceOf(key));
  const wire = await toWire(message, draw);
  try {
    return await post(api, await destinationOf(api, threads, place), wire);
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

async function lookThrough(
  api: Api,
  channel: string,
  nonce: string,
  since: number,
  demandHistory: () => Promise<void>,
): Promise<string | undefined> {
  const oldest = BigInt(snowflakeAt(since - SKEW_MS));
  let before: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    const messages = await api.call<APIMessage[]>("get", Routes.channelMessages(channel), {
      query: { limit: String(HISTORY_PAGE), ...(before !== undefined && { before }) },
    });
    const found = messages.find((message) => bears(message, nonce));
    before = messages.at(-1)?.id;
    if (before === undefined && page === 0) {
      await demandHistory();
    }
    if (found !== undefined || before === undefined || BigInt(before) < oldest) {
      return found?.id;
    }
  }
  throw new SendError("history-too-long", "Too much was written since to look through it all.");
}

/**
 * Looks through the history, the newest first, for the message that was sent under the key: in the thread, then in the channel,
 * where it stands if the thread was locked at that moment.
 * @param since ms since the epoch; the newest page is looked at whatever it is, for the clock may have run ahead
 * @param demandHistory throws where the history can't be read, asked where it seems to be empty
 * @throws SendError where the history can't be read so far back
 */
export async function findDelivered(
  api: Api,
  { channel, thread }: Place,
  { key, since }: { readonly key: string; readonly since: number },
  demandHistory: () => Promise<void>,
): Promise<string | undefined> {
  const look = (where: string) => lookThrough(api, where, nonceOf(key), since, demandHistory);
  const inThread =
    thread === undefined || thread === channel
      ? undefined
      : await look(thread).catch((error: unknown) => {
          if (!isGone(error)) {
            throw error;
          }
        });
  return inThread ?? look(channel);
}
