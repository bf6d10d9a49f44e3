import { createLibrary } from "../../src/core/library/library.ts";
import type { Article } from "../../src/core/model/article.ts";
import type { AllStories, Knowledge, Reading, StoryShelf } from "../../src/core/model/knowledge.ts";
import { readArticle } from "../../src/core/reading/read-article.ts";

/** An article about a place that does not exist, with what the test cares about. */
export function articleOf(fields: Partial<Article> & Pick<Article, "text">): Article {
  const id = fields.id ?? "report";
  return {
    id,
    revision: `${id}-1`,
    story: "bridge",
    title: "The bridge",
    publisher: "The Courier",
    published: "2031-05-14",
    ...fields,
  };
}

export const readingOf = (article: Article): Reading => ({
  article,
  annotation: readArticle(article),
});

/** What is known of some articles, read by the real readers. */
export function knowledgeOf(articles: readonly Article[]): Knowledge {
  const readings = new Map(articles.map((article) => [article.id, readingOf(article)]));
  const library = createLibrary(articles[0]?.story ?? "bridge", { get: (id) => readings.get(id) });
  for (const reading of readings.values()) {
    library.add(reading);
  }
  return library.knowledge;
}

/** The shelf of stories over some articles, in the order in which the stories first appear. */
export function storiesOf(articles: readonly Article[]): AllStories {
  const names = [...new Set(articles.map(({ story }) => story))];
  const known = new Map(
    names.map((name) => [name, knowledgeOf(articles.filter(({ story }) => story === name))]),
  );
  const everybody: StoryShelf = { names, knowledge: (name) => known.get(name) };
  const empty = (story: string) => createLibrary(story, { get: () => undefined }).knowledge;
  return { ...everybody, of: () => everybody, empty };
}
