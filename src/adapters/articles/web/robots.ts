import { SourceError, type SourceErrorCode } from "../../../core/model/errors.ts";
import { NO_RULES, type RobotsRules, readRobots } from "./robots-rules.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** A robots.txt that can't be read is tried again so soon. */
const RETRY_MS = 10 * 60 * 1000;
const MOST_SITES = 1000;

/** There are no rules, says the standard, where the file is not to be had; where the site fails, nothing is allowed. */
const WITHOUT_RULES: ReadonlySet<SourceErrorCode> = new Set([
  "missing",
  "refused",
  "gone",
  "redirects",
]);
const SITE_FAILS: ReadonlySet<SourceErrorCode> = new Set(["server", "busy", "too-large"]);

interface Known {
  readonly rules: Promise<RobotsRules>;
  until: number;
}

/**
 * Knows what each site's robots.txt says, for a day each.
 * @param read the text of a robots.txt; @throws SourceError
 * @param robot product token, in lower case
 * @see https://www.rfc-editor.org/rfc/rfc9309#section-2.3.1
 */
export function createRobots(
  read: (url: URL) => Promise<string>,
  robot: string,
  now: () => number,
): (url: URL) => Promise<RobotsRules> {
  const known = new Map<string, Known>();

  const ask = async (url: URL): Promise<RobotsRules> => {
    try {
      return readRobots(await read(new URL("/robots.txt", url)), robot);
    } catch (error) {
      if (error instanceof SourceError && WITHOUT_RULES.has(error.code)) return NO_RULES;
      throw error instanceof SourceError && SITE_FAILS.has(error.code)
        ? unreadable(url, error)
        : error;
    }
  };

  return (url) => {
    const entry = known.get(url.origin);
    if (entry !== undefined && entry.until > now()) return entry.rules;
    const fresh: Known = { rules: ask(url), until: now() + DAY_MS };
    fresh.rules.catch(() => {
      fresh.until = now() + RETRY_MS;
    });
    known.delete(url.origin);
    const [oldest] = known.keys();
    if (known.size >= MOST_SITES && oldest !== undefined) known.delete(oldest);
    known.set(url.origin, fresh);
    return fresh.rules;
  };
}

const unreadable = (url: URL, cause: SourceError): SourceError =>
  new SourceError(
    "robots",
    `${url.host} does not tell what robots may read: its robots.txt fails (${cause.message}) Nothing is read there until it can be read.`,
    { retryAfterMs: cause.retryAfterMs },
    { cause },
  );

export const forbidden = (url: URL, robot: string): SourceError =>
  new SourceError(
    "robots",
    `The robots.txt of ${url.host} asks robots (${robot}) not to read this page.`,
    { permanent: true },
  );
