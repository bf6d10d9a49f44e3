import { existsSync, renameSync } from "node:fs";
import {
  type ArticleShelf,
  openShelf,
  shelfFile,
} from "../adapters/storage/shelf/article-shelf.ts";
import { StateError } from "../core/model/errors.ts";
import type { Log } from "../core/model/ports.ts";
import { codeVersion } from "./code-version.ts";

/** The code that decides what is read in an article. */
const reader = codeVersion(["core/text", "core/reading"]);

/** A shelf that ends with the process. */
export const openPassingShelf = (): ArticleShelf => openShelf(":memory:", reader);

/** Moves a damaged shelf out of the way, with what SQLite keeps beside it: an old log would be played into the new file. */
function putAside(file: string, error: StateError, log: Log): void {
  const aside = `${file}.damaged`;
  log("error", `${error.message} It is now ${aside}; articles are read anew.`, { error });
  for (const ending of ["", "-wal", "-shm"].filter((each) => existsSync(`${file}${each}`))) {
    renameSync(`${file}${ending}`, `${aside}${ending}`);
  }
}

/** Opens the shelf of a data folder. Where it can't be had, articles are read anew each time, and the log says why. */
export function openShelfIn(dataFolder: string, log: Log): ArticleShelf {
  const file = shelfFile(dataFolder);
  try {
    return openShelf(file, reader);
  } catch (error) {
    if (!(error instanceof StateError)) {
      throw error;
    }
    if (error.code === "damaged") {
      putAside(file, error, log);
      return openShelf(file, reader);
    }
    log("warn", `${error.message} What is read is not kept.`, { error });
    return openPassingShelf();
  }
}

/** Closes a shelf that may be too damaged even for that. */
function letGo(shelf: ArticleShelf): void {
  try {
    shelf.close();
  } catch {
    // What was wrong with it is in the log already.
  }
}

/**
 * Opens the shelf of a data folder and works with it. Damage that shows only while pages are read is met as at the
 * start: the file is put aside, and the work done once more on a new one.
 */
export async function withShelfIn<T>(
  dataFolder: string,
  log: Log,
  work: (shelf: ArticleShelf) => Promise<T>,
): Promise<T> {
  const shelf = openShelfIn(dataFolder, log);
  try {
    return await work(shelf);
  } catch (error) {
    const isDamage = error instanceof StateError && error.code === "damaged";
    if (!isDamage || shelf.isWhole()) {
      throw error;
    }
    letGo(shelf);
    putAside(shelfFile(dataFolder), error, log);
    return work(openShelfIn(dataFolder, log));
  }
}
