import { expect, it } from "vitest";
import { SendError } from "../../../src/core/model/errors.ts";
import { type Patience, patientBy } from "../../../src/core/model/patience.ts";

const wait = new SendError("rate-limited", "", { retryAfterMs: 250 });
const unsure = new SendError("unsure", "");
const refused = new SendError("refused", "", { permanent: true });

/** Tries what fails so, one failure after the other; tells how often, and how long was waited between. */
async function tryOut(failures: readonly Error[], patience: Partial<Patience>) {
  const pauses: number[] = [];
  let now = 1000;
  let tries = 0;
  const patiently = patientBy({
    now: () => now,
    sleep: async (ms) => {
      pauses.push(ms);
      now += ms;
    },
  });
  const whole = { tries: 4, pauseMs: 100, until: 5000, repeatable: false, ...patience };
  const outcome = await patiently(whole, async () => {
    tries += 1;
    const failure = failures[tries - 1];
    if (failure !== undefined) {
      throw failure;
    }
    return "done";
  }).catch((error: unknown) => error);
  return { outcome, tries, pauses };
}

it("waits as long as the platform asks, and tries again", async () => {
  expect(await tryOut([wait, wait], {})).toEqual({
    ...{ outcome: "done", tries: 3, pauses: [250, 250] },
  });
});

it("tries again what may have arrived only where it may be done twice", async () => {
  expect(await tryOut([unsure], {})).toEqual({ outcome: unsure, tries: 1, pauses: [] });
  expect(await tryOut([unsure], { repeatable: true })).toMatchObject({
    ...{ outcome: "done", tries: 2, pauses: [100] },
  });
});

it.each([refused, new TypeError("a fault of ours")])("gives up at once after %s", async (error) => {
  const told = await tryOut([error], { repeatable: true });
  expect(told).toEqual({ outcome: error, tries: 1, pauses: [] });
});

it("gives up after so many tries, and where waiting would take too long", async () => {
  const many = Array.from({ length: 9 }, () => wait);
  expect(await tryOut(many, { tries: 3 })).toMatchObject({ outcome: wait, tries: 3 });
  expect(await tryOut(many, { until: 1500 })).toMatchObject({ outcome: wait, tries: 3 });
});
