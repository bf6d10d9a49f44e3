// Writing costs a wait for the disk, however little is written: what comes during one write goes into the next.
import type { Outcome } from "./intake-parts.ts";

/** Writes hold up those who ask: no more articles than this are written at a stretch, unless somebody gives more at once. */
const MOST_ARTICLES = 16;

interface Waiting {
  readonly outcome: Outcome;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

const joined = (outcomes: readonly Outcome[]): Required<Outcome> => ({
  articles: outcomes.flatMap(({ articles = [] }) => articles),
  records: outcomes.flatMap(({ records = [] }) => records),
  sources: outcomes.flatMap(({ sources = [] }) => sources),
  read: outcomes.flatMap(({ read = [] }) => read),
});

/** The next ones that are written together; at least one. */
function takeNext(waiting: Waiting[]): Waiting[] {
  let articles = 0;
  const end = waiting.findIndex(({ outcome }, at) => {
    articles += outcome.articles?.length ?? 0;
    return at > 0 && articles > MOST_ARTICLES;
  });
  return waiting.splice(0, end < 0 ? waiting.length : end);
}

/** @param write all or nothing; where several outcomes fail together, each is written alone */
export function writeTogether(
  write: (outcome: Required<Outcome>) => Promise<void>,
): (outcome: Outcome) => Promise<void> {
  const waiting: Waiting[] = [];
  let isWriting = false;
  const writeOne = ({ outcome, resolve, reject }: Waiting): Promise<void> =>
    write(joined([outcome])).then(resolve, reject);
  const writeNext = async (): Promise<void> => {
    const next = takeNext(waiting);
    if (next.length === 1) {
      return writeOne(next[0] as Waiting);
    }
    try {
      await write(joined(next.map(({ outcome }) => outcome)));
    } catch {
      for (const one of next) {
        await writeOne(one);
      }
      return;
    }
    for (const { resolve } of next) {
      resolve();
    }
  };
  const writeAll = async (): Promise<void> => {
    isWriting = true;
    while (waiting.length > 0) {
      await writeNext();
    }
    isWriting = false;
  };
  return (outcome) =>
    new Promise((resolve, reject) => {
      waiting.push({ outcome, resolve, reject });
      if (!isWriting) {
        void writeAll();
      }
    });
}
