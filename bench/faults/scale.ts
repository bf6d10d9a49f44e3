import { type DispatchTiming, TIMING } from "../../src/core/delivery/dispatch-options.ts";

/** Leases, time-outs, pauses and windows divided by the scale; rates are never scaled. */
export const timingAt = (scale: number): DispatchTiming => ({
  leaseMs: Math.round(TIMING.leaseMs / scale),
  sendTimeoutMs: Math.round(TIMING.sendTimeoutMs / scale),
  skewMs: Math.round(TIMING.skewMs / scale),
  pauseMs: Math.round(TIMING.pauseMs / scale),
  longestPauseMs: Math.round(TIMING.longestPauseMs / scale),
});

/** How long Discord keeps a nonce at least, as our Discord does. */
export const NONCE_WINDOW_MS = 180_000;

export const textOf = (subscription: string, part: number): string =>
  `Digest ${subscription} part ${part} ends`;
