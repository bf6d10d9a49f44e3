import { Agent } from "undici";
import type { Fetch } from "../../../core/model/fetching.ts";
import { type FollowLimits, followRedirects } from "./follow-redirects.ts";
import { guardedConnect, type Resolve } from "./guarded-connect.ts";
import { createHostTurns } from "./host-turns.ts";
import { allowedHosts } from "./read-address.ts";
import { createRobots, forbidden } from "./robots.ts";

/** How robots.txt files name us. */
const ROBOT = "SummitNewsBot";
/** A robots.txt is small, and is waited for before the page. */
const ROBOTS_LIMIT_MS = 5000;
/** A site that wants longer pauses than this gets these. */
const MAX_PAUSE_MS = 30_000;

export interface FetcherOptions {
  /** `host:port` of those that may be inside a private network. */
  readonly allow: readonly string[];
  /** A web or e-mail address that sites can turn to. */
  readonly contact: string | undefined;
  /** Milliseconds since the epoch; for how long a robots.txt is known. */
  readonly now?: () => number;
  /** How hosts are looked up. */
  readonly resolve?: Resolve;
  /** Between two requests to one host. */
  readonly pauseMs?: number;
  /** For one address with its redirects, in all, while it is its turn. */
  readonly limitMs?: number;
  /** Of one answer, decompressed. */
  readonly maxBytes?: number;
}

export interface Fetcher {
  readonly fetch: Fetch;
  close(): Promise<void>;
}

/** Fetches feeds and pages: politely, within limits, and from a private network only where the operator allows it. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { contact, now = Date.now, pauseMs = 1000, limitMs = 15_000 } = options;
  const allowed = allowedHosts(options.allow);
  const dispatcher = new Agent({
    connect: guardedConnect(allowed, options.resolve),
    connections: 1,
    keepAliveMaxTimeout: 10_000,
  });
  const limits: FollowLimits = {
    dispatcher,
    userAgent: contact === undefined ? ROBOT : `${ROBOT} (+${contact})`,
    maxBytes: options.maxBytes ?? 5_000_000,
    now,
    allowed,
    inTurn: createHostTurns(),
    limitMs,
  };

  const readText = async (url: URL): Promise<string> => {
    const short = { ...limits, limitMs: Math.min(limitMs, ROBOTS_LIMIT_MS) };
    const found = await followRedirects(url.href, {}, async () => pauseMs, short);
    return found.kind === "ok" ? new TextDecoder().decode(found.bytes) : "";
  };
  const robots = createRobots(readText, ROBOT.toLowerCase(), now);

  const pauseFor = async (url: URL): Promise<number> => {
    const rules = await robots(url);
    if (!rules.isAllowed(url.pathname + url.search)) throw forbidden(url, ROBOT);
    return Math.max(pauseMs, Math.min(rules.pauseMs ?? 0, MAX_PAUSE_MS));
  };

  return {
    fetch: async (given, wanted = {}) => {
      const found = await followRedirects(given, wanted, pauseFor, limits);
      const { url, movedTo, head } = found;
      const moved = movedTo === undefined ? {} : { movedTo: movedTo.href };
      const page = { url: url.href, ...moved, ...head.kept };
      return found.kind === "unchanged"
        ? { status: "unchanged", ...page }
        : { status: "ok", ...page, bytes: found.bytes, contentType: head.contentType };
    },
    close: () => dispatcher.destroy(),
  };
}
