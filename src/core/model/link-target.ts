/**
 * An address that may be linked; undefined where it is none of the web, has a password, or is too long.
 * @param unsafe signs that would end the platform's own form of a link
 */
export function linkTarget(
  url: string | undefined,
  longest: number,
  unsafe: RegExp,
): string | undefined {
  if (url === undefined || !URL.canParse(url)) {
    return undefined;
  }
  const { protocol, username, password, href } = new URL(url);
  const safe = href.replace(unsafe, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  const fit = /^https?:$/.test(protocol) && username === "" && password === "";
  return fit && safe.length <= longest ? safe : undefined;
}
