// Every request to Discord goes through here: one attempt, and its failure says what to do next.
import {
  DiscordAPIError,
  HTTPError,
  RateLimitError,
  type RawFile,
  REST,
  type RESTOptions,
} from "discord.js";
import { neverConnected, SendError } from "../../core/model/errors.ts";
import type { Log } from "../../core/model/ports.ts";
import { REQUESTS_PER_SECOND } from "./limits.ts";
import { withoutTokens } from "./redact.ts";

export const DEFAULT_API_URL = "https://discord.com/api";
const TIMEOUT_MS = 10_000;
/** Where a 429 doesn't say how long; asking at once would lead to a ban. */
const UNTOLD_WAIT_MS = 5000;
/** Where nobody listens: asking again soon costs neither side anything. */
const AWAY_WAIT_MS = 1000;
/** Asked again then, whatever was said: once a minute harms nobody. */
const LONGEST_WAIT_MS = 60_000;
/** After a token was refused; ten thousand refusals in ten minutes are a ban. */
const REFUSED_WAIT_MS = 60_000;

/**
 * discord.js's own retries send a message again whose answer was lost, and a 429 without Retry-After makes it ask 51 times a
 * second; we retry ourselves, with a nonce.
 */
export const restOptions = (apiUrl: string, timeoutMs = TIMEOUT_MS): Partial<RESTOptions> => ({
  api: apiUrl,
  version: "10",
  retries: 0,
  timeout: timeoutMs,
  rejectOnRateLimit: () => true,
  globalRequestsPerSecond: REQUESTS_PER_SECOND,
});

export interface Call {
  readonly body?: unknown;
  readonly files?: RawFile[];
  readonly query?: Readonly<Record<string, string>>;
  /** False for what an interaction's own token allows. */
  readonly auth?: boolean;
  readonly signal?: AbortSignal;
}

type Method = "get" | "post" | "put" | "patch" | "delete";

export interface Api {
  /** @throws SendError */
  call<T = unknown>(method: Method, route: `/${string}`, call?: Call): Promise<T>;
}

const codeOf = ({ code }: DiscordAPIError): string => `discord-${code}`;

/** What a failed request means for whoever wants to send: wait, give up, or find out. */
function toSendError(error: unknown): SendError {
  if (error instanceof SendError) {
    return error;
  }
  const cause = withoutTokens(error);
  if (error instanceof RateLimitError) {
    const told = error.retryAfter > 0 ? Math.ceil(error.retryAfter) : UNTOLD_WAIT_MS;
    const retryAfterMs = Math.min(told, LONGEST_WAIT_MS);
    return new SendError("rate-limited", "Discord asks to wait.", { retryAfterMs }, { cause });
  }
  if (error instanceof DiscordAPIError) {
    const said = `Discord refused with ${error.status} (code ${error.code}): ${cause.message}`;
    return error.status === 401
      ? new SendError("discord-401", said, { retryAfterMs: REFUSED_WAIT_MS }, { cause })
      : new SendError(codeOf(error), said, { permanent: true }, { cause });
  }
  if (neverConnected.has((error as NodeJS.ErrnoException | undefined)?.code ?? "")) {
    const fate = { retryAfterMs: AWAY_WAIT_MS, away: true };
    return new SendError("unreachable", "Discord can't be reached.", fate, { cause });
  }
  const why = error instanceof HTTPError ? `answered ${error.status}` : "did not answer";
  const said = `Discord ${why}; what was sent may have arrived.`;
  return new SendError("unsure", said, { away: true }, { cause });
}

export function createApi(options: {
  readonly token: string;
  readonly apiUrl: string;
  readonly timeoutMs?: number | undefined;
  readonly log: Log;
}): Api {
  const { token, apiUrl, timeoutMs, log } = options;
  const open = (): REST => new REST(restOptions(apiUrl, timeoutMs)).setToken(token);
  let rest = open();
  let refusedUntil = 0;

  /** discord.js counts by the wall clock: set back by a year, it would wait for one. What it says anew is Discord's word. */
  async function ask(request: (asked: REST) => Promise<unknown>): Promise<unknown> {
    const asked = rest;
    try {
      return await request(asked);
    } catch (failure) {
      if (!(failure instanceof RateLimitError && failure.timeToReset > LONGEST_WAIT_MS)) {
        throw failure;
      }
      rest = rest === asked ? open() : rest;
      return request(rest);
    }
  }

  function refuse(error: SendError): void {
    refusedUntil = Date.now() + REFUSED_WAIT_MS;
    // discord.js forgets a token that was refused once, and would never ask again.
    rest.setToken(token);
    log("error", "Discord does not accept DISCORD_TOKEN: make a new one in the developer portal", {
      code: error.code,
    });
  }

  return {
    async call<T>(method: Method, route: `/${string}`, { query, ...call }: Call = {}): Promise<T> {
      if (call.auth !== false && Date.now() < refusedUntil) {
        const retryAfterMs = refusedUntil - Date.now();
        throw new SendError("discord-401", "DISCORD_TOKEN was refused.", { retryAfterMs });
      }
      try {
        const search = query === undefined ? {} : { query: new URLSearchParams(query) };
        return (await ask((asked) => asked[method](route, { ...call, ...search }))) as T;
      } catch (failure) {
        const error = toSendError(failure);
        if (error.code === "discord-401" && call.auth !== false) {
          refuse(error);
        }
        throw error;
      }
    },
  };
}
