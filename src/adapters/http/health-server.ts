// /healthz and /metrics, on a port of their own.
import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ConfigError } from "../../core/model/errors.ts";
import { bad, type Check, type Finding } from "../../core/model/health.ts";
import type { Log } from "../../core/model/ports.ts";

export interface HealthOptions {
  readonly host: string;
  /** 0 takes one that is free. */
  readonly port: number;
  readonly checks: readonly Check[];
  readonly metrics: () => Promise<{ readonly type: string; readonly text: string }>;
  readonly log: Log;
  /** So long a check may take; 5 s where absent. */
  readonly patienceMs?: number;
}

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

const PATIENCE_MS = 5000;

/** What doesn't answer in time is not well. */
async function look(check: Check, patienceMs: number): Promise<Finding> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Finding>((resolve) => {
    timer = setTimeout(() => resolve(bad(`did not answer in ${patienceMs} ms`)), patienceMs);
  });
  try {
    return await Promise.race([check.look(), late]);
  } catch (error) {
    return bad(error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
  }
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
  response.end(text);
}

async function sendHealth(
  response: ServerResponse,
  { checks, patienceMs = PATIENCE_MS }: HealthOptions,
): Promise<void> {
  const found = await Promise.all(
    checks.map(async (check) => [check.name, await look(check, patienceMs)] as const),
  );
  const ok = found.every(([, finding]) => finding.ok);
  const text = `${JSON.stringify({ ok, checks: Object.fromEntries(found) }, undefined, 2)}\n`;
  send(response, ok ? 200 : 503, "application/json; charset=utf-8", text);
}

async function answer(path: string, response: ServerResponse, options: HealthOptions) {
  if (path === "/healthz") {
    await sendHealth(response, options);
  } else if (path === "/metrics") {
    const { type, text } = await options.metrics();
    send(response, 200, type, text);
  } else {
    send(response, 404, "text/plain", "There is /healthz and /metrics.\n");
  }
}

function serve(options: HealthOptions): Server {
  return createServer({ requestTimeout: PATIENCE_MS }, (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      send(response, 405, "text/plain", "Only GET is answered here.\n");
      return;
    }
    const [path = "/"] = (request.url ?? "/").split("?");
    answer(path, response, options).catch((error: unknown) => {
      options.log("error", "the state of the program could not be told", { path, error });
      if (!response.headersSent) {
        send(response, 500, "text/plain", "The log says what went wrong.\n");
      }
    });
  });
}

/** Tells on request whether all is well, with reasons, and what was measured. @throws ConfigError where the port can't be had */
export async function openHealthServer(options: HealthOptions): Promise<HealthServer> {
  const { host, port, log } = options;
  const server = serve(options);
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new ConfigError([
      code === "EADDRNOTAVAIL" || code === "ENOTFOUND"
        ? {
            variable: "HEALTH_HOST",
            problem: `${host} is no address of this machine (${code}). Take 127.0.0.1, or 0.0.0.0 for all of its addresses.`,
          }
        : {
            variable: "HEALTH_PORT",
            problem: `port ${port} of ${host} can't be had (${code}). Choose another one, or stop what holds it.`,
          },
    ]);
  }
  const address = server.address() as AddressInfo;
  log("info", "/healthz and /metrics can be asked", { host, port: address.port });
  return {
    port: address.port,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
