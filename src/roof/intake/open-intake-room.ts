// What fetching and reading needs is loaded when somebody follows something, for it takes a while.
import { createFetcher, type FetcherOptions } from "../../adapters/articles/web/fetcher.ts";
import type { FollowingParts } from "../../core/intake/following.ts";
import { explainArticle, findSource } from "./find-source.ts";
import type { IntakeParts } from "./intake-parts.ts";
import { openReadingThreads } from "./reading-threads.ts";
import { openIntake, type RunningIntake } from "./run-intake.ts";

export interface IntakeRoomParts extends Omit<IntakeParts, "fetch" | "threads" | "random"> {
  readonly fetching: FetcherOptions;
  /** How often it is looked for what is due; never where absent. */
  readonly pollMs?: number;
  /** Threads that read; see `openReadingThreads`. */
  readonly threads?: number;
  /** From 0 to 1; of the machine where absent. */
  readonly random?: () => number;
}

export interface IntakeRoom extends Pick<FollowingParts, "find" | "explain"> {
  readonly running: RunningIntake;
  close(): Promise<void>;
}

/** Opens what fetches, reads and takes in. */
export function openIntakeRoom({
  fetching,
  threads,
  random = Math.random,
  ...rest
}: IntakeRoomParts): IntakeRoom {
  const fetcher = createFetcher(fetching);
  const readers = openReadingThreads(threads);
  const parts = { ...rest, fetch: fetcher.fetch, threads: readers, random };
  const running = openIntake(parts);
  return {
    running,
    find: (url, as) => findSource(parts, url, as),
    explain: (url, where) => explainArticle(parts, url, where),
    close: async () => {
      await running.stop();
      await fetcher.close();
      await readers.close();
    },
  };
}
