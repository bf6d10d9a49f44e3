// A thread that reads as the real one, but for a page that it never ends with, and one that ends it.
import { parentPort } from "node:worker_threads";
import type { Task } from "../../src/intake-worker.ts";

parentPort?.on("message", ({ given }: Task<"findFeedsIn">) => {
  while (given.url.endsWith("/endless")) {
    // As an expression that goes back and forth for ever.
  }
  if (given.url.endsWith("/deadly")) {
    throw new Error("This page is more than a thread can bear.");
  }
  parentPort?.postMessage({ value: { value: [{ url: given.url }] } });
});
