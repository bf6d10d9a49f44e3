import type { Article, Citation } from "./article.ts";
import type { Place, PlatformId } from "./request.ts";

/** A payload that was rendered and frozen before its first send. */
export type Payload = Readonly<Record<string, unknown>>;

/** Five cron fields in the channel's own time; a digest at eight every working day is `0 8 * * 1-5`. */
export interface Schedule {
  readonly cron: string;
  /** IANA */
  readonly timezone: string;
}

export type SubscriptionState = "on" | "paused" | "ended";

/** A channel's wish for a digest, or to be told at once. */
export interface Subscription {
  readonly id: string;
  readonly place: Place;
  readonly story: string;
  readonly schedule: Schedule;
  /** Keeps the digest to a person or topic. */
  readonly about?: string;
  /** Says nothing on a day with nothing new. */
  readonly quiet: boolean;
  readonly state: SubscriptionState;
  /** Why it ended. */
  readonly reason?: string;
  readonly madeBy: string;
  readonly madeAt: number;
  /** Slots up to here have been planned; milliseconds since the epoch, for alerts the number of a change of the articles. */
  readonly watermark: number;
  /** It is an alert: what comes is told at once, at most so often an hour. Its schedule has no times. */
  readonly perHour?: number;
}

/** One digest that is due. Its key is of local time: an edit of the zone, or new zone data, must not give a day two slots. */
export interface Slot {
  readonly key: string;
  readonly subscriptionId: string;
  /** Local date and time, `2026-11-21T08:00`. */
  readonly local: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** It stands in the thread of an earlier one, and says what became of an article that was cited there. */
  readonly reply?: { readonly to: string; readonly article: ArticleRevision };
}

/** A slot of its own for a digest that somebody wants at once: no local time, but the request's id. */
export const askedForAt = (requestId: string): string => `now ${requestId}`;

export const isAskedFor = ({ local }: Pick<Slot, "local">): boolean => local.startsWith("now ");

export type ArticleRevision = Pick<Article, "story" | "id" | "revision">;

export interface Plan {
  readonly send: readonly Slot[];
  /** Recorded, not sent: newer ones cover them. */
  readonly skip: readonly Slot[];
}

/** What was decided about a subscription. */
export interface Planned {
  readonly subscription: Subscription;
  readonly plan: Plan;
  readonly mark: { readonly watermark: number; readonly nextAt: number | undefined };
}

export type DeliveryState = "pending" | "sending" | "sent" | "failed" | "skipped" | "unknown";

/** One message of a digest, as it was frozen before its first send. */
export interface Part {
  readonly payload: Payload;
  /** Keys of the facts that it tells: committed together with its delivery. */
  readonly told: readonly string[];
  /** What it cites, remembered with its delivery: a correction is told to those who were told the words. */
  readonly cites?: readonly Citation[];
}

/** An article whose words were cited, under the name of the subscription's story. */
export interface CitedArticle {
  readonly story: string;
  readonly id: string;
  readonly revision: string;
}

/** Words that a digest or an alert cited, where they stand. */
export interface CitedThere {
  /** Of the slot that opened the thread. */
  readonly slotKey: string;
  /** Milliseconds since the epoch. */
  readonly sentAt: number;
  readonly subscription: Subscription;
  readonly citation: Citation;
}

/** The right to send one part, until it ends or another epoch takes it over. */
export interface Lease {
  readonly key: string;
  readonly slot: Slot;
  readonly part: number;
  readonly owner: string;
  readonly epoch: number;
  readonly until: number;
  /** Undefined: the digest has not been composed yet. */
  readonly payload: Payload | undefined;
  /** An earlier attempt may have arrived: look before sending again. */
  readonly uncertain: boolean;
  readonly firstSendAt: number | undefined;
  /** Sends and looks so far after which the platform was to be asked again; claims that only waited don't count. */
  readonly attempts: number;
  /** Id of the digest's first message, for the parts that follow in its thread. */
  readonly head: string | undefined;
}

export type Outcome =
  | { readonly state: "sent"; readonly messageId: string }
  /** `certain`: it was not delivered, whatever came before. `tried`: the platform was asked. */
  | {
      readonly state: "pending";
      readonly notBefore: number;
      readonly certain: boolean;
      readonly tried: boolean;
      readonly reason: string;
    }
  | { readonly state: "failed"; readonly reason: string; readonly endsSubscription: boolean }
  | { readonly state: "skipped"; readonly reason: string }
  | { readonly state: "unknown"; readonly reason: string };

/** How fast a platform takes messages, shared by all replicas through the database. */
export interface Budget {
  readonly bucket: string;
  readonly perSecond: number;
  readonly burst: number;
  /** Tokens that are taken at once; one where absent. */
  readonly cost?: number;
}

/** A message of a channel's history. */
export interface Delivered {
  readonly slot: Slot;
  /** Of the subscription that it belongs to. */
  readonly timezone: string;
  readonly about?: string;
  readonly isAlert: boolean;
  readonly part: number;
  readonly state: DeliveryState;
  readonly reason: string | undefined;
  readonly messageId: string | undefined;
  /** When it came to this state, milliseconds since the epoch. */
  readonly since: number;
}

/** All methods reject where the database can't do it: nothing is sent without a durable claim. */
export interface DeliveryStore {
  /** The database's clock, milliseconds since the epoch. */
  now(): Promise<number>;
  add(subscription: Subscription): Promise<void>;
  change(id: string, change: Partial<Omit<Subscription, "id" | "place">>): Promise<void>;
  subscription(id: string): Promise<Subscription | undefined>;
  subscriptionsOf(
    place: Pick<Place, "platform" | "workspace" | "channel">,
  ): Promise<readonly Subscription[]>;
  /** What somebody has made in a workspace, in whatever channel. */
  subscriptionsBy(
    person: string,
    where: Pick<Place, "platform" | "workspace">,
  ): Promise<readonly Subscription[]>;
  /** Subscriptions that are on and have a slot up to now, or a watermark that is ahead of the clock, by id; those after an id. */
  due(now: number, limit: number, after?: string): Promise<readonly Subscription[]>;
  /** Writes the slots and the watermarks in one transaction; a slot that is there already stays as it is. @returns how many are new */
  plan(planned: readonly Planned[]): Promise<number>;
  /**
   * Takes parts that are due and free, each for one owner alone; the part before must have been sent. None where the process stood still meanwhile.
   * @param endedBy leases that end later have not ended, whatever the clock says; now where absent
   */
  claim(owner: string, limit: number, leaseMs: number, endedBy?: number): Promise<readonly Lease[]>;
  /**
   * Is another digest of the same story on its way to the slot's channel, or to be composed before it? What it tells would be told twice.
   * @param patienceMs what may have arrived, or was composed in vain, is not waited for any longer
   */
  isBehind(slot: Slot, patienceMs: number): Promise<boolean>;
  /**
   * Has an earlier digest of the subscription come so late that it came at the slot's hour or after it? One that was asked for is none.
   * @param withinMs from the hour of the one to that of the other
   */
  isCovered(slot: Slot, withinMs: number): Promise<boolean>;
  /** Stores the composed digest and gives the lease back; false: another epoch owns it. */
  freeze(lease: Lease, parts: readonly Part[]): Promise<boolean>;
  /** False: another epoch owns it. */
  finish(lease: Lease, outcome: Outcome): Promise<boolean>;
  /** Makes all due that was put off on a platform and is certain not to have been sent. */
  hasten(platform: PlatformId): Promise<void>;
  /**
   * Reserves the next token.
   * @returns milliseconds until the message may go; more than `patienceMs`: nothing was reserved, ask again then
   */
  takeTokens(budget: Budget, patienceMs: number): Promise<number>;
  /** Gives no token of the bucket before so much time is over: the platform has asked all to wait. */
  holdTokens(budget: Budget, ms: number): Promise<void>;
  /** Alerts that are on. */
  alerts(): Promise<readonly Subscription[]>;
  /** When an alert's slots were due that were not skipped, newest first; corrections are none. */
  alertSlots(subscriptionId: string, limit: number): Promise<readonly number[]>;
  /** Counts facts as told that need not be. */
  remember(subscriptionId: string, facts: readonly string[]): Promise<void>;
  /** Articles that were cited in messages that were sent since then (ms), by subscriptions that go on, each once. */
  citedArticles(since: number): Promise<readonly CitedArticle[]>;
  /** Where words of an article were cited in messages that were sent since then (ms). */
  citing(articleId: string, since: number): Promise<readonly CitedThere[]>;
  /** All words that were cited in messages of a channel that were sent since then (ms). */
  citedIn(place: Place, since: number): Promise<readonly CitedThere[]>;
  /** Writes slots that answer in threads; one that is there already stays as it is. @returns how many are new */
  planReplies(slots: readonly Slot[]): Promise<number>;
  /** @returns milliseconds that the bucket is still held, for whoever has waited with a token in hand */
  heldFor(budget: Budget): Promise<number>;
  /** Keys of all facts that the subscription has been told. */
  told(subscriptionId: string): Promise<ReadonlySet<string>>;
  /** The messages of the newest slots, slot by slot, newest first. @param limit of slots */
  history(
    place: Pick<Place, "platform" | "workspace" | "channel">,
    limit: number,
  ): Promise<readonly Delivered[]>;
  /** How many parts there are in each state. @param since which came to it since then (ms); all where absent */
  counts(since?: number): Promise<Readonly<Partial<Record<DeliveryState, number>>>>;
}
