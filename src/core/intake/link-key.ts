// One key for the many spellings of an address.
const tracking =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ref|ref_src|cmpid|ito|ocid|smid|sr_share|at_(?:medium|campaign|link).*|ns_.*|icid|intcmp|rss|partner|feed(?:name|type)?|source|output|amp)$/i;

/** Leads, in a feed's own address, to an entry of it that has no page: each is an address of its own. */
export const ENTRY = "#entry=";

/**
 * The address without what changes from reading to reading: protocol, `www.`, tracking parameters and their order, fragment, last slash.
 *
 * @returns undefined where it is no web address, or no more than a site's front page, which is nobody's own
 */
export function linkKey(address: string): string | undefined {
  if (!URL.canParse(address)) {
    return undefined;
  }
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) {
    return undefined;
  }
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name)).sort();
  const query = new URLSearchParams(kept).toString();
  const path = url.pathname.replace(/\/(?:amp|index\.html?)?\/?$/, "");
  const host = url.host.replace(/^(?:www|m|amp)\./, "");
  const entry = url.hash.startsWith(ENTRY) ? url.hash : "";
  const isFrontPage = path === "" && query === "" && entry === "";
  return isFrontPage ? undefined : `${host}${path}${query && `?${query}`}${entry}`;
}
