import { afterEach, describe, expect, it } from "vitest";
import type { FetchedBody } from "../../../src/core/model/fetching.ts";
import {
  openReadingThreads,
  type ReadingThreads,
} from "../../../src/roof/intake/reading-threads.ts";

const file = new URL("../../support/stuck-thread-process.ts", import.meta.url);

const pageAt = (path: string): FetchedBody => ({
  ...{ status: "ok", url: `http://quay.example/${path}`, contentType: "text/html" },
  bytes: new Uint8Array(),
});

describe("openReadingThreads", () => {
  let threads: ReadingThreads;
  afterEach(() => threads.close());
  const read = (path: string) =>
    threads.feedsIn(pageAt(path)).then(
      (found) => found.map(({ url }) => url),
      (error: Error) => error.message,
    );

  it("gives up a page that is never read to its end, and reads what waited behind it", async () => {
    threads = openReadingThreads(1, { file, limitMs: 4000 });
    expect(await Promise.all(["one", "endless", "two", "three"].map(read))).toEqual([
      ["http://quay.example/one"],
      "Reading this took longer than 4 seconds, so it was given up.",
      ["http://quay.example/two"],
      ["http://quay.example/three"],
    ]);
  });

  it("refuses the page that ended its thread, and no other", async () => {
    threads = openReadingThreads(1, { file });
    expect(await Promise.all(["deadly", "one", "deadly", "two"].map(read))).toEqual([
      "Reading this ended the thread that read it, so it was given up.",
      ["http://quay.example/one"],
      "Reading this ended the thread that read it, so it was given up.",
      ["http://quay.example/two"],
    ]);
  });

  it("says what the program's end left unread", async () => {
    threads = openReadingThreads(1, { file });
    const reading = read("endless");
    await threads.close();
    expect(await reading).toBe("It was not read, because the program ends.");
  });
});
