import type { AnyCommand } from "./command.ts";
import type { Budget, Payload } from "./delivery.ts";
import type { Finding } from "./health.ts";
import type { ArticleSummary } from "./knowledge.ts";
import type { Action, Reply } from "./reply.ts";
import type { Place, Request } from "./request.ts";

/** The outcome of a request: all that an adapter needs to show it. */
export interface Answered {
  readonly reply: Reply;
  /** The reports that the reply cites, by id. */
  readonly sources: ReadonlyMap<string, ArticleSummary>;
  /** Ids of the reply's controls, each at most 40 characters; a control without one can't be pressed here. */
  readonly keys: ReadonlyMap<Action, string>;
  /** Another page of the answer whose button was pressed: it takes that one's place. Whatever else a press brings stands beside it. */
  readonly replaces?: boolean;
}

/** The desk as adapters see it: they translate, the desk answers. It never throws: what goes wrong is a reply to the asker. */
export interface Desk {
  readonly commands: readonly AnyCommand[];
  handle(request: Request): Promise<Answered>;
  /** A button was pressed; `request.named.text` is what was typed into the form that it opened (report, ask). Answers only in the conversation where it was made. */
  press(key: string, request: Request): Promise<Answered>;
  /** What a button does, so that a form can be opened for it; undefined where it is unknown or from elsewhere. */
  actionOf(key: string, request: Request): Promise<Action | undefined>;
  /** Values that complete what is being typed, best first. */
  complete(query: Completion): Promise<readonly string[]>;
}

export interface Completion {
  readonly request: Request;
  readonly command: string;
  readonly option: string;
  readonly typed: string;
  readonly limit: number;
}

export type LogLevel = "debug" | "info" | "warn" | "error";
/** Structured; no token and no text of a message goes into it. */
export type Log = (
  level: LogLevel,
  message: string,
  fields?: Readonly<Record<string, unknown>>,
) => void;

/** What a platform says of a channel before a digest is promised there. */
export type ChannelCheck =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: string; readonly remedy: string };

/** A place where people are: it turns what happens there into requests, and sends what it is given. */
export interface Platform {
  readonly id: Place["platform"];
  start(desk: Desk): Promise<void>;
  /** A reply in this platform's form, split into messages within its limits, to be frozen and sent one by one. */
  render(answered: Answered): readonly Payload[];
  /** Digests come whole, in one message: nothing limits its length, and nobody looks for the rest elsewhere. */
  readonly wholeDigests?: boolean;
  /** @returns the platform's id of the message @throws SendError */
  send(place: Place, payload: Payload, key: string): Promise<string>;
  /** What already stands there under this key since then (ms); undefined where nothing does. @throws SendError if it can't be known */
  find(place: Place, key: string, since: number): Promise<string | undefined>;
  check(place: Place): Promise<ChannelCheck>;
  /** Where to write to a person of this place's workspace alone; absent where nobody can be. @throws SendError where they can't be reached */
  directPlace?(place: Place, person: string): Promise<Place>;
  /** Buckets that sending to this place, or looking there for a message, takes tokens from. */
  budgets(place: Place, what: "send" | "find"): readonly Budget[];
  /** So long after a first send the same key sent again makes no second message. */
  readonly idempotentForMs: number;
  /** Whether people are heard here now; absent where there is no connection that could be lost. */
  health?(): Finding;
  stop(): Promise<void>;
}
