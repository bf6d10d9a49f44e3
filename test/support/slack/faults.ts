// Faults that a test orders: each meets the next requests that fit.
export type FaultKind =
  | "500"
  | "429"
  /** Without Retry-After. */
  | "429-bare"
  /** 200, with `ratelimited` in the body. */
  | "ratelimited"
  | "invalid_auth"
  /** Of an address for answers: five uses, or half an hour, are over. */
  | "used_url"
  /** 200, with a page of somebody's proxy. */
  | "garbage"
  /** The connection breaks before anything is stored. */
  | "reset"
  /** It is stored, and the connection breaks before the answer. */
  | "reset-after"
  /** It is stored, and the answer is a 500. */
  | "500-after"
  /** It is stored, and no answer ever comes. */
  | "hang-after";

export function createFaults() {
  const faults: { readonly method: RegExp; readonly kind: FaultKind; times: number }[] = [];
  let chance:
    | { readonly method: RegExp; readonly every: number; readonly kinds: readonly FaultKind[] }
    | undefined;
  let met = 0;
  return {
    /** @param method matched against "chat.postMessage", or "response_url" */
    order(method: RegExp, kind: FaultKind, times = 1): void {
      faults.push({ method, kind, times });
    },
    /** Meets one in so many of the requests that fit, at random, until it is told otherwise. */
    meet(method: RegExp, every: number, kinds: readonly FaultKind[]): void {
      chance = { method, every, kinds };
    },
    /** How many requests have met a fault by chance. */
    met: () => met,
    next(request: string): FaultKind | undefined {
      if (chance?.method.test(request) && Math.random() * chance.every < 1) {
        met += 1;
        return chance.kinds[Math.floor(Math.random() * chance.kinds.length)];
      }
      const fault = faults.find(({ method, times }) => times > 0 && method.test(request));
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
