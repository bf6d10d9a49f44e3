// Builds the parts and introduces them to each other.
import { randomBytes, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { commands } from "../../commands/index.ts";
import { openPostgresState } from "../adapters/storage/postgres/open-postgres.ts";
import type { ArticleShelf } from "../adapters/storage/shelf/article-shelf.ts";
import { openSqliteState, stateFile } from "../adapters/storage/sqlite/open-sqlite.ts";
import { createTerminal } from "../adapters/terminal/platform.ts";
import { lookOf } from "../adapters/terminal/prompt.ts";
import type { Config } from "../config.ts";
import { DEFAULT_CORPUS } from "../config-variables.ts";
import { createAlerts } from "../core/delivery/alerts.ts";
import { createDigests } from "../core/delivery/digests.ts";
import { createTeller, type Teller } from "../core/delivery/tell.ts";
import { createDesk, type LocalDesk } from "../core/desk/desk.ts";
import { createRequestLimits } from "../core/desk/request-limits.ts";
import type { CorpusError } from "../core/model/errors.ts";
import type { AllStories } from "../core/model/knowledge.ts";
import type { Measures } from "../core/model/measures.ts";
import type { Log, Platform } from "../core/model/ports.ts";
import type { PlatformId } from "../core/model/request.ts";
import type { State } from "../core/model/stores.ts";
import { deskWording } from "../core/wording/en/desk.ts";
import { noticeKey, sayNotice } from "../core/wording/en/following.ts";
import { correctToldFiles } from "./correct-told-files.ts";
import { followArticles, POLL_MS, shelveFollowed } from "./follow-articles.ts";
import { followCorpus } from "./follow-corpus.ts";
import { loadOntoShelf } from "./load-onto-shelf.ts";
import { openFollowing } from "./open-following.ts";
import { openLibraries } from "./open-libraries.ts";
import { openPassingShelf, withShelfIn } from "./open-shelf.ts";
import { openPassingState } from "./passing-state.ts";
import { progressOn } from "./show-progress.ts";
import { createToldInChannel, type ToldInChannel } from "./told-in-channel.ts";
import { writeBehind } from "./write-behind.ts";

export interface Summit {
  readonly desk: LocalDesk;
  readonly platforms: ReadonlyMap<PlatformId, Platform>;
  readonly stories: AllStories;
  readonly state: State;
  readonly tell: Teller;
  readonly told: ToldInChannel;
  /** Takes in what is followed, from now on, wherever no other process does. */
  takeIn(): Promise<void>;
  /** Takes in what other processes have taken in so far. */
  catchUp(): Promise<void>;
  /** What of the corpus could not be read. */
  readonly problems: readonly CorpusError[];
  close(): Promise<void>;
}

export interface SummitOptions {
  readonly config: Config;
  readonly corpus?: string;
  /** Keeps nothing: what is read and chosen ends with the process. */
  readonly noCache: boolean;
  readonly log: Log;
  /** Takes in what changes in the corpus while the program runs. */
  readonly follow?: boolean;
  readonly measures?: Measures | undefined;
  /** Prints digests of the terminal; straight to standard output where absent. */
  readonly print?: (text: string) => void;
  /** A digest is due at once. */
  readonly wake?: () => void;
  /** Platforms besides the terminal. */
  readonly connect?: (state: State) => Promise<readonly Platform[]>;
}

/** Somebody who asks by hand is never slowed down; a flood is. */
const LIMITS = {
  asker: { burst: 10, intervalMs: 1000 },
  channel: { burst: 30, intervalMs: 200 },
};

/** The corpus that ships with the program, for whoever has none of their own. */
const shippedCorpus = fileURLToPath(new URL("../../../corpus", import.meta.url));

export const corpusPath = (wanted: string | undefined, config: Config): string =>
  wanted ??
  (existsSync(config.corpus) || config.corpus !== DEFAULT_CORPUS ? config.corpus : shippedCorpus);

/** The state that the configuration names. @throws StateError */
export function openState({ databaseUrl, dataDir }: Config): Promise<State> {
  return databaseUrl === undefined
    ? openSqliteState(stateFile(dataDir))
    : openPostgresState(databaseUrl);
}

/** The terminal, and those that are connected. */
async function openPlatforms({ config, connect, print }: SummitOptions, state: State) {
  const terminal = createTerminal({
    look: lookOf(process.stdout, config.noColour),
    print: print ?? ((text) => void process.stdout.write(text)),
    rows: state.rows("terminal"),
  });
  const all = [terminal, ...((await connect?.(state)) ?? [])];
  return new Map(all.map((platform) => [platform.id, platform]));
}

/** Reads the corpus, and what is followed besides. */
async function readArticles(
  corpus: string,
  { shelf, state, log }: { shelf: ArticleShelf; state: State; log: Log },
) {
  const loaded = await loadOntoShelf(corpus, shelf);
  const soFar = await shelveFollowed(state.intake, shelf);
  const libraries = await openLibraries({
    ...{ articles: [...loaded.articles, ...soFar.articles], shelf, corpus, log },
    onProgress: progressOn(process.stderr),
  });
  return { shelf, loaded, soFar, libraries };
}

/** Opens the state, reads all articles, and keeps up with them. */
async function openArticles(options: SummitOptions) {
  const { config, noCache, log } = options;
  const corpus = resolve(corpusPath(options.corpus, config));
  const passing = noCache || options.corpus !== undefined;
  const state = await (passing ? openPassingState() : openState(config));
  const read = (shelf: ArticleShelf) => readArticles(corpus, { shelf, state, log });
  const { shelf, loaded, soFar, libraries } = await (noCache
    ? read(openPassingShelf())
    : withShelfIn(config.dataDir, log, read));
  const followed = followArticles({
    ...{ intake: state.intake, libraries, shelf, since: soFar.seq, log },
    ...(options.follow ? { pollMs: POLL_MS } : {}),
  });
  return { corpus, shelf, loaded, state, libraries, followed };
}

type Articles = Awaited<ReturnType<typeof openArticles>>;

/** What sends words to channels of itself, and what follows sources for them. */
function openServices(
  { config, log, wake = () => undefined, follow = false }: SummitOptions,
  opened: Articles & { readonly platforms: ReadonlyMap<PlatformId, Platform> },
) {
  const { state, libraries, shelf, followed, corpus, platforms } = opened;
  const { intake, leases, events, deliveries: store } = state;
  const told = createToldInChannel({ store, intake, stories: libraries.stories });
  const newId = (): string => randomBytes(4).toString("hex");
  const tell = createTeller({ platforms, events, store, log, sleep: (ms) => sleep(ms) });
  const room = openFollowing({
    ...{ intake, leases, stories: libraries.stories, shelf, followed, corpus, newId, log },
    ...{ fetching: config.fetching, feeds: config.feeds, now: store.now, onChange: wake },
    stays: follow,
    notify: async (notice) => {
      const said = [{ kind: "note", text: sayNotice(notice) }] as const;
      await tell({ place: notice.source.place }, said, noticeKey(notice));
    },
  });
  return {
    ...{ tell, room },
    ...{ told, digests: createDigests({ store, platforms, newId, wake, told }) },
    alerts: createAlerts({ store, intake, platforms, newId }),
  };
}

/** Keeps up with the files of the corpus, and with what was told of them. @returns what ends it */
async function followFiles(
  { log, wake = () => undefined }: SummitOptions,
  { corpus, loaded, libraries, state }: Articles,
): Promise<() => Promise<void>> {
  const told = correctToldFiles({ state, articles: loaded.articles, log, wake });
  const stop = await followCorpus(corpus, {
    ...{ since: loaded, libraries, log },
    onChange: told.changed,
  });
  const looked = told.lookAtAll();
  return async () => {
    told.stop();
    await stop();
    await looked;
  };
}

/** Reads the corpus and opens the desk that answers from it. */
export async function openSummit(options: SummitOptions): Promise<Summit> {
  const { log } = options;
  const articles = await openArticles(options);
  const { shelf, loaded, state, libraries, followed } = articles;
  const { stories } = libraries;
  const platforms = await openPlatforms(options, state);
  const { digests, alerts, tell, told, room } = openServices(options, { ...articles, platforms });
  const { following } = room;
  const deskRows = writeBehind(state.rows("desk"), log);
  const desk = createDesk({
    ...{ commands, stories, digests, alerts, following, log, wording: deskWording },
    rows: deskRows,
    settings: state.settings,
    reports: state.reports,
    limits: createRequestLimits(LIMITS),
    newKey: randomUUID,
    ...(options.measures === undefined ? {} : { measures: options.measures }),
  });
  const stopFollowing = options.follow ? await followFiles(options, articles) : undefined;
  const close = async (): Promise<void> => {
    await stopFollowing?.();
    await room.close();
    await followed.stop();
    await libraries.close();
    shelf.close();
    await deskRows.written();
    await state.close();
  };
  const takeIn = room.start;
  const { catchUp } = followed;
  return {
    desk,
    platforms,
    stories,
    state,
    ...{ tell, told },
    takeIn,
    catchUp,
    problems: loaded.problems,
    close,
  };
}
