// What comes in twice is handled once; what comes from the future is refused.
import type { Log } from "../../core/model/ports.ts";
import type { OnceEvents } from "../../core/model/stores.ts";

/** Slack's clock and ours may differ by so much. */
export const AHEAD_MS = 60_000;

interface Body {
  readonly type?: string;
  readonly event_id?: string;
  readonly event_time?: number;
  readonly trigger_id?: string;
}

/** By which a second delivery is known: Slack sends an event again under its id, anything else under its trigger. */
export const idOf = ({ event_id: event, trigger_id: trigger }: Body): string | undefined =>
  event ?? trigger;

/** @param event_time seconds since the epoch */
export const isFromTheFuture = ({ event_time: at }: Body, now: number): boolean =>
  at !== undefined && at * 1000 > now + AHEAD_MS;

/** True for the first delivery alone; where it can't be known, the event is handled rather than lost. */
export async function isFirst(
  events: OnceEvents | undefined,
  id: string,
  log: Log,
): Promise<boolean> {
  if (events === undefined) {
    return true;
  }
  try {
    return await events.onceEvent(`slack:${id}`);
  } catch (error) {
    log("error", "It can't be known whether this came in before; answering it", { error });
    return true;
  }
}
