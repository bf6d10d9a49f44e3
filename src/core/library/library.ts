import type { ArticleSummary, Knowledge, Reading, Shelf } from "../model/knowledge.ts";
import { createEntityIndex } from "./entity-index.ts";
import { createSearchIndex } from "./search-index.ts";

/** What is known of one story, kept up as its articles come, change and go. */
export interface Library {
  readonly knowledge: Knowledge;
  /** Takes an article in; one with the same id is replaced. */
  add(reading: Reading): void;
  remove(articleId: string): void;
}

const summaryOf = ({ article }: Reading): ArticleSummary => ({
  id: article.id,
  revision: article.revision,
  title: article.title,
  publisher: article.publisher,
  published: article.published,
  ...(article.url === undefined ? {} : { url: article.url }),
  characters: article.text.length,
});

export function createLibrary(story: string, shelf: Shelf): Library {
  const summaries = new Map<string, ArticleSummary>();
  const entities = createEntityIndex();
  const index = createSearchIndex(shelf);
  const remove = (articleId: string): void => {
    if (summaries.delete(articleId)) {
      entities.remove(articleId);
      index.remove(articleId);
    }
  };
  const sorted = (): ArticleSummary[] =>
    [...summaries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const knowledge: Knowledge = {
    story,
    get revision() {
      return sorted()
        .map(({ id, revision }) => `${id}@${revision}`)
        .join(" ");
    },
    get articles() {
      return sorted();
    },
    reading: (articleId, revision) => shelf.get(articleId, revision),
    entities: (kind) => entities.entities(kind),
    entity: (id) => entities.entity(id),
    resolve: (words) => entities.resolve(words),
    entityOf: (articleId, local) => entities.entityOf(articleId, local),
    articlesAbout: (entityId) => entities.articlesAbout(entityId),
    search: (words, limit, within) => index.search(words, limit, within),
    rarity: (term) => index.rarity(term),
    nearTerm: (term) => index.nearTerm(term),
  };
  return {
    knowledge,
    remove,
    add: (reading) => {
      remove(reading.article.id);
      summaries.set(reading.article.id, summaryOf(reading));
      entities.add(reading);
      index.add(reading);
    },
  };
}
