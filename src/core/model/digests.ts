import type { Delivered, Subscription } from "./delivery.ts";
import type { Request } from "./request.ts";

/** What somebody asked for when they switched a digest on; all words as they were typed and parsed. */
export interface DigestWish {
  /** hh:mm */
  readonly time?: string | undefined;
  /** IANA */
  readonly timezone?: string | undefined;
  /** "daily", "weekdays", "weekends", "mon-fri", "mon,wed". */
  readonly days?: string | undefined;
  /** Instead of time and days. */
  readonly cron?: string | undefined;
  readonly about?: string | undefined;
  readonly quiet: boolean;
  readonly story: string;
}

/** A channel's digest and when it comes next, milliseconds since the epoch. */
export interface Upcoming {
  readonly subscription: Subscription;
  readonly nextAt: number | undefined;
}

export type DigestChange = "off" | "pause" | "resume" | "now";

/** The digests of the channel that a request comes from. All reject with an AskerError for what the asker can mend. */
export interface Digests {
  subscribe(request: Request, wish: DigestWish): Promise<Upcoming>;
  /** Refuses what `subscribe` would refuse of the words alone. */
  check(request: Request, wish: DigestWish): void;
  /** @param which its id, or what it is about; needed where the channel has several */
  change(request: Request, change: DigestChange, which: string | undefined): Promise<Upcoming>;
  list(request: Request): Promise<readonly Upcoming[]>;
  /** @param which its id, or what it is about; needed where the channel has several */
  find(request: Request, which: string | undefined): Promise<Subscription>;
  /** Those that the asker has made in this workspace, in whatever channel. */
  mine(request: Request): Promise<readonly Upcoming[]>;
  /** Message by message, newest digest first. */
  history(request: Request): Promise<readonly Delivered[]>;
  /** What a digest has told; nothing where there is none. */
  told(subscription: Subscription | undefined): Promise<ReadonlySet<string>>;
}

/** What somebody asked for when they switched an alert on. */
export interface AlertWish {
  readonly about?: string | undefined;
  readonly perHour: number;
  readonly story: string;
}

/** The alerts of the channel that a request comes from. All reject with an AskerError for what the asker can mend. */
export interface Alerts {
  /** @param known keys of what the channel need not be told any more */
  subscribe(request: Request, wish: AlertWish, known: readonly string[]): Promise<Subscription>;
  /** @param which id of an alert; needed where the channel has several */
  end(request: Request, which: string | undefined): Promise<Subscription>;
  list(request: Request): Promise<readonly Subscription[]>;
}
