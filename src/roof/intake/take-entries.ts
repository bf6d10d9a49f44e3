import type { FeedHead } from "../../adapters/articles/feeds/incoming.ts";
import { storyKey } from "../../core/model/branch.ts";
import { SourceError, type SourceErrorCode } from "../../core/model/errors.ts";
import type { Feed, FeedItem, FetchedBody } from "../../core/model/fetching.ts";
import type { FollowedSource, IntakeRecord, SourceReading } from "../../core/model/following.ts";
import { addressOf, needsNoPage, stampOf } from "./feed-entry.ts";
import type { IntakeTurn } from "./intake-parts.ts";
import { isOurs, outcomeOf, type TakenIn, takeIn } from "./take-in.ts";

/** Entries that are fetched together; the fetcher asks each host one at a time. */
const AT_ONCE = 4;
/** Written together, so that an answer knows of them soon. */
const WRITTEN_TOGETHER = 8;
/** An entry that the feed words anew is looked at again after this; some feeds do it at every reading. */
const SETTLED_MS = 15 * 60_000;
/** What can't be read is tried again after pauses that double up to this. */
const LONGEST_SETTLED_MS = 24 * 60 * 60_000;
/** A host whose pages failed so often in a row is left alone until the feed is read again. */
const PATIENCE = 3;
/** A page that failed so often is not waited for: the words of the feed are taken. */
const TRIES = 3;
/** Then others have their turn, and the rest of the feed comes after them. */
const TURN_MS = 5 * 60_000;

/** Counts what came of entries onto what came before. */
export function tally(reading: SourceReading, taken: readonly TakenIn[]): SourceReading {
  const count = { ...reading, leftOut: { ...reading.leftOut } };
  for (const { record } of taken.filter(({ isNews }) => isNews)) {
    switch (record.decision) {
      case "taken":
        count.taken += 1;
        break;
      case "revision":
        count.revisions += 1;
        break;
      case "repeat":
        count.repeats += 1;
        break;
      case "retracted":
        break;
      case "other-story":
      case "unreadable":
      case "removed":
      case "too-many":
        count.leftOut[record.decision] = (count.leftOut[record.decision] ?? 0) + 1;
    }
  }
  return count;
}

interface Waiting {
  readonly item: FeedItem;
  readonly url: string;
  readonly stamp: string;
  readonly before: IntakeRecord | undefined;
}

/** When an entry that was looked at may be looked at again. */
function settledAt({ at, decision, looks }: IntakeRecord): number {
  const tries = decision === "unreadable" ? Math.min(looks, 20) : 1;
  return at + Math.min(SETTLED_MS * 2 ** Math.max(0, tries - 1), LONGEST_SETTLED_MS);
}

/** Entries that nobody knows, or that the feed words anew; oldest first, each address once. */
async function unknownOf(turn: IntakeTurn, source: FollowedSource, feed: Feed): Promise<Waiting[]> {
  const items = new Map(feed.items.map((item) => [addressOf(item, source), item]));
  const key = storyKey(source.story, source.place);
  const known = new Map(
    (await turn.intake.known(key, [...items.keys()])).map((record) => [record.url, record]),
  );
  return [...items]
    .map(([url, item]) => ({ item, url, stamp: stampOf(item), before: known.get(url) }))
    .filter(
      ({ stamp, before }) =>
        before === undefined || (before.decision !== "removed" && before.stamp !== stamp),
    )
    .reverse();
}

/** Of a page: it may be there when it is asked for again. */
const PASSING: ReadonlySet<SourceErrorCode> = new Set([
  ...(["timeout", "unreachable", "busy", "server"] as const),
]);

const isPassing = (error: unknown): boolean =>
  error instanceof SourceError && PASSING.has(error.code);

/** Which hosts answer, so that one that doesn't keeps nobody waiting for long. */
class Patience {
  readonly #failures = new Map<string, number>();

  isOver({ url }: FeedItem): boolean {
    return (this.#failures.get(hostOf(url)) ?? 0) >= PATIENCE;
  }

  /** @param error undefined where the page came */
  learn({ url }: FeedItem, error: unknown): void {
    const host = hostOf(url);
    this.#failures.set(host, isPassing(error) ? (this.#failures.get(host) ?? 0) + 1 : 0);
  }
}

const hostOf = (url: string | undefined): string =>
  url !== undefined && URL.canParse(url) ? new URL(url).host : "";

/** One reading of a feed, up to now. */
interface FeedReading {
  readonly turn: IntakeTurn;
  readonly source: FollowedSource;
  readonly head: FeedHead;
  readonly patience: Patience;
}

/** The page of an entry, or why the feed's words must do; undefined where they are all that there is. @throws SourceError */
async function pageOf({ turn, patience }: FeedReading, { item, before }: Waiting) {
  if (item.url === undefined || needsNoPage(item)) {
    return undefined;
  }
  try {
    const fetched = await turn.fetch(item.url, { signal: turn.signal });
    patience.learn(item, undefined);
    return fetched.status === "ok" ? fetched : undefined;
  } catch (error) {
    patience.learn(item, error);
    const tries = before?.decision === "unreadable" ? before.looks : 0;
    if (!(error instanceof SourceError) || error.code === "cancelled") {
      throw error;
    }
    if (isPassing(error) && tries < TRIES) {
      throw error;
    }
    return error;
  }
}

/** What an entry says; where that is nothing, the fault of its page is told. @throws SourceError */
async function read({ turn, head }: FeedReading, item: FeedItem, page?: FetchedBody | SourceError) {
  const body = page instanceof SourceError ? undefined : page;
  const given = { item, feed: head, body, isWhole: needsNoPage(item), now: await turn.now() };
  try {
    return await turn.threads.entry(given);
  } catch (error) {
    throw page instanceof SourceError ? page : error;
  }
}

/** What another source has taken in, and goes on watching, is not edited by what this feed says of it. */
async function watchedElsewhere(
  { turn, source }: FeedReading,
  { before, stamp }: Waiting,
): Promise<TakenIn | undefined> {
  if (before === undefined || before.source === source.id || !isOurs(before)) {
    return undefined;
  }
  const other = await turn.intake.source(before.source);
  return other?.state === "on" ? { record: { ...before, stamp }, isNews: false } : undefined;
}

/** Says of what was decided by a feed's words alone why its page was not read. */
function withFault(taken: TakenIn, { message }: SourceError): TakenIn {
  const { reason, ...record } = taken.record;
  const fault = `Its page can't be had, so the words of the feed are all that was read. ${message}`;
  return { ...taken, record: { ...record, reason: reason ?? fault } };
}

async function takeEntry(reading: FeedReading, waiting: Waiting): Promise<TakenIn> {
  const { turn, source } = reading;
  const { item, url } = waiting;
  const watched = await watchedElsewhere(reading, waiting);
  if (watched !== undefined) {
    return watched;
  }
  const found = { ...waiting, source, title: item.title ?? url, hasPage: item.url !== undefined };
  try {
    const page = await pageOf(reading, waiting);
    const incoming = await read(reading, { ...item, url }, page);
    const hasPage = found.hasPage && !(page instanceof SourceError);
    const taken = await takeIn(turn, { ...found, hasPage }, incoming);
    // What stays the article that it was may have been read from its page before.
    const isAsBefore = isOurs(taken.record) && !taken.isNews;
    return page instanceof SourceError && !isAsBefore ? withFault(taken, page) : taken;
  } catch (error) {
    if (error instanceof SourceError && error.code !== "cancelled") {
      return takeIn(turn, found, error);
    }
    throw error;
  }
}

/** Takes the entries of a feed in, a few at a time. @returns what has been counted, and whether it took too long to go on */
export async function takeEntries(
  turn: IntakeTurn,
  source: FollowedSource,
  feed: Feed,
  start: SourceReading,
): Promise<{ readonly reading: SourceReading; readonly isUnfinished: boolean }> {
  const { title, language, site } = feed;
  const sites = [source.url, ...(site === undefined ? [] : [site])];
  const head = { title, sites, ...(language === undefined ? {} : { language }) };
  const feedReading: FeedReading = { turn, source, head, patience: new Patience() };
  const unknown = await unknownOf(turn, source, feed);
  const began = await turn.now();
  // What failed before comes last, so that it is not tried for ever while others wait.
  const waiting = unknown
    .filter(({ before }) => before === undefined || settledAt(before) <= began)
    .sort((a, b) => (a.before?.at ?? 0) - (b.before?.at ?? 0));
  let reading: SourceReading = { ...start, waiting: unknown.length };
  let done: TakenIn[] = [];
  let bringsNews = false;
  const write = async (): Promise<void> => {
    const taken = done;
    done = [];
    bringsNews ||= taken.some(({ isNews, record }) => isNews && record.decision !== "unreadable");
    const finished = taken.filter(({ record }) => record.stamp !== "").length;
    reading = tally({ ...reading, waiting: reading.waiting - finished }, taken);
    await turn.commit({ ...outcomeOf(taken), sources: [{ id: source.id, change: { reading } }] });
  };
  let next = 0;
  const isLate = async (): Promise<boolean> => (await turn.now()) - began > TURN_MS;
  const lane = async (): Promise<void> => {
    while (next < waiting.length && !(await isLate())) {
      turn.signal.throwIfAborted();
      const one = waiting[next++];
      if (one !== undefined && !feedReading.patience.isOver(one.item)) {
        // Written meanwhile, what is done is another list by then.
        const taken = await takeEntry(feedReading, one);
        done.push(taken);
      }
      if (done.length >= WRITTEN_TOGETHER) {
        await write();
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  await write();
  return {
    reading: bringsNews ? { ...reading, lastNewAt: await turn.now() } : reading,
    isUnfinished: next < waiting.length,
  };
}
