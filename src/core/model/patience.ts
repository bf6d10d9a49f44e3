import { SendError } from "./errors.ts";

/** How often, how long between tries where the platform doesn't say, and until when (ms since the epoch). */
export interface Patience {
  readonly tries: number;
  readonly pauseMs: number;
  readonly until: number;
  /** Whether it may be done twice: then it is tried again even where it may have arrived. */
  readonly repeatable: boolean;
}

/** This process's clock. */
export interface Time {
  now(): number;
  sleep(ms: number): Promise<unknown>;
}

export type Patiently = <T>(patience: Patience, attempt: () => Promise<T>) => Promise<T>;

/** How long to wait before the next try; undefined where there is none. */
function waitAfter(error: unknown, left: number, patience: Patience, now: number) {
  if (!(error instanceof SendError) || error.permanent || left <= 0) {
    return undefined;
  }
  if (error.retryAfterMs === undefined && !patience.repeatable) {
    return undefined;
  }
  const waitMs = error.retryAfterMs ?? patience.pauseMs;
  return now + waitMs > patience.until ? undefined : waitMs;
}

/**
 * Tries again what did certainly not arrive, and what may be done twice.
 * @throws SendError of the last try
 */
export const patientBy =
  (time: Time): Patiently =>
  async (patience, attempt) => {
    for (let left = patience.tries - 1; ; left -= 1) {
      try {
        return await attempt();
      } catch (error) {
        const waitMs = waitAfter(error, left, patience, time.now());
        if (waitMs === undefined) {
          throw error;
        }
        await time.sleep(waitMs);
      }
    }
  };

/** Rings once after so many ms. @returns what stops it */
export type After = (ms: number, ring: () => void) => () => void;

/** What work yields, or undefined where it takes longer. */
export const withinBy =
  (after: After) =>
  async <T>(ms: number, work: Promise<T>): Promise<T | undefined> => {
    let stop = (): void => undefined;
    const late = new Promise<undefined>((resolve) => {
      stop = after(ms, () => resolve(undefined));
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      stop();
    }
  };
