// What the bot may do in a channel.
import { asSentence } from "../../core/model/as-sentence.ts";
import { SendError } from "../../core/model/errors.ts";
import type { ChannelCheck } from "../../core/model/ports.ts";
import type { Place } from "../../core/model/request.ts";
import { type Api, isTokenFault } from "./api.ts";

interface Channel {
  readonly is_member?: boolean;
  readonly is_archived?: boolean;
  readonly is_im?: boolean;
  readonly is_mpim?: boolean;
}

const refused = (problem: string, remedy: string): ChannelCheck => ({ ok: false, problem, remedy });

const remedies: Readonly<Record<string, string>> = {
  "slack-channel_not_found":
    "Invite me (/invite @Summit): I can't see private channels that I'm not in.",
  "slack-not_in_channel": "Invite me to this channel (/invite @Summit), then try again.",
  "slack-is_archived": "Unarchive the channel, or choose another one.",
  "slack-missing_scope":
    "Update the app from manifest.yaml (api.slack.com/apps, your app, App Manifest), and install it again.",
};

function explain(error: SendError): ChannelCheck {
  const remedy =
    remedies[error.code] ??
    (isTokenFault(error)
      ? "The operator has to look at SLACK_BOT_TOKEN: api.slack.com/apps, your app, OAuth & Permissions."
      : "Try again in a minute.");
  return refused(`I can't look at this channel: ${asSentence(error.message)}`, remedy);
}

/** Can digests be posted there, and found again when it is not sure that they arrived? */
export async function checkChannel(api: Api, { channel: id }: Place): Promise<ChannelCheck> {
  try {
    const { channel } = await api.call<{ channel: Channel }>("conversations.info", { channel: id });
    if (channel.is_archived === true) {
      return refused("This channel is archived.", remedies["slack-is_archived"] ?? "");
    }
    const direct = channel.is_im === true || channel.is_mpim === true;
    if (!direct && channel.is_member !== true) {
      return refused("I'm not in this channel.", remedies["slack-not_in_channel"] ?? "");
    }
    await api.call("conversations.history", { channel: id, limit: 1 });
    return { ok: true };
  } catch (error) {
    if (!(error instanceof SendError)) {
      throw error;
    }
    // Slack lets some apps read a history once a minute: being asked to wait shows that it may be read.
    return error.code === "rate-limited" ? { ok: true } : explain(error);
  }
}
