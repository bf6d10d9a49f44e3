// Feeds that an operator follows for everybody: in FEEDS, in feeds.opml of the corpus, or in that of a story's folder.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type FeedList, type ListedFeed, readOpml } from "../../adapters/articles/feeds/opml.ts";
import { UNREAD } from "../../core/intake/following.ts";
import type { FollowedSource, IntakeStore } from "../../core/model/following.ts";

/** Named like this, a file of the corpus is a list of feeds and no article. */
const FILE = "feeds.opml";

/** The terminal's: who runs the bot follows for everybody. */
const OPERATOR = { platform: "terminal", workspace: "local", channel: "terminal" } as const;

export interface DeclaredFeed extends ListedFeed {
  readonly story: string;
}

interface Declaring {
  /** Of the corpus. */
  readonly corpus: string;
  /** `URL` or `story=URL`. */
  readonly feeds: readonly string[];
  /** Into which goes what names no story. */
  readonly story: string;
  /** Those that have articles. */
  readonly stories: { readonly names: readonly string[] };
}

interface Declared extends Pick<FeedList, "problems"> {
  readonly feeds: readonly DeclaredFeed[];
}

async function feedsIn(file: string, story: string): Promise<Declared> {
  try {
    const { feeds, problems } = readOpml(await readFile(file));
    return {
      feeds: feeds.map((feed) => ({ ...feed, story })),
      problems: problems.map((problem) => `${file}: ${problem}`),
    };
  } catch (error) {
    // A corpus may be one file: then no list of feeds lies in it.
    if (!["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) {
      const said = error instanceof Error ? error.message : String(error);
      throw new Error(`${file} can't be read: ${said} All feeds stay as they were.`, {
        cause: error,
      });
    }
    return { feeds: [], problems: [] };
  }
}

async function storiesBelow(corpus: string): Promise<string[]> {
  try {
    const entries = await readdir(corpus, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return []; // the corpus is one file
  }
}

/** Reads all lists; each feed of a story once. @throws Error where a list is there and can't be read */
async function readDeclared({ corpus, feeds, story }: Declaring): Promise<Declared> {
  const named = feeds.map((entry): DeclaredFeed => {
    const [, into, url = entry] = /^([^=:/?]+)=(.*)$/s.exec(entry) ?? [];
    return { url, story: into ?? story };
  });
  const lists = await Promise.all([
    feedsIn(join(corpus, FILE), story),
    ...(await storiesBelow(corpus)).map((name) => feedsIn(join(corpus, name, FILE), name)),
  ]);
  const all = [...named, ...lists.flatMap((list) => list.feeds)];
  return {
    feeds: [...new Map(all.map((feed) => [`${feed.story} ${feed.url}`, feed])).values()],
    problems: lists.flatMap(({ problems }) => problems),
  };
}

/** The same on every replica, so that one source is made of a feed. */
const idOf = ({ story, url }: DeclaredFeed): string =>
  createHash("sha256").update(`${story} ${url}`).digest("hex").slice(0, 8);

interface Listing {
  readonly now: number;
  readonly declared: boolean;
  /** Stories that have articles: one without is what its feeds tell, for there is nothing to hold them against. */
  readonly stories: readonly string[];
}

/** A feed of a list, as it is before it was read. */
const sourceFor = (feed: DeclaredFeed, { now, declared, stories }: Listing): FollowedSource => ({
  ...{ id: idOf(feed), place: OPERATOR, story: feed.story, url: feed.url, kind: "feed" },
  ...{ title: feed.title ?? feed.url, rules: { include: [], exclude: [] } },
  all: !stories.includes(feed.story),
  ...{ madeBy: "operator", madeAt: now, declared, state: "on", nextAt: now, reading: UNREAD },
});

const nameOf = ({ story, url }: Pick<FollowedSource, "story" | "url">): string => `${story} ${url}`;

/** Follows a feed of a list, unless it is followed already. @param known as `nameOf` names them @returns whether it is new */
async function followListed(
  intake: IntakeStore,
  source: FollowedSource,
  known: ReadonlySet<string>,
): Promise<boolean> {
  if (known.has(nameOf(source))) {
    return false;
  }
  if ((await intake.source(source.id)) === undefined) {
    await intake.add(source);
  } else {
    await intake.change(source.id, { state: "on", reason: undefined, nextAt: source.nextAt });
  }
  return true;
}

/** Follows feeds for everybody, each once, until somebody unfollows them. @returns how many are new */
export async function followAll(
  intake: IntakeStore,
  { feeds, ...listing }: Omit<Listing, "declared"> & { readonly feeds: readonly DeclaredFeed[] },
): Promise<number> {
  const known = new Set((await intake.sources(OPERATOR)).map(nameOf));
  let fresh = 0;
  for (const feed of feeds) {
    fresh += (await followListed(intake, sourceFor(feed, { ...listing, declared: false }), known))
      ? 1
      : 0;
  }
  return fresh;
}

/** Follows what stands in the lists, and what stands there no more is followed no more. @returns what of them can't be followed */
export async function followDeclared(
  intake: IntakeStore,
  declaring: Declaring & { readonly now: number },
): Promise<readonly string[]> {
  const { feeds, problems } = await readDeclared(declaring);
  const listing = { now: declaring.now, declared: true, stories: declaring.stories.names };
  const known = new Set((await intake.sources(OPERATOR)).map(nameOf));
  for (const feed of feeds) {
    await followListed(intake, sourceFor(feed, listing), known);
  }
  const wanted = new Set(feeds.map(idOf));
  for (const source of await intake.sources(OPERATOR)) {
    if (source.declared && !wanted.has(source.id)) {
      await intake.change(source.id, { state: "ended", reason: "it stands in no list any more" });
    }
  }
  return problems;
}
