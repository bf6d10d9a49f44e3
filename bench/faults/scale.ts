import { type DispatchTiming, TIMING } from "../../src/core/delivery/dispatcher.ts";

/** Real time is so many times the time of a fault test: leases, time-outs and windows are divided by it, rates are not. */
export const SCALE = 10;

export const scaled: DispatchTiming = {
  leaseMs: TIMING.leaseMs / SCALE,
  sendTimeoutMs: TIMING.sendTimeoutMs / SCALE,
  skewMs: TIMING.skewMs / SCALE,
  pauseMs: TIMING.pauseMs / SCALE,
  longestPauseMs: TIMING.longestPauseMs / SCALE,
};

/** Parts of each digest: a head, and two in its thread. */
export const PARTS = 3;

export const textOf = (subscription: string, part: number): string =>
  `Digest ${subscription} part ${part} ends`;
