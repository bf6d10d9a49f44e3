import { linkKey } from "../../core/intake/link-key.ts";
import { storyKey } from "../../core/model/branch.ts";
import { SourceError } from "../../core/model/errors.ts";
import type { FollowedArticle, FollowedSource, IntakeRecord } from "../../core/model/following.ts";
import type { Arrived } from "../../intake-worker.ts";
import type { IntakeTurn } from "./intake-parts.ts";
import { type Judged, judge, readAhead } from "./judge.ts";
import type { KnownStory } from "./known-story.ts";

const HOUR_MS = 60 * 60_000;
/** A page is looked at again so long after it was taken in; corrections come early. */
const LOOKS_AFTER_MS = [1, 5, 18, 48, 96].map((hours) => hours * HOUR_MS);

/** When the page of an article is looked at next, for corrections; undefined: no more. */
export const nextLook = (looks: number, now: number): { lookAt?: number } => {
  const after = LOOKS_AFTER_MS[looks];
  return after === undefined ? {} : { lookAt: now + after };
};

const isRepeatOf = (record: Judged["record"], before: IntakeRecord): boolean =>
  record.decision === "repeat" && record.article === before.article;

/** Is this the page at that address? */
export const isAt = (address: string, url: string | undefined): boolean =>
  url !== undefined && linkKey(url) === linkKey(address);

/** What came of one entry: the record, and the article where there is one. */
export interface TakenIn extends Omit<Judged, "record"> {
  readonly record: IntakeRecord;
  /** Nothing like it was decided about its address before. */
  readonly isNews: boolean;
}

interface Found {
  readonly source: FollowedSource;
  /** Under which it is remembered: plain. */
  readonly url: string;
  readonly stamp: string;
  readonly title: string;
  readonly before?: IntakeRecord | undefined;
  /** Its address is a page of its own, which is looked at again. */
  readonly hasPage: boolean;
}

export const isOurs = ({ decision }: Pick<IntakeRecord, "decision">): boolean =>
  decision === "taken" || decision === "revision";

/** An entry that could not be read is remembered with the reason; where trying again may help it has no stamp, and is tried again. */
function unreadable(
  { source, url, stamp, title, before }: Found,
  now: number,
  { message, permanent }: SourceError,
): TakenIn {
  const looks = before?.decision === "unreadable" ? before.looks + 1 : 1;
  const record: IntakeRecord = {
    ...{ story: storyKey(source.story, source.place), url, at: now, source: source.id, title },
    ...{ decision: "unreadable", reason: message, stamp: permanent ? stamp : "", looks },
  };
  return { record, isNews: before === undefined };
}

/** The report that a page printed until it told something else: that outlet prints it no more. */
function noLongerPrinted(
  { record, articles = [] }: Judged,
  { before, url }: Found,
  known: KnownStory,
): FollowedArticle[] {
  const printed = before?.decision === "repeat" ? known.article(before.article ?? "") : undefined;
  const { id, story, also = [] } = printed ?? {};
  const others = also.filter((one) => !isAt(url, one.url));
  const stillPrints = articles.some(({ article }) => [article.id, article.besides].includes(id));
  if (printed === undefined || others.length === also.length || story !== record.story) {
    return [];
  }
  if (record.decision !== "taken" || stillPrints) {
    return [];
  }
  const { also: _, ...rest } = printed;
  const article = others.length === 0 ? rest : { ...rest, also: others };
  return [{ article, state: "current", source: record.source, differences: [] }];
}

/** All that is to be written of what was taken in. */
export const outcomeOf = (taken: readonly TakenIn[]) => ({
  articles: taken.flatMap(({ articles }) => articles ?? []),
  records: taken.map(({ record }) => record),
  read: taken.flatMap(({ read }) => read ?? []),
});

/**
 * Decides about one article, alone among those of its story.
 *
 * @param incoming what was fetched, or why it can't be had
 */
export function takeIn(
  turn: IntakeTurn,
  found: Found,
  incoming: Arrived | SourceError,
): Promise<TakenIn> {
  const { source, url, stamp, before, hasPage } = found;
  const key = storyKey(source.story, source.place);
  const { threads } = turn;
  const ahead =
    incoming instanceof SourceError
      ? undefined
      : readAhead({ incoming, key, known: turn.story(key), threads });
  return turn.inTurn(key, async () => {
    const now = await turn.now();
    if (incoming instanceof SourceError) {
      return unreadable(found, now, incoming);
    }
    const known = turn.story(key);
    await known.refresh(await turn.intake.removed(key));
    const judged = await judge({ ...{ incoming, source, key, known, threads, ahead } });
    const { record, read } = judged;
    const articles = [...(judged.articles ?? []), ...noLongerPrinted(judged, found, known)];
    if (before !== undefined && isOurs(before) && isRepeatOf(record, before)) {
      // Worded anew in the feed alone: it stays the article that it is, and is looked at again as before.
      return { record: { ...before, stamp }, isNews: false };
    }
    for (const { article, state } of articles) {
      // The next printing is decided about before this one is written.
      if (state === "current") {
        known.say(article);
      }
    }
    const isFirst = record.decision === "revision" || before?.decision === "unreadable";
    const looks = isFirst ? 0 : (before?.looks ?? 0);
    return {
      isNews: before === undefined || isOurs(record),
      articles,
      ...(read === undefined ? {} : { read }),
      record: {
        ...{ ...record, url, at: before?.at ?? now, stamp, looks },
        ...(isOurs(record) && hasPage ? nextLook(looks, now) : {}),
      },
    };
  });
}
