import type { Payload } from "../../src/core/model/delivery.ts";
import type { SendError } from "../../src/core/model/errors.ts";
import type { Platform } from "../../src/core/model/ports.ts";
import type { Place } from "../../src/core/model/request.ts";

/** A platform that keeps what was stored, and does with the next send what the test says. */
export function openPlatform(idempotentForMs: () => number) {
  const stored: { place: Place; payload: Payload; key: string }[] = [];
  const faults: ((store: () => string) => string)[] = [];
  let unreadable: SendError | undefined;
  let away: SendError | undefined;
  const asked: string[] = [];
  const ask = (what: "send" | "find", key: string): void => {
    asked.push(`${what} ${key}`);
    if (away !== undefined) {
      throw away;
    }
  };
  const platform: Platform = {
    id: "discord",
    get idempotentForMs() {
      return idempotentForMs();
    },
    budgets: () => [{ bucket: "discord", perSecond: 1000, burst: 1000 }],
    start: () => Promise.resolve(),
    render: () => [],
    check: () => Promise.resolve({ ok: true }),
    stop: () => Promise.resolve(),
    find: async (_, key) => {
      ask("find", key);
      const index = stored.findIndex((each) => each.key === key);
      if (unreadable !== undefined) {
        throw unreadable;
      }
      return index < 0 ? undefined : `m${index}`;
    },
    send: async (place, payload, key) => {
      ask("send", key);
      const store = (): string => `m${stored.push({ place, payload, key }) - 1}`;
      const fault = faults.shift();
      return fault === undefined ? store() : fault(store);
    },
  };
  return {
    ...{ platform, stored, faults },
    /** What was asked of it, and for which key. */
    asked,
    /** Each request fails so, until it is back. */
    goAway: (error: SendError | undefined) => {
      away = error;
    },
    hideHistory: (error: SendError | undefined) => {
      unreadable = error;
    },
  };
}
