import { play, type Report, type StageOptions } from "./stage.ts";
import { POINTS, type WorkerOptions } from "./worker-options.ts";

const DRAIN_MS = 120_000;
/** A replica ends at the first to third time that it passes its point. */
const PASSES = 3;

/** Each replica ends itself by SIGKILL at one point of a part's life: so many at each point. */
export async function runPoints(
  options: StageOptions & { readonly each: number },
): Promise<Report & { readonly fewest: number }> {
  let fewest = 0;
  const more = (started: number): Partial<WorkerOptions> => {
    const point = POINTS[started % POINTS.length];
    const pass = 1 + Math.floor(Math.random() * PASSES);
    return point === undefined ? {} : { dieAt: { point, pass } };
  };
  const report = await play({ ...options, more }, async ({ replicas, keepBusy, drained }) => {
    const least = (): number => Math.min(...POINTS.map((point) => replicas.deaths.get(point) ?? 0));
    await keepBusy({
      until: () => least() >= options.each,
      allowed: () => 6 * (replicas.killed() + 4),
      step: () => undefined,
    });
    fewest = least();
    await drained(DRAIN_MS);
  });
  return { ...report, fewest };
}
