// Writing to the bot, or mentioning it: a question without a command.
import { SendError } from "../../core/model/errors.ts";
import type { Desk } from "../../core/model/ports.ts";
import type { Place, Request } from "../../core/model/request.ts";
import type { Api } from "./api.ts";
import { deliver, findDelivered } from "./deliver.ts";
import { wireOf } from "./message.ts";
import { patiently } from "./patience.ts";
import type { SlackPayload } from "./render.ts";
import { isDirect } from "./request.ts";
import type { Tools } from "./respond.ts";

const MAX_WAIT_MS = 60_000;

/** Once, though Slack makes two messages of two requests: what may have arrived is looked for first. @throws SendError */
async function say(tools: Tools, api: Api, place: Place, payload: SlackPayload, key: string) {
  const since = Date.now();
  const patience = { tries: 4, pauseMs: 1000, until: since + MAX_WAIT_MS, repeatable: false };
  const send = (): Promise<string> => deliver(tools, api, place, payload, key);
  try {
    await patiently(patience, send);
  } catch (error) {
    if (!(error instanceof SendError) || error.permanent || error.retryAfterMs !== undefined) {
      throw error;
    }
    tools.log("warn", "It is not known whether an answer arrived; looking for it", { error });
    if ((await findDelivered(api, place, key, since)) === undefined) {
      await patiently(patience, send);
    }
  }
}

/** Answers a question that was written to the bot, in its thread. @throws SendError */
export async function converse(
  tools: Tools,
  api: Api,
  desk: Desk,
  request: Request,
): Promise<void> {
  const answered = await desk.handle(request);
  const alone = answered.reply.audience === "asker" && !isDirect(request.channel);
  const { channel, thread } = request;
  for (const [index, payload] of tools.render(answered).entries()) {
    if (alone) {
      const where = { channel, user: request.asker, ...(thread && { thread_ts: thread }) };
      await patiently(
        { tries: 4, pauseMs: 1000, until: Date.now() + MAX_WAIT_MS, repeatable: false },
        () => api.call("chat.postEphemeral", { ...where, ...wireOf(payload) }),
      );
    } else {
      await say(tools, api, request, payload, `${request.id}:${index}`);
    }
  }
}
