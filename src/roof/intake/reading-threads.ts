import { availableParallelism } from "node:os";
import type { Article } from "../../core/model/article.ts";
import { SourceError } from "../../core/model/errors.ts";
import type { Feed, FetchedBody } from "../../core/model/fetching.ts";
import {
  type Arrived,
  type Considered,
  type Entry,
  type NamedFeed,
  type ReadOr,
  readings,
} from "../../intake-worker.ts";
import { ReadingThread, type ReadingThreadOptions } from "./reading-thread.ts";

/** Reads feeds, pages and articles away from the thread that answers. Each rejects with a SourceError for what can't be read. */
export interface ReadingThreads {
  feed(body: FetchedBody): Promise<Feed>;
  page(body: FetchedBody, now: number): Promise<Arrived>;
  /** What an entry and its page say together. */
  entry(given: Entry): Promise<Arrived>;
  /** Feeds that a page names. */
  feedsIn(body: FetchedBody): Promise<readonly NamedFeed[]>;
  consider(article: Article): Promise<Considered>;
  close(): Promise<void>;
}

const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
const THREAD: ReadingThreadOptions = {
  file: new URL(`../../intake-worker.${ending}`, import.meta.url),
  limitMs: 20_000,
  idleMs: 60_000,
};

/** What a thread could not read, as it was before it crossed over: errors lose their class there. */
function resultOf<T>(read: ReadOr<T>): T {
  if ("problem" in read) {
    const { code, message, permanent } = read.problem;
    throw new SourceError(code, message, { permanent });
  }
  return read.value;
}

/** @param count one less than there are cores where absent, so that who is asked answers; 0 reads in this thread */
export function openReadingThreads(
  count = Math.max(1, availableParallelism() - 1),
  options: Partial<ReadingThreadOptions> = {},
): ReadingThreads {
  const threads = Array.from({ length: count }, () => new ReadingThread({ ...THREAD, ...options }));
  const run = async <K extends keyof typeof readings>(
    name: K,
    given: Parameters<(typeof readings)[K]>[0],
  ): Promise<ReturnType<(typeof readings)[K]>> => {
    const [first, ...others] = threads;
    const read =
      first === undefined
        ? readings[name](given as never)
        : await others.reduce((a, b) => (b.load < a.load ? b : a), first).run({ name, given });
    return read as ReturnType<(typeof readings)[K]>;
  };
  return {
    feed: async (body) => resultOf(await run("readFeedBody", body)),
    page: async (body, now) => resultOf(await run("readPageBody", { body, now })),
    entry: async (given) => resultOf(await run("readEntry", given)),
    feedsIn: async (body) => resultOf(await run("findFeedsIn", body)),
    consider: async (article) => resultOf(await run("considerArticle", article)),
    close: async () => void (await Promise.all(threads.map((thread) => thread.close()))),
  };
}
