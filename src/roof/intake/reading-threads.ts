import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import type { Article } from "../../core/model/article.ts";
import { SourceError } from "../../core/model/errors.ts";
import type { Feed, FetchedBody } from "../../core/model/fetching.ts";
import type { Incoming } from "../../core/model/intake.ts";
import {
  type Considered,
  considerArticle,
  type Entry,
  findFeedsIn,
  type NamedFeed,
  type ReadOr,
  readEntry,
  readFeedBody,
  readPageBody,
} from "../../intake-worker.ts";

/** Reads feeds, pages and articles away from the thread that answers. */
export interface ReadingThreads {
  /** @throws SourceError */
  feed(body: FetchedBody): Promise<Feed>;
  /** @throws SourceError */
  page(body: FetchedBody, now: number): Promise<Incoming>;
  /** What an entry and its page say together. @throws SourceError */
  entry(given: Entry): Promise<Incoming>;
  /** Feeds that a page names. */
  feedsIn(body: FetchedBody): Promise<readonly NamedFeed[]>;
  /** @throws SourceError */
  consider(article: Article): Promise<Considered>;
  close(): Promise<void>;
}

const tasks = { considerArticle, findFeedsIn, readEntry, readFeedBody, readPageBody };

const fromSource = import.meta.url.endsWith(".ts");
const file = new URL(`../../intake-worker.${fromSource ? "ts" : "js"}`, import.meta.url);
const IDLE_MS = 60_000;

/** What a thread could not read, as it was before it crossed over: errors lose their class there. */
function resultOf<T>(read: ReadOr<T>): T {
  if ("problem" in read) {
    const { code, message, permanent } = read.problem;
    throw new SourceError(code, message, { permanent });
  }
  return read.value;
}

/** @param threads one less than there are cores where absent, so that who is asked answers; 0 reads in this thread */
export function openReadingThreads(
  threads = Math.max(1, availableParallelism() - 1),
): ReadingThreads {
  let pool: Piscina | undefined;
  const open = (): Piscina => {
    pool ??= new Piscina({
      filename: file.href,
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: IDLE_MS,
      ...(fromSource ? { execArgv: ["--import", "tsx"] } : {}),
    });
    return pool;
  };
  const run = async <K extends keyof typeof tasks>(
    name: K,
    given: Parameters<(typeof tasks)[K]>[0],
  ): Promise<ReturnType<(typeof tasks)[K]>> =>
    threads === 0
      ? (tasks[name](given as never) as ReturnType<(typeof tasks)[K]>)
      : await open().run(given, { name });
  return {
    feed: async (body) => resultOf(await run("readFeedBody", body)),
    page: async (body, now) => resultOf(await run("readPageBody", { body, now })),
    entry: async (given) => resultOf(await run("readEntry", given)),
    feedsIn: async (body) => resultOf(await run("findFeedsIn", body)),
    consider: async (article) => resultOf(await run("considerArticle", article)),
    close: async () => pool?.destroy(),
  };
}
