import { expect, it } from "vitest";
import { failureOfConnection } from "../../../../src/adapters/articles/web/failures.ts";

it.each([
  ["ENETUNREACH", "can't be reached from here (ENETUNREACH): look whether the network is up."],
  ["EHOSTUNREACH", "can't be reached from here (EHOSTUNREACH): look whether the network is up."],
  ["EAI_AGAIN", "could not be looked up just now."],
  ["ECONNRESET", "broke the connection (ECONNRESET)."],
])("says of %s that the site %s", (code, words) => {
  const error = Object.assign(new Error("failed"), { code });
  const failure = failureOfConnection(error, "quay.example");
  expect(failure.message).toBe(`quay.example ${words}`);
  expect([failure.code, failure.permanent]).toEqual(["unreachable", false]);
});
