import type { DeliveryState } from "./delivery.ts";
import type { PlatformId } from "./request.ts";

/** How a request ended: with an answer, with a mistake of the asker's, put off by a limit, or by a failure of ours. */
export type RequestEnd = "answered" | "mistake" | "busy" | "failed";

/** What is counted and timed while the program runs. No channel, no person and no text goes into it. */
export interface Measures {
  /** A request begins; what comes back is called when it has ended. @param command one that there is, or "button" or "unknown" */
  begin(command: string, platform: PlatformId): (end: RequestEnd) => void;
  /** A message of a digest came to a state. @param lateMs after the time that the digest was due, where it was sent */
  delivered(state: DeliveryState, lateMs?: number): void;
  /** A message waited for its turn within a platform's limit. */
  waited(platform: string, ms: number): void;
}
