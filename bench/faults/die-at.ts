import { subscribe } from "node:diagnostics_channel";
import type { DeliveryStore } from "../../src/core/model/delivery.ts";
import type { Platform } from "../../src/core/model/ports.ts";
import type { Point, WorkerOptions } from "./worker-options.ts";

const SENDING = /\/messages$|\/chat\.postMessage$/;

/** A replica's parts, made to end the process by SIGKILL at one point of a part's life. */
export function createDeath({ dieAt }: WorkerOptions) {
  let passed = 0;
  const pass = (point: Point): void => {
    if (point === dieAt?.point) {
      passed += 1;
      if (passed >= dieAt.pass) {
        process.kill(process.pid, "SIGKILL");
      }
    }
  };
  const around = async <T>(before: Point, work: () => Promise<T>, after: Point): Promise<T> => {
    pass(before);
    const result = await work();
    pass(after);
    return result;
  };
  // Undici says when the head of an answer has come, before anybody has read it.
  subscribe("undici:request:headers", (message) => {
    const { request } = message as { request: { method: string; path: string } };
    if (request.method === "POST" && SENDING.test(request.path)) {
      pass("stored by the platform, before the answer is read");
    }
  });
  return {
    platform: (platform: Platform): Platform => ({
      ...platform,
      send: (...given) =>
        around(
          "claimed, before the request",
          () => platform.send(...given),
          "after the answer, before it is written down",
        ),
      find: (...given) =>
        around("before the look", () => platform.find(...given), "after the look"),
    }),
    store: (store: DeliveryStore): DeliveryStore => ({
      ...store,
      claim: async (...given) => {
        pass("before the claim");
        const leases = await store.claim(...given);
        if (leases.some(({ payload }) => payload === undefined)) {
          pass("after the claim, before it is composed");
        }
        return leases;
      },
      freeze: (...given) =>
        around("composed, before it is frozen", () => store.freeze(...given), "frozen"),
      finish: async (lease, outcome) => {
        const owned = await store.finish(lease, outcome);
        if (outcome.state === "sent") {
          pass("written down");
        }
        return owned;
      },
    }),
  };
}
