import type { FetchedBody } from "../../../core/model/fetching.ts";

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** The headers of an answer that matter here. */
export interface ResponseHead {
  readonly contentType: string;
  readonly encoding: string;
  readonly location: string | undefined;
  readonly retryAfterMs: number | undefined;
  /** Bytes that are announced, packed as they come. */
  readonly length: number | undefined;
  readonly kept: Pick<FetchedBody, "etag" | "lastModified" | "maxAgeMs">;
}

const MAX_VALIDATOR_LENGTH = 500;

/** @param now milliseconds since the epoch */
export function readHead(headers: Headers, now: number): ResponseHead {
  const first = (name: string): string => [headers[name]].flat()[0] ?? "";
  const all = (name: string): string => [headers[name] ?? ""].flat().join(", ");
  const [etag, lastModified] = [validator(first("etag")), validator(first("last-modified"))];
  const fresh = maxAge(all("cache-control"), first("age")) ?? untilDate(first("expires"), now);
  return {
    contentType: first("content-type").slice(0, 200),
    encoding: all("content-encoding"),
    location: first("location") || undefined,
    retryAfterMs: seconds(first("retry-after")) ?? untilDate(first("retry-after"), now),
    length: /^\d{1,15}$/.test(first("content-length"))
      ? Number(first("content-length"))
      : undefined,
    kept: {
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
      ...(fresh === undefined || fresh === 0 ? {} : { maxAgeMs: fresh }),
    },
  };
}

/** What is sent back to the site another time: it must be fit for a header. */
const validator = (value: string): string | undefined =>
  value.length <= MAX_VALIDATOR_LENGTH && /^[ -~]+$/.test(value) ? value : undefined;

const seconds = (value: string): number | undefined =>
  /^\s*\d{1,9}\s*$/.test(value) ? Number(value) * 1000 : undefined;

function untilDate(value: string, now: number): number | undefined {
  const time = value.length > 60 ? Number.NaN : Date.parse(value);
  return Number.isNaN(time) || time <= now ? undefined : time - now;
}

/** @see https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2 */
function maxAge(cacheControl: string, age: string): number | undefined {
  const directives = cacheControl
    .toLowerCase()
    .split(",")
    .map((each) => each.trim());
  if (directives.some((each) => each === "no-cache" || each === "no-store")) return 0;
  const given = directives.find((each) => each.startsWith("max-age="))?.slice(8);
  const whole = given === undefined ? undefined : seconds(given.replaceAll('"', ""));
  return whole === undefined ? undefined : Math.max(0, whole - (seconds(age) ?? 0));
}
