import type { ArticleKey, ArticleShelf } from "../adapters/storage/shelf/article-shelf.ts";
import { partsOfKey } from "../core/model/branch.ts";
import type { ArticleChange, IntakeStore } from "../core/model/following.ts";
import type { Log } from "../core/model/ports.ts";
import type { Libraries } from "./open-libraries.ts";

/** How far the libraries of this process have come among the changes of the database. */
export interface FollowedArticles {
  /** After this, every change made so far is in every answer. */
  catchUp(): Promise<void>;
  stop(): Promise<void>;
}

/** Where reading began, and what stood there. */
export interface FollowedSoFar {
  readonly articles: readonly ArticleKey[];
  readonly seq: number;
}

/** Changes taken in at once. */
const BATCH = 200;
/** A change is in the answers of the other replicas after this, in ms. */
export const POLL_MS = 500;

/** Everybody's articles first: a workspace's library rests on them. */
const byStory = (a: ArticleKey, b: ArticleKey): number =>
  Number(partsOfKey(a.story).branch !== "") - Number(partsOfKey(b.story).branch !== "");

/** Puts all articles that are followed on the shelf. @throws StateError */
export async function shelveFollowed(
  intake: IntakeStore,
  shelf: ArticleShelf,
): Promise<FollowedSoFar> {
  const articles: ArticleKey[] = [];
  let seq = 0;
  for (;;) {
    const { changes } = await intake.changes(seq, BATCH);
    const current = changes.filter(({ state }) => state === "current");
    shelf.together(() => {
      for (const { article } of current) {
        shelf.keep(article);
      }
    });
    articles.push(
      ...current.map(({ article: { story, id, revision } }) => ({ story, id, revision })),
    );
    seq = changes.at(-1)?.seq ?? seq;
    if (changes.length < BATCH) {
      return { articles: articles.sort(byStory), seq };
    }
  }
}

interface Following {
  readonly intake: IntakeStore;
  readonly libraries: Pick<Libraries, "apply" | "keepOnly">;
  readonly shelf: ArticleShelf;
  readonly since: number;
  readonly log: Log;
  /** Asks the database for changes so often; never where absent. */
  readonly pollMs?: number;
}

/** Applies changes in their order. @returns the number of the last one */
async function applyNext({ intake, libraries, shelf }: Following, since: number): Promise<number> {
  let seq = since;
  for (;;) {
    const { changes, stories } = await intake.changes(seq, BATCH);
    const is = (...states: readonly ArticleChange["state"][]) =>
      changes.filter(({ state }) => states.includes(state)).map(({ article }) => article);
    await libraries.apply({ put: is("current"), removed: is("removed", "retracted") });
    for (const { story, id } of is("removed")) {
      shelf.drop(story, id);
    }
    seq = changes.at(-1)?.seq ?? seq;
    if (changes.length < BATCH) {
      await libraries.keepOnly(new Set(stories));
      return seq;
    }
  }
}

/** Keeps the libraries up with what is followed, whichever replica takes it in. */
export function followArticles(following: Following): FollowedArticles {
  const { intake, since, log, pollMs } = following;
  let seq = since;
  // Workspaces may have been forgotten while this process was down.
  let seen = -1;
  const pull = async (): Promise<void> => {
    const newest = await intake.lastChange();
    if (newest !== seen) {
      seq = await applyNext(following, seq);
      seen = newest;
    }
  };
  let last: Promise<void> = Promise.resolve();
  const catchUp = (): Promise<void> => {
    const turn = last.then(pull);
    last = turn.catch(() => undefined);
    return turn;
  };
  const complain = (error: unknown): void =>
    log("error", "Followed articles can't be taken in; it is tried again.", { error });
  const timer =
    pollMs === undefined ? undefined : setInterval(() => void catchUp().catch(complain), pollMs);
  timer?.unref();
  return {
    catchUp,
    stop: async () => {
      clearInterval(timer);
      await last;
    },
  };
}
