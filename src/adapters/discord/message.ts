// A frozen payload as what goes over the wire.
import { ComponentType, MessageFlags, type RawFile } from "discord.js";
import type { Payload } from "../../core/model/delivery.ts";
import { markerOf } from "./identity.ts";
import type { DiscordPayload } from "./render.ts";

/** SVG in, PNG out. */
export type Draw = (svg: string) => Promise<Uint8Array>;

export interface Wire {
  readonly body: DiscordPayload["body"];
  readonly files?: RawFile[];
}

export async function filesOf(payload: DiscordPayload, draw: Draw | undefined): Promise<RawFile[]> {
  if (draw === undefined) {
    return [];
  }
  return await Promise.all(
    payload.pictures.map(async ({ name, svg }) => ({
      name,
      data: Buffer.from(await draw(svg)),
      contentType: "image/png",
    })),
  );
}

export async function toWire(payload: DiscordPayload, draw: Draw | undefined): Promise<Wire> {
  const files = await filesOf(payload, draw);
  return files.length > 0 ? { body: payload.body, files } : { body: payload.body };
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
