import type { ArticleKey, ArticleShelf } from "../adapters/storage/shelf/article-shelf.ts";
import type { Article } from "../core/model/article.ts";
import type { Log } from "../core/model/ports.ts";
import type { Read } from "../reading-worker.ts";
import { openReadingPool } from "./reading-pool.ts";

export interface ReadingOptions {
  readonly shelf: ArticleShelf;
  readonly log: Log;
  /** Threads that read; as many as there are cores where absent, none where 0. */
  readonly threads?: number;
  /** Called as articles are read that nobody has read before. */
  readonly onProgress?: (read: number, of: number) => void;
}

/** Articles that go to a thread together: enough that sending costs nothing, few enough that threads end together. */
const BATCH = 16;
/** Batches under way: a thread never waits for the next one, and the shelf never for all. */
const UNDER_WAY = 8;

function annotate(
  articles: readonly Article[],
  readings: readonly Read[],
  { shelf, log }: ReadingOptions,
): void {
  shelf.together(() => {
    for (const [index, article] of articles.entries()) {
      const read = readings[index];
      if (read !== undefined && "annotation" in read) {
        shelf.setAnnotation(article, read.annotation);
      } else {
        const { story, id } = article;
        log("error", "An article can't be read; it is left out.", { story, id, ...read });
      }
    }
  });
}

/** Reads articles that stand on the shelf, batch by batch, so that what was read is kept if somebody stops it. */
export async function readUnread(
  keys: readonly ArticleKey[],
  options: ReadingOptions,
): Promise<void> {
  const { shelf, threads, onProgress } = options;
  if (keys.length === 0) {
    return;
  }
  const pool = openReadingPool(keys.length, threads);
  let next = 0;
  let read = 0;
  const readOn = async (): Promise<void> => {
    while (next < keys.length) {
      const batch = keys.slice(next, next + BATCH);
      next += batch.length;
      const articles = batch.flatMap((key) => shelf.article(key) ?? []);
      annotate(articles, await pool.read(articles), options);
      read += batch.length;
      onProgress?.(read, keys.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: UNDER_WAY }, readOn));
  } finally {
    await pool.close();
  }
}
