import { setTimeout as sleep } from "node:timers/promises";
import { timingAt } from "./scale.ts";
import { play, type Report, type StageOptions } from "./stage.ts";

const DRAIN_MS = 120_000;

/** Replicas are stopped (SIGSTOP) for up to twice their lease, one after the other and together, and go on. */
export async function runStops(
  options: StageOptions & { readonly stops: number },
): Promise<Report & { readonly stopped: number }> {
  const { leaseMs } = timingAt(options.scale);
  let stopped = 0;
  const report = await play(options, async ({ replicas, keepBusy, drained }) => {
    const stop = async (): Promise<void> => {
      const child = replicas.any();
      if (child?.kill("SIGSTOP") === true) {
        stopped += 1;
        await sleep(2 * leaseMs * Math.random());
        child.kill("SIGCONT");
      }
    };
    const lane = async (): Promise<void> => {
      while (stopped < options.stops) {
        await stop();
        await sleep(leaseMs * Math.random());
      }
    };
    const lanes = Promise.all(Array.from({ length: options.replicas }, lane));
    await keepBusy({
      until: () => stopped >= options.stops,
      allowed: () => 4 * (stopped + 4),
      step: () => undefined,
    });
    await lanes;
    await drained(DRAIN_MS);
  });
  return { ...report, stopped };
}
