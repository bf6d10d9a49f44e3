// Faults that a test orders: each meets the next requests that fit.
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
  /** It is stored, and no answer ever comes. */
  | "hang-after";

export interface Fault {
  readonly route: RegExp;
  readonly kind: FaultKind;
  times: number;
}

export function createFaults() {
  const faults: Fault[] = [];
  return {
    /** @param route matched against "METHOD /path" */
    order(route: RegExp, kind: FaultKind, times = 1): void {
      faults.push({ route, kind, times });
    },
    next(request: string): FaultKind | undefined {
      const fault = faults.find(({ route, times }) => times > 0 && route.test(request));
      if (fault === undefined) {
        return undefined;
      }
      fault.times -= 1;
      return fault.kind;
    },
    clear: () => void faults.splice(0),
  };
}
