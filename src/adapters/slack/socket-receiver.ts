// What comes in by Slack's socket, on its way to Bolt.
import { type HTTPReceiverOptions, type Receiver, SocketModeReceiver } from "@slack/bolt";
import type { Log } from "../../core/model/ports.ts";
import { boltLog } from "./bolt-log.ts";
import { withoutTokens } from "./redact.ts";

export type SocketClient = SocketModeReceiver["client"];
type ClientOptions = NonNullable<
  NonNullable<HTTPReceiverOptions["installerOptions"]>["clientOptions"]
>;

/** No more than a look: Slack's client reads the frame itself, and somebody waits. */
const looksLikeEnvelope = (frame: unknown): boolean =>
  typeof frame === "string" && frame.startsWith("{") && frame.endsWith("}");

/** What is none of Slack's frames must end neither the connection nor the process; Slack's client trips over it. */
function guardFrames(client: SocketClient, log: Log): void {
  const leaveAside = (error?: unknown): void =>
    log("warn", "Slack's socket brought something that is no envelope; leaving it aside", {
      ...(error !== undefined && { error: withoutTokens(error) }),
    });
  const handlers = client.listeners("ws_message");
  client.removeAllListeners("ws_message");
  client.on("ws_message", (...heard: unknown[]) => {
    if (!looksLikeEnvelope(heard[0])) {
      leaveAside();
      return;
    }
    for (const handler of handlers) {
      Promise.resolve(Reflect.apply(handler, client, heard) as unknown).catch(leaveAside);
    }
  });
}

interface Envelope {
  readonly body: Record<string, unknown>;
  readonly ack: (response?: unknown) => Promise<void>;
  readonly retry_num?: number;
  readonly retry_reason?: string;
}

/** An envelope is acknowledged once: Slack takes no second answer by it. */
function ackOnce(ack: Envelope["ack"]): Envelope["ack"] {
  let acked = false;
  return async (response) => {
    if (!acked) {
      acked = true;
      await ack(response);
    }
  };
}

/**
 * Slack's socket for Bolt.
 *
 * Bolt's own receiver writes every answer out as JSON three times, twice of them for a log that nobody keeps, while somebody waits;
 * so its client is taken, and given to Bolt by us.
 */
export function createSocketReceiver(
  appToken: string,
  log: Log,
  clientOptions: ClientOptions,
): Receiver & { readonly client: SocketClient } {
  const { client } = new SocketModeReceiver({
    ...{ appToken, autoReconnectEnabled: false, logger: boltLog(log) },
    installerOptions: { clientOptions },
  });
  client.removeAllListeners("slack_event");
  guardFrames(client, log);
  return {
    client,
    init(app) {
      client.on("slack_event", ({ body, ack, retry_num, retry_reason }: Envelope) => {
        const retry = {
          ...(retry_num !== undefined && { retryNum: retry_num }),
          ...(retry_reason !== undefined && { retryReason: retry_reason }),
        };
        app.processEvent({ body, ack: ackOnce(ack), ...retry }).catch((error: unknown) =>
          log("error", "What Slack's socket brought could not be handled", {
            error: withoutTokens(error),
          }),
        );
      });
    },
    start: () => client.start(),
    stop: () => client.disconnect(),
  };
}
