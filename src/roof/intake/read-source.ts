import { createHash } from "node:crypto";
import { type FeedHead, withBelievedDates } from "../../adapters/articles/feeds/incoming.ts";
import { hasFallenSilent, nextRead } from "../../core/intake/schedule.ts";
import { storyKey } from "../../core/model/branch.ts";
import { SourceError } from "../../core/model/errors.ts";
import type { Feed, FeedItem, Fetched } from "../../core/model/fetching.ts";
import type { FollowedSource, IntakeRecord, SourceReading } from "../../core/model/following.ts";
import { addressOf, needsNoPage, stampOf } from "./feed-entry.ts";
import type { IntakeTurn } from "./intake-parts.ts";
import { missedArticle } from "./missed-page.ts";
import { outcomeOf, type TakenIn, takeIn } from "./take-in.ts";

/** Entries that are fetched together; the fetcher asks each host one at a time. */
const AT_ONCE = 4;
/** Written together, so that an answer knows of them soon. */
const WRITTEN_TOGETHER = 8;
/** An entry that the feed words anew is looked at again after this; some feeds do it at every reading. */
const SETTLED_MS = 15 * 60_000;
/** Records that tell of a feed's habit. */
const HABIT = 300;

/** Counts what came of entries onto what came before. */
function tally(reading: SourceReading, taken: readonly TakenIn[]): SourceReading {
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

/** Entries that nobody knows, or that the feed words anew; oldest first, each address once. */
async function unknownOf(turn: IntakeTurn, source: FollowedSource, feed: Feed): Promise<Waiting[]> {
  const now = await turn.now();
  const items = new Map(feed.items.map((item) => [addressOf(item, source), item]));
  const key = storyKey(source.story, source.place);
  const known = new Map(
    (await turn.intake.known(key, [...items.keys()])).map((record) => [record.url, record]),
  );
  return [...items]
    .map(([url, item]) => ({ item, url, stamp: stampOf(item), before: known.get(url) }))
    .filter(
      ({ stamp, before }) =>
        before === undefined ||
        (before.decision !== "removed" && before.stamp !== stamp && now - before.at >= SETTLED_MS),
    )
    .reverse();
}

async function takeEntry(
  turn: IntakeTurn,
  source: FollowedSource,
  feed: FeedHead,
  waiting: Waiting,
): Promise<TakenIn> {
  const { item } = waiting;
  const title = item.title ?? waiting.url;
  const found = { ...waiting, source, title, hasPage: item.url !== undefined };
  try {
    const fetched =
      item.url === undefined || needsNoPage(item)
        ? undefined
        : await turn.fetch(item.url, { signal: turn.signal });
    const body = fetched?.status === "ok" ? fetched : undefined;
    const given = { item: { ...item, url: waiting.url }, feed, body, now: await turn.now() };
    return await takeIn(turn, found, await turn.threads.entry(given));
  } catch (error) {
    if (error instanceof SourceError && error.code !== "cancelled") {
      return takeIn(turn, found, error);
    }
    throw error;
  }
}

/** Takes the entries of a feed in, a few at a time. @returns what has been counted */
async function takeEntries(
  turn: IntakeTurn,
  source: FollowedSource,
  feed: Feed,
  start: SourceReading,
): Promise<SourceReading> {
  const waiting = await unknownOf(turn, source, feed);
  const { title, language } = feed;
  const head = { title, ...(language === undefined ? {} : { language }) };
  let reading: SourceReading = { ...start, waiting: waiting.length };
  let done: TakenIn[] = [];
  const write = async (): Promise<void> => {
    const taken = done;
    done = [];
    const finished = taken.filter(({ record }) => record.stamp !== "").length;
    reading = tally({ ...reading, waiting: reading.waiting - finished }, taken);
    await turn.commit({ ...outcomeOf(taken), sources: [{ id: source.id, change: { reading } }] });
  };
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let one = waiting[next++]; one !== undefined; one = waiting[next++]) {
      turn.signal.throwIfAborted();
      const taken = await takeEntry(turn, source, head, one);
      done.push(taken);
      if (done.length >= WRITTEN_TOGETHER) {
        await write();
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  await write();
  return waiting.length === 0 ? reading : { ...reading, lastNewAt: await turn.now() };
}

/** Takes in the one article that a source is. */
async function takeArticle(
  turn: IntakeTurn,
  source: FollowedSource,
  body: Extract<Fetched, { status: "ok" }>,
  start: SourceReading,
): Promise<SourceReading> {
  const incoming = await turn.threads.page(body, await turn.now());
  const stamp = createHash("sha256").update(incoming.text).digest("base64url").slice(0, 16);
  const key = storyKey(source.story, source.place);
  const before = await turn.intake.record(key, source.url);
  if (before?.stamp === stamp) {
    return start;
  }
  // Whoever names an article by its link wants it, whatever it tells of.
  const found = { source: { ...source, all: true }, url: source.url, stamp, before };
  // Its own source looks at its page again.
  const taken = await takeIn(turn, { ...found, title: incoming.title, hasPage: false }, incoming);
  const reading = { ...tally(start, [taken]), lastNewAt: await turn.now() };
  const change = { reading, title: incoming.title };
  await turn.commit({ ...outcomeOf([taken]), sources: [{ id: source.id, change }] });
  return reading;
}

async function readWhatIsThere(turn: IntakeTurn, source: FollowedSource, fetched: Fetched) {
  const { problem: _, ...before } = source.reading;
  const start: SourceReading = { ...before, lastReadAt: await turn.now() };
  if (fetched.status === "unchanged") {
    return { reading: start, title: source.title, everyMs: undefined };
  }
  if (source.kind === "article") {
    const reading = await takeArticle(turn, source, fetched, start);
    return { reading, title: (await turn.intake.source(source.id))?.title ?? source.title };
  }
  const feed = withBelievedDates(await turn.threads.feed(fetched), await turn.now());
  return {
    reading: await takeEntries(turn, source, feed, start),
    title: feed.title || source.title,
    everyMs: feed.everyMs,
  };
}

/** Says a word, once, where a feed that spoke daily has been silent for days. */
async function noticeSilence(turn: IntakeTurn, source: FollowedSource, reading: SourceReading) {
  const isNew = reading.lastNewAt !== source.reading.lastNewAt;
  if (source.kind === "article" || isNew) {
    return { ...reading, silenceTold: false };
  }
  const records = await turn.intake.recordsOf(source.id, HABIT);
  const seen = records.map(({ at }) => at);
  if (reading.silenceTold === true || !hasFallenSilent(seen, await turn.now())) {
    return reading;
  }
  await turn.notify({ source: { ...source, reading }, kind: "silent" });
  return { ...reading, silenceTold: true };
}

/** What to ask the site by next time; not while an entry is to be tried again, for then the feed must come whole. */
function conditionsOf({ etag, lastModified, status }: Fetched, { waiting }: SourceReading) {
  if (status === "unchanged" || waiting > 0) {
    return {};
  }
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

async function succeed(turn: IntakeTurn, source: FollowedSource, fetched: Fetched): Promise<void> {
  const found = await readWhatIsThere(turn, source, fetched);
  const reading = await noticeSilence(turn, source, found.reading);
  const kind = reading.lastNewAt === source.reading.lastNewAt ? "nothing new" : "new";
  const result = { kind, maxAgeMs: fetched.maxAgeMs, everyMs: found.everyMs } as const;
  const { intervalMs, failures, nextAt } = nextRead(
    reading,
    result,
    await turn.now(),
    turn.random(),
  );
  const change = {
    reading: { ...reading, ...conditionsOf(fetched, reading), intervalMs, failures },
    ...{ nextAt, title: found.title },
    ...(fetched.movedTo === undefined ? {} : { url: fetched.movedTo }),
  };
  await turn.commit({ sources: [{ id: source.id, change }] });
}

async function fail(turn: IntakeTurn, source: FollowedSource, error: SourceError): Promise<void> {
  const now = await turn.now();
  const { permanent, retryAfterMs, message } = error;
  const next = nextRead(
    source.reading,
    { kind: "failed", permanent, retryAfterMs },
    now,
    turn.random(),
  );
  const { intervalMs, failures, nextAt, isPaused } = next;
  // What comes after a failure is read whole: an article may have been withdrawn meanwhile.
  const {
    etag: _,
    lastModified: __,
    ...known
  } = (await turn.intake.source(source.id))?.reading ?? source.reading;
  const reading = { ...known, intervalMs, failures, problem: message, lastReadAt: now };
  const paused = isPaused ? ({ state: "paused", reason: message } as const) : {};
  if (isPaused) {
    await turn.notify({ source: { ...source, reading, ...paused }, kind: "paused" });
  }
  const change = { reading, nextAt, ...paused };
  const missed = await missedArticle(turn, source, error);
  await turn.commit({
    articles: missed?.articles ?? [],
    records: missed === undefined ? [] : [missed.record],
    sources: [{ id: source.id, change }],
  });
}

const OUR_FAULT = new SourceError(
  "server",
  "Something went wrong here while it was taken in; the log has it.",
);

/** Reads a source that is due, and decides when it is read next. What is wrong with it stays with it. */
export async function readSource(turn: IntakeTurn, source: FollowedSource): Promise<void> {
  const { etag, lastModified } = source.reading;
  try {
    const fetched = await turn.fetch(source.url, { etag, lastModified, signal: turn.signal });
    await succeed(turn, source, fetched);
  } catch (error) {
    if (turn.signal.aborted) {
      throw error;
    }
    if (!(error instanceof SourceError)) {
      turn.log("error", "A source can't be taken in.", { source: source.id, error });
    }
    await fail(turn, source, error instanceof SourceError ? error : OUR_FAULT);
  }
}
