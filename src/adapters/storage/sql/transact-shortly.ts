import type { SqlEngine } from "./engine.ts";

class StoodStill extends Error {}

/** Leases shorter than this are not held by anybody who may stand still. */
const LEAST_MS = 1000;

/** How long a transaction that claims under leases of so many ms may take, in ms. */
export const standstillOf = (leaseMs: number): number => Math.max(Math.ceil(leaseMs), LEAST_MS);

/**
 * A transaction that is told the time, and is undone where its process stood still meanwhile: under a time that is a lease old,
 * what others have just claimed looks as if a clock that ran ahead had written it.
 * @returns undefined where it took longer than `mostMs`
 */
export async function transactShortly<T>(
  engine: SqlEngine,
  mostMs: number,
  work: (within: SqlEngine, now: number) => Promise<T>,
): Promise<T | undefined> {
  try {
    return await engine.transaction(async (within) => {
      const now = await within.now();
      const result = await work(within, now);
      if (Math.abs((await within.now()) - now) > mostMs) {
        throw new StoodStill();
      }
      return result;
    });
  } catch (error) {
    if (error instanceof StoodStill) return undefined;
    throw error;
  }
}
