import { readFileSync } from "node:fs";

/** What one process measured, by name: milliseconds, megabytes, articles or characters a unit of time. */
export type Figures = Record<string, number>;

const MEGABYTE = 2 ** 20;

/** Resident memory of this process, megabytes. */
export const residentMb = (): number => process.memoryUsage.rss() / MEGABYTE;

/** The value below which a share of all lies. @param share 0.5 for the median */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Processor time of this process with all its threads, milliseconds: what a busy machine hardly changes. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Processor time of the main thread alone, milliseconds: what waits for a core is not counted. By the clock where the system doesn't tell. */
export function mainThreadMs(): number {
  try {
    const told = readFileSync(`/proc/self/task/${process.pid}/schedstat`, "utf8");
    return Number(told.split(" ")[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

/** Percentiles by the clock, and the mean of processor time; milliseconds. */
export interface Latencies {
  readonly p50: number;
  readonly p99: number;
  readonly cpu: number;
}

/** Runs `work` for each of `inputs`, the first ones to warm up. */
export async function latencies<T>(
  inputs: readonly T[],
  work: (input: T) => unknown,
): Promise<Latencies> {
  const taken: number[] = [];
  let before = processorMs();
  const warmUp = Math.min(50, Math.floor(inputs.length / 5));
  for (const [index, input] of inputs.entries()) {
    before = index === warmUp ? processorMs() : before;
    const start = performance.now();
    await work(input);
    if (index >= warmUp) {
      taken.push(performance.now() - start);
    }
  }
  const cpu = (processorMs() - before) / taken.length;
  return { p50: percentile(taken, 0.5), p99: percentile(taken, 0.99), cpu };
}

/** @returns what `work` gives, and how long it took, milliseconds */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; ms: number }> {
  const start = performance.now();
  const result = await work();
  return { result, ms: performance.now() - start };
}
