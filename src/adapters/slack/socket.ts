// The connection of Socket Mode, by Slack's client; we connect again ourselves.
import { ConfigError } from "../../core/model/errors.ts";
import type { Log } from "../../core/model/ports.ts";
import { isTokenFault, toSendError } from "./api.ts";
import type { SocketClient } from "./socket-receiver.ts";

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 60_000;
const CLOSE_MS = 1000;

export interface Connection {
  /** Settles when connected, or when it has failed for the first time and goes on trying. */
  readonly settled: Promise<void>;
  connected(): boolean;
  close(): Promise<void>;
}

const REMEDY =
  "Slack does not accept it. Make a new one: api.slack.com/apps, your app, Basic Information, App-Level Tokens.";

/**
 * Keeps the socket connected until it is closed.
 *
 * Slack's client waits five seconds before it connects again, gives up for good on a failed request, and an error while it
 * reconnects ends the process; so its own reconnecting is switched off.
 */
export function keepConnected(client: SocketClient, log: Log): Connection {
  let ended = false;
  let connected = false;
  let pauseMs = FIRST_PAUSE_MS;
  let timer: NodeJS.Timeout | undefined;
  async function connect(): Promise<void> {
    await client.start();
    connected = true;
    pauseMs = FIRST_PAUSE_MS;
    log("info", "Connected to Slack");
    if (ended) {
      await client.disconnect();
    }
  }
  function again(): void {
    if (ended || timer !== undefined) {
      return;
    }
    timer = setTimeout(() => {
      timer = undefined;
      connect().catch(failed);
    }, pauseMs);
    pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
  }
  function failed(failure: unknown): void {
    // A connection that closed before it was ready fails without an error.
    const error = toSendError(failure ?? new Error("the connection was closed"));
    if (!ended) {
      const remedy = isTokenFault(error) ? { remedy: `SLACK_APP_TOKEN: ${REMEDY}` } : {};
      log("error", "Slack can't be reached; trying again", { pauseMs, error, ...remedy });
      again();
    }
  }
  const settled = connect().catch((failure: unknown) => {
    if (failure !== undefined && isTokenFault(toSendError(failure))) {
      throw new ConfigError([{ variable: "SLACK_APP_TOKEN", problem: REMEDY }]);
    }
    failed(failure);
  });
  client.on("disconnected", () => {
    connected = false;
    if (!ended) {
      log("info", "Slack closed the connection; connecting again");
      again();
    }
  });
  return {
    settled,
    connected: () => connected,
    async close() {
      ended = true;
      clearTimeout(timer);
      const patience = new Promise<void>((resolve) => setTimeout(resolve, CLOSE_MS).unref());
      await Promise.race([client.disconnect(), patience]);
    },
  };
}
