import type { ArticleKey } from "../adapters/storage/shelf/article-shelf.ts";
import type { Article } from "../core/model/article.ts";
import type { StoryShelf } from "../core/model/knowledge.ts";
import { type ReadingOptions, readUnread } from "./read-unread.ts";
import { openShelvedLibrary, type ShelfPlace, type ShelvedLibrary } from "./shelved-library.ts";

/** What is known of every story, kept up with the articles. */
export interface Libraries {
  readonly stories: StoryShelf;
  /** After this the change is in every answer. Changes are applied one after the other. */
  apply(change: CorpusChange): Promise<void>;
  /** Saves the indexes that have changed. */
  close(): Promise<void>;
}

export interface CorpusChange {
  /** New articles, and changed ones in their new wording. */
  readonly put: readonly Article[];
  readonly removed: readonly Pick<Article, "story" | "id">[];
}

export interface LibrariesOptions extends ShelfPlace, ReadingOptions {
  /** Each article once, all of them on the shelf; the story of the first is the default. */
  readonly articles: Iterable<ArticleKey>;
}

/** Revisions by id by story. */
function groupByStory(articles: Iterable<ArticleKey>): Map<string, Map<string, string>> {
  const stories = new Map<string, Map<string, string>>();
  for (const { story, id, revision } of articles) {
    const revisions = stories.get(story) ?? new Map<string, string>();
    stories.set(story, revisions.set(id, revision));
  }
  return stories;
}

/**
 * Knows all articles: reads those that were never read, takes the rest from the shelf, and the indexes as they were
 * saved, brought up to date.
 *
 * @throws StateError where the shelf can't be read or written
 */
export async function openLibraries(options: LibrariesOptions): Promise<Libraries> {
  const { shelf } = options;
  const libraries = new Map<string, ShelvedLibrary>();
  const isUnread = (key: ArticleKey): boolean => !shelf.isRead(key);
  for (const [story, articles] of groupByStory(options.articles)) {
    const library = openShelvedLibrary(story, options);
    const keys = [...library.missing(articles)].map(([id, revision]) => ({ story, id, revision }));
    await readUnread(keys.filter(isUnread), options);
    await library.bringTo(articles);
    library.save();
    libraries.set(story, library);
  }
  const openEmpty = async (story: string): Promise<ShelvedLibrary> => {
    const library = openShelvedLibrary(story, options);
    // What was saved is of a day when the story had articles.
    await library.bringTo(new Map());
    return library;
  };
  const apply = async ({ put, removed }: CorpusChange): Promise<void> => {
    shelf.together(() => put.forEach(shelf.keep));
    await readUnread(put.filter(isUnread), options);
    for (const { story, id } of removed) {
      libraries.get(story)?.remove(id);
    }
    for (const article of put) {
      const library = libraries.get(article.story) ?? (await openEmpty(article.story));
      libraries.set(article.story, library);
      library.put(article);
    }
    for (const { story } of removed) {
      if (libraries.get(story)?.knowledge.articles.length === 0) {
        libraries.delete(story);
      }
    }
  };
  let last: Promise<void> = Promise.resolve();
  return {
    stories: {
      get names() {
        return [...libraries.keys()];
      },
      knowledge: (story) => libraries.get(story)?.knowledge,
    },
    apply: (change) => {
      const turn = last.then(() => apply(change));
      last = turn.catch(() => undefined);
      return turn;
    },
    close: async () => {
      await last;
      for (const library of libraries.values()) {
        library.save();
      }
    },
  };
}
