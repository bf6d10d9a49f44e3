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

/** What a channel or workspace has chosen. */
export interface Settings {
  get(place: Place, name: string): Promise<string | undefined>;
  set(place: Place, name: string, value: string | undefined): Promise<void>;
}
