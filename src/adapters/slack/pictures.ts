import { cut, plainLine } from "../../core/model/plain-line.ts";
import type { Log } from "../../core/model/ports.ts";
import type { Api } from "./api.ts";
import { ALT_TEXT } from "./limits.ts";
import type { SlackPayload } from "./render.ts";

/** SVG in, PNG out; undefined for what can't be drawn. */
export type Draw = (svg: string) => Promise<Uint8Array | undefined>;

export interface PictureTools {
  readonly draw: Draw;
  readonly log: Log;
}

/**
 * Uploads what a message shows besides its words.
 * @returns what could not be shown, in words; empty where all could. Never throws: the message stands already.
 */
export async function showPictures(
  { draw, log }: PictureTools,
  api: Api,
  where: { readonly channel: string; readonly thread?: string | undefined },
  { pictures }: SlackPayload,
): Promise<string> {
  const lost: string[] = [];
  for (const picture of pictures) {
    const alt = cut(plainLine(picture.alt).trim() || "A picture", ALT_TEXT);
    try {
      const png = await draw(picture.svg);
      if (png === undefined) {
        lost.push(alt);
      } else {
        await api.upload({ ...where, png, alt });
      }
    } catch (error) {
      log("warn", "A picture could not be uploaded; its words stand in for it", { error });
      lost.push(alt);
    }
  }
  return lost.join("\n");
}
