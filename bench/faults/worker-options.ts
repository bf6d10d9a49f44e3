/** Moments at which a replica may be ended, in the order of a part's life. */
export const POINTS = [
  "before the claim",
  "after the claim, before it is composed",
  "composed, before it is frozen",
  "frozen",
  "before the look",
  "after the look",
  "claimed, before the request",
  "stored by the platform, before the answer is read",
  "after the answer, before it is written down",
  "written down",
] as const;

/** With which a replica ends that finds no database at its start, as the bot does. */
export const NO_DATABASE = 78;

export type Point = (typeof POINTS)[number];

/** What a replica is told when it is started, as JSON. */
export interface WorkerOptions {
  /** A file of SQLite, or the address of a PostgreSQL. */
  readonly database: string;
  /** Addresses of the platforms' interfaces; absent: not connected. */
  readonly discord?: string;
  readonly slack?: string;
  readonly scale: number;
  /** Parts of each digest: a head, and others in its thread. */
  readonly parts: number;
  /** Parts that a replica claims at once; few, so that one that is killed leaves few leases behind. */
  readonly inHand: number;
  readonly pollMs: number;
  /** Answers commands too, over Discord's gateway. */
  readonly answers?: boolean;
  /** The replica ends itself with SIGKILL when it passes the point for this time. */
  readonly dieAt?: { readonly point: Point; readonly pass: number };
}
