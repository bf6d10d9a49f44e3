import type { Article } from "../../core/model/article.ts";
import type { CorpusError } from "../../core/model/errors.ts";
import { holdsNoArticles } from "./corpus-problems.ts";
import { chooseAll, collect, type FileRecord } from "./corpus-scan.ts";
import { type CorpusOptions, streamParts } from "./corpus-stream.ts";
import { byPath } from "./story-choice.ts";

export interface Corpus {
  /** In the order of their names, the root's own last; the first is the default. */
  readonly stories: readonly { readonly name: string; readonly articles: readonly Article[] }[];
  readonly problems: readonly CorpusError[];
  /** What was loaded, for `watchCorpus` to go on from. By path. */
  readonly files: ReadonlyMap<string, FileRecord>;
}

/**
 * Loads all stories below a path, each article once. Never rejects: what can't be read is among the problems.
 *
 * @param path a folder of stories, the folder of one story, or a file
 */
export async function loadCorpus(path: string, options: CorpusOptions = {}): Promise<Corpus> {
  const { records, articles, problems } = await collect(streamParts(path, options));
  const choices = chooseAll(records.values());
  const stories = [...choices].map(([name, choice]) => {
    const chosen = [...choice.ids].flatMap((id) => choice.chosen(id) ?? []).toSorted(byPath);
    return { name, articles: chosen.flatMap((candidate) => articles.get(candidate) ?? []) };
  });
  const all = [...problems, ...[...records.values()].flatMap((file) => problemsOf(file, choices))];
  const withArticles = stories.filter((story) => story.articles.length > 0);
  const isEmpty = withArticles.length + all.length === 0;
  return {
    stories: withArticles,
    problems: isEmpty ? [holdsNoArticles(path)] : all,
    files: records,
  };
}

/** All that is wrong with a file: what could not be read, and what is not answered from. */
export const problemsOf = (
  { story, candidates, problems }: FileRecord,
  choices: ReturnType<typeof chooseAll>,
): readonly CorpusError[] => [
  ...problems,
  ...candidates.flatMap((candidate) => choices.get(story)?.problemOf(candidate) ?? []),
];
