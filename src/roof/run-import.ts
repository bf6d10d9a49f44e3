import { readFile } from "node:fs/promises";
import type { Config } from "../config.ts";
import { SourceError } from "../core/model/errors.ts";
import { corpusPath, openState } from "./open-summit.ts";
import { EXIT_MISTAKE, ProgramError } from "./program-error.ts";
import type { ProgramLine } from "./program-line.ts";

/** What a story is called that has no name yet. */
const FIRST_STORY = "news";

/** The list's bytes, from the web or from the disk. */
async function bytesOf(where: string, { fetching }: Config): Promise<Uint8Array> {
  if (!/^https?:/i.test(where)) {
    return readFile(where);
  }
  const { createFetcher } = await import("../adapters/articles/web/fetcher.ts");
  const fetcher = createFetcher(fetching);
  try {
    const fetched = await fetcher.fetch(where);
    return fetched.status === "ok" ? fetched.bytes : new Uint8Array();
  } finally {
    await fetcher.close();
  }
}

/** The story that answers come from where none is named, as FEEDS takes it. */
async function firstStory(wanted: string | undefined, config: Config): Promise<string> {
  const { loadCorpus } = await import("../adapters/articles/load-corpus.ts");
  const { stories } = await loadCorpus(corpusPath(wanted, config));
  return stories[0]?.name ?? FIRST_STORY;
}

/** `summit import FILE [STORY]`: follows every feed of an OPML list for everybody. @throws ProgramError */
export async function runImport(
  { words, corpus }: ProgramLine,
  config: Config,
  write: (text: string) => void,
): Promise<void> {
  const [where, ...rest] = words;
  if (where === undefined) {
    throw new ProgramError(
      "summit import needs a FILE or an address, of an OPML list.",
      EXIT_MISTAKE,
    );
  }
  const story = rest.join(" ") || (await firstStory(corpus, config));
  const { readOpml } = await import("../adapters/articles/feeds/opml.ts");
  const { followListed, sourceFor } = await import("./intake/declared-feeds.ts");
  const state = await openState(config);
  try {
    const { feeds, problems } = readOpml(await bytesOf(where, config));
    const now = await state.deliveries.now();
    let count = 0;
    for (const feed of feeds) {
      const source = sourceFor({ ...feed, story }, now, false);
      count += (await followListed(state.intake, source)) ? 1 : 0;
    }
    const known = feeds.length - count;
    write(
      `${count} ${count === 1 ? "feed is" : "feeds are"} followed from now on into “${story}”${known === 0 ? "" : `, ${known} already were`}. They are read while the bot runs.\n`,
    );
    write(problems.map((problem) => `Left out: ${problem}\n`).join(""));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (error instanceof SourceError || code === "ENOENT" || code === "EISDIR") {
      const words = error instanceof SourceError ? message : "there is no such file.";
      throw new ProgramError(`${where}: ${words}`, EXIT_MISTAKE, { cause: error });
    }
    throw error;
  } finally {
    await state.close();
  }
}
