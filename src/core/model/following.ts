import type { Article } from "./article.ts";
import type { Workspace } from "./branch.ts";
import type { Belonging, BelongingRules, Correction } from "./intake.ts";
import type { ArticleSummary } from "./knowledge.ts";
import type { HeldLease } from "./leases.ts";
import type { Place, Request } from "./request.ts";

export type SourceState = "on" | "paused" | "ended";

/** What a feed, or a single article, has given so far, and how it is read. Times are milliseconds since the epoch. */
export interface SourceReading {
  readonly lastReadAt?: number;
  /** When something stood there that had not stood there before. */
  readonly lastNewAt?: number;
  /** In a row; what went wrong last stands in `problem`. */
  readonly failures: number;
  readonly problem?: string;
  /** When the first of them was. */
  readonly failingSince?: number;
  readonly intervalMs: number;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly taken: number;
  /** Repeats of articles that were known. */
  readonly repeats: number;
  /** New versions of articles that were known. */
  readonly revisions: number;
  /** How many were left out, by the reason. */
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>;
  /** Items that wait for their turn. */
  readonly waiting: number;
  /** A word about its silence has been said. */
  readonly silenceTold?: boolean;
}

/** Why an article was not taken: it tells of something else, in another language, can't be read, or was taken out by hand. */
export type LeftOut = "other-story" | "unreadable" | "removed" | "too-many";

/** A feed or an article that somebody follows. */
export interface FollowedSource {
  /** Short enough to be typed. */
  readonly id: string;
  /** Where it was added; words about it go there. */
  readonly place: Place;
  /** As people name it; the articles stand under `storyKey(story, place)`. */
  readonly story: string;
  readonly url: string;
  readonly kind: "feed" | "article";
  readonly title: string;
  readonly rules: BelongingRules;
  /** Everything is taken, whatever it tells of. */
  readonly all: boolean;
  readonly madeBy: string;
  readonly madeAt: number;
  /** It stands in a file or in the configuration, and ends when it no longer does. */
  readonly declared: boolean;
  readonly state: SourceState;
  /** Why it is paused or ended. */
  readonly reason?: string;
  readonly nextAt: number;
  readonly reading: SourceReading;
}

export type ArticleState =
  | "current"
  /** A later wording took its place. */
  | "earlier"
  /** Somebody took it out; nothing of its words is kept. */
  | "removed"
  /** It is gone from where it stood; its words are kept for the citations of them. */
  | "retracted";

/** An article that was taken in, under the key of its story. */
export interface FollowedArticle {
  readonly article: Article;
  readonly state: ArticleState;
  /** The source that brought it. */
  readonly source: string;
  /** What became of the words of the revision before. */
  readonly differences: readonly Correction[];
}

/** How an article stands now. */
export type Standing = Pick<FollowedArticle, "article" | "state">;

/** A change of the articles; changes come in the order of `seq`, the same for every replica. */
export interface ArticleChange extends FollowedArticle {
  readonly seq: number;
  readonly takenAt: number;
}

export type Decision = "taken" | "repeat" | "revision" | "retracted" | LeftOut;

/** What became of an article that was found, so that it can be explained. */
export interface IntakeRecord {
  /** Key of the story. */
  readonly story: string;
  /** Plain, without tracking parameters. */
  readonly url: string;
  readonly at: number;
  readonly source: string;
  readonly decision: Decision;
  readonly title: string;
  /** The article that it became, or that it repeats. */
  readonly article?: string;
  readonly belonging?: Belonging;
  /** In words, where the decision needs more. */
  readonly reason?: string;
  /** Of what the feed said of it: changes when the feed says something else. */
  readonly stamp: string;
  /** When its page is looked at again, for corrections; undefined: never. */
  readonly lookAt?: number;
  /** How often it has been looked at again; of what is unreadable, how often in a row it was tried. */
  readonly looks: number;
  /** How often in a row its page was not there. */
  readonly misses?: number;
}

/** What one look at a source found; all of it is written, or nothing. */
export interface Intake {
  readonly articles: readonly FollowedArticle[];
  readonly records: readonly IntakeRecord[];
  /** By id of a source. */
  readonly sources: readonly { readonly id: string; readonly change: SourceChange }[];
}

export type SourceChange = Partial<
  Pick<
    FollowedSource,
    "title" | "url" | "rules" | "all" | "place" | "state" | "nextAt" | "reading" | "madeBy"
  >
> & { readonly reason?: string | undefined };

/** What is followed, and what came of it. Every method rejects with a StateError where the database can't do it. */
export interface IntakeStore {
  add(source: FollowedSource): Promise<void>;
  source(id: string): Promise<FollowedSource | undefined>;
  /** In the order in which they were added; of everybody where no workspace is given; ended ones are left out. */
  sources(of?: Workspace): Promise<readonly FollowedSource[]>;
  change(id: string, change: SourceChange): Promise<void>;
  /** Sources that are on and due, longest due first. */
  due(now: number, limit: number): Promise<readonly FollowedSource[]>;
  /** Articles whose page is to be looked at again, longest due first. */
  looks(now: number, limit: number): Promise<readonly IntakeRecord[]>;
  /** False where somebody else holds the lease by now: nothing was written. */
  commit(lease: HeldLease, intake: Intake): Promise<boolean>;
  /**
   * Takes an article out by hand, whoever holds the lease; false where it is not there.
   * @param marks numbers by which its words are known again
   */
  remove(key: Pick<Article, "story" | "id">, marks: readonly number[]): Promise<boolean>;
  /** The marks of what was taken out of a story by hand. */
  removed(story: string): Promise<readonly (readonly number[])[]>;
  /** Changes after this one, in order. `stories`: keys of all stories that have articles here. */
  changes(
    since: number,
    limit: number,
  ): Promise<{ readonly changes: readonly ArticleChange[]; readonly stories: readonly string[] }>;
  /** The number of the last change; 0 before the first. */
  lastChange(): Promise<number>;
  /** The number of the last article that came or changed, by the key of its story. */
  newest(): Promise<ReadonlyMap<string, number>>;
  /** Up to which change corrections have been planned; written where it is given. */
  corrected(upTo?: number): Promise<number>;
  /** Every revision that was ever taken in, except of what was removed. */
  article(key: Pick<Article, "story" | "id" | "revision">): Promise<Article | undefined>;
  /** The newest of an article's revisions, and how it stands; without words where it was removed. */
  standing(key: Pick<Article, "story" | "id">): Promise<Standing | undefined>;
  record(story: string, url: string): Promise<IntakeRecord | undefined>;
  /** Known addresses of a story among these. */
  known(story: string, urls: readonly string[]): Promise<readonly IntakeRecord[]>;
  /** Newest first. */
  recordsOf(source: string, limit: number): Promise<readonly IntakeRecord[]>;
}

/** Something that whoever added a source should hear of. */
export interface SourceNotice {
  readonly source: FollowedSource;
  readonly kind: "paused" | "silent";
}

/** What somebody asked to be followed. */
export interface FollowWish {
  readonly url: string;
  readonly story: string;
  readonly all: boolean;
  readonly rules: BelongingRules;
  /** Nothing was said of what to take: a source that is followed already goes on with its own rules. */
  readonly keepsRules?: boolean;
  /** What the address is taken for; found out where absent. */
  readonly as?: FollowedSource["kind"] | undefined;
}

/** A source and what has come of it so far. */
export interface SourceReport {
  readonly source: FollowedSource;
  /** Newest first. */
  readonly records: readonly IntakeRecord[];
  /** It was followed already; its rules are the new ones. */
  readonly known: boolean;
  /** It has been read since it was asked for; another process may be about to. */
  readonly isRead: boolean;
}

/** Why an article was taken in or not; or what would become of it, where it has not been seen yet. */
export interface Explained {
  readonly url: string;
  readonly title: string;
  readonly story: string;
  /** Undefined: it has not been seen; it was read just now, and is not kept. */
  readonly record: IntakeRecord | undefined;
  readonly belonging: Belonging | undefined;
  /** In another language than English: it can't be scored. */
  readonly language?: string;
}

/** What a workspace follows. All reject with an AskerError for what the asker can mend. */
export interface Following {
  follow(request: Request, wish: FollowWish): Promise<SourceReport>;
  /** @param which an id, an address, or the number in the list */
  unfollow(request: Request, which: string): Promise<FollowedSource>;
  /** What this workspace follows, in the order of its numbers. */
  list(request: Request): Promise<readonly FollowedSource[]>;
  /** @param which an address, or an article's id */
  why(request: Request, story: string, which: string): Promise<Explained>;
  /** Takes a followed article out, for good. @param which its id, address or title */
  remove(request: Request, story: string, which: string): Promise<ArticleSummary>;
}
