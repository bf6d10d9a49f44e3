// Faults that a test orders: each meets the next requests that fit.
import { EventEmitter, once } from "node:events";

export type FaultKind =
  | "500"
  | "401"
  | "429"
  /** Without Retry-After. */
  | "429-bare"
  /** The connection breaks before anything is stored. */
  | "reset"
  /** It is stored, and the connection breaks before the answer. */
  | "reset-after"
  /** It is stored, and the answer comes when the test lets go. */
  | "hold-after"
  /** It is stored, and no answer ever comes. */
  | "hang-after";

export interface Fault {
  readonly route: RegExp;
  readonly kind: FaultKind;
  times: number;
}

export function createFaults() {
  const faults: Fault[] = [];
  let chance:
    | { readonly route: RegExp; readonly every: number; readonly kinds: readonly FaultKind[] }
    | undefined;
  let met = 0;
  const held = new EventEmitter();
  return {
    letGo: () => held.emit("go"),
    held: () => once(held, "go"),
    /** @param route matched against "METHOD /path" */
    order(route: RegExp, kind: FaultKind, times = 1): void {
      faults.push({ route, kind, times });
    },
    /** Meets one in so many of the requests that fit, at random, until it is told otherwise. */
    meet(route: RegExp, every: number, kinds: readonly FaultKind[]): void {
      chance = { route, every, kinds };
    },
    /** How many requests have met a fault by chance. */
    met: () => met,
    next(request: string): FaultKind | undefined {
      if (chance?.route.test(request) && Math.random() * chance.every < 1) {
        met += 1;
        return chance.kinds[Math.floor(Math.random() * chance.kinds.length)];
      }
      const fault = faults.find(({ route, times }) => times > 0 && route.test(request));
      if (fault === undefined) {
        return undefined;
      }
      fault.times -= 1;
      return fault.kind;
    },
    clear(): void {
      faults.splice(0);
      chance = undefined;
    },
  };
}
