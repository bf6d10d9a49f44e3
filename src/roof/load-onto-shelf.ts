import { diskFiles } from "../adapters/articles/corpus-files.ts";
import { type CorpusFile, type Listed, listCorpus } from "../adapters/articles/corpus-folder.ts";
import { holdsNoArticles } from "../adapters/articles/corpus-problems.ts";
import { chooseAll, type FileRecord } from "../adapters/articles/corpus-scan.ts";
import { streamFiles } from "../adapters/articles/corpus-stream.ts";
import { type Corpus, problemsOf } from "../adapters/articles/load-corpus.ts";
import { byPath, candidateOf } from "../adapters/articles/story-choice.ts";
import type { ArticleKey, ArticleShelf } from "../adapters/storage/shelf/article-shelf.ts";
import type { Article } from "../core/model/article.ts";
import { CorpusError } from "../core/model/errors.ts";
import { codeVersion } from "./code-version.ts";

/** A corpus whose articles stand on the shelf. */
export interface ShelvedCorpus extends Pick<Corpus, "files" | "problems"> {
  /** Each article once, stories in the order of their names; the first story is the default. */
  readonly articles: readonly ArticleKey[];
}

/** The code on which rests what is found in a file. */
const filesVersion = codeVersion(["core/model", "adapters/articles"]);
/** Articles written at once. */
const BATCH = 256;

type OpenRecord = FileRecord & {
  candidates: FileRecord["candidates"][number][];
  problems: CorpusError[];
};

/** Remembers what was found in files that had nothing wrong with them. */
function fileMemory(shelf: ArticleShelf, corpus: string) {
  const place = { corpus, story: "", part: "files" };
  const saved = shelf.indexes.load(place, filesVersion);
  const known = new Map(
    saved === undefined
      ? []
      : (JSON.parse(new TextDecoder().decode(saved)) as FileRecord[]).map((file) => [
          file.path,
          file,
        ]),
  );
  return {
    of: ({ path, story, stamp }: CorpusFile): FileRecord | undefined => {
      const file = known.get(path);
      return file?.stamp === stamp && file.story === story ? file : undefined;
    },
    save: (files: Iterable<FileRecord>): void => {
      const whole = [...files].filter(({ problems }) => problems.length === 0);
      shelf.indexes.save(place, filesVersion, new TextEncoder().encode(JSON.stringify(whole)));
    },
  };
}

/** Puts articles on the shelf, many at once. */
function shelveInBatches(shelf: ArticleShelf) {
  let waiting: Article[] = [];
  const flush = (): void => {
    shelf.together(() => waiting.forEach(shelf.keep));
    waiting = [];
  };
  const keep = (article: Article): void => {
    if (waiting.push(article) >= BATCH) {
      flush();
    }
  };
  return { keep, flush };
}

/** What stands in the files below a path: from memory where a file is as it was, else read and put on the shelf. */
async function scan(path: string, shelf: ArticleShelf) {
  const memory = fileMemory(shelf, path);
  const records = new Map<string, FileRecord>();
  const problems: CorpusError[] = [];
  const { keep, flush } = shelveInBatches(shelf);
  let isChanged = false;
  async function* unknown(): AsyncGenerator<Listed> {
    for await (const listed of listCorpus(path, diskFiles)) {
      const known = "stamp" in listed ? memory.of(listed) : undefined;
      if ("stamp" in listed) {
        // Holds the file's place: the order of files is that of the list.
        records.set(listed.path, known ?? { ...listed, candidates: [], problems: [] });
      }
      if (known === undefined) {
        yield listed;
      }
    }
  }
  for await (const part of streamFiles(unknown(), {})) {
    isChanged = true;
    const record = records.get(part instanceof CorpusError || "article" in part ? part.file : "");
    if (part instanceof CorpusError) {
      ((record as OpenRecord | undefined)?.problems ?? problems).push(part);
    } else if ("article" in part) {
      (record as OpenRecord).candidates.push(candidateOf(part.article, part.file, part.line));
      keep(part.article);
    }
  }
  flush();
  if (isChanged) {
    memory.save(records.values());
  }
  return { records, problems };
}

/**
 * Loads a corpus onto the shelf. A file that is as it was at the last start is not read again, and no text stays in
 * memory. Never rejects for what is wrong with a file: that is among the problems.
 *
 * @param path absolute: a folder of stories, the folder of one story, or a file
 * @throws StateError where the shelf can't be written
 */
export async function loadOntoShelf(path: string, shelf: ArticleShelf): Promise<ShelvedCorpus> {
  const { records, problems } = await scan(path, shelf);
  const choices = chooseAll(records.values());
  const articles = [...choices].flatMap(([story, choice]) =>
    [...choice.ids]
      .flatMap((id) => choice.chosen(id) ?? [])
      .toSorted(byPath)
      .map(({ id, revision }) => ({ story, id, revision })),
  );
  const all = [...problems, ...[...records.values()].flatMap((file) => problemsOf(file, choices))];
  const isEmpty = articles.length + all.length === 0;
  return { articles, files: records, problems: isEmpty ? [holdsNoArticles(path)] : all };
}
