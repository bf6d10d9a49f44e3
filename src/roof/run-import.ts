import { readFile } from "node:fs/promises";
import type { ListedFeed } from "../adapters/articles/feeds/opml.ts";
import type { Config } from "../config.ts";
import { demandStoryName } from "../core/intake/following.ts";
import { partsOfKey } from "../core/model/branch.ts";
import { AskerError, SourceError } from "../core/model/errors.ts";
import type { State } from "../core/model/stores.ts";
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

/** Stories that have articles, in the order in which answers come from them: those of files, then those that are followed alone. */
async function storiesThere(
  wanted: string | undefined,
  config: Config,
  { intake }: Pick<State, "intake">,
): Promise<string[]> {
  const { loadCorpus } = await import("../adapters/articles/load-corpus.ts");
  const { stories } = await loadCorpus(corpusPath(wanted, config));
  const followed = [...(await intake.newest()).keys()].map(partsOfKey);
  return [
    ...stories.map(({ name }) => name),
    ...followed.filter(({ branch }) => branch === "").map(({ story }) => story),
  ];
}

/** What keeps a file from being read, in words. */
const fileFaults: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file.",
  ENOTDIR: "there is no such file.",
  EISDIR: "this is a folder. Name the list in it.",
  EACCES: "it may not be read by this user.",
  EPERM: "it may not be read by this user.",
};

/** Words for what is wrong with the list, or with the story's name; other faults are thrown on. */
function explain(where: string, error: unknown): never {
  const { code = "" } = error as NodeJS.ErrnoException;
  const words = error instanceof SourceError ? error.message : fileFaults[code];
  if (error instanceof AskerError || words !== undefined) {
    const message = error instanceof AskerError ? error.message : `${where}: ${words}`;
    throw new ProgramError(message, EXIT_MISTAKE, { cause: error });
  }
  throw error;
}

interface Imported {
  readonly story: string;
  readonly fresh: number;
  /** Followed before. */
  readonly known: number;
  readonly repeated: number;
  readonly leftOut: readonly string[];
  /** The story has no articles yet. */
  readonly isNew: boolean;
}

const counted = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

function sayImported({ story, fresh, known, repeated, leftOut, isNew }: Imported): string {
  const counts = [
    `${fresh} ${fresh === 1 ? "feed is" : "feeds are"} followed from now on into “${story}”`,
    ...counted(known, "was followed already", "were followed already"),
    ...counted(repeated, "is named twice", "are named twice"),
  ];
  const next =
    fresh === 0 ? "" : " They are read while the bot runs; sources tells what came of each.";
  const all = fresh > 0 && isNew ? " It has no articles yet, so all of theirs go into it." : "";
  return [
    `${counts.join(", ")}.${all}${next}`,
    ...leftOut.map((each) => `Left out: ${each}`),
    "",
  ].join("\n");
}

/** Parts the feeds that can be read from those whose addresses no reader may go to. */
async function readable(feeds: readonly ListedFeed[], { fetching }: Config) {
  const { allowedHosts, demandReadable } = await import("../adapters/articles/web/read-address.ts");
  const allowed = allowedHosts(fetching.allow);
  const leftOut: string[] = [];
  const read = feeds.filter(({ url, title }) => {
    try {
      return demandReadable(url, allowed) !== undefined;
    } catch (error) {
      leftOut.push(`${title ?? url}: ${error instanceof SourceError ? error.message : error}`);
      return false;
    }
  });
  return { read, leftOut };
}

async function importList(
  where: string,
  wanted: string | undefined,
  line: ProgramLine,
  config: Config,
) {
  const { readOpml } = await import("../adapters/articles/feeds/opml.ts");
  const { followAll } = await import("./intake/declared-feeds.ts");
  const list = readOpml(await bytesOf(where, config));
  const { read, leftOut } = await readable(list.feeds, config);
  const state = await openState(config);
  try {
    const stories = await storiesThere(line.corpus, config, state);
    const story = wanted ?? stories[0] ?? FIRST_STORY;
    const fresh = await followAll(state.intake, {
      feeds: read.map((feed) => ({ ...feed, story })),
      ...{ now: await state.deliveries.now(), stories },
    });
    const { repeated, problems } = list;
    const known = read.length - fresh;
    const isNew = !stories.includes(story);
    return { story, fresh, known, repeated, isNew, leftOut: [...problems, ...leftOut] };
  } finally {
    await state.close();
  }
}

/** `summit import FILE [STORY]`: follows every feed of an OPML list for everybody. @throws ProgramError */
export async function runImport(
  line: ProgramLine,
  config: Config,
  write: (text: string) => void,
): Promise<void> {
  const [where, ...rest] = line.words;
  if (where === undefined) {
    const message = "summit import needs a FILE or an address, of an OPML list.";
    throw new ProgramError(message, EXIT_MISTAKE);
  }
  try {
    const wanted = rest.length === 0 ? undefined : demandStoryName(rest.join(" "));
    write(sayImported(await importList(where, wanted, line, config)));
  } catch (error) {
    explain(where, error);
  }
}
