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
  /** Each article once; the story of the first is the default. */
  readonly articles: Iterable<Article> | AsyncIterable<Article>;
}

/** Revisions by id by story. */
type Wanted = Map<string, Map<string, string>>;

/** Finds out which articles each story has, and which of them nobody has read yet. */
async function takeIn({ articles, shelf }: LibrariesOptions) {
  const wanted: Wanted = new Map();
  const unread: Article[] = [];
  for await (const article of articles) {
    const story = wanted.get(article.story) ?? new Map<string, string>();
    wanted.set(article.story, story.set(article.id, article.revision));
    if (!shelf.takeIn(article)) {
      unread.push(article);
    }
  }
  return { wanted, unread };
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
  const { wanted, unread } = await takeIn(options);
  await readUnread(unread, options);
  for (const [story, articles] of wanted) {
    const library = openShelvedLibrary(story, options);
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
    const unread = put.filter((article) => !shelf.takeIn(article));
    await readUnread(unread, options);
    for (const { story, id } of removed) {
      libraries.get(story)?.remove(id);
    }
    for (const article of put) {
      const library = libraries.get(article.story) ?? (await openEmpty(article.story));
      libraries.set(article.story, library);
      library.put(article);
    }
    for (const [story, { knowledge }] of libraries) {
      if (knowledge.articles.length === 0) {
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
