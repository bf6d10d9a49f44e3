import type { Request } from "../model/request.ts";
import type { Rows } from "../model/stores.ts";

const DAY_MS = 86_400_000;
const THREAD_KEPT_MS = 30 * DAY_MS;
const CHANNEL_KEPT_MS = DAY_MS / 24;

/** Remembers whom or what a conversation is about, so that "he" or "it" can follow. */
export interface FollowUps {
  recall(request: Request): Promise<string | undefined>;
  remember(request: Request, about: string): Promise<void>;
}

/** A thread is one conversation for all in it; outside of threads each asker has their own. */
const keyOf = ({ platform, workspace, channel, thread, asker }: Request): string =>
  `about:${JSON.stringify([platform, workspace, channel, thread ?? null, thread === undefined ? asker : null])}`;

export function createFollowUps(rows: Rows): FollowUps {
  return {
    recall: (request) => rows.get(keyOf(request)),
    remember: (request, about) =>
      rows.set(
        keyOf(request),
        about,
        request.thread === undefined ? CHANNEL_KEPT_MS : THREAD_KEPT_MS,
      ),
  };
}
