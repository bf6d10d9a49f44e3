// The answer to a command or a button: at once if it is ready, else after a sign that we are at it.
import { randomUUID } from "node:crypto";
import { SendError } from "../../core/model/errors.ts";
import type { Answered, Log } from "../../core/model/ports.ts";
import type { Reply } from "../../core/model/reply.ts";
import { type Api, postTo } from "./api.ts";
import { DEFER_AFTER_MS, RESPONSE_URL_MS, RESPONSE_URL_USES } from "./limits.ts";
import { wireOf } from "./message.ts";
import { patiently, within } from "./patience.ts";
import { type PictureTools, showPictures } from "./pictures.ts";
import { type SlackPayload, sayPlainly } from "./render.ts";
import { isDirect } from "./request.ts";

export interface Tools extends PictureTools {
  readonly log: Log;
  readonly timeoutMs: number | undefined;
  /** Pictures are for channels: nothing can be uploaded for one person alone. */
  readonly render: (answered: Answered) => readonly SlackPayload[];
}

/** Somebody's command, button or form, and the ways to answer it. */
export interface Turn {
  readonly api: Api;
  readonly channel: string;
  readonly thread?: string | undefined;
  readonly asker: string;
  /** Where Slack takes up to five answers for half an hour. */
  readonly url?: string | undefined;
  /** Takes the first message with it, where Slack allows that; until then nothing is acknowledged. */
  readonly ack?: (message?: Readonly<Record<string, unknown>>) => Promise<void>;
}

type Audience = Reply["audience"];

const responseType = (audience: Audience) => (audience === "asker" ? "ephemeral" : "in_channel");

/** Says one message after the other: by the address for answers as long as it takes them, then as posts of ours. */
function createVoice(tools: Tools, turn: Turn) {
  const { api, channel, thread, asker, url } = turn;
  const inThread = thread === undefined ? {} : { thread_ts: thread };
  let uses = 0;
  const post = (payload: SlackPayload, audience: Audience) =>
    audience === "asker" && !isDirect(channel)
      ? api.call("chat.postEphemeral", { channel, user: asker, ...inThread, ...wireOf(payload) })
      : api.call("chat.postMessage", { channel, ...inThread, ...wireOf(payload), mrkdwn: false });
  return async (payload: SlackPayload, audience: Audience, replaces = false): Promise<void> => {
    const patience = { tries: 4, pauseMs: 1000, until: Date.now() + RESPONSE_URL_MS / 2 };
    if (url === undefined || uses >= RESPONSE_URL_USES) {
      await patiently({ ...patience, repeatable: false }, () => post(payload, audience));
      return;
    }
    uses += 1;
    const body = {
      response_type: responseType(audience),
      replace_original: replaces,
      ...(replaces ? {} : inThread),
      ...wireOf(payload),
    };
    try {
      await patiently({ ...patience, repeatable: replaces }, () =>
        postTo(url, body, tools.timeoutMs),
      );
    } catch (error) {
      if (!(error instanceof SendError) || !error.permanent) {
        throw error;
      }
      tools.log("info", "Slack takes no more answers here; posting instead", { code: error.code });
      await patiently({ ...patience, repeatable: false }, () => post(payload, audience));
    }
  };
}

type Voice = ReturnType<typeof createVoice>;

/** @param first how the first message goes out */
async function sayAll(
  tools: Tools,
  turn: Turn,
  answered: Answered,
  say: Voice,
  first: Voice = say,
): Promise<void> {
  const { audience } = answered.reply;
  const payloads = tools.render(answered);
  // One message takes the place of one; several would stand half above and half below others.
  const replaces = answered.replaces === true && payloads.length === 1;
  for (const [index, payload] of payloads.entries()) {
    await (index === 0 ? first : say)(payload, audience, replaces);
    // Slack keeps pictures apart from their message: when a page is turned back to, they stand there already.
    const lost =
      answered.replaces === true ? "" : await showPictures(tools, turn.api, turn, payload);
    if (lost !== "") {
      await say(sayPlainly(lost), audience);
    }
  }
}

/** Tells the asker that it failed, by a short reference; the log has the rest. */
async function confess({ log }: Tools, failure: unknown, say: Voice): Promise<void> {
  const reference = randomUUID().slice(0, 8);
  log("error", "An answer did not reach Slack, or it is not known whether it did", {
    ...{ reference, error: failure },
  });
  try {
    const words = `Slack did not take my answer, or did not say so. If you don't see it, please ask again. Reference: ${reference}`;
    await say(sayPlainly(words), "asker");
  } catch (error) {
    log("warn", "Nor did the word that it failed", { reference, error });
  }
}

/** Does what has no answer of its own, such as opening a form; where it fails, the asker is told. Never throws. */
export async function orConfess(
  tools: Tools,
  turn: Omit<Turn, "ack">,
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (failure) {
    await confess(tools, failure, createVoice(tools, turn));
  }
}

/** The acknowledgement as a voice; where the connection has gone, the address for answers is left. */
const acknowledging =
  ({ log }: Tools, ack: NonNullable<Turn["ack"]>, say: Voice): Voice =>
  async (payload, audience) => {
    try {
      await ack({ response_type: responseType(audience), ...wireOf(payload) });
    } catch (error) {
      log("warn", "A command could not be acknowledged; answering by its address", { error });
      await say(payload, audience);
    }
  };

/** Answers with what `work` yields. Never throws: what goes wrong is said and logged. */
export async function respond(tools: Tools, turn: Turn, work: Promise<Answered>): Promise<void> {
  const say = createVoice(tools, turn);
  try {
    const inTime = turn.ack === undefined ? await work : await within(DEFER_AFTER_MS, work);
    if (turn.ack !== undefined && inTime !== undefined) {
      await sayAll(tools, turn, inTime, say, acknowledging(tools, turn.ack, say));
      return;
    }
    await turn.ack?.();
    await sayAll(tools, turn, await work, say);
  } catch (failure) {
    await confess(tools, failure, say);
  }
}
