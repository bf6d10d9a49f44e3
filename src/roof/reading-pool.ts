import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import type { Article } from "../core/model/article.ts";
import { type Read, readArticles } from "../reading-worker.ts";

/** Reads articles, many at a time. */
export interface ReadingPool {
  /** @returns what was read of each, in order */
  read(articles: readonly Article[]): Promise<readonly Read[]>;
  close(): Promise<void>;
}

/** Fewer articles than this are read sooner than a thread has started. */
const WORTH_THREADS = 100;

/** From source, as in tests and development, the threads need what translates it. */
const fromSource = import.meta.url.endsWith(".ts");
const worker = new URL(`../reading-worker.${fromSource ? "ts" : "js"}`, import.meta.url);

/** Reads in this thread, one article at a time, so that others have their turn. */
function readHere(): ReadingPool {
  return {
    read: async (articles) => {
      const readings: Read[] = [];
      for (const article of articles) {
        readings.push(...readArticles([article]));
        await new Promise<void>((resolve) => void setImmediate(resolve));
      }
      return readings;
    },
    close: async () => undefined,
  };
}

/** @param count how many articles there are to read @param threads as many as there are cores where absent; 0 reads in this thread */
export function openReadingPool(count: number, threads = availableParallelism()): ReadingPool {
  if (count < WORTH_THREADS || threads === 0) {
    return readHere();
  }
  const piscina = new Piscina<readonly Article[], Read[]>({
    filename: worker.href,
    name: "readArticles",
    minThreads: threads,
    maxThreads: threads,
    ...(fromSource ? { execArgv: ["--import", "tsx"] } : {}),
  });
  return { read: (articles) => piscina.run(articles), close: () => piscina.destroy() };
}
