import { isIP } from "node:net";
import { SourceError } from "../../../core/model/errors.ts";
import { isPublicAddress } from "./public-addresses.ts";

/** What news is published on; other ports are other services. */
const WEB_PORTS: ReadonlySet<string> = new Set(["80", "443", "8080", "8443"]);
const MAX_ADDRESS_LENGTH = 2048;

/** `host:port` of an address, as `FETCH_ALLOW` names it. */
export function hostAndPort({
  hostname,
  port,
  protocol,
}: Pick<URL, "hostname" | "port" | "protocol">): string {
  return `${hostname}:${port === "" ? (protocol === "https:" ? "443" : "80") : port}`;
}

/** The hosts that may be inside a private network, spelt as `hostAndPort` does. @param entries such as `Wiki.internal:80` */
export function allowedHosts(entries: readonly string[]): ReadonlySet<string> {
  // A scheme whose default port nobody names, so that URL does not drop it.
  return new Set(entries.map((entry) => new URL(`ftp://${entry}`).host));
}

/**
 * Reads an address that somebody gave, or that a site leads to.
 *
 * URL brings every spelling of an IP address (`127.1`, `0x7f.1`, circled digits) into its usual form.
 * @param base that a relative address is meant from
 * @throws SourceError `address`
 */
export function readAddress(given: string, allowed: ReadonlySet<string>, base?: URL): URL {
  const wrong = (problem: string): SourceError =>
    new SourceError("address", `${shown(given)} can't be read: ${problem}`, { permanent: true });
  if (given.length > MAX_ADDRESS_LENGTH) {
    throw wrong(`it is longer than ${MAX_ADDRESS_LENGTH} characters.`);
  }
  if (!URL.canParse(given, base?.href)) {
    throw wrong("it is no web address. One looks like https://example.org/feed.");
  }
  const url = new URL(given, base?.href);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw wrong("only http and https addresses are read.");
  }
  if (url.username !== "" || url.password !== "") {
    throw wrong("it holds a user name or a password. Give the address without them.");
  }
  const place = hostAndPort(url);
  if (!WEB_PORTS.has(place.slice(place.lastIndexOf(":") + 1)) && !allowed.has(place)) {
    throw wrong(
      `port ${url.port} is not one that pages are read from. An operator can allow ${place} in FETCH_ALLOW.`,
    );
  }
  url.hash = "";
  return url;
}

export const inside = (host: string): SourceError =>
  new SourceError(
    "inside",
    `“${host}” leads into a private network, which is not read. An operator can allow it, with its port, in FETCH_ALLOW.`,
    { permanent: true },
  );

/** As `readAddress`, and refuses the addresses of a private network that can be told without asking. @throws SourceError */
export function demandReadable(given: string, allowed: ReadonlySet<string>): URL {
  const url = readAddress(given, allowed);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const isPrivate = isIP(host) === 0 ? /(?:^|\.)localhost$/.test(host) : !isPublicAddress(host);
  if (isPrivate && !allowed.has(hostAndPort(url))) {
    throw inside(host);
  }
  return url;
}

/** An address in a message: no password, no more than a line. */
export function shown(given: string): string {
  const bare = given.slice(0, 1000).replace(/\/\/[^/@]{0,300}@/, "//");
  return `“${bare.length > 200 ? `${bare.slice(0, 200)}…` : bare}”`;
}
