import { createHash } from "node:crypto";
import { withBelievedDates } from "../../adapters/articles/feeds/incoming.ts";
import { hasFallenSilent, nextRead } from "../../core/intake/schedule.ts";
import { storyKey } from "../../core/model/branch.ts";
import { SourceError } from "../../core/model/errors.ts";
import type { Fetched } from "../../core/model/fetching.ts";
import type { FollowedSource, SourceReading } from "../../core/model/following.ts";
import type { IntakeTurn } from "./intake-parts.ts";
import { missedArticle } from "./missed-page.ts";
import { takeEntries, tally } from "./take-entries.ts";
import { outcomeOf, takeIn } from "./take-in.ts";

/** Records that tell of a feed's habit. */
const HABIT = 300;

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

/** What came of a source that answered. */
interface Found {
  readonly reading: SourceReading;
  readonly title: string;
  readonly everyMs?: number | undefined;
  /** More stands there than one turn allows. */
  readonly isUnfinished?: boolean;
}

async function readWhatIsThere(
  turn: IntakeTurn,
  source: FollowedSource,
  fetched: Fetched,
): Promise<Found> {
  const { problem: _, failingSince: __, ...before } = source.reading;
  const start: SourceReading = { ...before, lastReadAt: await turn.now() };
  if (fetched.status === "unchanged") {
    return { reading: start, title: source.title };
  }
  if (source.kind === "article") {
    const reading = await takeArticle(turn, source, fetched, start);
    return { reading, title: (await turn.intake.source(source.id))?.title ?? source.title };
  }
  const feed = withBelievedDates(await turn.threads.feed(fetched), await turn.now());
  const { reading, isUnfinished } = await takeEntries(turn, source, feed, start);
  return { reading, title: feed.title || source.title, everyMs: feed.everyMs, isUnfinished };
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
  const now = await turn.now();
  const { intervalMs, failures, nextAt: later } = nextRead(reading, result, now, turn.random());
  // What is left comes after all that is due already.
  const nextAt = found.isUnfinished === true ? now : later;
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
  const { failures: before, failingSince: since = now } = source.reading;
  const failingSince = before === 0 ? now : since;
  const failed = { permanent, retryAfterMs, failingForMs: now - failingSince };
  const next = nextRead(source.reading, { kind: "failed", ...failed }, now, turn.random());
  const { intervalMs, failures, nextAt, isPaused } = next;
  // What comes after a failure is read whole: an article may have been withdrawn meanwhile.
  const {
    etag: _,
    lastModified: __,
    ...known
  } = (await turn.intake.source(source.id))?.reading ?? source.reading;
  const reading = {
    ...{ ...known, intervalMs, failures, problem: message, failingSince, lastReadAt: now },
  };
  const paused = isPaused ? ({ state: "paused", reason: message } as const) : {};
  if (isPaused) {
    await turn.notify({ source: { ...source, reading, ...paused }, kind: "paused" });
  }
  const change = { reading, nextAt, ...paused };
  const missed = await missedArticle(turn, source, error);
  const { records = [], ...outcome } = missed?.outcome ?? {};
  await turn.commit({
    ...outcome,
    records: missed === undefined ? [] : [missed.record, ...records],
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
