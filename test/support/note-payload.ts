import type { Payload } from "../../src/core/model/delivery.ts";
import type { Platform } from "../../src/core/model/ports.ts";

/** A note as a platform renders it and as the outbox gives it back. */
export function notePayload(platform: Platform, text: string): Payload {
  const reply = { audience: "channel", blocks: [{ kind: "note", text }] } as const;
  const [first] = platform.render({ reply, sources: new Map(), keys: new Map() });
  return JSON.parse(JSON.stringify(first)) as Payload;
}
