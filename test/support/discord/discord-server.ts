// A Discord of our own on loopback: REST and gateway, with state, the platform's rules, and faults to order.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer, Call } from "./call.ts";
import { createFaults, type FaultKind } from "./faults.ts";
import { createGateway, type GatewayOptions } from "./gateway-server.ts";
import { createRoutes } from "./routes.ts";
import { createServerState, type Plain, TOKEN } from "./server-state.ts";
import { createSpeaker } from "./speaker.ts";
import { brokenRules, warmSchemas } from "./wire-rules.ts";

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** When its first byte was read; of `performance.now()`. */
  readonly arrivedMs: number;
}

async function readBody(request: IncomingMessage): Promise<Pick<Call, "body" | "files">> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  const type = request.headers["content-type"] ?? "";
  const raw = Buffer.concat(chunks);
  if (!type.startsWith("multipart/form-data")) {
    return { body: raw.length > 0 ? (JSON.parse(raw.toString()) as Plain) : {}, files: [] };
  }
  const form = await new Response(raw, { headers: { "content-type": type } }).formData();
  const files: { name: string; data: Buffer }[] = [];
  for (const [key, value] of form) {
    if (key.startsWith("files[") && typeof value !== "string") {
      files.push({ name: value.name, data: Buffer.from(await value.arrayBuffer()) });
    }
  }
  return { body: JSON.parse(String(form.get("payload_json") ?? "{}")) as Plain, files };
}

const faulty: Readonly<
  Partial<Record<FaultKind, Answer & { readonly headers?: Record<string, string> }>>
> = {
  "500": { status: 500, body: { message: "internal" } },
  "401": { status: 401, body: { code: 0, message: "401: Unauthorized" } },
  "429": {
    status: 429,
    body: { message: "slow", retry_after: 0.2, global: false },
    headers: { "retry-after": "0.2" },
  },
  "429-bare": { status: 429, body: { message: "slow" } },
};

export interface ServerOptions extends GatewayOptions {
  /** How many it advises. */
  readonly shards?: number;
  /** Takes messages of any form: for measuring other bots. */
  readonly anyForm?: boolean;
  /** How long a nonce is kept, for tests that run scaled down. */
  readonly nonceWindowMs?: number;
}

/** Requests a second in all. @see https://discord.com/developers/docs/topics/rate-limits#global-rate-limit */
const GLOBAL_PER_SECOND = 50;

export async function startDiscordServer(options: ServerOptions = {}) {
  const state = createServerState();
  const faults = createFaults();
  const answer = createRoutes(state, options.nonceWindowMs);
  const requests: LoggedRequest[] = [];
  const violations: string[] = [];
  let second = { from: 0, count: 0 };

  function overLimit(path: string): boolean {
    if (/^\/(?:interactions|webhooks)\//.test(path)) {
      return false;
    }
    const now = Date.now();
    second =
      now - second.from >= 1000 ? { from: now, count: 1 } : { ...second, count: second.count + 1 };
    return second.count > GLOBAL_PER_SECOND;
  }

  function reply(
    response: ServerResponse,
    { status, body }: Answer,
    headers: Record<string, string> = {},
  ): void {
    const text = body === undefined ? "" : JSON.stringify(body);
    response.writeHead(status, {
      ...(text !== "" && { "content-type": "application/json" }),
      ...{
        "x-ratelimit-limit": "50",
        "x-ratelimit-remaining": "49",
        "x-ratelimit-reset-after": "1",
      },
      ...headers,
    });
    response.end(text);
  }

  function judge(
    call: Call,
    authorization: string | undefined,
  ): Answer & { headers?: Record<string, string> } {
    const open = /^\/(?:interactions|webhooks)\//.test(call.path);
    if (!open && authorization !== `Bot ${TOKEN}`) {
      return { status: 401, body: { code: 0, message: "401: Unauthorized" } };
    }
    if (overLimit(call.path)) {
      return {
        ...{ status: 429, body: { message: "slow", retry_after: 1, global: true } },
        headers: { "retry-after": "1", "x-ratelimit-global": "true" },
      };
    }
    if (call.path === "/gateway/bot") {
      const limit = { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 1 };
      const body = {
        url: gateway.address(),
        shards: options.shards ?? 1,
        session_start_limit: limit,
      };
      return { status: 200, body };
    }
    const files = call.files.map(({ name }) => name);
    const broken = options.anyForm ? [] : brokenRules({ ...call, files });
    violations.push(...broken);
    return broken.length > 0
      ? { status: 400, body: { code: 50_035, message: "Invalid Form Body", errors: broken } }
      : answer(call);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const arrivedMs = performance.now();
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, "");
    const method = request.method ?? "GET";
    const call = { method, path, query: url.searchParams, ...(await readBody(request)) };
    const fault = faults.next(`${method} ${path}`);
    const canned = fault === undefined ? undefined : faulty[fault];
    if (fault === "reset") {
      request.socket.resetAndDestroy();
      return;
    }
    const { headers, ...answered } = canned ?? judge(call, request.headers.authorization);
    requests.push({ method, path, status: answered.status, arrivedMs });
    state.changed();
    if (fault === "hold-after") {
      await faults.held();
    }
    if (fault === "reset-after") {
      request.socket.resetAndDestroy();
    } else if (fault !== "hang-after") {
      reply(response, answered, headers);
    }
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      violations.push(String(error));
      response.destroy();
    });
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => {
      server.listen(port, "127.0.0.1", resolve);
    });
  warmSchemas();
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const gateway = createGateway(server, state, options);

  const goDown = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    gateway.terminate();
    server.closeAllConnections();
    await closed;
  };
  return {
    ...state,
    ...createSpeaker(state, gateway),
    api: `http://127.0.0.1:${port}/api`,
    faults,
    gateway,
    requests,
    /** Rules that requests of the bot broke; a test ends with none. */
    violations,
    requestsTo: (route: RegExp) =>
      requests.filter(({ method, path }) => route.test(`${method} ${path}`)),
    /** Out of reach, until it is up again on the same port. */
    goDown,
    goUp: () => listen(port),
    async stop() {
      gateway.close();
      if (server.listening) {
        await goDown();
      }
    },
  };
}

export type DiscordServer = Awaited<ReturnType<typeof startDiscordServer>>;
