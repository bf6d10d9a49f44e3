import type { DeliveryStore } from "./delivery.ts";
import type { IntakeStore } from "./following.ts";
import type { Leases } from "./leases.ts";
import type { Arguments } from "./reply.ts";
import type { Place } from "./request.ts";

/** What a reader says is wrong with an answer; for the operators alone. */
export interface Report extends Place {
  readonly at: number;
  readonly asker: string;
  readonly command: string;
  readonly arguments: Arguments;
  readonly text: string;
}

export interface Reports {
  add(report: Report): Promise<void>;
  /** Newest first. */
  list(limit: number): Promise<readonly Report[]>;
}

/** Stored rows with an end: buttons, conversations. Nothing that a claim or a setting rests on. */
export interface Rows {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string, ttlMs: number): Promise<void>;
}

/** What a channel or workspace has chosen. A thread has its channel's settings; an empty channel stands for the workspace. */
export interface Settings {
  get(place: Place, name: string): Promise<string | undefined>;
  set(place: Place, name: string, value: string | undefined): Promise<void>;
}

/** What comes in twice is handled once. */
export interface OnceEvents {
  /** True for one caller alone, whichever process asks; remembered for a day. */
  onceEvent(id: string): Promise<boolean>;
}

/** All that outlives a restart, in one database. Every method rejects with a StateError where the database can't do it. */
export interface State {
  /** Namespaces know nothing of each other, whatever their keys. */
  rows(namespace: string): Rows;
  readonly settings: Settings;
  readonly reports: Reports;
  readonly events: OnceEvents;
  readonly leases: Leases;
  readonly deliveries: DeliveryStore;
  readonly intake: IntakeStore;
  /** Deletes all that is kept of a workspace: settings, digests, what it follows, reports, buttons, conversations. */
  forget(workspace: Pick<Place, "platform" | "workspace">): Promise<void>;
  close(): Promise<void>;
}
