import { play, type Report, type StageOptions } from "./stage.ts";
import type { WireFault } from "./wires.ts";

/** One send in so many meets a fault. */
const FAULT_EVERY = 10;
const KINDS: readonly WireFault[] = ["429", "500", "reset", "reset-after", "hang-after"];
/** Nothing takes so long: what is not there by then is lost. */
const DRAIN_MS = 120_000;

export interface KillOptions extends StageOptions {
  readonly kills: number;
  readonly slots: number;
  /** From a replica's start to its end, on average. */
  readonly everyMs: number;
}

/** Replicas are killed at any moment while they deliver, and requests fail: what stands on the platforms? */
export const runKills = (options: KillOptions): Promise<Report> =>
  play(options, async ({ wires, replicas, channels, keepBusy, drained }) => {
    const { kills, slots, everyMs } = options;
    wires.meet(FAULT_EVERY, KINDS);
    let nextKill = 0;
    // A slow machine must not kill faster than it delivers, or no digest would ever be under way.
    const isTurn = (): boolean => channels.size >= (slots * replicas.killed()) / kills;
    await keepBusy({
      until: () => replicas.killed() >= kills && channels.size >= slots,
      allowed: () => Math.min(slots, (slots * (replicas.killed() + 1)) / kills),
      step: () => {
        if (performance.now() > nextKill && isTurn() && replicas.any()?.kill("SIGKILL") === true) {
          nextKill = performance.now() + everyMs * 2 * Math.random();
        }
      },
    });
    await drained(DRAIN_MS);
  });
