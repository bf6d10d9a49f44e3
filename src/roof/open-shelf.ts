import { renameSync } from "node:fs";
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
      const aside = `${file}.damaged`;
      log("error", `${error.message} It is now ${aside}; articles are read anew.`, { error });
      renameSync(file, aside);
      return openShelf(file, reader);
    }
    log("warn", `${error.message} What is read is not kept.`, { error });
    return openPassingShelf();
  }
}
