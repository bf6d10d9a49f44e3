// What becomes of sentences that were told, when their article changes or goes.
import type { Article, Citation, Span } from "../model/article.ts";
import { storyKey } from "../model/branch.ts";
import type { ArticleRevision, CitedThere, DeliveryStore, Slot } from "../model/delivery.ts";
import type { ArticleChange, IntakeStore, Standing } from "../model/following.ts";
import type { Correction } from "../model/intake.ts";
import { digestOfWords } from "../text/digest-of-words.ts";
import { differences } from "./differences.ts";

const DAY_MS = 24 * 60 * 60_000;
/** Older messages are nobody's news any more. */
const TOLD_WITHIN_MS = 30 * DAY_MS;
const BATCH = 100;

const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

/**
 * What became of cited words: their correction where they changed, none where they stand as they stood.
 * @param before the revision that was cited; undefined where its words are gone
 */
function correctionsOf(
  cited: readonly Citation[],
  { article, state }: Standing,
  before: Article | undefined,
): Correction[] {
  if (state !== "current" || before === undefined) {
    return cited.map((old) => ({ old, new: undefined }));
  }
  const changed = differences(before, article).corrections;
  return changed.filter(({ old }) => cited.some((citation) => overlaps(citation, old)));
}

/** The same for the same words: they are told once. */
export const correctionKey = ({ old, new: now }: Correction): string =>
  `correction:${digestOfWords(`${old.quote}\n${now?.quote ?? ""}`)}`;

/** Slots that tell each thread that cited words of an article what became of them. */
async function repliesTo(
  store: Pick<DeliveryStore, "citing" | "now">,
  { article, state }: ArticleChange,
): Promise<Slot[]> {
  const { story, id, revision } = article;
  const now = await store.now();
  const there = await store.citing(id, now - TOLD_WITHIN_MS);
  const isMeant = ({ subscription, citation }: CitedThere): boolean =>
    [subscription.story, storyKey(subscription.story, subscription.place)].includes(story) &&
    (state !== "current" || citation.revision !== revision);
  const slots = new Map<string, Slot>();
  for (const { slotKey, subscription } of there.filter(isMeant)) {
    const reply = { to: slotKey, article: { story, id, revision } };
    const key = `${slotKey}~${id}@${revision}${state === "current" ? "" : ` ${state}`}`;
    const local = new Date(now).toISOString().slice(0, 16);
    slots.set(key, { key, subscriptionId: subscription.id, local, at: now, reply });
  }
  return [...slots.values()];
}

/** Plans replies for all articles that changed or went since this was done last. @returns how many slots are new */
export async function planCorrections(
  store: DeliveryStore,
  intake: Pick<IntakeStore, "changes" | "corrected" | "lastChange">,
): Promise<number> {
  let done = await intake.corrected();
  let planned = 0;
  while (done < (await intake.lastChange())) {
    const { changes } = await intake.changes(done, BATCH);
    for (const change of changes) {
      const slots = await repliesTo(store, change);
      planned += slots.length === 0 ? 0 : await store.planReplies(slots);
    }
    done = changes.length < BATCH ? await reached(intake, changes, done) : lastOf(changes, done);
    await intake.corrected(done);
  }
  return planned;
}

const lastOf = (changes: readonly ArticleChange[], done: number): number =>
  changes.at(-1)?.seq ?? done;

/** Changes that somebody else's change has replaced leave gaps: where nothing more comes, all is done up to now. */
async function reached(
  intake: Pick<IntakeStore, "changes" | "lastChange">,
  changes: readonly ArticleChange[],
  done: number,
): Promise<number> {
  const newest = await intake.lastChange();
  const more = (await intake.changes(lastOf(changes, done), 1)).changes.length > 0;
  return more ? lastOf(changes, done) : newest;
}

/** What a thread is to be told of an article. */
export interface Told {
  readonly standing: Standing;
  readonly corrections: readonly Correction[];
}

/** Finds what a reply has to tell, beyond what was told. */
export async function findCorrections(
  store: Pick<DeliveryStore, "citing" | "told">,
  intake: Pick<IntakeStore, "article" | "standing">,
  { subscriptionId, reply }: { readonly subscriptionId: string; readonly reply: Reply },
): Promise<Told | undefined> {
  const { to, article } = reply;
  const standing = await intake.standing(article);
  if (standing === undefined) {
    return undefined;
  }
  const there = await store.citing(article.id, 0);
  const cited = there.filter(({ slotKey }) => slotKey === to).map(({ citation }) => citation);
  const told = await store.told(subscriptionId);
  const corrections: Correction[] = [];
  for (const revision of new Set(cited.map((citation) => citation.revision))) {
    const before = await intake.article({ ...article, revision });
    const own = cited.filter((citation) => citation.revision === revision);
    corrections.push(...correctionsOf(own, standing, before));
  }
  const fresh = new Map(corrections.map((one) => [correctionKey(one), one]));
  const untold = [...fresh].filter(([key]) => !told.has(key)).map(([, one]) => one);
  return { standing, corrections: untold };
}

interface Reply {
  readonly to: string;
  readonly article: ArticleRevision;
}
