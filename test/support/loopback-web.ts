// A web of invented sites on the loopback, with every fault that a site can have. Routes are set in code.
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** What a site does at one address. Without more, it answers 200 with the body as HTML, or as what the path's ending says. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly packed?: "gzip" | "br";
  /**
   * hang: the connection opens, and nothing is ever said. drip: one byte of the body every `dripMs`. endless: the body
   * again and again. cut: half of the body, then the connection breaks. reset: it breaks at once. headless: no HTTP at all.
   */
  readonly fault?: "hang" | "drip" | "endless" | "cut" | "reset" | "headless";
  readonly dripMs?: number;
  /** The answer comes so late. */
  readonly afterMs?: number;
}

/** One request that came in. */
export interface Asked {
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** An answer, or how to make one of the request. */
export type Route = Answer | ((asked: Asked) => Answer);

export interface LoopbackWeb {
  readonly port: number;
  /** `host:port` of every site that has a route, for `FETCH_ALLOW`. */
  readonly allow: readonly string[];
  /** All requests, robots.txt included, in the order in which they came. */
  readonly requests: readonly Asked[];
  /** How many requests were being answered at once, at most, by host. */
  readonly mostAtOnce: ReadonlyMap<string, number>;
  /** Sets what stands at an address: `/path` of the site 127.0.0.1, or `site.test/path`. Returns the whole address. */
  route(address: string, route: Route): string;
  /** Resolves when no connection is open any more. */
  quiet(): Promise<void>;
  /** Paths that were asked for, without robots.txt. */
  asked(): readonly string[];
  /** Every site's name leads here. */
  readonly resolve: (host: string) => Promise<readonly [{ address: string; family: number }]>;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  xml: "application/rss+xml; charset=utf-8",
  atom: "application/atom+xml",
  json: "application/feed+json",
  txt: "text/plain",
  png: "image/png",
};

function send(response: ServerResponse, path: string, answer: Answer): void {
  const { status = 200, body = "", packed, fault, dripMs = 20 } = answer;
  const type = answer.type ?? TYPES[path.split(".").at(-1) ?? ""] ?? "text/html; charset=utf-8";
  const plain = Buffer.from(body as Uint8Array);
  const bytes =
    packed === "gzip" ? gzipSync(plain) : packed === "br" ? brotliCompressSync(plain) : plain;
  if (fault === "hang") return;
  if (fault === "reset") return void response.socket?.resetAndDestroy();
  if (fault === "headless") return void response.socket?.end("+OK ready when you are\r\n");
  response.writeHead(status, {
    "content-type": type,
    ...(packed === undefined ? {} : { "content-encoding": packed }),
    ...(answer.headers as Record<string, string | string[]>),
  });
  if (fault === "cut") {
    response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.destroy());
  } else if (fault === "drip") {
    let at = 0;
    const timer = setInterval(() => response.write(bytes.subarray(at, ++at)), dripMs);
    response.on("close", () => clearInterval(timer));
  } else if (fault === "endless") {
    const pour = (): void => {
      while (!response.destroyed && response.write(bytes));
    };
    response.on("drain", pour);
    pour();
  } else {
    response.end(bytes);
  }
}

export async function openLoopbackWeb(): Promise<LoopbackWeb> {
  const routes = new Map<string, Route>();
  const requests: Asked[] = [];
  const atOnce = new Map<string, number>();
  const mostAtOnce = new Map<string, number>();
  const sockets = new Set<Socket>();
  const waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    const { host: named = "", ...headers } = request.headers;
    const host = named.replace(/:\d+$/, "");
    const asked: Asked = { host, path: request.url ?? "", headers };
    requests.push(asked);
    const now = (atOnce.get(host) ?? 0) + 1;
    atOnce.set(host, now);
    mostAtOnce.set(host, Math.max(now, mostAtOnce.get(host) ?? 0));
    response.on("close", () => atOnce.set(host, (atOnce.get(host) ?? 1) - 1));
    response.on("error", () => {});
    const route = routes.get(host + asked.path) ?? { status: 404, body: "Not here." };
    const answer = typeof route === "function" ? route(asked) : route;
    const reply = (): void => send(response, asked.path.split("?")[0] ?? "", answer);
    if (answer.afterMs === undefined) reply();
    else setTimeout(reply, answer.afterMs);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => {
      sockets.delete(socket);
      if (sockets.size === 0) for (const done of waiting.splice(0)) done();
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const hosts = (): string[] => [
    ...new Set([...routes.keys()].map((key) => key.split("/")[0] ?? "")),
  ];
  return {
    port,
    requests,
    mostAtOnce,
    get allow() {
      return [...hosts(), "127.0.0.1"].map((host) => `${host}:${port}`);
    },
    route(address, route) {
      const place = address.startsWith("/") ? `127.0.0.1${address}` : address;
      routes.set(place, route);
      const [host, ...path] = place.split("/");
      return `http://${host}:${port}/${path.join("/")}`;
    },
    quiet: () =>
      sockets.size === 0 ? Promise.resolve() : new Promise((done) => waiting.push(done)),
    asked: () => requests.map(({ path }) => path).filter((path) => path !== "/robots.txt"),
    resolve: async () => [{ address: "127.0.0.1", family: 4 }],
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}
