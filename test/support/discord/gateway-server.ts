// Discord's gateway: HELLO, IDENTIFY, RESUME, heartbeats, dispatches, and what can go wrong with them.
import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { BOT, type Plain, type ServerState, TOKEN } from "./server-state.ts";

/** GUILD_PRESENCES, GUILD_MEMBERS, MESSAGE_CONTENT. */
const PRIVILEGED = (1 << 8) | (1 << 1) | (1 << 15);
const GUILD_MESSAGES = 1 << 9;
const DIRECT_MESSAGES = 1 << 12;

interface Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  readonly intents: number;
  readonly events: { readonly s: number; readonly t: string; readonly d: unknown }[];
  socket: WebSocket | undefined;
}

export interface GatewayOptions {
  readonly heartbeatMs?: number;
}

export function createGateway(
  server: Server,
  state: ServerState,
  { heartbeatMs = 41_250 }: GatewayOptions,
) {
  const sockets = new WebSocketServer({ server });
  const sessions = new Map<string, Session>();
  const counts = { identified: 0, resumed: 0, heartbeats: 0 };
  /** Changed by tests. */
  const moods = {
    acknowledges: true,
    refuses: undefined as number | undefined,
    closesHeartbeats: 0,
  };

  const sendTo = (socket: WebSocket | undefined, payload: Plain): void =>
    socket?.send(JSON.stringify(payload));

  function emit(session: Session, t: string, d: unknown): void {
    const event = { s: session.events.length + 1, t, d };
    session.events.push(event);
    sendTo(session.socket, { op: 0, ...event });
  }

  function ready(session: Session): void {
    emit(session, "READY", {
      ...{
        v: 10,
        user: { id: BOT, username: "summit", discriminator: "0", bot: true },
        guilds: [],
      },
      ...{ session_id: session.id, shard: session.shard, application: { id: BOT, flags: 0 } },
      resume_gateway_url: address(),
    });
  }

  function identify(socket: WebSocket, data: Plain): Session | undefined {
    const intents = Number(data.intents);
    const refusal =
      moods.refuses ??
      (data.token === TOKEN ? undefined : 4004) ??
      ((intents & PRIVILEGED) === 0 ? undefined : 4014);
    if (refusal !== undefined) {
      socket.close(refusal);
      return undefined;
    }
    const session: Session = {
      ...{ id: state.newId(), shard: (data.shard ?? [0, 1]) as [number, number], intents },
      ...{ events: [], socket },
    };
    sessions.set(session.id, session);
    counts.identified += 1;
    ready(session);
    state.changed();
    return session;
  }

  function resume(socket: WebSocket, data: Plain): Session | undefined {
    const session = sessions.get(String(data.session_id));
    if (session === undefined || data.token !== TOKEN) {
      sendTo(socket, { op: 9, d: false });
      return undefined;
    }
    session.socket = socket;
    for (const event of session.events.filter(({ s }) => s > Number(data.seq))) {
      sendTo(socket, { op: 0, ...event });
    }
    counts.resumed += 1;
    emit(session, "RESUMED", {});
    state.changed();
    return session;
  }

  sockets.on("connection", (socket) => {
    let session: Session | undefined;
    sendTo(socket, { op: 10, d: { heartbeat_interval: heartbeatMs } });
    socket.on("message", (raw) => {
      const { op, d } = JSON.parse(String(raw)) as { op: number; d: Plain };
      if (op === 1) {
        counts.heartbeats += 1;
        if (moods.acknowledges) {
          sendTo(socket, { op: 11 });
        }
      } else if (op === 2) {
        session = identify(socket, d);
      } else if (op === 6) {
        session = resume(socket, d);
      }
    });
    socket.on("close", () => {
      if (session?.socket === socket) {
        session.socket = undefined;
      }
      state.changed();
    });
    socket.on("error", () => socket.terminate());
  });

  function address(): string {
    const at = server.address();
    return `ws://127.0.0.1:${typeof at === "object" && at !== null ? at.port : 0}`;
  }

  const connected = (): Session[] =>
    [...sessions.values()].filter(({ socket }) => socket !== undefined);

  return {
    address,
    counts,
    moods,
    connected,
    sessions: () => [...sessions.values()],
    /** To the shard of the guild, if it is connected or can come back; direct messages go to shard 0. */
    dispatch(t: string, d: unknown, guild?: string): void {
      const needs =
        t !== "MESSAGE_CREATE" ? 0 : guild === undefined ? DIRECT_MESSAGES : GUILD_MESSAGES;
      for (const session of sessions.values()) {
        const [shard, total] = session.shard;
        const own =
          guild === undefined
            ? shard === 0
            : Number((BigInt(guild) >> 22n) % BigInt(total)) === shard;
        if (own && (needs === 0 || (session.intents & needs) !== 0)) {
          emit(session, t, d);
        }
      }
    },
    /** The last event once more, as a gateway does that is not sure. */
    repeatLast(): void {
      for (const session of connected()) {
        const last = session.events.at(-1);
        if (last !== undefined) {
          emit(session, last.t, last.d);
        }
      }
    },
    /** Any payload to all that are connected. */
    say(payload: Plain): void {
      for (const { socket } of connected()) {
        sendTo(socket, payload);
      }
    },
    garbage(): void {
      for (const { socket } of connected()) {
        socket?.send("{not json");
      }
    },
    /** Ends all connections with a close code; a session that is forgotten can't be resumed. */
    hangUp(code: number, forget = false): void {
      for (const { socket } of connected()) {
        socket?.close(code);
      }
      if (forget) {
        sessions.clear();
      }
    },
    terminate(): void {
      for (const socket of sockets.clients) {
        socket.terminate();
      }
    },
    close: () => sockets.close(),
  };
}

export type GatewayServer = ReturnType<typeof createGateway>;
