import type { Request } from "../model/request.ts";

/** So many requests may come at once; then one is let in each time the interval has passed. */
export interface RequestLimit {
  readonly burst: number;
  readonly intervalMs: number;
}

export interface RequestLimits {
  /** @returns milliseconds to wait; 0 lets the request in */
  take(request: Request): number;
}

/** Buckets that have been full for long are forgotten when so many stand there. */
const MAX_BUCKETS = 10_000;

/**
 * Keeps one flood from starving everybody else: a token bucket for each asker and one for each channel.
 * Time comes in with the request.
 */
export function createRequestLimits(limits: {
  readonly asker: RequestLimit;
  readonly channel: RequestLimit;
}): RequestLimits {
  /** When each bucket will be full again, milliseconds since the epoch. */
  const fullAt = new Map<string, number>();
  const waitFor = (key: string, { burst, intervalMs }: RequestLimit, now: number): number =>
    Math.max(0, (fullAt.get(key) ?? now) - now - (burst - 1) * intervalMs);
  const spend = (key: string, { intervalMs }: RequestLimit, now: number): void => {
    fullAt.set(key, Math.max(fullAt.get(key) ?? now, now) + intervalMs);
  };
  const forget = (now: number): void => {
    if (fullAt.size > MAX_BUCKETS) {
      for (const [key, at] of fullAt) {
        if (at <= now) {
          fullAt.delete(key);
        }
      }
    }
  };
  return {
    take: ({ platform, workspace, channel, asker, now }) => {
      const askerKey = JSON.stringify([platform, workspace, asker]);
      const channelKey = JSON.stringify([platform, workspace, "#", channel]);
      const wait = Math.max(
        waitFor(askerKey, limits.asker, now),
        waitFor(channelKey, limits.channel, now),
      );
      if (wait === 0) {
        spend(askerKey, limits.asker, now);
        spend(channelKey, limits.channel, now);
        forget(now);
      }
      return wait;
    },
  };
}
