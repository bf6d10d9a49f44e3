import { play, type Report, type StageOptions } from "./stage.ts";
import type { WireFault } from "./wires.ts";

/** One send in so many meets a fault. */
const FAULT_EVERY = 10;
const KINDS: readonly WireFault[] = ["429", "500", "reset", "reset-after", "hang-after"];
/** Nothing takes so long: what is not there by then is lost. */
const DRAIN_MS = 120_000;

/** Replicas are killed at any moment while they deliver, and requests fail: what stands on the platforms? */
export const runKills = (
  options: StageOptions & { readonly kills: number; readonly everyMs: number },
): Promise<Report> =>
  play(options, async ({ wires, replicas, keepBusy, drained }) => {
    wires.meet(FAULT_EVERY, KINDS);
    const enough = (): boolean => replicas.killed() >= options.kills;
    let nextKill = 0;
    await keepBusy(enough, () => {
      if (performance.now() > nextKill && replicas.any()?.kill("SIGKILL") === true) {
        nextKill = performance.now() + options.everyMs * 2 * Math.random();
      }
    });
    await drained(DRAIN_MS);
  });
