import { setTimeout as sleep } from "node:timers/promises";
import { SendError } from "../../core/model/errors.ts";

/** How often, how long between tries where Slack doesn't say, and until when (ms since the epoch). */
export interface Patience {
  readonly tries: number;
  readonly pauseMs: number;
  readonly until: number;
}

/**
 * Tries again what did certainly not arrive, and what `repeatable` says may be done twice.
 * @throws SendError
 */
export async function patiently<T>(
  patience: Patience & { readonly repeatable: boolean },
  attempt: () => Promise<T>,
): Promise<T> {
  for (let left = patience.tries - 1; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof SendError) || error.permanent || left <= 0) {
        throw error;
      }
      if (error.retryAfterMs === undefined && !patience.repeatable) {
        throw error;
      }
      const waitMs = error.retryAfterMs ?? patience.pauseMs;
      if (Date.now() + waitMs > patience.until) {
        throw error;
      }
      await sleep(waitMs);
    }
  }
}
