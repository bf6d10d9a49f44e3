// A Slack of our own on loopback: Web API and Socket Mode, with state, the platform's rules, and faults to order.
import { EventEmitter, once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createFaults, type FaultKind } from "./faults.ts";
import { byRequests } from "./http-transport.ts";
import { APP_TOKEN, createState, type Plain, type ServerState } from "./server-state.ts";
import { createSocketServer, type Envelope } from "./socket-server.ts";
import { createSpeaker, type Transport } from "./speaker.ts";
import { callMethod, fieldsOf, store } from "./web-api.ts";

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function answer(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

/** A little less than a second: Slack lets short bursts pass. */
const CHANNEL_MS = 900;

type Told = readonly [status: number, body: unknown, headers?: Readonly<Record<string, string>>];

/** What a fault answers; nothing where the connection breaks or hangs. */
const faultAnswers: Readonly<Partial<Record<FaultKind, Told>>> = {
  "500": [500, "upstream broke"],
  "500-after": [500, "upstream broke"],
  "429": [429, "", { "retry-after": "1" }],
  "429-bare": [429, ""],
  ratelimited: [200, { ok: false, error: "ratelimited" }],
  invalid_auth: [200, { ok: false, error: "invalid_auth" }],
  used_url: [404, { ok: false, error: "used_url" }],
  garbage: [200, "<html>Who are you?</html>"],
};

function failAs(kind: FaultKind, response: ServerResponse): void {
  const told = faultAnswers[kind];
  if (told !== undefined) {
    answer(response, ...told);
  } else if (kind !== "hang-after") {
    response.socket?.destroy();
  }
}

/** An answer by the address that came with a command or a button. */
function takeAnswer(state: ServerState, id: string, body: Plain): [number, unknown] {
  const address = state.answers.get(id);
  if (address === undefined || address.uses >= 5) {
    state.violations.push("an address for answers was used more than five times, or made up");
    return [404, { ok: false, error: "used_url" }];
  }
  address.uses += 1;
  const { channel, user, pressed } = address.scene;
  state.requests.push({ method: "response_url", body });
  if (body.replace_original === true && pressed !== undefined) {
    pressed.body = { text: body.text, blocks: body.blocks };
    state.changed();
    return [200, "ok"];
  }
  const onlyFor = body.response_type === "in_channel" ? undefined : user;
  const thread = body.thread_ts as string | undefined;
  store(state, { channel, thread, onlyFor, body: { text: body.text, blocks: body.blocks } });
  return [200, "ok"];
}

/** A message a second a channel, as Slack says of chat.postMessage. @see https://docs.slack.dev/apis/web-api/rate-limits */
function createChannelLimit(): (channel: string) => boolean {
  const last = new Map<string, number>();
  return (channel) => {
    const now = performance.now();
    const over = now - (last.get(channel) ?? Number.NEGATIVE_INFINITY) < CHANNEL_MS;
    if (!over) {
      last.set(channel, now);
    }
    return over;
  };
}

export async function startSlackServer({ limited = false } = {}) {
  const changes = new EventEmitter().setMaxListeners(0);
  const state = createState(() => changes.emit("change"));
  const faults = createFaults();
  const socket = createSocketServer(state);
  const isOver = createChannelLimit();
  let port = 0;
  const base = (): string => `http://127.0.0.1:${port}`;

  async function until<T>(
    look: () => T | undefined | false,
    what = "a change",
    limitMs = 10_000,
  ): Promise<T> {
    const ends = AbortSignal.timeout(limitMs);
    for (;;) {
      const found = look();
      if (found !== undefined && found !== false) {
        return found;
      }
      await once(changes, "change", { signal: ends }).catch((cause: unknown) => {
        throw new Error(`waited ${limitMs} ms for ${what}`, { cause });
      });
    }
  }

  function route(name: string, text: string, request: IncomingMessage): [number, unknown] {
    if (name.startsWith("upload/")) {
      return [200, "OK"];
    }
    if (name.startsWith("response/")) {
      return takeAnswer(state, name.slice("response/".length), JSON.parse(text) as Plain);
    }
    const method = name.slice("api/".length);
    const token = request.headers.authorization?.slice("Bearer ".length) ?? "";
    if (method === "apps.connections.open") {
      state.requests.push({ method, body: {} });
      return token === APP_TOKEN
        ? [200, { ok: true, url: `ws://127.0.0.1:${port}/link` }]
        : [200, { ok: false, error: "invalid_auth" }];
    }
    const fields = fieldsOf(new URLSearchParams(text));
    return [200, callMethod(state, method, fields, token, base())];
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = (request.url ?? "").slice(1);
    const text = await bodyOf(request);
    const called = name.startsWith("response/") ? "response_url" : name.replace(/^api\//, "");
    const fault = faults.next(called);
    if (fault !== undefined && !fault.endsWith("-after")) {
      state.requests.push({ method: called, body: {} });
      failAs(fault, response);
      state.changed();
      return;
    }
    const channel = new URLSearchParams(text).get("channel") ?? "";
    if (called === "chat.postMessage" && limited && isOver(channel)) {
      state.requests.push({ method: "429", body: {} });
      failAs("429", response);
      return;
    }
    const [status, body] = route(name, text, request);
    if (fault === undefined) {
      answer(response, status, body);
    } else {
      failAs(fault, response);
    }
    state.changed();
  }

  const server = createServer((request, response) => void serve(request, response));
  socket.attach(server);
  const listen = async (at: number): Promise<void> => {
    server.listen(at, "127.0.0.1");
    await once(server, "listening");
    port = (server.address() as AddressInfo).port;
  };
  async function goDown(): Promise<void> {
    socket.drop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  await listen(0);

  const sent: Envelope[] = [];
  const bySocket: Transport = {
    async send(type, payload) {
      const envelope = socket.send(type, payload);
      sent.push(envelope);
      return (await until(() => envelope.ack, `an acknowledgement of ${type}`)).payload;
    },
  };
  return {
    ...state,
    ...{ state, faults, socket, until, goDown, base, sent },
    ...createSpeaker({ state, transport: bySocket, base, until }),
    /** The same people, whose doings reach the bot by requests. */
    byRequests: (url: () => string) =>
      createSpeaker({ state, transport: byRequests(url), base, until }),
    api: () => `${base()}/api/`,
    requestsTo: (method: RegExp) => state.requests.filter((request) => method.test(request.method)),
    goUp: () => listen(port),
    async stop() {
      socket.close();
      if (server.listening) {
        await goDown();
      }
    },
  };
}

export type SlackServer = Awaited<ReturnType<typeof startSlackServer>>;
