import type { ArticleKey } from "../adapters/storage/shelf/article-shelf.ts";
import { planFileCorrections } from "../core/intake/corrections.ts";
import type { Log } from "../core/model/ports.ts";
import type { State } from "../core/model/stores.ts";
import type { CorpusChange } from "./open-libraries.ts";

/** A file that is gone may be on its way: under another name, or out of an editor or an archive. */
const GRACE_MS = 5 * 60_000;

export interface ToldFiles {
  /** Looks for all that was told of and has changed since, also while nobody was there. */
  lookAtAll(): Promise<void>;
  changed(change: CorpusChange): Promise<void>;
  stop(): void;
}

interface ToldFilesParts {
  readonly state: Pick<State, "deliveries" | "intake">;
  /** What stands in the files now. */
  readonly articles: readonly ArticleKey[];
  readonly log: Log;
  /** There are replies to send. */
  readonly wake: () => void;
  readonly graceMs?: number;
}

/** Keeps what was told of files true: an edit is told at once, what was taken away after a while in which it may come back. */
export function correctToldFiles(parts: ToldFilesParts): ToldFiles {
  const { state, log, wake, graceMs = GRACE_MS } = parts;
  const { deliveries: store, intake } = state;
  const files = new Map<string, Map<string, string>>();
  const put = ({ story, id, revision }: ArticleKey): void =>
    void files.set(story, (files.get(story) ?? new Map()).set(id, revision));
  parts.articles.forEach(put);
  const timers = new Set<NodeJS.Timeout>();
  const look = async (only?: ReadonlySet<string>): Promise<void> => {
    try {
      const told = {
        files: (story: string) => files.get(story) ?? new Map(),
        ...(only && { only }),
      };
      if ((await planFileCorrections({ store, intake }, told)) > 0) {
        wake();
      }
    } catch (error) {
      log("error", "What was told of files can't be held against them; the next start will.", {
        error,
      });
    }
  };
  const lookLater = (only: ReadonlySet<string>): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      void look(only);
    }, graceMs).unref();
    timers.add(timer);
  };
  return {
    lookAtAll: () => look(),
    changed: async (change) => {
      change.put.forEach(put);
      for (const { story, id } of change.removed) {
        files.get(story)?.delete(id);
      }
      if (change.removed.length > 0) {
        lookLater(new Set(change.removed.map(({ id }) => id)));
      }
      if (change.put.length > 0) {
        await look(new Set(change.put.map(({ id }) => id)));
      }
    },
    stop: () => {
      for (const timer of timers) {
        clearTimeout(timer);
      }
    },
  };
}
