// HTTP mode from Slack's side: signed requests.
import { createHmac } from "node:crypto";
import type { Plain } from "./server-state.ts";
import type { Transport } from "./speaker.ts";

export const SIGNING_SECRET = "0123456789abcdef0123456789abcdef";

export interface Signing {
  readonly secret?: string;
  readonly version?: string;
  /** Seconds since the epoch. */
  readonly at?: number;
  /** Instead of the true one. */
  readonly signature?: string | undefined;
}

/** Sends a body as Slack would, or with a signature that is wrong as the test wants it. */
export function postSigned(
  url: string,
  body: string,
  {
    secret = SIGNING_SECRET,
    version = "v0",
    at = Math.floor(Date.now() / 1000),
    ...own
  }: Signing = {},
  type = "application/x-www-form-urlencoded",
): Promise<Response> {
  const made = createHmac("sha256", secret).update(`v0:${at}:${body}`).digest("hex");
  const signature = "signature" in own ? own.signature : `${version}=${made}`;
  return fetch(url, {
    method: "POST",
    headers: {
      "content-type": type,
      "x-slack-request-timestamp": String(at),
      ...(signature !== undefined && { "x-slack-signature": signature }),
    },
    body,
  });
}

/** Commands are form fields, interactions one JSON field, events JSON. */
function formOf(type: Parameters<Transport["send"]>[0], payload: Plain): [string, string] {
  switch (type) {
    case "slash_commands":
      return [
        new URLSearchParams(payload as Record<string, string>).toString(),
        "application/x-www-form-urlencoded",
      ];
    case "interactive":
      return [
        new URLSearchParams({ payload: JSON.stringify(payload) }).toString(),
        "application/x-www-form-urlencoded",
      ];
    case "events_api":
      return [JSON.stringify(payload), "application/json"];
  }
}

export const byRequests = (url: () => string): Transport => ({
  async send(type, payload) {
    const [body, contentType] = formOf(type, payload);
    const response = await postSigned(url(), body, {}, contentType);
    const text = await response.text();
    return text === "" ? {} : (JSON.parse(text) as Plain);
  },
});
