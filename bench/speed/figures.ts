/** What one process measured, by name: milliseconds, megabytes, articles or characters a unit of time. */
export type Figures = Record<string, number>;

export const MEGABYTE = 2 ** 20;

/** Resident memory of this process, megabytes. */
export const residentMb = (): number => process.memoryUsage.rss() / MEGABYTE;

/** The value below which a share of all lies. @param share 0.5 for the median */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Runs `work` for each of `inputs`, the first ones to warm up. @returns p50 and p99, milliseconds */
export async function latencies<T>(
  inputs: readonly T[],
  work: (input: T) => unknown,
): Promise<{ p50: number; p99: number }> {
  const taken: number[] = [];
  const warmUp = Math.min(50, Math.floor(inputs.length / 5));
  for (const [index, input] of inputs.entries()) {
    const start = performance.now();
    await work(input);
    if (index >= warmUp) {
      taken.push(performance.now() - start);
    }
  }
  return { p50: percentile(taken, 0.5), p99: percentile(taken, 0.99) };
}

/** @returns what `work` gives, and how long it took, milliseconds */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; ms: number }> {
  const start = performance.now();
  const result = await work();
  return { result, ms: performance.now() - start };
}
