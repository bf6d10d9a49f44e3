/** What time it is by the clock as it went before its last jump. */
export type SteadyTime = (now: number) => number;

interface Sample {
  readonly now: number;
  readonly at: number;
}

/**
 * The earliest time that it may be, by samples of a clock that are one and two spans old and by a clock that nobody can set: for so
 * long after a jump ahead it is told by the clock before it. A lease is held by whoever took it however far a clock jumps, and
 * may be in use for as long as it lasts.
 * @param spanMs length of a lease
 */
export function createSteadyTime(monotonic: () => number, spanMs: number): SteadyTime {
  let older: Sample | undefined;
  let newer: Sample | undefined;
  return (now) => {
    const at = monotonic();
    const times = [older, newer].map((sample) =>
      sample === undefined ? now : sample.now + at - sample.at,
    );
    if (newer === undefined || at - newer.at >= spanMs) {
      older = newer;
      newer = { now, at };
    }
    return Math.min(now, ...times);
  };
}
