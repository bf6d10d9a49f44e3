import type { Article, Citation } from "../model/article.ts";
import type { Standing } from "../model/following.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { reportWords } from "./report-words.ts";
import { sharedShingles, shinglesOf } from "./shingles.ts";

/** Of the shorter text's runs of words, so many make it the same report in another file. */
const SAME_REPORT = 0.7;
/** In characters: the beginning finds it. */
const SOUGHT = 600;
const MOST_HITS = 12;

/** The article that a report goes on as, whose file got another name; undefined where it is gone. */
function heirOf(knowledge: Knowledge, id: string, words: string): Article | undefined {
  const runs = shinglesOf(reportWords(words));
  const hits = knowledge.search(words.slice(0, SOUGHT), MOST_HITS);
  const near = [...new Set(hits.map(({ articleId }) => articleId))].filter((one) => one !== id);
  return near
    .flatMap((one) => knowledge.reading(one)?.article ?? [])
    .find(({ text }) => {
      const others = shinglesOf(reportWords(text));
      return sharedShingles(runs, others) >= SAME_REPORT * Math.min(runs.length, others.length);
    });
}

/**
 * How an article of a file stands: as it is, as the file that it was renamed to, or as one that is gone.
 *
 * @param cited words of it; all that is known where this machine never read the article
 */
export function standingInFiles(
  knowledge: Knowledge,
  { story, id, revision }: Pick<Article, "story" | "id" | "revision">,
  cited: readonly Citation[],
): Standing {
  const isThere = knowledge.article(id) !== undefined;
  const current = isThere ? knowledge.reading(id)?.article : undefined;
  const before = knowledge.reading(id, revision)?.article;
  const words = before?.text ?? cited.map(({ quote }) => quote).join("\n\n");
  const article = current ?? heirOf(knowledge, id, words);
  if (article !== undefined) {
    return { article, state: "current" };
  }
  const unread = { title: id, publisher: "", published: "unknown", text: "" };
  return { article: before ?? { story, id, revision, ...unread }, state: "retracted" };
}
