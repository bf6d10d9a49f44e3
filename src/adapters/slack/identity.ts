import { createHash } from "node:crypto";

/** By which a message of ours is found again in a channel's history. @see https://docs.slack.dev/messaging/message-metadata */
export const METADATA_TYPE = "summit_message";

/** A key of ours as it stands in a message's metadata: the same key, the same 25 characters. */
export const markOf = (key: string): string =>
  createHash("sha256").update(key).digest("hex").slice(0, 25);

export const metadataFor = (key: string) => ({
  event_type: METADATA_TYPE,
  event_payload: { key: markOf(key) },
});
