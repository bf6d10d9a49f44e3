// HTTP mode: Slack calls us.
import type { IncomingMessage, ServerResponse } from "node:http";
import {
  defaultBodyLimit,
  HTTPModuleFunctions,
  HTTPReceiver,
  type HTTPReceiverOptions,
} from "@slack/bolt";
import { ConfigError } from "../../core/model/errors.ts";
import type { Log } from "../../core/model/ports.ts";
import { boltLog } from "./bolt-log.ts";
import { AHEAD_MS } from "./once.ts";
import { withoutTokens } from "./redact.ts";
import type { Connection } from "./socket.ts";

const EVENTS_PATH = "/slack/events";
const HEALTH_PATH = "/health";

const REQUEST_TIMEOUT_MS = 10_000;
/** So long a request that is being answered may take when the bot stops. */
const CLOSE_MS = 3000;

export interface HttpOptions {
  readonly signingSecret: string;
  readonly port: number;
  /** All addresses of the machine where absent. */
  readonly host?: string;
}

const isPlainly = (status: number, words: string) => (_: unknown, response: ServerResponse) => {
  response.writeHead(status, { "content-type": "text/plain" });
  response.end(words);
};

/** Bolt refuses a signature of five minutes ago, but takes one of tomorrow. */
const isSignedAhead = ({ headers }: IncomingMessage): boolean =>
  Number(headers["x-slack-request-timestamp"]) * 1000 > Date.now() + AHEAD_MS;

/** Bolt refuses what is no JSON, but a body that is `null` ends the process. */
function isNothing(request: Parameters<typeof HTTPModuleFunctions.parseHTTPRequestBody>[0]) {
  try {
    return HTTPModuleFunctions.parseHTTPRequestBody(request) === null;
  } catch {
    return false;
  }
}

/** @param serve Bolt's own; it takes a request whose body has been read */
async function hear(
  serve: HTTPReceiver["requestListener"],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const read = await HTTPModuleFunctions.bufferIncomingMessage(request, defaultBodyLimit);
  if (isNothing(read)) {
    isPlainly(400, "nothing")(request, response);
  } else {
    serve(read, response);
  }
}

const isEvent = ({ method, url = "" }: IncomingMessage): boolean =>
  method === "POST" && url.split("?")[0] === EVENTS_PATH;

const statusOf = (error: unknown): number =>
  HTTPModuleFunctions.isRawBodyError(error) ? error.statusCode : 500;

export function createHttpReceiver(
  { signingSecret }: HttpOptions,
  log: Log,
  more: Partial<HTTPReceiverOptions> = {},
): HTTPReceiver {
  const receiver = new HTTPReceiver({
    ...{ signingSecret, endpoints: EVENTS_PATH, logger: boltLog(log) },
    customRoutes: [{ path: HEALTH_PATH, method: "GET", handler: isPlainly(200, "ok") }],
    ...more,
  });
  const serve = receiver.requestListener;
  receiver.requestListener = (request, response) => {
    if (isSignedAhead(request)) {
      log("warn", "A request says that it is from the future; refused");
      isPlainly(401, "from the future")(request, response);
    } else if (more.endpoints === undefined && isEvent(request)) {
      hear(serve, request, response).catch((error: unknown) => {
        log("warn", "A request could not be read", { error: withoutTokens(error) });
        isPlainly(statusOf(error), "not read")(request, response);
      });
    } else {
      serve(request, response);
    }
  };
  return receiver;
}

/** @throws ConfigError where the port can't be had */
export async function openHttp(
  receiver: HTTPReceiver,
  { port, host }: Pick<HttpOptions, "port" | "host">,
  log: Log,
): Promise<Connection> {
  try {
    const server = await receiver.start(
      { port, ...(host !== undefined && { host }) },
      { requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: REQUEST_TIMEOUT_MS },
    );
    log("info", "Waiting for Slack's requests", { ...Object(server.address()), path: EVENTS_PATH });
    return {
      settled: Promise.resolve(),
      connected: () => server.listening,
      async close() {
        if (!server.listening) {
          return;
        }
        const closed = new Promise((resolve) => server.close(resolve));
        server.closeIdleConnections();
        const patience = setTimeout(() => server.closeAllConnections(), CLOSE_MS);
        await closed;
        clearTimeout(patience);
      },
    };
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const problem = `port ${port} can't be had (${code}). Choose another one, or stop what holds it.`;
    throw new ConfigError([{ variable: "SLACK_PORT", problem }]);
  }
}
