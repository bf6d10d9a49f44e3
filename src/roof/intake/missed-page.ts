import { storyKey } from "../../core/model/branch.ts";
import { SourceError } from "../../core/model/errors.ts";
import type { FollowedArticle, FollowedSource, IntakeRecord } from "../../core/model/following.ts";
import type { IntakeTurn } from "./intake-parts.ts";

/** A page that is not there may be back in an hour; after so many looks in a row it is gone. */
const MISSES = 2;

/** What is known of an article after its page could not be had. */
export interface Missed {
  /** `retracted` where it is gone for good. */
  readonly record: IntakeRecord;
  /** The article, withdrawn: answers and digests rest on it no more. */
  readonly articles: readonly FollowedArticle[];
}

/** Says what becomes of an article whose page can't be had. @param error what stood in the way; only an absent page counts */
export function missedBy(
  turn: Pick<IntakeTurn, "story">,
  record: IntakeRecord,
  error: unknown,
): Missed {
  const code = error instanceof SourceError ? error.code : undefined;
  const isAbsent = code === "missing" || code === "gone";
  const misses = isAbsent ? (record.misses ?? 0) + 1 : 0;
  if (code !== "gone" && misses < MISSES) {
    return { record: { ...record, misses }, articles: [] };
  }
  const article = turn.story(record.story).article(record.article ?? "");
  const reason = `Its page is gone from ${record.url}.`;
  return {
    record: { ...record, decision: "retracted", reason },
    articles:
      article?.story === record.story
        ? [{ article, state: "retracted", source: record.source, differences: [] }]
        : [],
  };
}

/** Says what becomes of the article that is followed by itself, when its page can't be had. */
export async function missedArticle(
  turn: IntakeTurn,
  source: FollowedSource,
  error: SourceError,
): Promise<Missed | undefined> {
  const key = storyKey(source.story, source.place);
  const record = source.kind === "article" ? await turn.intake.record(key, source.url) : undefined;
  if (record?.decision !== "taken" && record?.decision !== "revision") {
    return undefined;
  }
  await turn.story(key).refresh(await turn.intake.removed(key));
  // Should the page come back, it is read as one that nobody knows.
  return missedBy(turn, { ...record, stamp: "" }, error);
}
