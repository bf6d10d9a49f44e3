import { SourceError } from "../../../core/model/errors.ts";
import type { FetchConditions } from "../../../core/model/fetching.ts";
import { failureOfConnection } from "./failures.ts";
import type { InTurn } from "./host-turns.ts";
import { readAddress, shown } from "./read-address.ts";
import { type Answer, type RequestLimits, requestPage } from "./request-page.ts";
import { cancelled, within } from "./within.ts";

const MAX_REDIRECTS = 3;

export interface FollowLimits extends RequestLimits {
  /** `host:port` of those that may have any address and port. */
  readonly allowed: ReadonlySet<string>;
  readonly inTurn: InTurn;
  /** For an address with its redirects, without the time that it waits for its turn. */
  readonly limitMs: number;
}

/** Where redirects end, and what is there. */
export type Found = Exclude<Answer, { kind: "redirect" }> & {
  readonly url: URL;
  /** Of redirects that are for good, the last; undefined where there was none. */
  readonly movedTo: URL | undefined;
};

/**
 * Asks for a page and goes where the site leads, by hand: each hop must be as fit to be read as the first.
 * @param pauseFor how long the host is left alone afterwards; throws where a hop may not be read
 * @throws SourceError
 */
export async function followRedirects(
  given: string,
  wanted: FetchConditions,
  pauseFor: (url: URL) => Promise<number>,
  limits: FollowLimits,
): Promise<Found> {
  const { allowed, inTurn } = limits;
  let url = readAddress(given, allowed);
  let leftMs = limits.limitMs;
  let movedTo: URL | undefined;
  let isForGood = true;

  const ask = async (here: URL): Promise<Answer> => {
    const began = performance.now();
    try {
      return await within(leftMs, wanted.signal, (signal) =>
        requestPage(here, wanted, signal, limits),
      );
    } finally {
      leftMs -= performance.now() - began;
    }
  };

  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const here = url;
    try {
      const pauseMs = await pauseFor(here);
      const answer = await inTurn(here.hostname, pauseMs, wanted.signal, () => ask(here));
      if (answer.kind !== "redirect") return { ...answer, url, movedTo };
      url = readAddress(answer.to, allowed, url);
      isForGood &&= answer.forGood;
      movedTo = isForGood ? url : movedTo;
    } catch (error) {
      throw wanted.signal?.aborted ? cancelled() : failureOfConnection(error, here.host);
    }
  }
  throw new SourceError(
    "redirects",
    `${shown(given)} leads from page to page, more than ${MAX_REDIRECTS} times.`,
  );
}
