// Socket Mode from Slack's side: envelopes out, acknowledgements in.
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Plain, ServerState } from "./server-state.ts";

export interface Envelope {
  readonly id: string;
  readonly type: "slash_commands" | "interactive" | "events_api";
  readonly payload: Plain;
  readonly sentAt: number;
  /** With what it was acknowledged, and when. */
  ack?: { readonly payload: Plain; readonly afterMs: number; readonly arrivedMs: number };
}

const ACK_MS = 3000;

export function createSocketServer(state: ServerState) {
  const server = new WebSocketServer({ noServer: true, autoPong: false });
  const envelopes = new Map<string, Envelope>();
  const waiting: Envelope[] = [];
  const counts = { connected: 0 };
  let hello = true;
  let pongs = true;

  const open = (): WebSocket | undefined =>
    [...server.clients].filter(({ readyState }) => readyState === 1).at(-1);

  function frame(envelope: Envelope, retry: number): string {
    const { id: envelope_id, type, payload } = envelope;
    const retried = retry > 0 ? { retry_attempt: retry, retry_reason: "timeout" } : {};
    const accepts = type !== "events_api";
    return JSON.stringify({
      envelope_id,
      type,
      payload,
      accepts_response_payload: accepts,
      ...retried,
    });
  }

  function take(text: string): void {
    const arrivedMs = performance.now();
    const { envelope_id: id, payload = {} } = JSON.parse(text) as Plain;
    const envelope = envelopes.get(String(id));
    if (envelope === undefined) {
      state.violations.push(`acknowledged what was never sent: ${text}`);
      return;
    }
    const afterMs = Date.now() - envelope.sentAt;
    if (afterMs > ACK_MS) {
      state.violations.push(`acknowledged after ${afterMs} ms`);
    }
    if (envelope.ack === undefined) {
      envelope.ack = { payload: payload as Plain, afterMs, arrivedMs };
    }
    state.changed();
  }

  server.on("connection", (socket: WebSocket) => {
    counts.connected += 1;
    pongs = true;
    socket.on("message", (data: Buffer) => take(data.toString()));
    socket.on("error", () => undefined);
    // A connection that is half dead takes what it is sent and answers nothing; the next one is well.
    socket.on("ping", (data: Buffer) => {
      if (pongs) {
        socket.pong(data);
      }
    });
    socket.on("close", () => state.changed());
    if (hello) {
      socket.send(JSON.stringify({ type: "hello", num_connections: 1 }));
      for (const envelope of waiting.splice(0)) {
        socket.send(frame(envelope, 0));
      }
    }
    state.changed();
  });

  return {
    counts,
    attach(http: Server): void {
      http.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) =>
        server.handleUpgrade(request, socket, head, (opened) => server.emit("connection", opened)),
      );
    },
    send(type: Envelope["type"], payload: Plain): Envelope {
      const envelope: Envelope = { id: state.newId("E"), type, payload, sentAt: Date.now() };
      envelopes.set(envelope.id, envelope);
      const socket = open();
      if (socket === undefined) {
        waiting.push(envelope);
      } else {
        socket.send(frame(envelope, 0));
      }
      return envelope;
    },
    /** The same envelope once more, as Slack does when it missed the acknowledgement. */
    repeat: (envelope: Envelope): void => open()?.send(frame(envelope, 1)),
    /** Anything, as it is. */
    raw: (text: string | Buffer): void => open()?.send(text),
    disconnect: (reason: "warning" | "refresh_requested" | "link_disabled"): void =>
      open()?.send(JSON.stringify({ type: "disconnect", reason })),
    /** Breaks all connections without a word. */
    drop(): void {
      for (const client of server.clients) {
        client.terminate();
      }
    },
    /** From now on the open connections answer no ping. */
    fallSilent(): void {
      pongs = false;
    },
    greet(wanted: boolean): void {
      hello = wanted;
    },
    connected: (): boolean => open() !== undefined,
    close(): void {
      this.drop();
      server.close();
    },
  };
}
