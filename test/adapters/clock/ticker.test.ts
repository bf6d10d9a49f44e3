import { expect, it, vi } from "vitest";
import { startTicker } from "../../../src/adapters/clock/ticker.ts";

/** Work that the test lets end, round by round. */
function openWork() {
  const ends: (() => void)[] = [];
  const begun = vi.fn();
  const work = (): Promise<void> => {
    begun();
    return new Promise((resolve) => ends.push(resolve));
  };
  return { work, begun, endOne: () => ends.shift()?.() };
}

it("rings at once, never while a round goes on, and once more for what came meanwhile", async () => {
  vi.useFakeTimers();
  const { work, begun, endOne } = openWork();
  const ticker = startTicker(work, () => undefined, 1000);
  expect(begun).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(5000);
  expect(begun).toHaveBeenCalledTimes(1);
  endOne();
  await vi.advanceTimersByTimeAsync(0);
  expect(begun).toHaveBeenCalledTimes(2);
  endOne();
  await ticker.stop();
  vi.useRealTimers();
});

it("waits at a stop for the round that goes on, and rings no more", async () => {
  vi.useFakeTimers();
  const { work, begun, endOne } = openWork();
  const ticker = startTicker(work, () => undefined, 1000);
  const stopped = vi.fn();
  const stopping = ticker.stop().then(stopped);
  await vi.advanceTimersByTimeAsync(5000);
  expect(stopped).not.toHaveBeenCalled();
  endOne();
  await stopping;
  expect(begun).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});

it("goes on after a round that failed, and says so once", async () => {
  vi.useFakeTimers();
  const log = vi.fn();
  const work = vi.fn(() => Promise.reject(new Error("the database is gone")));
  const ticker = startTicker(work, log, 1000);
  await vi.advanceTimersByTimeAsync(1000);
  expect(work.mock.calls.length).toBeGreaterThan(1);
  expect(log).toHaveBeenCalledWith("error", "a round of deliveries failed", {
    error: new Error("the database is gone"),
  });
  await ticker.stop();
  vi.useRealTimers();
});

it("rings for a minute that a busy process was late for, and writes nothing to the console", async () => {
  const console = vi.spyOn(globalThis.console, "warn").mockImplementation(() => undefined);
  vi.useFakeTimers({ now: Date.parse("2031-05-20T09:00:30Z") });
  const work = vi.fn(() => Promise.resolve());
  const ticker = startTicker(work, () => undefined, 600_000);
  vi.setSystemTime(Date.parse("2031-05-20T09:00:35Z"));
  await vi.advanceTimersByTimeAsync(30_000);
  expect(work).toHaveBeenCalledTimes(2);
  expect(console).not.toHaveBeenCalled();
  await ticker.stop();
  vi.useRealTimers();
  console.mockRestore();
});

it.each([
  ["ahead", 365 * 86_400_000],
  ["back", -365 * 86_400_000],
])("rings on when the clock jumps %s by a year, and says it once", async (_, ms) => {
  const start = Date.parse("2031-05-20T09:00:30Z");
  vi.useFakeTimers({ now: start });
  const work = vi.fn(() => Promise.resolve());
  const log = vi.fn();
  const ticker = startTicker(work, log, 600_000);
  await vi.advanceTimersByTimeAsync(1000);
  vi.setSystemTime(start + 1000 + ms);
  await vi.advanceTimersByTimeAsync(1000);
  expect(work).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(work).toHaveBeenCalledTimes(4);
  expect(log).toHaveBeenCalledTimes(1);
  await ticker.stop();
  vi.useRealTimers();
});
