import type { Article } from "../../core/model/article.ts";
import { CorpusError } from "../../core/model/errors.ts";
import type { CorpusFile } from "./corpus-folder.ts";
import type { StreamPart } from "./corpus-stream.ts";
import { type Candidate, candidateOf, StoryChoice } from "./story-choice.ts";

/** What is kept of a file between two looks at it. */
export interface FileRecord extends CorpusFile {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly CorpusError[];
}

/** What was read of some files. */
export interface Scan {
  /** By path. */
  readonly records: ReadonlyMap<string, FileRecord>;
  readonly articles: ReadonlyMap<Candidate, Article>;
  /** Of folders, and of files that could not even be looked at. */
  readonly problems: readonly CorpusError[];
}

/** Sorts what a stream gives by the files that it comes from. */
export async function collect(parts: AsyncIterable<StreamPart>): Promise<Scan> {
  type Open = FileRecord & { candidates: Candidate[]; problems: CorpusError[] };
  const records = new Map<string, Open>();
  const articles = new Map<Candidate, Article>();
  const problems: CorpusError[] = [];
  for await (const part of parts) {
    if (part instanceof CorpusError) {
      (records.get(part.file)?.problems ?? problems).push(part);
    } else if ("opened" in part) {
      records.set(part.opened.path, { ...part.opened, candidates: [], problems: [] });
    } else {
      const candidate = candidateOf(part.article, part.file, part.line);
      records.get(part.file)?.candidates.push(candidate);
      articles.set(candidate, part.article);
    }
  }
  return { records, articles, problems };
}

/** The choices of all stories, in the order in which their first files come. */
export function chooseAll(records: Iterable<FileRecord>): Map<string, StoryChoice> {
  const choices = new Map<string, StoryChoice>();
  for (const { story, candidates } of records) {
    const choice = choices.get(story) ?? new StoryChoice();
    choices.set(story, choice);
    for (const candidate of candidates) {
      choice.add(candidate);
    }
  }
  return choices;
}
