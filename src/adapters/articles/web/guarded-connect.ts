import type { LookupAddress } from "node:dns";
import { lookup as systemLookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { buildConnector } from "undici";
import { isPublicAddress } from "./public-addresses.ts";
import { hostAndPort, inside } from "./read-address.ts";

/** All addresses of a host. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

const resolveBySystem: Resolve = (host) => systemLookup(host, { all: true, verbatim: true });

const CONNECT_TIMEOUT_MS = 10_000;

/** Looks a host up once; the addresses that were checked are the ones that are connected to, whatever DNS says a moment later. */
export function lookupThrough(
  resolve: Resolve,
  isFit: (address: string) => boolean,
): LookupFunction {
  return (host, { all }, callback) => {
    const answer = async (): Promise<void> => {
      const addresses = await resolve(host);
      const fit = addresses.filter(({ address }) => isFit(address));
      const [first] = fit;
      if (first === undefined) throw inside(host);
      if (all) callback(null, fit);
      else callback(null, first.address, first.family);
    };
    answer().catch((error: NodeJS.ErrnoException) => callback(error, []));
  };
}

/**
 * Connects to the public internet, and to the hosts that an operator allows; to nothing else.
 *
 * Every connection comes through here: an address that stands in the URL itself, which no lookup would see, a host by
 * its name, and each hop of a redirect.
 * @param allowed `host:port`
 */
export function guardedConnect(
  allowed: ReadonlySet<string>,
  resolve: Resolve = resolveBySystem,
): buildConnector.connector {
  const timeout = CONNECT_TIMEOUT_MS;
  const toAny = buildConnector({ timeout, lookup: lookupThrough(resolve, () => true) });
  const toPublic = buildConnector({ timeout, lookup: lookupThrough(resolve, isPublicAddress) });
  return (options, callback) => {
    const { hostname, port, protocol } = options;
    const family = isIP(hostname);
    const host = family === 6 ? `[${hostname}]` : hostname;
    if (allowed.has(hostAndPort({ hostname: host, port, protocol }))) {
      toAny(options, callback);
    } else if (family !== 0 && !isPublicAddress(hostname)) {
      callback(inside(hostname), null);
    } else {
      toPublic(options, callback);
    }
  };
}
