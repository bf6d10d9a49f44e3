// A database that is gone is said once, and once more when it is back: everything that needs it fails meanwhile.
import { StateError } from "../core/model/errors.ts";
import type { Log } from "../core/model/ports.ts";

/** Without a failure for so long, it is looked whether all is well again. */
const QUIET_MS = 16_000;

const stateErrorIn = (error: unknown): StateError | undefined =>
  error instanceof StateError
    ? error
    : error instanceof Error && error.cause !== undefined
      ? stateErrorIn(error.cause)
      : undefined;

interface Outage {
  code: StateError["code"];
  lastAt: number;
  leftOut: number;
}

export interface DatabaseWatch {
  /** The same log, to which a failure of the database is told once. */
  readonly log: Log;
  /** Writes something. It rejects as long as the database can't. */
  watch(write: () => Promise<void>): void;
  stop(): void;
}

export function watchDatabase(log: Log, quietMs = QUIET_MS): DatabaseWatch {
  let outage: Outage | undefined;
  let write: (() => Promise<void>) | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  async function look(known: Outage): Promise<void> {
    if (performance.now() - known.lastAt < quietMs) {
      return;
    }
    try {
      await write?.();
    } catch {
      // It was said already.
      known.lastAt = performance.now();
      return;
    }
    outage = undefined;
    log("info", "The database works again.", { leftOut: known.leftOut });
  }
  function lookLater(): void {
    timer = setTimeout(() => {
      const known = outage;
      if (known !== undefined) {
        void look(known).finally(() => outage !== undefined && !stopped && lookLater());
      }
    }, quietMs / 4);
    timer.unref();
  }
  return {
    log: (level, message, fields) => {
      const failure = level === "debug" ? undefined : stateErrorIn(fields?.error);
      if (failure === undefined) {
        log(level, message, fields);
        return;
      }
      if (outage?.code === failure.code) {
        outage.lastAt = performance.now();
        outage.leftOut += 1;
        log("debug", message, fields);
        return;
      }
      const begins = outage === undefined;
      outage = { code: failure.code, lastAt: performance.now(), leftOut: 0 };
      const said = `${failure.message} It is tried again by itself; this is said once.`;
      log("error", said, { ...fields, during: message });
      if (begins && !stopped) {
        lookLater();
      }
    },
    watch: (given) => {
      write = given;
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
