export type Turn = "next" | "rest" | "again";

/** Whether a platform answers, as far as this process knows. */
export interface Gate {
  /** It did not answer when it was last sent something. */
  isShut(): boolean;
  /** Milliseconds from one question to the next while it does not answer. */
  pauseMs(): number;
  /** Milliseconds in which a part leaves it to others to ask. */
  restMs(): number;
  /** How many wait while one asks. */
  waiting(): number;
  /** Milliseconds until it may be asked again. */
  dueInMs(): number;
  /** Told after each request. What was sent and answered opens it; what was seen in a history does not, for sending may still fail. */
  heard(answered: boolean, what: "send" | "find"): void;
  /**
   * Waits with all others while a part is asking; undefined where none is.
   * @returns what to do where the gate is still shut: one is the next to ask, the rest wait longer; "again" where it came to no question
   */
  wait(): Promise<Turn> | undefined;
  /** Lets one part ask for all. */
  ask<T>(work: () => Promise<T>): Promise<T>;
  /** True once after it was asked in vain and answers again: what was put off meanwhile may go. */
  reopened(): boolean;
}

interface Heard {
  readonly answered: boolean;
  readonly what: "send" | "find";
}

/** A return is noticed within this share of the time that it took to come, and within these limits. */
const SHARE = 1 / 20;
const SHORTEST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 1000;
/** In pauses. */
const REST = 4;

/** One question after the other, each with those that wait for what becomes of it. */
function createQuestions(heard: () => Heard | undefined) {
  let question: { readonly ended: Promise<void>; waiting: number } | undefined;
  return {
    waiting: (): number => question?.waiting ?? 0,
    wait(): Promise<Turn> | undefined {
      if (question === undefined) {
        return undefined;
      }
      question.waiting += 1;
      const first = question.waiting === 1;
      return question.ended.then(() => {
        const last = heard();
        // Where sending failed, another that asks at once would be one more whose fate nobody knows.
        const turn = last?.what === "find" && first ? "next" : "rest";
        return last === undefined ? "again" : turn;
      });
    },
    async during<T>(work: () => Promise<T>): Promise<T> {
      let end: () => void = () => undefined;
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      question = { ended, waiting: 0 };
      return work().finally(() => {
        question = undefined;
        end();
      });
    },
  };
}

/**
 * While a platform is away, one part of each process asks in the name of all: what all send is refused, or unsure, and has to be
 * looked for one by one when the platform is back.
 * @param monotonic milliseconds that no change of the clock touches
 */
export function createGate(monotonic: () => number): Gate {
  let shutAt: number | undefined;
  let dueAt = 0;
  let last: Heard | undefined;
  let [inVain, reopened] = [false, false];
  const { during, ...questions } = createQuestions(() => last);
  const pauseMs = (): number => {
    const awayMs = monotonic() - (shutAt ?? monotonic());
    return Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, awayMs * SHARE));
  };
  const open = (): void => {
    reopened ||= inVain;
    inVain = false;
    shutAt = undefined;
  };
  const conclude = (): void => {
    if (last?.answered === true) {
      open();
    }
    inVain ||= last?.answered === false;
  };
  return {
    ...questions,
    isShut: () => shutAt !== undefined,
    pauseMs,
    restMs: () => REST * pauseMs(),
    dueInMs: () => Math.max(0, dueAt - monotonic()),
    heard(answered, what) {
      last = { answered, what };
      if (answered && what === "send") {
        open();
      } else if (!answered) {
        // A single failure is no outage: after the first, it is asked at once.
        dueAt = monotonic() + (shutAt === undefined ? 0 : pauseMs());
        shutAt ??= monotonic();
      }
    },
    ask(work) {
      last = undefined;
      return during(() => work().finally(conclude));
    },
    reopened() {
      const was = reopened;
      reopened = false;
      return was;
    },
  };
}
