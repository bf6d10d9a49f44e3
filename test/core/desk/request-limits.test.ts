import { expect, it } from "vitest";
import { createRequestLimits } from "../../../src/core/desk/request-limits.ts";
import { requestOf } from "../../support/requests.ts";

const limits = {
  asker: { burst: 3, intervalMs: 2000 },
  channel: { burst: 5, intervalMs: 500 },
};

it("lets a burst in, then one request an interval", () => {
  const { take } = createRequestLimits(limits);
  const waits = [0, 0, 0, 0, 2000, 2001].map((now) => take(requestOf({ now })));
  expect(waits).toEqual([0, 0, 0, 2000, 0, 1999]);
});

it("leaves other channels alone while one is flooded", () => {
  const { take } = createRequestLimits(limits);
  const flood = Array.from({ length: 100 }, (_, asker) =>
    take(requestOf({ asker: `${asker}`, now: 0 })),
  );
  expect(flood.filter((wait) => wait === 0)).toHaveLength(5);
  expect(take(requestOf({ channel: "elsewhere", asker: "somebody", now: 0 }))).toBe(0);
});

it("does not make anybody wait longer for requests that were refused", () => {
  const { take } = createRequestLimits(limits);
  for (let request = 0; request < 50; request += 1) {
    take(requestOf({ now: 0 }));
  }
  expect(take(requestOf({ now: 2000 }))).toBe(0);
});
