import { describeProblem } from "../adapters/articles/corpus-problems.ts";
import type { Corpus } from "../adapters/articles/load-corpus.ts";
import { watchCorpus } from "../adapters/articles/watch-corpus.ts";
import type { Log } from "../core/model/ports.ts";
import type { CorpusChange, Libraries } from "./open-libraries.ts";

interface Following {
  /** What the libraries were opened with. */
  readonly since: Pick<Corpus, "files" | "problems">;
  readonly libraries: Pick<Libraries, "apply">;
  /** What was put and removed is in the answers. */
  readonly onChange?: (change: CorpusChange) => Promise<void>;
  readonly log: Log;
}

/**
 * Keeps the libraries up with the corpus: what is added, changed or removed there is in the next answer.
 *
 * @returns what ends it
 */
export function followCorpus(
  path: string,
  { since, libraries, onChange, log }: Following,
): Promise<() => Promise<void>> {
  return watchCorpus(
    path,
    async ({ stories, problems }) => {
      for (const problem of problems) {
        log(problem.severity === "note" ? "info" : "warn", describeProblem(problem));
      }
      const put = stories.flatMap(({ added, changed }) => [...added, ...changed]);
      const removed = stories.flatMap(({ story, removed: ids }) =>
        ids.map((id) => ({ story, id })),
      );
      try {
        await libraries.apply({ put, removed });
        await onChange?.({ put, removed });
        log("info", "The corpus has changed.", { put: put.length, removed: removed.length });
      } catch (error) {
        log("error", "A change of the corpus can't be taken in; the next start will try again.", {
          error: String(error),
        });
      }
    },
    { since },
  );
}
