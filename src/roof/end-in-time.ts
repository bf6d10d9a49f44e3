import { once } from "node:events";
import type { Log } from "../core/model/ports.ts";

/** Whoever stops a process kills it after ten seconds. */
const END_MS = 9000;

/** Settles when the process is told to stop. */
export async function toldToStop(log: Log): Promise<void> {
  const [signal] = await Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]);
  log("info", "stopping: what is in hand is finished first", { signal: String(signal) });
}

/** Ends the process where stopping takes too long, since a platform or the database doesn't answer. */
export function endInTime(log: Log): void {
  setTimeout(() => {
    log(
      "warn",
      "ended before all was finished: what was being sent is looked for before it is sent again",
    );
    process.exit();
  }, END_MS).unref();
}

/** What fails while all is stopped, since the database is gone, is logged: it must not keep the rest from stopping. */
export async function calmly(stop: Promise<void> | undefined, log: Log): Promise<void> {
  try {
    await stop;
  } catch (error) {
    log("warn", "something did not stop well", { error });
  }
}
