import { TRACKING_NAMES, TRACKING_PREFIXES } from "./data/tracking-parameters.ts";

const MAX_LENGTH = 2048;

function isTracking(parameter: string): boolean {
  const name = parameter.split("=", 1)[0]?.toLowerCase() ?? "";
  return TRACKING_NAMES.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix));
}

/**
 * An address that leads to the same page, without what tells where a reader came from: tracking parameters, the
 * fragment, a default port, a user's name.
 * @param base that a relative link is meant from
 * @returns undefined for what is no web address
 */
export function plainLink(link: string, base?: string): string | undefined {
  const given = link.trim();
  if (given === "" || given.length > MAX_LENGTH || !URL.canParse(given, base)) return undefined;
  const url = new URL(given, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
  url.hash = "";
  url.username = "";
  url.password = "";
  url.hostname = url.hostname.replace(/\.$/, "");
  const parameters = url.search.slice(1).split("&");
  const kept = parameters.filter((parameter) => parameter !== "" && !isTracking(parameter));
  url.search = kept.join("&");
  return url.href;
}
