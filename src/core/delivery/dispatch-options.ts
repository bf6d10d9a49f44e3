import type { DeliveryStore, Part, Slot, Subscription } from "../model/delivery.ts";
import type { Log, Platform } from "../model/ports.ts";
import type { PlatformId } from "../model/request.ts";

/** What there is to tell, or why there is nothing. */
export type Composed =
  | { readonly parts: readonly [Part, ...Part[]] }
  | { readonly nothing: string };

/** Leases and time-outs are configuration, so that the fault matrix can run scaled down. */
export interface DispatchTiming {
  readonly leaseMs: number;
  /** A send is not begun when less of the lease than this is left. */
  readonly sendTimeoutMs: number;
  /** A clock may differ so much from a platform's. */
  readonly skewMs: number;
  /** First pause after a look that failed and told no other; it doubles with each that fails. */
  readonly pauseMs: number;
  readonly longestPauseMs: number;
}

export const TIMING: DispatchTiming = {
  leaseMs: 45_000,
  sendTimeoutMs: 10_000,
  skewMs: 120_000,
  pauseMs: 5000,
  longestPauseMs: 60_000,
};

export interface DispatcherParts {
  readonly owner: string;
  readonly store: DeliveryStore;
  readonly platforms: ReadonlyMap<PlatformId, Platform>;
  readonly compose: (subscription: Subscription, slot: Slot) => Promise<Composed>;
  /** Says to whoever made it that a subscription has ended, if they can still be reached. */
  readonly tellOwner: (subscription: Subscription, reason: string) => Promise<void>;
  readonly log: Log;
  /** Milliseconds that no change of the clock touches. */
  readonly monotonic: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** True once no further part is to be begun: what is in hand and not being sent is given back. */
  readonly stopping?: () => boolean;
  /** A part that was put off is due again after so many ms. */
  readonly again?: (ms: number) => void;
  readonly timing: DispatchTiming;
}
