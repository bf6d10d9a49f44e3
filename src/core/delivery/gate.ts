/** Whether a platform answers, as far as this process knows. */
export interface Gate {
  /** It did not answer when it was last sent something. */
  isShut(): boolean;
  /** Milliseconds from one question to the next while it does not answer. */
  pauseMs(): number;
  /** Milliseconds until it may be asked again. */
  dueInMs(): number;
  /** Told after each request. What was sent and answered opens it; what was seen in a history does not, for sending may still fail. */
  heard(answered: boolean, what: "send" | "find"): void;
  /** Another part is asking: resolves with whether it was answered, undefined where it did not come to asking. */
  asked(): Promise<boolean | undefined> | undefined;
  /** Lets one part ask for all. */
  ask<T>(work: () => Promise<T>): Promise<T>;
  /** True once after it was asked in vain and answers again: what was put off meanwhile may go. */
  reopened(): boolean;
}

/** A return is noticed within this share of the time that it took to come, and within these limits. */
const SHARE = 1 / 20;
const SHORTEST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 1000;

/**
 * While a platform is away, one part of each process asks in the name of all: what all send is refused, or unsure, and has to be
 * looked for one by one when the platform is back.
 * @param monotonic milliseconds that no change of the clock touches
 */
export function createGate(monotonic: () => number): Gate {
  let shutAt: number | undefined;
  let dueAt = 0;
  let last: boolean | undefined;
  let round: Promise<boolean | undefined> | undefined;
  let [inVain, reopened] = [false, false];
  const pauseMs = (): number => {
    const awayMs = monotonic() - (shutAt ?? monotonic());
    return Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, awayMs * SHARE));
  };
  const open = (): void => {
    reopened ||= inVain;
    inVain = false;
    shutAt = undefined;
  };
  return {
    isShut: () => shutAt !== undefined,
    pauseMs,
    dueInMs: () => Math.max(0, dueAt - monotonic()),
    heard(answered, what) {
      last = answered;
      if (answered && what === "send") {
        open();
      } else if (!answered) {
        // A single failure is no outage: after the first, it is asked at once.
        dueAt = monotonic() + (shutAt === undefined ? 0 : pauseMs());
        shutAt ??= monotonic();
      }
    },
    asked: () => round,
    async ask(work) {
      let settle: (answered: boolean | undefined) => void = () => undefined;
      round = new Promise((resolve) => {
        settle = resolve;
      });
      last = undefined;
      try {
        return await work();
      } finally {
        if (last === true) {
          open();
        }
        inVain ||= last === false;
        round = undefined;
        settle(last);
      }
    },
    reopened() {
      const was = reopened;
      reopened = false;
      return was;
    },
  };
}
