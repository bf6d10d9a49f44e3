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

const inThread = ({ thread }: Pick<Place, "thread">) =>
  thread === undefined ? {} : { thread_ts: thread };

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
  const { ts } = await api.call<{ ts: string }>("chat.postMessage", {
    ...{ channel: place.channel, ...inThread(place), ...wireOf(payload), mrkdwn: false },
    metadata: metadataFor(key),
  });
  const where = { channel: place.channel, thread: place.thread };
  const lost = await showPictures(tools, api, where, payload);
  if (lost !== "") {
    const thread = place.thread ?? ts;
    const words = { ...wireOf(sayPlainly(lost)), channel: place.channel, thread_ts: thread };
    await api
      .call("chat.postMessage", words)
      .catch((error: unknown) =>
        tools.log("warn", "Nor could a picture be told in words", { error }),
      );
  }
  return ts;
}

const bears = ({ metadata }: Message, mark: string): boolean =>
  metadata?.event_type === METADATA_TYPE && metadata.event_payload?.key === mark;

/**
 * Looks through what was written since, the newest first, for the message that was sent under the key.
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
  // A thread comes with its oldest first: it is read to its end.
  const [method, thread] =
    place.thread === undefined
      ? ["conversations.history", {}]
      : ["conversations.replies", { ts: place.thread }];
  const oldest = place.thread === undefined ? (since - SKEW_MS) / 1000 : 0;
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    const { messages = [], ...rest } = await readHistory(api, method, {
      ...{ channel: place.channel, ...thread, limit: HISTORY_PAGE },
      ...{ include_all_metadata: true, ...(cursor !== undefined && { cursor }) },
    });
    const found = messages.find((message) => bears(message, mark));
    cursor = rest.response_metadata?.next_cursor || undefined;
    const before = Number(messages.at(-1)?.ts ?? 0);
    if (found !== undefined || cursor === undefined || before < oldest) {
      return found?.ts;
    }
  }
  throw new SendError("history-too-long", "Too much was written since to look through it all.");
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
    if (error instanceof SendError && error.permanent) {
      throw new SendError("history-unreadable", error.message, {}, { cause: error });
    }
    throw error;
  }
}
