/** The host of an address as a site is called. */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, "");

const siteOf = (address: string): string =>
  new URL(address).hostname.replace(/^(?:www|m|mobile|amp)\./, "");

/** Are two addresses of one site, or of a part of the other's? */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [siteOf(one), siteOf(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
