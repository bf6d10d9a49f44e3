import type { Article } from "../../core/model/article.ts";
import { storyKey } from "../../core/model/branch.ts";
import { SourceError } from "../../core/model/errors.ts";
import type { FollowedSource, IntakeRecord } from "../../core/model/following.ts";
import { handOn } from "./hand-on.ts";
import type { IntakeTurn, Outcome } from "./intake-parts.ts";
import { isAt } from "./take-in.ts";

/** A page that is not there may be back in an hour; after so many looks in a row it is gone. */
const MISSES = 2;

/** What is known of an article after its page could not be had. */
export interface Missed {
  /** `retracted` where it is gone for good. */
  readonly record: IntakeRecord;
  /** What becomes of the article besides: answers and digests rest on it no more, or on another outlet that prints it. */
  readonly outcome: Outcome;
}

/** What stands at a page: its article, and the report that it prints where that was handed to it. */
function articlesAt({ story }: IntakeTurn, record: IntakeRecord): Article[] {
  const known = story(record.story);
  const own = known.article(record.article ?? "");
  const whole = known.article(own?.besides ?? "");
  return [own, isAt(record.url, whole?.url) ? whole : undefined].flatMap((article) =>
    article?.story === record.story ? [article] : [],
  );
}

async function withdraw(turn: IntakeTurn, record: IntakeRecord): Promise<Missed> {
  const { source, url } = record;
  const gone = { ...record, decision: "retracted" as const };
  const all = articlesAt(turn, record).map(async (article) => {
    const handed = await handOn(turn, article, record);
    return handed ?? { article: { article, state: "retracted" as const, source, differences: [] } };
  });
  const lost = await Promise.all(all);
  const handed = lost.flatMap((one) => ("read" in one ? [one] : []));
  const [heir] = handed;
  const still = heir === undefined ? "" : ` It still stands at ${heir.record.url}.`;
  return {
    record: { ...gone, reason: `Its page is gone from ${url}.${still}` },
    outcome: {
      articles: lost.map(({ article }) => article),
      read: handed.map(({ read }) => read),
      records: handed.map((one) => one.record),
    },
  };
}

/** Says what becomes of an article whose page can't be had. @param error what stood in the way; only an absent page counts */
export async function missedBy(
  turn: IntakeTurn,
  record: IntakeRecord,
  error: unknown,
): Promise<Missed> {
  if (record.decision === "retracted") {
    return { record, outcome: {} };
  }
  const code = error instanceof SourceError ? error.code : undefined;
  const isAbsent = code === "missing" || code === "gone";
  const misses = isAbsent ? (record.misses ?? 0) + 1 : 0;
  return code !== "gone" && misses < MISSES
    ? { record: { ...record, misses }, outcome: {} }
    : turn.inTurn(record.story, () => withdraw(turn, record));
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
