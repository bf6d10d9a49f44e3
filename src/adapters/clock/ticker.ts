import { type Logger, type ScheduledTask, schedule } from "node-cron";
import type { Log } from "../../core/model/ports.ts";

export interface Ticker {
  /** Rings besides, for what is due at once. */
  ring(): void;
  /** Rings no more, and waits for the work that was rung for. */
  stop(): Promise<void>;
}

const EVERY_MINUTE = "* * * * *";

/** Between the minutes, for what was put off by seconds and for machines that slept through one. */
const POLL_MS = 15_000;

/** node-cron writes to the console of its own accord. */
const cronLog = (log: Log): Logger => ({
  info: (message) => log("info", message),
  warn: (message) => log("warn", message),
  error: (message) => log("error", "the alarm clock failed", { error: message }),
  debug: (message) => log("debug", String(message)),
});

const WATCH_MS = 1000;
/** A clock that is corrected little by little moves less in a second. */
const JUMP_MS = 5000;

/** Notices when the clock was set, or the machine slept. */
function watchClock(onJump: (ms: number) => void): NodeJS.Timeout {
  const offset = (): number => Date.now() - performance.now();
  let last = offset();
  return setInterval(() => {
    const moved = offset() - last;
    last += moved;
    if (Math.abs(moved) > JUMP_MS) onJump(moved);
  }, WATCH_MS);
}

/**
 * Rings at each minute and in between. What is due is not its business: node-cron keeps nothing over a restart.
 * While the work goes on it rings no second time; what came meanwhile is rung for once more.
 */
export function startTicker(work: () => Promise<void>, log: Log, pollMs = POLL_MS): Ticker {
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  const ring = (): void => {
    if (running !== undefined || stopped) {
      again = true;
      return;
    }
    running = work()
      .catch((error: unknown) => log("error", "a round of deliveries failed", { error }))
      .finally(() => {
        running = undefined;
        if (again && !stopped) {
          again = false;
          ring();
        }
      });
  };
  const begin = (): ScheduledTask =>
    schedule(EVERY_MINUTE, ring, {
      timezone: "UTC",
      logger: cronLog(log),
      suppressMissedWarning: true,
      // A process too busy for one second would else lose the minute.
      missedExecutionTolerance: pollMs,
    });
  let task = begin();
  // node-cron counts each minute of a year that was jumped over, and waits for the year that was set back.
  const watch = watchClock((ms) => {
    log("warn", "the clock jumped", { seconds: Math.round(ms / 1000) });
    void task.destroy();
    task = begin();
    ring();
  });
  const poll = setInterval(ring, pollMs);
  ring();
  return {
    ring,
    stop: async () => {
      stopped = true;
      clearInterval(poll);
      clearInterval(watch);
      await task.destroy();
      await running;
    },
  };
}
