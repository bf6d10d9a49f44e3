import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { StateError } from "../../src/core/model/errors.ts";
import { type DatabaseWatch, watchDatabase } from "../../src/roof/watch-database.ts";

const QUIET_MS = 1000;
const full = (): StateError => new StateError("full", "The disk is full: make room.");

let lines: string[];
let watch: DatabaseWatch;
let writable: boolean;
beforeEach(() => {
  vi.useFakeTimers();
  lines = [];
  writable = false;
  watch = watchDatabase((level, message) => level !== "debug" && lines.push(message), QUIET_MS);
  watch.watch(() => (writable ? Promise.resolve() : Promise.reject(full())));
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

const fail = (error: unknown = full()): void => watch.log("error", "a round failed", { error });
const pass = (times: number) => vi.advanceTimersByTimeAsync(times * QUIET_MS);

it("says once that the database is broken, whoever meets it and however deep it lies", async () => {
  fail();
  fail(new Error("a lease was lost", { cause: full() }));
  await pass(5);
  fail();
  expect(lines).toEqual([
    "The disk is full: make room. It is tried again by itself; this is said once.",
  ]);
});

it("says when it works again, and the next failure anew", async () => {
  fail();
  await pass(3);
  writable = true;
  await pass(3);
  expect(lines.at(-1)).toBe("The database works again.");
  fail();
  expect(lines).toHaveLength(3);
});

it("does not take one write that goes through for the end, while others fail", async () => {
  writable = true;
  for (let round = 0; round < 10; round += 1) {
    fail();
    await pass(0.5);
  }
  expect(lines).toHaveLength(1);
});

it("says what is broken in another way, and leaves everything else alone", () => {
  fail();
  fail(new StateError("unreachable", "The database can't be reached."));
  fail(new Error("something else"));
  watch.log("info", "ready");
  expect(lines.slice(1)).toEqual([
    "The database can't be reached. It is tried again by itself; this is said once.",
    "a round failed",
    "ready",
  ]);
});
