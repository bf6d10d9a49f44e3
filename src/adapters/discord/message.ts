// A frozen payload as what goes over the wire.
import { ComponentType, MessageFlags, type RawFile } from "discord.js";
import type { Payload } from "../../core/model/delivery.ts";
import { cut } from "../../core/model/plain-line.ts";
import { escapeText } from "./escape.ts";
import { markerOf } from "./identity.ts";
import { attachmentUrl, type DiscordPayload } from "./render.ts";
import { type Row, rowWithKeys } from "./rows.ts";

/** SVG in, PNG out; undefined for what can't be drawn. */
export type Draw = (svg: string) => Promise<Uint8Array | undefined>;

/** Of a picture that could not be drawn, in a message that may be full. */
const LONGEST_WORDS = 200;

export interface Wire {
  readonly body: DiscordPayload["body"];
  readonly files?: RawFile[];
}

/** A message whose picture could not be drawn says in words what it shows. */
function withoutPicture({ body, pictures }: DiscordPayload, lost: string): DiscordPayload {
  const components = body.components?.map((part) => {
    const [item] = part.type === ComponentType.MediaGallery ? part.items : [];
    return item?.media.url === attachmentUrl(lost)
      ? ({
          type: ComponentType.TextDisplay,
          content: escapeText(cut(item.description ?? "", LONGEST_WORDS)),
        } as const)
      : part;
  });
  const attachments = body.attachments?.filter(({ filename }) => filename !== lost);
  return {
    body: { ...body, ...(components && { components }), ...(attachments && { attachments }) },
    pictures: pictures.filter(({ name }) => name !== lost),
  };
}

export async function toWire(payload: DiscordPayload, draw: Draw): Promise<Wire> {
  let drawn = payload;
  const files: RawFile[] = [];
  for (const { name, svg } of payload.pictures) {
    const png = await draw(svg);
    if (png === undefined) {
      drawn = withoutPicture(drawn, name);
    } else {
      const id = payload.body.attachments?.find(({ filename }) => filename === name)?.id ?? 0;
      files.push({ key: `files[${id}]`, name, data: Buffer.from(png), contentType: "image/png" });
    }
  }
  return files.length > 0 ? { body: drawn.body, files } : { body: drawn.body };
}

/** The same message, seen by the asker alone. */
export const privately = (payload: DiscordPayload): DiscordPayload => ({
  ...payload,
  body: {
    ...payload.body,
    flags: (payload.body.flags ?? 0) | MessageFlags.Ephemeral,
  },
});

/** The same message with the nonce that keeps it from being made twice, and the marker by which it is found. */
export const marked = (payload: DiscordPayload, nonce: string): DiscordPayload => ({
  ...payload,
  body: {
    ...payload.body,
    components: [
      ...(payload.body.components ?? []),
      { type: ComponentType.TextDisplay, content: markerOf(nonce) },
    ],
    nonce,
    enforce_nonce: true,
  },
});

/** A payload comes back from the store as plain data. */
export const asDiscordPayload = (payload: Payload): DiscordPayload => payload as DiscordPayload;

/** The same message with other keys on its buttons. */
export function withKeys(payload: DiscordPayload, nameOf: (key: string) => string): DiscordPayload {
  const components = payload.body.components?.map((part) =>
    part.type === ComponentType.ActionRow ? rowWithKeys(part as Row, nameOf) : part,
  );
  return { ...payload, body: { ...payload.body, ...(components && { components }) } };
}
