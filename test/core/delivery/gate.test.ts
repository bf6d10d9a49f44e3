import { beforeEach, describe, expect, it } from "vitest";
import { createGate, type Gate } from "../../../src/core/delivery/gate.ts";

describe("createGate", () => {
  let now: number;
  let gate: Gate;
  beforeEach(() => {
    now = 1000;
    gate = createGate(() => now);
  });
  const failAt = (ms: number): void => {
    now = ms;
    gate.heard(false, "send");
  };

  it("asks at once after a first failure, and rests after each that follows", () => {
    failAt(1000);
    expect([gate.isShut(), gate.dueInMs()]).toEqual([true, 0]);
    failAt(1100);
    expect(gate.dueInMs()).toBe(250);
  });

  it("rests longer the longer it lasts, never more than a second", () => {
    const pauses = [1000, 6000, 11_000, 3_601_000].map((ms) => {
      failAt(ms);
      return gate.pauseMs();
    });
    expect(pauses).toEqual([250, 250, 500, 1000]);
  });

  it("opens when something sent was answered, not when a history was read", () => {
    failAt(1000);
    gate.heard(true, "find");
    expect(gate.isShut()).toBe(true);
    gate.heard(true, "send");
    expect(gate.isShut()).toBe(false);
  });

  it("opens when all that was asked was answered, though nothing had to be sent", async () => {
    failAt(1000);
    await gate.ask(async () => gate.heard(true, "find"));
    expect(gate.isShut()).toBe(false);
  });

  it.each([
    ["a look was not answered", () => gate.heard(false, "find"), ["next", "rest", "rest"]],
    ["what was sent was not answered", () => gate.heard(false, "send"), ["rest", "rest", "rest"]],
    ["nothing was asked", () => undefined, ["again", "again", "again"]],
  ])("names who asks next where %s", async (_, work, turns) => {
    failAt(1000);
    const asking = gate.ask(async () => work());
    const waiting = [gate.wait(), gate.wait(), gate.wait()];
    expect(gate.waiting()).toBe(3);
    await asking;
    expect(await Promise.all(waiting)).toEqual(turns);
    expect(gate.wait()).toBeUndefined();
  });

  it("says once that it opened again, and only after it was asked in vain", async () => {
    failAt(1000);
    gate.heard(true, "send");
    expect(gate.reopened()).toBe(false);
    failAt(1000);
    await gate.ask(async () => gate.heard(false, "find"));
    gate.heard(true, "send");
    expect([gate.reopened(), gate.reopened()]).toEqual([true, false]);
  });
});
