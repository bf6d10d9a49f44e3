import type { Article } from "../../core/model/article.ts";
import { CorpusError } from "../../core/model/errors.ts";
import { type Candidate, candidateOf, chooseArticles } from "./choose-articles.ts";
import { type CorpusOptions, streamCorpus } from "./corpus-stream.ts";

export interface Corpus {
  /** In the order of their names; the first is the default. */
  readonly stories: readonly { readonly name: string; readonly articles: readonly Article[] }[];
  /** In the order of files and lines as far as they concern one file. */
  readonly problems: readonly CorpusError[];
}

/**
 * Loads all stories below a path, each article once. Never rejects: what can't be read is among the problems.
 *
 * @param path a folder of stories, the folder of one story, or a file
 */
export async function loadCorpus(path: string, options: CorpusOptions = {}): Promise<Corpus> {
  const found = new Map<string, (Candidate & { readonly article: Article })[]>();
  const problems: CorpusError[] = [];
  for await (const each of streamCorpus(path, options)) {
    if (each instanceof CorpusError) {
      problems.push(each);
      continue;
    }
    const { article, file, line } = each;
    const candidates = found.get(article.story) ?? [];
    found.set(article.story, candidates);
    candidates.push({ ...candidateOf(article, file, line), article });
  }
  const stories = [...found].map(([name, candidates]) => {
    const choice = chooseArticles(candidates);
    problems.push(...choice.problems);
    return { name, articles: choice.chosen.map(({ article }) => article) };
  });
  return { stories: stories.filter(({ articles }) => articles.length > 0), problems };
}
