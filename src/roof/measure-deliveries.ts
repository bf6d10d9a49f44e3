import type { Budget, DeliveryStore } from "../core/model/delivery.ts";
import type { Measures } from "../core/model/measures.ts";

/** The platform that a bucket of tokens belongs to; the rest of its name is a workspace and a channel. */
const platformOf = ({ bucket }: Budget): string => bucket.split(":")[0] ?? bucket;

/** The same store, which counts what becomes of digests and how long they wait. */
export function measureDeliveries(store: DeliveryStore, measures: Measures): DeliveryStore {
  return {
    ...store,
    finish: async (lease, outcome) => {
      const owned = await store.finish(lease, outcome);
      // Of what is only put off, each look would count: an hour's outage makes thousands of one message.
      if (owned && outcome.state !== "pending") {
        const lateMs = outcome.state === "sent" ? (await store.now()) - lease.slot.at : undefined;
        measures.delivered(outcome.state, lateMs);
      }
      return owned;
    },
    takeTokens: async (budget, patienceMs) => {
      const waitMs = await store.takeTokens(budget, patienceMs);
      if (waitMs > 0) {
        measures.waited(platformOf(budget), waitMs);
      }
      return waitMs;
    },
  };
}
