// The answer to one interaction: at once if it is ready, else after a sign that we are at it.
import { randomUUID } from "node:crypto";
import {
  type APIInteraction,
  type APIModalInteractionResponse,
  InteractionResponseType,
  MessageFlags,
  Routes,
} from "discord.js";
import { SendError } from "../../core/model/errors.ts";
import type { Answered, Log } from "../../core/model/ports.ts";
import { DEFER_AFTER_MS, FIRST_RESPONSE_MS, INTERACTION_TOKEN_MS } from "./limits.ts";
import { type Draw, privately, toWire } from "./message.ts";
import { patiently, within } from "./patience.ts";
import { type DiscordPayload, sayPlainly } from "./render.ts";
import type { Api } from "./rest.ts";

export interface Tools {
  readonly api: Api;
  readonly draw: Draw;
  readonly log: Log;
  readonly render: (answered: Answered) => readonly DiscordPayload[];
}

export interface Manner {
  /** Who will probably see the reply; fixed for Discord once it is deferred. */
  readonly expects: "channel" | "asker";
  /** The reply will probably take the place of the message whose button was pressed; where it doesn't, it stands beside it. */
  readonly updates: boolean;
}

type Turn = Pick<APIInteraction, "id" | "application_id" | "token">;

const PAUSE_MS = 100;
/** Another process, or our own first try, has answered. @see https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const ALREADY_ANSWERED = "discord-40060";
/** The three seconds are over, or the interaction is a replay. */
const UNKNOWN_INTERACTION = "discord-10062";

const isCode = (error: unknown, code: string): boolean =>
  error instanceof SendError && error.code === code;

/** The first response; true where it stands. It may be tried again, since Discord takes one only. */
async function firstResponse(
  { api, log }: Tools,
  turn: Turn,
  body: { type: InteractionResponseType; data?: object },
  files: Awaited<ReturnType<typeof toWire>>["files"] = undefined,
): Promise<boolean> {
  const route = Routes.interactionCallback(turn.id, turn.token);
  const patience = {
    ...{ tries: 4, pauseMs: PAUSE_MS, until: Date.now() + FIRST_RESPONSE_MS },
    repeatable: true,
  };
  let tried = 0;
  try {
    await patiently(patience, async () => {
      tried += 1;
      await api.call("post", route, { body, auth: false, ...(files && { files }) });
    });
    return true;
  } catch (error) {
    if (isCode(error, ALREADY_ANSWERED)) {
      return tried > 1;
    }
    if (isCode(error, UNKNOWN_INTERACTION)) {
      log("warn", "An interaction came too late to be answered", { interaction: turn.id });
      return false;
    }
    throw error;
  }
}

const patience = () => ({
  tries: 5,
  pauseMs: 1000,
  until: Date.now() + INTERACTION_TOKEN_MS / 2,
  repeatable: true,
});

/** A message after the first. */
async function followUp({ api, draw }: Tools, turn: Turn, payload: DiscordPayload): Promise<void> {
  const wire = await toWire(payload, draw);
  await patiently({ ...patience(), repeatable: false }, () =>
    api.call("post", Routes.webhook(turn.application_id, turn.token), {
      ...{ ...wire, auth: false, query: { wait: "true" } },
    }),
  );
}

const original = (turn: Turn) =>
  Routes.webhookMessage(turn.application_id, turn.token, "@original");

async function editOriginal({ api, draw }: Tools, turn: Turn, payload: DiscordPayload) {
  const wire = await toWire(payload, draw);
  await patiently(patience(), () => api.call("patch", original(turn), { ...wire, auth: false }));
}

const seenBy = (answered: Answered, payloads: readonly DiscordPayload[]): DiscordPayload[] =>
  answered.reply.audience === "asker" ? payloads.map(privately) : [...payloads];

/** One message takes the place of one; several would stand half above and half below others. */
const takesPlace = (answered: Answered, payloads: readonly DiscordPayload[]): boolean =>
  answered.replaces === true && payloads.length === 1;

async function answerNow(tools: Tools, turn: Turn, answered: Answered) {
  const payloads = tools.render(answered);
  const [first = sayPlainly("…"), ...rest] = seenBy(answered, payloads);
  const update = takesPlace(answered, payloads);
  const { body, files } = await toWire(first, tools.draw);
  const type = update
    ? InteractionResponseType.UpdateMessage
    : InteractionResponseType.ChannelMessageWithSource;
  // Without the empty list, the pictures of the page before would stay.
  const data = update ? { attachments: [], ...body } : body;
  if (await firstResponse(tools, turn, { type, data }, files)) {
    for (const payload of rest) {
      await followUp(tools, turn, payload);
    }
  }
}

async function defer(tools: Tools, turn: Turn, manner: Manner): Promise<boolean> {
  if (manner.updates) {
    return await firstResponse(tools, turn, {
      type: InteractionResponseType.DeferredMessageUpdate,
    });
  }
  return await firstResponse(tools, turn, {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: manner.expects === "asker" ? { flags: MessageFlags.Ephemeral } : {},
  });
}

/** Discord shows a deferred reply to whom it was deferred for; for others it is taken away and told anew. */
async function answerLater(tools: Tools, turn: Turn, answered: Answered, manner: Manner) {
  const payloads = tools.render(answered);
  const edits = manner.updates
    ? takesPlace(answered, payloads)
    : answered.reply.audience === manner.expects;
  if (edits) {
    await editOriginal(tools, turn, payloads[0] ?? sayPlainly("…"));
  } else if (!manner.updates) {
    await tools.api.call("delete", original(turn), { auth: false });
  }
  for (const payload of seenBy(answered, payloads).slice(edits ? 1 : 0)) {
    await followUp(tools, turn, payload);
  }
}

/** Tells the asker that it failed, by a short reference; the log has the rest. A message that was to be replaced stays. */
async function confess(
  tools: Tools,
  turn: Turn,
  failure: unknown,
  deferred: "message" | "update" | undefined,
) {
  const reference = randomUUID().slice(0, 8);
  tools.log("error", "An answer did not reach Discord", {
    ...{ reference, interaction: turn.id, error: failure },
  });
  const payload = sayPlainly(`Something went wrong; nothing was changed. Reference: ${reference}`);
  try {
    if (deferred === "message") {
      await editOriginal(tools, turn, payload);
    } else if (deferred === "update") {
      await followUp(tools, turn, privately(payload));
    } else {
      const type = InteractionResponseType.ChannelMessageWithSource;
      await firstResponse(tools, turn, { type, data: privately(payload).body });
    }
  } catch (error) {
    tools.log("warn", "Nor did the word that it failed", { reference, error });
  }
}

/** Opens a form, which can't be deferred. Never throws: what goes wrong is said and logged. */
export async function openForm(
  tools: Tools,
  turn: Turn,
  form: APIModalInteractionResponse,
): Promise<void> {
  try {
    await firstResponse(tools, turn, form);
  } catch (failure) {
    await confess(tools, turn, failure, undefined);
  }
}

/** Answers an interaction with what `work` yields. Never throws: what goes wrong is said and logged. */
export async function respond(
  tools: Tools,
  turn: Turn,
  work: Promise<Answered>,
  manner: Manner,
): Promise<void> {
  let deferred: "message" | "update" | undefined;
  try {
    const first = await within(DEFER_AFTER_MS, work);
    if (first !== undefined) {
      await answerNow(tools, turn, first);
      return;
    }
    const stands = await defer(tools, turn, manner);
    deferred = stands ? (manner.updates ? "update" : "message") : undefined;
    const answered = await work;
    if (stands) {
      await answerLater(tools, turn, answered, manner);
    }
  } catch (failure) {
    await confess(tools, turn, failure, deferred);
  }
}
