// Builds the parts and introduces them to each other.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { commands } from "../../commands/index.ts";
import { loadCorpus } from "../adapters/articles/load-corpus.ts";
import { openSqliteState, stateFile } from "../adapters/storage/sqlite/open-sqlite.ts";
import type { Config } from "../config.ts";
import { createDesk, type LocalDesk } from "../core/desk/desk.ts";
import { createRequestLimits } from "../core/desk/request-limits.ts";
import { createLibrary } from "../core/library/library.ts";
import type { CorpusError } from "../core/model/errors.ts";
import type { Knowledge, Reading, StoryShelf } from "../core/model/knowledge.ts";
import type { Log } from "../core/model/ports.ts";
import type { State } from "../core/model/stores.ts";
import { readArticle } from "../core/reading/read-article.ts";
import { deskWording } from "../core/wording/en/desk.ts";

export interface Summit {
  readonly desk: LocalDesk;
  readonly stories: StoryShelf;
  readonly state: State;
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
  (existsSync(config.corpus) || config.corpus !== "corpus" ? config.corpus : shippedCorpus);

function openState({ config, noCache, corpus }: SummitOptions): Promise<State> {
  if (noCache || corpus !== undefined) {
    return openSqliteState(":memory:");
  }
  mkdirSync(config.dataDir, { recursive: true });
  return openSqliteState(stateFile(config.dataDir));
}

/** Reads the corpus and opens the desk that answers from it. */
export async function openSummit(options: SummitOptions): Promise<Summit> {
  const { stories: loaded, problems } = await loadCorpus(
    corpusPath(options.corpus, options.config),
  );
  const known = new Map<string, Knowledge>();
  for (const { name, articles } of loaded) {
    const shelf = new Map<string, Reading>();
    const library = createLibrary(name, { get: (id) => shelf.get(id) });
    for (const article of articles) {
      const reading = { article, annotation: readArticle(article) };
      shelf.set(article.id, reading);
      library.add(reading);
    }
    known.set(name, library.knowledge);
  }
  const stories: StoryShelf = {
    names: loaded.map(({ name }) => name),
    knowledge: (name) => known.get(name),
  };
  const state = await openState(options);
  const desk = createDesk({
    ...{ commands, stories, log: options.log, wording: deskWording },
    rows: state.rows("desk"),
    settings: state.settings,
    reports: state.reports,
    limits: createRequestLimits(LIMITS),
    newKey: () => randomBytes(16).toString("base64url"),
  });
  return { desk, stories, state, problems, close: () => state.close() };
}
