import type { ArticleSummary, Knowledge, Reading, Shelf } from "../model/knowledge.ts";
import { createEntityIndex } from "./entity-index.ts";
import { createSearchIndex } from "./search-index.ts";
import { createSummaries, summaryOf } from "./summaries.ts";

/** What is known of one story, kept up as its articles come, change and go. */
export interface Library {
  readonly knowledge: Knowledge;
  /** Takes an article in; one with the same id is replaced. */
  add(reading: Reading): void;
  remove(articleId: string): void;
  /** All of it, to be handed to `createLibrary` again; the articles themselves stay on the shelf. */
  save(): SavedLibrary;
}

/** Bytes that only the version which wrote them can read. */
export interface SavedLibrary {
  readonly articles: Uint8Array;
  readonly entities: Uint8Array;
  readonly search: Uint8Array;
}

const summariesOf = (saved: SavedLibrary | undefined): readonly ArticleSummary[] =>
  saved === undefined
    ? []
    : (JSON.parse(new TextDecoder().decode(saved.articles)) as ArticleSummary[]);

/**
 * A library of the articles that are added: the same whatever the order they come in.
 *
 * @param shelf holds every reading that is added, and older revisions
 * @param saved what `save` returned
 * @throws RangeError or SyntaxError where `saved` is damaged
 */
export function createLibrary(story: string, shelf: Shelf, saved?: SavedLibrary): Library {
  const summaries = createSummaries(summariesOf(saved));
  const current: Shelf = {
    get: (articleId, revision = summaries.get(articleId)?.revision) =>
      revision === undefined ? undefined : shelf.get(articleId, revision),
  };
  const entities = createEntityIndex(saved?.entities);
  const index = createSearchIndex(current, saved?.search);
  const remove = (articleId: string): void => {
    if (summaries.get(articleId) !== undefined) {
      summaries.delete(articleId);
      entities.remove(articleId);
      index.remove(articleId);
    }
  };
  const knowledge: Knowledge = {
    story,
    get revision() {
      return summaries.revision;
    },
    get articles() {
      return summaries.all;
    },
    article: (articleId) => summaries.get(articleId),
    reading: (articleId, revision) => current.get(articleId, revision),
    entities: (kind) => entities.entities(kind),
    entity: (id) => entities.entity(id),
    resolve: (words) => entities.resolve(words),
    entityOf: (articleId, local) => entities.entityOf(articleId, local),
    articlesAbout: (entityId) => entities.articlesAbout(entityId),
    search: (...asked) => index.search(...asked),
    articlesWith: (wanted) => index.articlesWith(wanted),
    rarity: (term) => index.rarity(term),
    nearTerm: (term) => index.nearTerm(term),
  };
  return {
    knowledge,
    remove,
    add: (reading) => {
      remove(reading.article.id);
      summaries.set(summaryOf(reading.article));
      entities.add(reading);
      index.add(reading);
    },
    save: () => ({
      articles: new TextEncoder().encode(JSON.stringify(summaries.all)),
      entities: entities.save(),
      search: index.save(),
    }),
  };
}
