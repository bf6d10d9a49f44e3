import type { Alerts, Digests } from "./digests.ts";
import type { Following } from "./following.ts";
import type { Knowledge, StoryShelf } from "./knowledge.ts";
import type { Reply } from "./reply.ts";
import type { PlatformId, Request } from "./request.ts";
import type { Settings } from "./stores.ts";

/** Kinds of value that an option takes; the desk parses them, platforms complete them while typing. */
export type OptionKind =
  | "text" // any words
  | "name" // a person, place, organisation or topic of the story
  | "date" // a day, month or year in words or ISO 8601
  | "source" // a publisher or an article
  | "story"
  | "command"
  | "choice"
  | "time" // of day, hh:mm
  | "timezone" // IANA, or a city
  | "days" // of the week
  | "flag";

export interface OptionSpec {
  readonly kind: OptionKind;
  readonly summary: string;
  readonly required?: boolean;
  readonly choices?: readonly string[];
  /** Takes all words that are left, where options come as one line of text. At most one option of a command. */
  readonly rest?: boolean;
  /** Taken by its name alone, never by its place. */
  readonly byName?: boolean;
  /** So many words behind its name are its own, where they are not quoted. */
  readonly words?: number;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** An interval of calendar days, ISO 8601, both inclusive. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

type ValueOf<S extends OptionSpec> = S["kind"] extends "date"
  ? DayRange
  : S["kind"] extends "flag"
    ? boolean
    : string;

export type Parsed<O extends OptionSpecs> = {
  readonly [K in keyof O]: O[K]["required"] extends true
    ? ValueOf<O[K]>
    : ValueOf<O[K]> | undefined;
};

export interface Context {
  readonly knowledge: Knowledge;
  readonly stories: StoryShelf;
  readonly settings: Settings;
  readonly digests: Digests;
  readonly alerts: Alerts;
  readonly following: Following;
  readonly request: Request;
  /** Whom or what the conversation was about before: what "he" or "it" means. */
  readonly about?: string;
  /** Options whose words stood by their place alone: a slip elsewhere may have left them there. */
  readonly byPlace?: ReadonlySet<string>;
  readonly commands: readonly AnyCommand[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** What people can ask: found by pure functions, then said in words or as JSON. */
export interface Command<O extends OptionSpecs = OptionSpecs, A = unknown> {
  readonly name: string;
  readonly summary: string;
  readonly options: O;
  /** Lines that work on the loaded corpus, without the leading "summit". */
  readonly examples: (knowledge: Knowledge) => readonly string[];
  /** What is found and said follows from the articles, the options and `about` alone, so that it may be remembered. */
  readonly lasting?: boolean;
  /** "He" or "it" among its words may be whom the conversation is about. */
  readonly followsUp?: boolean;
  /** Changes settings: the asker needs the right to. */
  readonly settings?: boolean;
  /** Can be asked while there is no article yet. */
  readonly beforeArticles?: boolean;
  /** The story that the answer tells of, where it need not be the channel's: a digest keeps its own. */
  readonly storyOf?: (options: Parsed<O>, context: Context) => Promise<string | undefined>;
  readonly find: (options: Parsed<O>, context: Context) => A | Promise<A>;
  readonly say: (answer: A, context: Context) => Reply;
  /** The shape that `--json` prints. */
  readonly json: (answer: A, context: Context) => unknown;
}

/**
 * The slash command under which a platform knows it. Discord knows permissions of whole commands only, so what does nothing but
 * change settings stands apart there.
 */
export const rootOf = (
  platform: PlatformId,
  { settings }: Pick<Command, "settings">,
): "summit" | "summit-settings" =>
  platform === "discord" && settings === true ? "summit-settings" : "summit";

/** A command whose types of options and answer nobody outside it needs to know. */
// biome-ignore lint/suspicious/noExplicitAny: the desk hands a command's own values back to it
export type AnyCommand = Command<any, any>;

/** Gives `find` and `say` the types that the options declare. */
export function defineCommand<const O extends OptionSpecs, A>(
  command: Command<O, A>,
): Command<O, A> {
  return command;
}
