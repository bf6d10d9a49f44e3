import type { Log } from "../core/model/ports.ts";
import type { Rows } from "../core/model/stores.ts";

export interface RowsBehind extends Rows {
  /** Settles when all that was set so far is written, or has failed. */
  written(): Promise<void>;
}

/** Rows that could not be written are kept in this process alone, the newest of them. */
const MOST_LOST = 1000;

/**
 * Rows that are written once what is going on has left the process: whoever asked is answered first. This process finds them at
 * once. A crash in the milliseconds between loses them, and so does a power cut.
 */
export function writeBehind(rows: Rows, log: Log): RowsBehind {
  const ahead = new Map<string, string>();
  /** What is being written, by key: two writes of one key keep their order. */
  const writing = new Map<string, Promise<void>>();
  async function write(key: string, value: string, ttlMs: number): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    try {
      await rows.set(key, value, ttlMs);
      if (ahead.get(key) === value) {
        ahead.delete(key);
      }
    } catch (error) {
      log("error", "what a button does, or whom a conversation is about, could not be kept", {
        error,
      });
      if (ahead.size > MOST_LOST) {
        ahead.delete(ahead.keys().next().value ?? "");
      }
    }
  }
  return {
    get: async (key) => ahead.get(key) ?? (await rows.get(key)),
    set: async (key, value, ttlMs) => {
      ahead.set(key, value);
      const run = (writing.get(key) ?? Promise.resolve()).then(() => write(key, value, ttlMs));
      writing.set(key, run);
      void run.then(() => writing.get(key) === run && writing.delete(key));
    },
    written: async () => void (await Promise.all(writing.values())),
  };
}
