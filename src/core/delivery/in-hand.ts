import type { Lease, Outcome, Subscription } from "../model/delivery.ts";
import { SendError } from "../model/errors.ts";
import type { Platform } from "../model/ports.ts";
import type { Gate } from "./gate.ts";

/** A part that was claimed, and what it takes to send it. */
export interface Work {
  readonly lease: Lease;
  readonly subscription: Subscription;
  readonly platform: Platform;
  /** Of the platform. */
  readonly gate: Gate;
  /** It asks for all whether the platform is back. */
  readonly asks: boolean;
  /** Of the monotonic clock. */
  readonly leaseEnds: number;
}

/** The place of a part: those after the first stand in the thread of the first, a correction in that of the digest that it corrects. */
export const placeOf = ({ lease, subscription }: Pick<Work, "lease" | "subscription">) =>
  lease.head === undefined ? subscription.place : { ...subscription.place, thread: lease.head };

/** Put off before anything was asked of the platform: what is uncertain stays so, what is not does not become it. */
export const putOff = (
  { uncertain }: Lease,
  notBefore: number,
  reason: string,
  tried = false,
): Outcome => ({
  ...{ state: "pending", notBefore, certain: !uncertain, tried, reason },
});

/** Nobody listens there, or what is there fails whatever is asked of it. */
export const isAway = (error: unknown): boolean => error instanceof SendError && error.away;
