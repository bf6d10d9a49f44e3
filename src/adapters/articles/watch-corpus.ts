import { basename, dirname, join } from "node:path";
import type { Article } from "../../core/model/article.ts";
import { CorpusError } from "../../core/model/errors.ts";
import { type CorpusChange, changeOf, type Turn, turnChoices } from "./corpus-changes.ts";
import { type CorpusFiles, diskFiles } from "./corpus-files.ts";
import {
  type CorpusFile,
  type Folder,
  fileIn,
  isArticleName,
  type Listed,
  listCorpus,
  statusOf,
} from "./corpus-folder.ts";
import { chooseAll, collect, type FileRecord } from "./corpus-scan.ts";
import { type CorpusOptions, streamFiles } from "./corpus-stream.ts";
import { type Corpus, loadCorpus, problemsOf } from "./load-corpus.ts";
import type { Candidate, StoryChoice } from "./story-choice.ts";

export interface WatchOptions extends CorpusOptions {
  /** What was loaded before; what has changed since comes first. Loaded, and not told, where absent. */
  readonly since?: Pick<Corpus, "files" | "problems">;
  /** Everything is looked at anew so often, for what the system doesn't tell. */
  readonly pollMs?: number;
}

/** Whoever writes a file is given so long to go on. */
const QUIET_MS = 40;
/** Somebody who never stops writing is not waited for. */
const MAX_WAIT_MS = 1000;
const POLL_MS = 60_000;
/** Where a folder can't be watched, as on some network drives. */
const POLL_UNWATCHED_MS = 5000;

/**
 * Tells what is added, changed and removed below a path, whoever does it, until it is stopped.
 *
 * @param onChange is called for one change after another; must not throw
 * @returns what stops it; resolves when nothing will be told any more
 */
export async function watchCorpus(
  path: string,
  onChange: (change: CorpusChange) => void | Promise<void>,
  options: WatchOptions = {},
): Promise<() => Promise<void>> {
  const since = options.since ?? (await loadCorpus(path, options));
  const watcher = new CorpusWatcher(path, onChange, options, since);
  await watcher.start();
  return () => watcher.stop();
}

/** What is to be looked at. */
interface Signs {
  everything: boolean;
  /** Names in folders that changed, by path. */
  readonly names: Map<string, { readonly folder: Folder; readonly name: string }>;
}

const noSigns = (): Signs => ({ everything: false, names: new Map() });

/** Files that are other than they were, and paths of those that are no more. */
interface Difference {
  readonly listed: readonly (CorpusFile | CorpusError)[];
  readonly gone: readonly string[];
}

class CorpusWatcher {
  readonly #root: string;
  readonly #onChange: (change: CorpusChange) => void | Promise<void>;
  readonly #options: WatchOptions;
  readonly #files: CorpusFiles;
  readonly #records: Map<string, FileRecord>;
  readonly #choices: Map<string, StoryChoice>;
  readonly #folders = new Map<string, () => void>();
  readonly #said = new Set<string>();
  #signs = noSigns();
  #firstSign = 0;
  #timer: NodeJS.Timeout | undefined;
  #poll: NodeJS.Timeout | undefined;
  #canWatch = true;
  #stopped = false;
  #looking: Promise<void> = Promise.resolve();

  constructor(
    root: string,
    onChange: (change: CorpusChange) => void | Promise<void>,
    options: WatchOptions,
    since: Pick<Corpus, "files" | "problems">,
  ) {
    this.#root = root;
    this.#onChange = onChange;
    this.#options = options;
    this.#files = options.files ?? diskFiles;
    this.#records = new Map(since.files);
    this.#choices = chooseAll(since.files.values());
    for (const problem of since.problems) this.#isUnsaid(problem);
  }

  async start(): Promise<void> {
    const status = await statusOf(this.#root, this.#files);
    if (!(status instanceof CorpusError) && status.kind === "file") {
      const name = basename(this.#root);
      this.#watch(dirname(this.#root), (changed) => {
        if (changed === undefined || changed === name) this.#sign({ everything: true });
      });
    }
    this.#signs.everything = true;
    await this.#lookNow();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#poll);
    this.#unwatch(() => true);
    await this.#looking;
  }

  #watch(folder: string, onEvent: (name: string | undefined) => void): void {
    if (this.#folders.has(folder) || this.#stopped) return;
    try {
      this.#folders.set(folder, this.#files.watch(folder, onEvent));
    } catch {
      this.#canWatch = false; // it is looked at more often instead
    }
  }

  #unwatch(isMeant: (folder: string) => boolean): void {
    for (const [folder, end] of [...this.#folders].filter(([each]) => isMeant(each))) {
      end();
      this.#folders.delete(folder);
    }
  }

  #watchFolder(folder: Folder): void {
    this.#watch(folder.path, (name) => {
      if (name === undefined) this.#sign({ everything: true });
      else if (isArticleName(name)) this.#sign({ folder, name });
    });
  }

  #sign(sign: { everything: true } | { folder: Folder; name: string }): void {
    if (this.#stopped) return;
    if ("everything" in sign) this.#signs.everything = true;
    else this.#signs.names.set(join(sign.folder.path, sign.name), sign);
    const now = performance.now();
    if (this.#timer === undefined) this.#firstSign = now;
    clearTimeout(this.#timer);
    const waitMs = Math.min(QUIET_MS, Math.max(0, this.#firstSign + MAX_WAIT_MS - now));
    this.#timer = setTimeout(() => void this.#lookNow(), waitMs).unref();
  }

  /** One look after another, each at all that has shown itself since the one before. */
  #lookNow(): Promise<void> {
    clearTimeout(this.#poll);
    this.#timer = undefined;
    this.#looking = this.#looking.then(() => this.#look());
    return this.#looking;
  }

  async #look(): Promise<void> {
    if (this.#stopped) return;
    const signs = this.#signs;
    this.#signs = noSigns();
    await this.#tell(await this.#difference(signs));
    const pollMs = this.#options.pollMs ?? (this.#canWatch ? POLL_MS : POLL_UNWATCHED_MS);
    clearTimeout(this.#poll);
    this.#poll = setTimeout(() => this.#sign({ everything: true }), pollMs).unref();
  }

  async #difference({ everything, names }: Signs): Promise<Difference> {
    // A folder that came in the place of another needs a watch of its own.
    for (const path of names.keys()) {
      if (this.#folders.has(path)) {
        this.#unwatch((folder) => folder === path || folder.startsWith(join(path, "/")));
        return this.#differenceOfAll();
      }
    }
    if (everything) return this.#differenceOfAll();
    const listed: (CorpusFile | CorpusError)[] = [];
    const gone: string[] = [];
    for (const [path, { folder, name }] of names) {
      const status = await statusOf(path, this.#files);
      if (!(status instanceof CorpusError) && status.kind === "folder") {
        return this.#differenceOfAll();
      }
      if (!(status instanceof CorpusError)) listed.push(fileIn(folder, name, status));
      else if (this.#records.has(path)) gone.push(path);
    }
    return { listed: listed.filter((each) => this.#isNew(each)), gone };
  }

  async #differenceOfAll(): Promise<Difference> {
    const listed: Exclude<Listed, { folder: Folder }>[] = [];
    const folders = new Set([dirname(this.#root)]);
    for await (const each of listCorpus(this.#root, this.#files)) {
      if ("folder" in each) {
        // Watched before it is looked into, so that nothing comes in between.
        this.#watchFolder(each.folder);
        folders.add(each.folder.path);
      } else {
        listed.push(each);
      }
    }
    this.#unwatch((folder) => !folders.has(folder));
    const there = new Set(listed.map((each) => (each instanceof CorpusError ? "" : each.path)));
    const gone = [...this.#records.keys()].filter((path) => !there.has(path));
    return { listed: listed.filter((each) => this.#isNew(each)), gone };
  }

  #isNew(each: CorpusFile | CorpusError): boolean {
    return each instanceof CorpusError || this.#records.get(each.path)?.stamp !== each.stamp;
  }

  /** What is wrong with folders shows at every look, and is told once. */
  #isUnsaid({ code, file }: CorpusError): boolean {
    const key = `${code} ${file}`;
    const isUnsaid = !this.#said.has(key);
    this.#said.add(key);
    return isUnsaid;
  }

  async #tell({ listed, gone }: Difference): Promise<void> {
    const scan = await collect(streamFiles(listed, this.#options));
    const old = [...gone, ...scan.records.keys()].flatMap((path) => this.#records.get(path) ?? []);
    for (const path of gone) this.#records.delete(path);
    for (const [path, record] of scan.records) this.#records.set(path, record);
    const turns = turnChoices(this.#choices, old, [...scan.records.values()]);
    const articles = new Map(scan.articles);
    await this.#readAgain([...turns.values()].flat(), articles);
    const stories = [...turns]
      .filter(([, ofStory]) => ofStory.length > 0)
      .map(([story, ofStory]) => changeOf(story, ofStory, articles));
    const problems = [
      ...scan.problems.filter((problem) => this.#isUnsaid(problem)),
      ...[...scan.records.values()].flatMap((file) => problemsOf(file, this.#choices)),
    ];
    if (!this.#stopped && stories.length + problems.length > 0) {
      await this.#onChange({ stories, problems });
    }
  }

  /** Reads the files of articles that stood back behind others until now. */
  async #readAgain(turns: readonly Turn[], articles: Map<Candidate, Article>): Promise<void> {
    for (const { after } of turns) {
      const record = after && !articles.has(after) && this.#records.get(after.file);
      if (!record) continue;
      for (const [candidate, article] of (await collect(streamFiles([record], this.#options)))
        .articles) {
        if (candidate.id === after.id && candidate.revision === after.revision) {
          articles.set(after, article);
        }
      }
    }
  }
}
