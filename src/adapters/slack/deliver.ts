// Messages under a key: digests, answers to mentions, and their reconciliation.
import { SendError } from "../../core/model/errors.ts";
import type { Place } from "../../core/model/request.ts";
import type { Api } from "./api.ts";
import { METADATA_TYPE, markOf, metadataFor } from "./identity.ts";
import { HISTORY_PAGE } from "./limits.ts";
import { wireOf } from "./message.ts";
import { type PictureTools, showPictures } from "./pictures.ts";
import { type SlackPayload, sayPlainly } from "./render.ts";

/** The clocks of Slack and of this machine may differ by so much. */
const SKEW_MS = 60_000;
const PAGES = 20;

interface Message {
  readonly ts: string;
  /** Of the message that began a thread. */
  readonly is_locked?: boolean;
  readonly metadata?: {
    readonly event_type?: string;
    readonly event_payload?: { readonly key?: unknown };
  };
}

interface HistoryPage {
  readonly messages?: readonly Message[];
  readonly has_more?: boolean;
  readonly response_metadata?: { readonly next_cursor?: string };
}

/** Nobody writes there any more, though the channel may go on: the thread is locked, or its first message is gone. @see https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const noThread = new Set([
  ...["slack-restricted_action_thread_locked", "slack-thread_locked", "slack-thread_not_found"],
  ...["slack-restricted_action_non_threadable_channel", "slack-cannot_reply_to_message"],
]);

const isShut = (error: unknown): boolean => error instanceof SendError && noThread.has(error.code);

/** Posts in the place's thread, or in the channel where the thread takes nothing. @returns where it stands */
async function post(
  api: Api,
  { channel, thread }: { readonly channel: string; readonly thread?: string | undefined },
  message: Readonly<Record<string, unknown>>,
): Promise<{ readonly ts: string; readonly thread: string | undefined }> {
  try {
    const where = { channel, ...(thread !== undefined && { thread_ts: thread }) };
    const { ts } = await api.call<{ ts: string }>("chat.postMessage", { ...where, ...message });
    return { ts, thread };
  } catch (error) {
    if (thread === undefined || !isShut(error)) {
      throw error;
    }
    return post(api, { channel }, message);
  }
}

/**
 * Sends with the key in the message's metadata. Slack itself makes a second message of a second request.
 * @returns the message's timestamp, which is its id
 * @throws SendError
 * @see https://docs.slack.dev/reference/methods/chat.postMessage
 */
export async function deliver(
  tools: PictureTools,
  api: Api,
  place: Place,
  payload: SlackPayload,
  key: string,
): Promise<string> {
  const message = { ...wireOf(payload), mrkdwn: false, metadata: metadataFor(key) };
  const { ts, thread } = await post(api, place, message);
  const { channel } = place;
  const lost = await showPictures(tools, api, { channel, thread }, payload);
  if (lost !== "") {
    await post(api, { channel, thread: thread ?? ts }, wireOf(sayPlainly(lost))).catch(
      (error: unknown) => tools.log("warn", "Nor could a picture be told in words", { error }),
    );
  }
  return ts;
}

const bears = ({ metadata }: Message, mark: string): boolean =>
  metadata?.event_type === METADATA_TYPE && metadata.event_payload?.key === mark;

/** @returns what was found; "shut" where it is not there and nobody can write there */
async function lookThrough(
  api: Api,
  { channel, thread }: Pick<Place, "channel" | "thread">,
  mark: string,
  since: number,
): Promise<Message | "shut" | undefined> {
  // A thread comes with its oldest first: it is read to its end.
  const [method, within] =
    thread === undefined
      ? ["conversations.history", {}]
      : ["conversations.replies", { ts: thread }];
  const oldest = thread === undefined ? (since - SKEW_MS) / 1000 : 0;
  let cursor: string | undefined;
  let locked = false;
  for (let page = 0; page < PAGES; page += 1) {
    const { messages = [], ...rest } = await readHistory(api, method, {
      ...{ channel, ...within, limit: HISTORY_PAGE },
      ...{ include_all_metadata: true, ...(cursor !== undefined && { cursor }) },
    });
    const found = messages.find((message) => bears(message, mark));
    locked ||= messages.some(({ ts, is_locked }) => ts === thread && is_locked === true);
    cursor = rest.response_metadata?.next_cursor || undefined;
    const before = Number(messages.at(-1)?.ts ?? 0);
    if (found !== undefined || cursor === undefined || before < oldest) {
      return found ?? (locked ? "shut" : undefined);
    }
  }
  throw new SendError("history-too-long", "Too much was written since to look through it all.");
}

const shutOrThrow = (error: unknown): "shut" => {
  if (isShut(error)) {
    return "shut";
  }
  throw error;
};

/**
 * Looks through what was written since for the message that was sent under the key; where its thread is shut, in the channel too.
 * @param since ms since the epoch; the newest page is looked at whatever it is, for the clock may have run ahead
 * @throws SendError where the history can't be read so far back
 * @see https://docs.slack.dev/reference/methods/conversations.history
 */
export async function findDelivered(
  api: Api,
  place: Place,
  key: string,
  since: number,
): Promise<string | undefined> {
  const mark = markOf(key);
  const found = await lookThrough(api, place, mark, since).catch(shutOrThrow);
  // Histories may be read so seldom that the channel's is left alone as long as the thread can be written in.
  const last =
    found === "shut" ? await lookThrough(api, { channel: place.channel }, mark, since) : found;
  return last === "shut" ? undefined : last?.ts;
}

/** What can't be read is no proof that nothing stands there. */
async function readHistory(
  api: Api,
  method: string,
  query: Readonly<Record<string, unknown>>,
): Promise<HistoryPage> {
  try {
    return await api.call<HistoryPage>(method, query);
  } catch (error) {
    if (error instanceof SendError && error.permanent && !isShut(error)) {
      throw new SendError("history-unreadable", error.message, {}, { cause: error });
    }
    throw error;
  }
}
