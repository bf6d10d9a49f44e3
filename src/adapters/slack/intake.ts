import type { Log } from "../../core/model/ports.ts";

const STOP_MS = 8000;

/** Remembers what is being answered, so that a stop can wait for it. */
export interface Intake {
  run(work: () => Promise<void>): void;
  finish(): Promise<void>;
}

export function createIntake(log: Log): Intake {
  const running = new Set<Promise<void>>();
  return {
    run(work) {
      const run = work()
        .catch((error: unknown) => log("error", "An event of Slack failed", { error }))
        .finally(() => running.delete(run));
      running.add(run);
    },
    async finish() {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, STOP_MS);
      });
      await Promise.race([Promise.all(running), late]);
      clearTimeout(timer);
    },
  };
}
