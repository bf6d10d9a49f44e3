import type { ArticleShelf } from "../../adapters/storage/shelf/article-shelf.ts";
import type { Article } from "../../core/model/article.ts";
import type { Fetch } from "../../core/model/fetching.ts";
import type { Intake, IntakeStore, SourceNotice } from "../../core/model/following.ts";
import type { AllStories } from "../../core/model/knowledge.ts";
import type { HeldLease, Leases } from "../../core/model/leases.ts";
import type { Log } from "../../core/model/ports.ts";
import type { FollowedArticles } from "../follow-articles.ts";
import type { KnownStory } from "./known-story.ts";
import type { ReadingThreads } from "./reading-threads.ts";

/** What taking articles in needs of the house. */
export interface IntakeParts {
  readonly intake: IntakeStore;
  readonly leases: Leases;
  readonly fetch: Fetch;
  readonly threads: ReadingThreads;
  readonly shelf: ArticleShelf;
  readonly stories: AllStories;
  readonly followed: FollowedArticles;
  /** The database's clock, milliseconds since the epoch. */
  readonly now: () => Promise<number>;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Says it once, however often it is called. */
  readonly notify: (notice: SourceNotice) => Promise<void>;
  /** Articles have come, changed or gone. */
  readonly onChange: () => void;
  readonly log: Log;
}

/** What was read of an article, as the shelf keeps it, so that nobody here reads it again. */
export interface ReadForShelf {
  readonly article: Article;
  readonly annotation: string;
  /** As `encodeMarks` writes them. */
  readonly marks: Uint8Array;
}

/** What came of looking at something, to be written. */
export interface Outcome extends Partial<Intake> {
  readonly read?: readonly ReadForShelf[];
}

/** One stretch of time in which this process alone takes articles in. */
export interface IntakeTurn extends IntakeParts {
  readonly lease: HeldLease;
  /** The lease is lost, or the process stops. */
  readonly signal: AbortSignal;
  readonly story: (key: string) => KnownStory;
  /** One decision about a story at a time: two printings that come together are one article. */
  readonly inTurn: <T>(key: string, work: () => Promise<T>) => Promise<T>;
  /** After this it is in every answer of this process; what is given meanwhile is written together. @throws Error where the lease is lost */
  readonly commit: (outcome: Outcome) => Promise<void>;
}
