// Every request to Slack goes through here: one attempt, and its failure says what to do next.
import { webApi } from "@slack/bolt";
import { neverConnected, SendError } from "../../core/model/errors.ts";
import type { Log } from "../../core/model/ports.ts";
import { boltLog } from "./bolt-log.ts";
import { withoutTokens } from "./redact.ts";

export const DEFAULT_API_URL = "https://slack.com/api/";
const TIMEOUT_MS = 10_000;
/** Where Slack doesn't say how long. */
const UNTOLD_WAIT_S = 5;
/** Where nobody listens: asking again soon costs neither side anything. */
const AWAY_WAIT_MS = 1000;
/** Until somebody can have mended the token. */
const REFUSED_WAIT_MS = 5 * 60_000;

/** The token or its scopes, not the channel, are at fault. @see https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const tokenFaults = new Set([
  ...["invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired"],
  ...["missing_scope", "not_allowed_token_type", "org_login_required", "ekm_access_denied"],
  ...["team_access_not_granted", "no_permission", "access_denied", "two_factor_setup_required"],
]);
const busy = new Set(["ratelimited", "rate_limited"]);
/** Slack failed on its own side; it is not known how far it came. */
const slackFailed = new Set([
  ...["internal_error", "fatal_error", "service_unavailable", "request_timeout"],
  ...["team_added_to_org", "accesslimited"],
]);

export const isTokenFault = ({ code }: SendError): boolean =>
  tokenFaults.has(code.replace(/^slack-/, ""));

type Json = Readonly<Record<string, unknown>>;

export interface Api {
  /** @throws SendError */
  call<T = Json>(method: string, body?: Json): Promise<T>;
  /** Uploads a picture and shows it in the channel. @throws SendError */
  upload(picture: {
    readonly channel: string;
    readonly thread?: string | undefined;
    readonly png: Uint8Array;
    readonly alt: string;
  }): Promise<void>;
}

/** The fetch of this process, which never leaves open how long a 429 lasts: Slack's client gives up on one that does. */
const patientFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  if (response.status !== 429 || Number(response.headers.get("retry-after")) > 0) {
    return response;
  }
  const headers = new Headers(response.headers);
  headers.set("retry-after", String(UNTOLD_WAIT_S));
  return new Response(response.body, { status: 429, headers });
};

/**
 * Slack's client by itself sends up to ten times what may have arrived, waits forever for an answer, and lets one channel's 429
 * hold up all others.
 */
export const clientOptions = (apiUrl: string, log: Log, timeoutMs = TIMEOUT_MS) => ({
  slackApiUrl: apiUrl,
  retryConfig: { retries: 0 },
  timeout: timeoutMs,
  rejectRateLimitedCalls: true,
  fetch: patientFetch,
  logger: boltLog(log),
});

const unsure = (why: string, cause: Error): SendError =>
  new SendError(
    "unsure",
    `Slack ${why}; what was sent may have arrived.`,
    { away: true },
    { cause },
  );

function refusal({ data }: webApi.WebAPIPlatformError, cause: Error): SendError {
  const { error } = data;
  const code = `slack-${error}`;
  const said = `Slack refused: ${error}.`;
  if (busy.has(error)) {
    const seconds = data.response_metadata?.retryAfter ?? UNTOLD_WAIT_S;
    return new SendError("rate-limited", said, { retryAfterMs: seconds * 1000 }, { cause });
  }
  if (tokenFaults.has(error)) {
    return new SendError(code, said, { retryAfterMs: REFUSED_WAIT_MS }, { cause });
  }
  // What is no code of Slack's own came from something between it and us.
  return slackFailed.has(error) || !/^[a-z_]+$/.test(error)
    ? unsure("failed", cause)
    : new SendError(code, said, { permanent: true }, { cause });
}

/** The socket's own error stands some causes deep. */
function socketCodeOf(error: unknown): string | undefined {
  let deep = error as { code?: string; original?: unknown; cause?: unknown } | undefined;
  while (deep !== undefined && !neverConnected.has(deep.code ?? "")) {
    deep = (deep.original ?? deep.cause) as typeof deep;
  }
  return deep?.code;
}

/** What a failed request means for whoever wants to send: wait, give up, or find out. */
export function toSendError(error: unknown): SendError {
  if (error instanceof SendError) {
    return error;
  }
  const cause = withoutTokens(error);
  if (error instanceof webApi.WebAPIRateLimitedError) {
    const retryAfterMs = error.retryAfter * 1000;
    return new SendError("rate-limited", "Slack asks to wait.", { retryAfterMs }, { cause });
  }
  if (error instanceof webApi.WebAPIPlatformError) {
    return refusal(error, cause);
  }
  if (neverConnected.has(socketCodeOf(error) ?? "")) {
    const fate = { retryAfterMs: AWAY_WAIT_MS, away: true };
    return new SendError("unreachable", "Slack can't be reached.", fate, { cause });
  }
  return unsure(
    error instanceof webApi.WebAPIHTTPError ? `answered ${error.statusCode}` : "did not answer",
    cause,
  );
}

export interface ApiOptions {
  readonly apiUrl: string;
  readonly timeoutMs?: number | undefined;
  readonly log: Log;
}

/** The requests of one workspace. */
export function createApi(token: string, { apiUrl, timeoutMs, log }: ApiOptions): Api {
  const client = new webApi.WebClient(token, clientOptions(apiUrl, log, timeoutMs));
  async function attempt<T>(what: string, request: () => Promise<T>): Promise<T> {
    try {
      return await request();
    } catch (failure) {
      const error = toSendError(failure);
      if (isTokenFault(error)) {
        log("error", "Slack does not accept the bot's token, or it lacks a scope: look at it", {
          ...{
            what,
            code: error.code,
            remedy: "api.slack.com/apps, your app, OAuth & Permissions",
          },
        });
      }
      throw error;
    }
  }
  return {
    call: <T>(method: string, body: Json = {}) =>
      attempt(method, async () => (await client.apiCall(method, { ...body })) as T),
    upload: ({ channel, thread, png, alt }) =>
      attempt("files.uploadV2", async () => {
        await client.filesUploadV2({
          ...{ channel_id: channel, file: Buffer.from(png), filename: "picture.png" },
          ...{ title: alt.slice(0, 100), alt_text: alt },
          ...(thread !== undefined && { thread_ts: thread }),
        } as Parameters<typeof client.filesUploadV2>[0]);
      }),
  };
}

/** Posts to an address that Slack gave for answering. @throws SendError */
export async function postTo(url: string, body: Json, timeoutMs = TIMEOUT_MS): Promise<void> {
  let response: Response;
  try {
    response = await patientFetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json; charset=utf-8" },
      body: JSON.stringify(body),
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch (error) {
    const cause = withoutTokens(error);
    throw new SendError("unsure", "Slack did not answer; it may have arrived.", {}, { cause });
  }
  const said = await response.text().catch(() => "");
  if (response.status === 429) {
    const retryAfterMs = Number(response.headers.get("retry-after")) * 1000;
    throw new SendError("rate-limited", "Slack asks to wait.", { retryAfterMs });
  }
  if (response.status >= 500) {
    throw new SendError("unsure", `Slack answered ${response.status}; it may have arrived.`);
  }
  const refused = /"ok"\s*:\s*false/.test(said);
  if (!response.ok || refused) {
    const code = /"error"\s*:\s*"([a-z_]+)"/.exec(said)?.[1] ?? String(response.status);
    throw new SendError(`slack-${code}`, `Slack refused an answer: ${code}.`, { permanent: true });
  }
}
