import { setTimeout as sleepFor } from "node:timers/promises";

/** Does work for a host when its turn comes; `pauseMs` is kept after it. */
export type InTurn = <T>(
  host: string,
  pauseMs: number,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
) => Promise<T>;

/** Hosts whose pause is over are forgotten when so many are known. */
const MANY_HOSTS = 1000;

/** One thing at a time for each host, with a pause between two, in the order in which they came. */
export function createHostTurns(
  now: () => number = () => performance.now(),
  sleep: (ms: number, signal?: AbortSignal) => Promise<void> = (ms, signal) =>
    sleepFor(ms, undefined, signal === undefined ? {} : { signal }),
): InTurn {
  const tails = new Map<string, Promise<unknown>>();
  const freeAt = new Map<string, number>();

  const forgetIdle = (): void => {
    for (const [host, at] of freeAt) if (at <= now()) freeAt.delete(host);
  };

  return (host, pauseMs, signal, work) => {
    const before = tails.get(host);
    const take = async () => {
      await before;
      const wait = (freeAt.get(host) ?? 0) - now();
      if (wait > 0) await sleep(wait, signal);
      signal?.throwIfAborted();
      try {
        return await work();
      } finally {
        if (freeAt.size > MANY_HOSTS) forgetIdle();
        if (pauseMs > 0) freeAt.set(host, now() + pauseMs);
      }
    };
    const done = take();
    const tail = done.then(
      () => {},
      () => {},
    );
    tails.set(host, tail);
    void tail.then(() => {
      if (tails.get(host) === tail) tails.delete(host);
    });
    return done;
  };
}
