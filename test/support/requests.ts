import type { Request } from "../../src/core/model/request.ts";

/** A request from a Discord channel by somebody without rights, with what the test cares about. */
export function requestOf(fields: Partial<Request> = {}): Request {
  return {
    id: "1",
    platform: "discord",
    workspace: "guild",
    channel: "general",
    command: "ask",
    named: {},
    rest: "",
    asker: "reader",
    rights: "none",
    locale: "en",
    now: Date.parse("2031-05-20T09:00:00Z"),
    ...fields,
  };
}
