import type { Budget, DeliveryStore } from "../model/delivery.ts";
import { SendError } from "../model/errors.ts";
import type { Log, Platform } from "../model/ports.ts";
import type { Block } from "../model/reply.ts";
import type { Place, PlatformId } from "../model/request.ts";
import type { OnceEvents } from "../model/stores.ts";

/** Everybody in a place, or one person of its workspace, by direct message. */
export interface Addressee {
  readonly place: Place;
  /** As requests name their asker. */
  readonly person?: string;
}

export interface TellerParts {
  readonly platforms: ReadonlyMap<PlatformId, Platform>;
  readonly events: OnceEvents;
  readonly store: Pick<DeliveryStore, "takeTokens">;
  readonly log: Log;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Says a word of ours that nobody asked for, at most once under a key. @returns whether it was said; never throws */
export type Teller = (to: Addressee, said: readonly Block[], key: string) => Promise<boolean>;

/** Longer than this a word waits for no limit. */
const PATIENCE_MS = 10_000;

/** @throws SendError */
async function say(
  { store, sleep }: TellerParts,
  platform: Platform,
  { place, person }: Addressee,
  blocks: readonly Block[],
  key: string,
): Promise<void> {
  const where = person === undefined ? place : await platform.directPlace?.(place, person);
  if (where === undefined) {
    throw new SendError("no-direct", "There are no direct messages here.", { permanent: true });
  }
  const payloads = platform.render({
    reply: { audience: "channel", blocks },
    ...{ sources: new Map(), keys: new Map() },
  });
  const budgets: readonly Budget[] = platform.budgets(where, "send");
  for (const [index, payload] of payloads.entries()) {
    for (const budget of budgets) {
      await sleep(await store.takeTokens(budget, PATIENCE_MS));
    }
    const send = () => platform.send(where, payload, `${key}:${index}`);
    await send().catch(async (error: unknown) => {
      // What may have arrived is not sent again: a word that comes twice is worse than one that is lost.
      const waitMs = error instanceof SendError ? error.retryAfterMs : undefined;
      if (waitMs === undefined || waitMs > PATIENCE_MS) {
        throw error;
      }
      await sleep(waitMs);
      return send();
    });
  }
}

export function createTeller(parts: TellerParts): Teller {
  const { platforms, events, log } = parts;
  return async (to, said, key) => {
    const platform = platforms.get(to.place.platform);
    try {
      if (platform === undefined || !(await events.onceEvent(`told:${key}`))) {
        return false;
      }
      await say(parts, platform, to, said, key);
      return true;
    } catch (error) {
      log("warn", "somebody could not be told something", { key, error });
      return false;
    }
  };
}
