// Runs in a thread of its own: reading is all computation, and a bot that is asked meanwhile must answer.
import { encodeAnnotation } from "./adapters/storage/shelf/annotation-text.ts";
import { isEnglish } from "./core/intake/language.ts";
import type { Annotation } from "./core/model/annotation.ts";
import type { Article } from "./core/model/article.ts";
import { readArticle } from "./core/reading/read-article.ts";

/** What was read of an article, as the shelf keeps it, or why it can't be read: one article never stops the others. */
export type Read = { readonly annotation: string } | { readonly problem: string };

/** Words in another language are kept, and not read as English. */
const unread = ({ id, revision }: Article): Annotation => ({
  ...{ articleId: id, revision, paragraphs: [], sentences: [], terms: [], names: [], dates: [] },
  ...{ quotes: [], roles: [], relations: [], events: [] },
});

function read(article: Article): Read {
  try {
    const annotation = isEnglish(article.language) ? readArticle(article) : unread(article);
    return { annotation: encodeAnnotation(annotation) };
  } catch (error) {
    return { problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** @returns what was read of each article, in order */
export function readArticles(articles: readonly Article[]): Read[] {
  return articles.map(read);
}
