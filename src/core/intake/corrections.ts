// What becomes of sentences that were told, when their article changes or goes.
import type { Article, Citation, Span } from "../model/article.ts";
import { storyKey } from "../model/branch.ts";
import type { CitedArticle, CitedThere, DeliveryStore, Slot } from "../model/delivery.ts";
import type { ArticleChange, IntakeStore, Standing } from "../model/following.ts";
import type { Correction } from "../model/intake.ts";
import type { Place } from "../model/request.ts";
import { digestOfWords } from "../text/digest-of-words.ts";
import { differences } from "./differences.ts";
import { wordsIn } from "./report-words.ts";
import { correctionKey, supersededIn, supersededKey } from "./told-corrections.ts";

const DAY_MS = 24 * 60 * 60_000;
/** Older messages are nobody's news any more. */
const TOLD_WITHIN_MS = 30 * DAY_MS;
const BATCH = 100;

const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

/** Words that stand in an article no more, where nobody knows what it said before. */
function missingIn({ text }: Article, cited: readonly Citation[]): Correction[] {
  const line = ` ${wordsIn(text).join(" ")} `;
  return cited
    .filter(({ quote }) => !line.includes(` ${wordsIn(quote).join(" ")} `))
    .map((old) => ({ old, new: undefined }));
}

/**
 * What became of cited words: their correction where they changed, none where they stand as they stood.
 * @param before the revision that was cited; undefined where its words are gone
 */
function correctionsOf(
  cited: readonly Citation[],
  { article, state }: Standing,
  before: Article | undefined,
): Correction[] {
  if (state !== "current") {
    return cited.map((old) => ({ old, new: undefined }));
  }
  if (before === undefined) {
    return missingIn(article, cited);
  }
  const changed = differences(before, article).corrections;
  return changed.filter(({ old }) => cited.some((citation) => overlaps(citation, old)));
}

const channelOf = ({ subscription: { place } }: CitedThere): string =>
  JSON.stringify([place.platform, place.workspace, place.channel]);

const isAlert = ({ subscription }: CitedThere): boolean => subscription.perHour !== undefined;

/**
 * The words of an article that each thread answers for, by the key of the slot that opened it. What several messages of a
 * channel cited is answered once there: in the thread of the digest that cited it first, in an alert's where none did.
 */
function answersOf(there: readonly CitedThere[]): Map<string, CitedThere[]> {
  const threads = new Map<string, CitedThere[]>();
  const taken = new Map<string, CitedThere[]>();
  const living = there.filter(({ subscription }) => subscription.state !== "ended");
  const inTurn = living.toSorted(
    (a, b) => Number(isAlert(a)) - Number(isAlert(b)) || a.sentAt - b.sentAt,
  );
  for (const one of inTurn) {
    const { citation, slotKey } = one;
    const others = taken.get(channelOf(one)) ?? [];
    const isTaken = others.some(
      (other) =>
        other.slotKey !== slotKey &&
        (digestOfWords(other.citation.quote) === digestOfWords(citation.quote) ||
          (other.citation.revision === citation.revision && overlaps(other.citation, citation))),
    );
    if (!isTaken) {
      taken.set(channelOf(one), [...others, one]);
      threads.set(slotKey, [...(threads.get(slotKey) ?? []), one]);
    }
  }
  return threads;
}

/** A wording may come back that a thread has told: its reply is another one each time. */
function timesTold(answered: readonly CitedThere[], revision: string): string {
  const own = answered.filter(({ citation }) => citation.revision === revision);
  const times = new Set(own.map(({ sentAt }) => sentAt)).size;
  return times === 0 ? "" : ` ${times + 1}`;
}

interface Stands extends Pick<Standing, "state"> {
  readonly article: Pick<Article, "story" | "id" | "revision">;
}

/** Slots that tell each thread that cited words of an article what became of them. */
async function repliesTo(
  store: Pick<DeliveryStore, "citing" | "now">,
  { article, state }: Stands,
): Promise<Slot[]> {
  const { story, id, revision } = article;
  const now = await store.now();
  const there = await store.citing(id, now - TOLD_WITHIN_MS);
  const isMeant = ({ subscription, citation }: CitedThere): boolean =>
    [subscription.story, storyKey(subscription.story, subscription.place)].includes(story) &&
    (state !== "current" || citation.revision !== revision);
  const slots = new Map<string, Slot>();
  for (const [to, answered] of answersOf(there)) {
    const [one] = answered.filter(isMeant);
    const isLast = answered.at(-1)?.citation.revision === revision;
    if (one !== undefined && !(isLast && state === "current")) {
      const reply = { to, article: { story, id, revision } };
      const key = `${to}~${id}@${revision}${state === "current" ? timesTold(answered, revision) : ` ${state}`}`;
      const local = new Date(now).toISOString().slice(0, 16);
      slots.set(key, { key, subscriptionId: one.subscription.id, local, at: now, reply });
    }
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

interface ToldFiles {
  /** The revisions of the articles that stand in a story's files, by id. */
  files(story: string): ReadonlyMap<string, string>;
  /** Looked at alone; all that was told of where absent. */
  readonly only?: ReadonlySet<string>;
}

/** Is it no article of a file, but one that is followed, by everybody or by a workspace? */
async function isFollowed(
  { store, intake }: FileParts,
  { story, id }: CitedArticle,
  since: number,
): Promise<boolean> {
  const there = await store.citing(id, since);
  const keys = new Set([story, ...there.map((one) => storyKey(story, one.subscription.place))]);
  for (const key of keys) {
    if ((await intake.standing({ story: key, id })) !== undefined) {
      return true;
    }
  }
  return false;
}

/**
 * Plans replies for articles of files that were edited, or are gone, since they were told of, whether anybody was there to see
 * it or not. A story that has no files left tells nothing: its drive may not be there.
 *
 * @returns how many slots are new
 */
export async function planFileCorrections(
  parts: FileParts,
  { files, only }: ToldFiles,
): Promise<number> {
  const { store } = parts;
  const since = (await store.now()) - TOLD_WITHIN_MS;
  let planned = 0;
  for (const told of await store.citedArticles(since)) {
    const there = files(told.story);
    const revision = there.get(told.id);
    const isMeant = only?.has(told.id) ?? true;
    if (isMeant && there.size > 0 && revision !== told.revision) {
      const gone = revision === undefined;
      const article = { ...told, ...(gone ? {} : { revision }) };
      const skips = gone && (await isFollowed(parts, told, since));
      const state = gone ? "retracted" : "current";
      const slots = skips ? [] : await repliesTo(store, { article, state });
      planned += slots.length === 0 ? 0 : await store.planReplies(slots);
    }
  }
  return planned;
}

interface FileParts {
  readonly store: Pick<DeliveryStore, "citedArticles" | "citing" | "now" | "planReplies">;
  readonly intake: Pick<IntakeStore, "standing">;
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

interface Articles extends Pick<IntakeStore, "article"> {
  /** @param cited words of it */
  standing(article: Reply["article"], cited: readonly Citation[]): Promise<Standing | undefined>;
}

/** Finds what a reply has to tell, beyond what was told. */
export async function findCorrections(
  store: Pick<DeliveryStore, "citing" | "told">,
  { article: find, standing: stand }: Articles,
  { subscriptionId, at, reply: { to, article } }: Slot & { readonly reply: Reply },
): Promise<Told | undefined> {
  const told = await store.told(subscriptionId);
  const there = await store.citing(article.id, at - TOLD_WITHIN_MS);
  // As it was planned: what was cited since then is no other thread's to answer.
  const answered = answersOf(there.filter(({ sentAt }) => sentAt <= at)).get(to) ?? [];
  const superseded = supersededIn(told);
  const cited = answered
    .filter(({ citation, sentAt }) => (superseded.get(supersededKey(citation)) ?? -1) < sentAt)
    .map(({ citation }) => citation);
  const standing = await stand(article, cited);
  if (standing === undefined) {
    return undefined;
  }
  const corrections: Correction[] = [];
  for (const revision of new Set(cited.map((citation) => citation.revision))) {
    const before = await find({ ...article, revision });
    const own = cited.filter((citation) => citation.revision === revision);
    corrections.push(...correctionsOf(own, standing, before));
  }
  const fresh = new Map(corrections.map((one) => [correctionKey(one), one]));
  const untold = [...fresh].filter(([key]) => !told.has(key)).map(([, one]) => one);
  return { standing, corrections: untold };
}

/**
 * The new words of what a channel was told, which its threads tell, whether they have done so yet or not.
 * @param current how an article stands now, by words of it; undefined where it is gone
 */
export async function wordsOfCorrections(
  store: Pick<DeliveryStore, "citedIn" | "now">,
  intake: Pick<IntakeStore, "article">,
  {
    place,
    story,
    current,
  }: {
    readonly place: Place;
    readonly story: string;
    current(cited: Citation): Promise<Article | undefined>;
  },
): Promise<Citation[]> {
  const there = await store.citedIn(place, (await store.now()) - TOLD_WITHIN_MS);
  const groups = new Map<string, Citation[]>();
  for (const { citation, subscription } of there) {
    const { articleId, revision } = citation;
    if (subscription.state !== "ended" && subscription.story === story) {
      const key = JSON.stringify([articleId, revision]);
      groups.set(key, [...(groups.get(key) ?? []), citation]);
    }
  }
  const words: Citation[] = [];
  for (const cited of groups.values()) {
    const [first] = cited;
    const article = first && (await current(first));
    const isEdited = article !== undefined && article.revision !== first?.revision;
    const key = { story: article?.story ?? story, id: first?.articleId ?? "" };
    const before = isEdited
      ? await intake.article({ ...key, revision: first?.revision ?? "" })
      : undefined;
    if (article !== undefined && before !== undefined) {
      const corrections = correctionsOf(cited, { article, state: "current" }, before);
      words.push(...corrections.flatMap(({ new: now }) => now ?? []));
    }
  }
  return words;
}

type Reply = NonNullable<Slot["reply"]>;
