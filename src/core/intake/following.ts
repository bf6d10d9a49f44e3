import { storyKey } from "../model/branch.ts";
import { AskerError, SourceError, type SourceErrorCode } from "../model/errors.ts";
import type {
  Explained,
  FollowedSource,
  Following,
  FollowWish,
  IntakeRecord,
  IntakeStore,
  SourceReading,
  SourceReport,
} from "../model/following.ts";
import type { AllStories, ArticleSummary, Knowledge } from "../model/knowledge.ts";
import type { Request } from "../model/request.ts";
import { linkKey } from "./link-key.ts";
import { FIRST_INTERVAL_MS } from "./schedule.ts";
import { signatureOf } from "./signature.ts";

/** What stands at an address. */
export interface FoundSource {
  readonly kind: FollowedSource["kind"];
  readonly url: string;
  readonly title: string;
}

export interface FollowingParts {
  readonly store: IntakeStore;
  readonly stories: AllStories;
  /** Looks what stands at an address. @throws SourceError */
  readonly find: (url: string, as: FollowWish["as"]) => Promise<FoundSource>;
  /** Has a new source read, and waits until there is something to tell, though not for long. */
  readonly attend: (sourceId: string) => Promise<void>;
  /** Fetches an article that is not known and holds it against a story. @throws SourceError */
  readonly explain: (
    url: string,
    where: Pick<FollowedSource, "story" | "place" | "rules">,
  ) => Promise<Pick<Explained, "title" | "belonging" | "language">>;
  /** The address without tracking parameters; undefined for what is none. */
  readonly plain: (url: string) => string | undefined;
  /** The articles have changed. */
  readonly changed: () => Promise<void>;
  readonly now: () => Promise<number>;
  /** Makes an id that is short enough to be typed. */
  readonly newId: () => string;
}

const MOST_SOURCES = 100;
const MOST_RECORDS = 20;
const LONGEST_NAME = 60;

/** Of a source that was never read. */
export const UNREAD: SourceReading = {
  ...{ failures: 0, intervalMs: FIRST_INTERVAL_MS, taken: 0, repeats: 0, revisions: 0 },
  ...{ leftOut: {}, waiting: 0 },
};

/** What may be over when somebody asks again. */
const PASSING: ReadonlySet<SourceErrorCode> = new Set([
  ...(["robots", "unreachable", "timeout", "busy", "server", "encoding", "broken-feed"] as const),
]);

/** What is wrong with a source is the asker's to mend. @param later what to do where it may be over soon */
async function forAsker<T>(later: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof SourceError)) {
      throw cause;
    }
    const { code, message, permanent } = cause;
    const hint = PASSING.has(code) && !permanent ? ` ${later}` : "";
    throw new AskerError(`source-${code}`, `${message}${hint}`, { cause });
  }
}

/** @throws AskerError */
export function demandStoryName(name: string): string {
  const plain = name.trim();
  if (
    plain === "" ||
    plain.length > LONGEST_NAME ||
    !/^[\p{L}\p{N}][\p{L}\p{N} ._'’-]*$/u.test(plain)
  ) {
    const message = `“${plain.slice(0, LONGEST_NAME)}” is no name for a story: letters, digits, spaces and dashes, ${LONGEST_NAME} characters at most.`;
    throw new AskerError("bad-story", message);
  }
  return plain;
}

const placeOf = ({ platform, workspace, channel }: Request) => ({ platform, workspace, channel });

async function reportOf(
  { store }: FollowingParts,
  source: FollowedSource,
  { known, since }: { readonly known: boolean; readonly since: number },
): Promise<SourceReport> {
  const current = (await store.source(source.id)) ?? source;
  const records = await store.recordsOf(source.id, MOST_RECORDS);
  const told = await Promise.all(records.map((record) => withoutRemoved(store, record)));
  const isRead = (current.reading.lastReadAt ?? -1) >= since;
  return { source: current, known, isRead, records: told };
}

async function follow(
  parts: FollowingParts,
  request: Request,
  wish: FollowWish,
): Promise<SourceReport> {
  const { store, find, attend, newId } = parts;
  const story = demandStoryName(wish.story);
  const { url, kind, title } = await forAsker("Nothing was changed; ask again later.", () =>
    find(wish.url, wish.as),
  );
  const all = await store.sources(request);
  const now = await parts.now();
  const { rules } = wish;
  const before = all.find((source) => source.url === url && source.story === story);
  if (before !== undefined) {
    const reading = { ...before.reading, failures: 0 };
    const place = placeOf(request);
    const taking = wish.keepsRules === true ? before : { rules, all: wish.all };
    await store.change(before.id, {
      ...{
        rules: taking.rules,
        all: taking.all,
        state: "on",
        reason: undefined,
        nextAt: now,
        reading,
        place,
      },
    });
    await attend(before.id);
    return reportOf(parts, before, { known: true, since: now });
  }
  if (all.length >= MOST_SOURCES) {
    const message = `${MOST_SOURCES} sources are followed here, which is the most: unfollow one first.`;
    throw new AskerError("too-many-sources", message);
  }
  const source: FollowedSource = {
    ...{ id: newId(), place: placeOf(request), story, url, kind, title, rules, all: wish.all },
    ...{ madeBy: request.asker, madeAt: now, declared: false, state: "on", nextAt: now },
    reading: UNREAD,
  };
  await store.add(source);
  await attend(source.id);
  return reportOf(parts, source, { known: false, since: now });
}

async function unfollow(
  { store, plain }: FollowingParts,
  request: Request,
  which: string,
): Promise<FollowedSource> {
  const all = await store.sources(request);
  const address = linkKey(plain(which) ?? "");
  const fitting = all.filter(
    ({ id, url }, index) =>
      id === which ||
      String(index + 1) === which ||
      (address !== undefined && linkKey(url) === address),
  );
  const [one] = fitting;
  if (one === undefined) {
    const message =
      all.length === 0
        ? "Nothing is followed here. Follow a feed with: follow URL."
        : `“${which}” is not followed here. The command sources lists what is, with numbers.`;
    throw new AskerError("not-followed", message);
  }
  if (one.declared) {
    const message = `${one.url} stands in a list of feeds (feeds.opml or FEEDS): take it out there.`;
    throw new AskerError("declared", message);
  }
  await store.change(one.id, { state: "ended", reason: "it is followed no more" });
  return one;
}

/** An article by its id, its address, that of another outlet that prints it, or its title. */
function articleNamed(
  knowledge: Knowledge | undefined,
  which: string,
  address: string | undefined,
): ArticleSummary | undefined {
  const articles = knowledge?.articles ?? [];
  const key = address === undefined ? undefined : linkKey(address);
  const title = which.trim().toLowerCase();
  const isThere = ({ url }: Pick<ArticleSummary, "url">): boolean =>
    key !== undefined && url !== undefined && linkKey(url) === key;
  return (
    articles.find(({ id }) => id === which) ??
    articles.find(isThere) ??
    articles.find(({ also = [] }) => also.some(isThere)) ??
    articles.find((article) => title !== "" && article.title.toLowerCase() === title)
  );
}

/** What was taken in and then taken out by hand. */
async function withoutRemoved(store: IntakeStore, record: IntakeRecord): Promise<IntakeRecord> {
  const { story, article } = record;
  const standing = article === undefined ? undefined : await store.standing({ story, id: article });
  return standing?.state === "removed" ? { ...record, decision: "removed" } : record;
}

async function why(
  parts: FollowingParts,
  request: Request,
  { story, which }: { readonly story: string; readonly which: string },
): Promise<Explained> {
  const { store, stories, plain } = parts;
  const article = articleNamed(stories.of(request).knowledge(story), which, plain(which));
  const url = plain(which) ?? article?.url;
  if (url === undefined) {
    const message = `“${which}” is neither an address nor an article of this story. The command sources lists the articles.`;
    throw new AskerError("unknown-article", message);
  }
  const known =
    (await store.record(storyKey(story, request), url)) ?? (await store.record(story, url));
  if (known !== undefined) {
    const record = await withoutRemoved(store, known);
    return { url, story, title: record.title, record, belonging: record.belonging };
  }
  const where = { story, place: placeOf(request), rules: { include: [], exclude: [] } };
  const found = await forAsker("Ask again later.", () => parts.explain(url, where));
  return { url, story, record: undefined, ...found };
}

async function remove(
  parts: FollowingParts,
  request: Request,
  { story, which }: { readonly story: string; readonly which: string },
): Promise<ArticleSummary> {
  const { store, stories, plain } = parts;
  const knowledge = stories.of(request).knowledge(story);
  const article = articleNamed(knowledge, which, plain(which));
  if (article === undefined) {
    const message = `There is no article “${which}” in the story “${story}”. The command sources lists them.`;
    throw new AskerError("unknown-article", message);
  }
  const words = knowledge?.reading(article.id, article.revision)?.article;
  const marks = words === undefined ? [] : signatureOf(words).words;
  const isOut = await store.remove({ story: storyKey(story, request), id: article.id }, marks);
  if (!isOut) {
    const message = `“${article.title}” was not followed from here: it is in the corpus of everybody, and only the operator can take it out there.`;
    throw new AskerError("not-followed", message);
  }
  await parts.changed();
  return article;
}

/** Follows feeds and articles for the workspace that a request comes from; at the terminal, for everybody. */
export function createFollowing(parts: FollowingParts): Following {
  return {
    follow: (request, wish) => follow(parts, request, wish),
    unfollow: (request, which) => unfollow(parts, request, which),
    list: (request) => parts.store.sources(request),
    why: (request, story, which) => why(parts, request, { story, which }),
    remove: (request, story, which) => remove(parts, request, { story, which }),
  };
}
