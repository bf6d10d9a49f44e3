// A frozen payload as what goes over the wire.
import type { Payload } from "../../core/model/delivery.ts";
import { rowWithKeys } from "./controls.ts";
import type { SlackPayload } from "./render.ts";

/** Nothing in the text is a link to be shown in large, and no name in it is looked for. */
export const wireOf = ({ text, blocks }: SlackPayload) => ({
  text,
  ...(blocks.length > 0 && { blocks }),
  unfurl_links: false,
  unfurl_media: false,
});

/** A payload comes back from the store as plain data. */
export const asSlackPayload = (payload: Payload): SlackPayload => payload as SlackPayload;

/** The same message with other keys on its buttons. */
export const withKeys = (payload: SlackPayload, nameOf: (key: string) => string): SlackPayload => ({
  ...payload,
  blocks: payload.blocks.map((block) =>
    block.type === "actions" ? rowWithKeys(block, nameOf) : block,
  ),
});
