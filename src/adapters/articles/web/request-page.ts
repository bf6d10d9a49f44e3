import { type Dispatcher, request } from "undici";
import { SourceError } from "../../../core/model/errors.ts";
import type { FetchConditions } from "../../../core/model/fetching.ts";
import { failureOfStatus } from "./failures.ts";
import { ACCEPTED_ENCODINGS, readBody, tooLarge } from "./read-body.ts";
import { type ResponseHead, readHead } from "./response-head.ts";

/** One request's answer; redirects are not followed here. */
export type Answer =
  | { readonly kind: "redirect"; readonly to: string; readonly forGood: boolean }
  | { readonly kind: "unchanged"; readonly head: ResponseHead }
  | { readonly kind: "ok"; readonly head: ResponseHead; readonly bytes: Uint8Array };

export interface RequestLimits {
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  readonly maxBytes: number;
  readonly now: () => number;
}

const ACCEPT =
  "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.9, application/xhtml+xml;q=0.9, */*;q=0.1";

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** @throws SourceError for what the answer itself says; whatever the connection fails with */
export async function requestPage(
  url: URL,
  { etag, lastModified }: FetchConditions,
  signal: AbortSignal,
  { dispatcher, userAgent, maxBytes, now }: RequestLimits,
): Promise<Answer> {
  const headers = {
    "user-agent": userAgent,
    accept: ACCEPT,
    "accept-encoding": ACCEPTED_ENCODINGS,
    ...(etag === undefined ? {} : { "if-none-match": etag }),
    ...(lastModified === undefined ? {} : { "if-modified-since": lastModified }),
  };
  const { statusCode, headers: sent, body } = await request(url, { dispatcher, headers, signal });
  const head = readHead(sent, now());
  const refuse = (error: SourceError): never => {
    body.on("error", () => {}).destroy();
    throw error;
  };
  if (REDIRECTS.has(statusCode) && head.location !== undefined) {
    await body.dump({ limit: 16_384, signal });
    const forGood = statusCode === 301 || statusCode === 308;
    return { kind: "redirect", to: head.location, forGood };
  }
  if (statusCode === 304) {
    await body.dump({ limit: 16_384, signal });
    return { kind: "unchanged", head };
  }
  const failure = failureOfStatus(statusCode, head.retryAfterMs) ?? failureOfType(head.contentType);
  if (failure !== undefined) return refuse(failure);
  if (head.length !== undefined && head.length > maxBytes) return refuse(tooLarge(maxBytes));
  return { kind: "ok", head, bytes: await readBody(body, head.encoding, maxBytes) };
}

/** Pictures, films and programs are not loaded only to find no words in them; sites that name no type are given a try. */
function failureOfType(contentType: string): SourceError | undefined {
  const type = contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const mayHoldText = /^$|^text\/|xml|json|^application\/octet-stream$/.test(type);
  return mayHoldText
    ? undefined
    : new SourceError(
        "type",
        `This is neither a feed nor a page: the site sends ${type.slice(0, 80)}.`,
        {
          permanent: true,
        },
      );
}
