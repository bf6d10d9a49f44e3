import type { ArticleKey } from "../adapters/storage/shelf/article-shelf.ts";
import { createLibrary } from "../core/library/library.ts";
import type { Article } from "../core/model/article.ts";
import { branchOf, partsOfKey } from "../core/model/branch.ts";
import type { AllStories } from "../core/model/knowledge.ts";
import { type ReadingOptions, readUnread } from "./read-unread.ts";
import { openShelvedLibrary, type ShelfPlace, type ShelvedLibrary } from "./shelved-library.ts";

/** What is known of every story, kept up with the articles. */
export interface Libraries {
  readonly stories: AllStories;
  /** After this the change is in every answer. Changes are applied one after the other. */
  apply(change: CorpusChange): Promise<void>;
  /** Lets go of workspaces that have nothing in the database any more. @param keys of the stories that are there */
  keepOnly(keys: ReadonlySet<string>): Promise<void>;
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

/** Revisions by id. */
type Revisions = Map<string, string>;

/** What each story has of its own, by its key: the articles of everybody, or those that a workspace follows besides. */
function createHoldings(articles: Iterable<ArticleKey>) {
  const own = new Map<string, Revisions>();
  const put = ({ story, id, revision }: ArticleKey): void => {
    own.set(story, (own.get(story) ?? new Map()).set(id, revision));
  };
  const remove = ({ story, id }: Pick<Article, "story" | "id">): void => {
    const revisions = own.get(story);
    revisions?.delete(id);
    if (revisions?.size === 0) {
      own.delete(story);
    }
  };
  for (const key of articles) {
    put(key);
  }
  return {
    put,
    remove,
    has: (key: string) => own.has(key),
    drop: (key: string) => own.delete(key),
    own: (key: string): ReadonlyMap<string, string> => own.get(key) ?? new Map(),
    keys: () => [...own.keys()],
    /** All that a library of this key holds. */
    wanted: (key: string): Revisions =>
      new Map([...(own.get(partsOfKey(key).story) ?? []), ...(own.get(key) ?? [])]),
    /** The libraries that an article of this key stands in. */
    holders: (key: string): string[] =>
      [...own.keys()].filter((each) => each === key || partsOfKey(each).story === key),
  };
}

type Holdings = ReturnType<typeof createHoldings>;

function storiesOf(libraries: ReadonlyMap<string, ShelvedLibrary>, held: Holdings): AllStories {
  const namesOf = (branch: string): string[] =>
    held.keys().flatMap((key) => {
      const parts = partsOfKey(key);
      return parts.branch === branch ? [parts.story] : [];
    });
  const knowledge = (key: string) => libraries.get(key)?.knowledge;
  return {
    get names() {
      return namesOf("");
    },
    knowledge,
    empty: (story) => createLibrary(story, { get: () => undefined }).knowledge,
    of: (workspace) => {
      const branch = branchOf(workspace);
      return {
        get names() {
          return [...new Set([...namesOf(""), ...namesOf(branch)])];
        },
        knowledge: (story) => knowledge(`${story}${branch}`) ?? knowledge(story),
      };
    },
  };
}

/** Who asks meanwhile is answered after each article. */
const giveTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/**
 * Knows all articles: reads those that were never read, takes the rest from the shelf, and the indexes as they were
 * saved, brought up to date.
 *
 * @throws StateError where the shelf can't be read or written
 */
export async function openLibraries(options: LibrariesOptions): Promise<Libraries> {
  const { shelf } = options;
  const held = createHoldings(options.articles);
  const libraries = new Map<string, ShelvedLibrary>();
  const isUnread = (key: ArticleKey): boolean => !shelf.isRead(key);
  for (const story of held.keys()) {
    const library = openShelvedLibrary(story, options);
    const own = [...library.missing(held.own(story))];
    const keys = own.map(([id, revision]) => ({ story, id, revision }));
    await readUnread(keys.filter(isUnread), options);
    await library.bringTo(held.wanted(story));
    library.save();
    libraries.set(story, library);
  }
  /** What was saved may be of a day when the story had other articles. */
  const openNew = async (key: string): Promise<void> => {
    const library = openShelvedLibrary(key, options);
    await library.bringTo(held.wanted(key));
    libraries.set(key, library);
  };
  const apply = async ({ put, removed }: CorpusChange): Promise<void> => {
    shelf.together(() => put.forEach(shelf.keep));
    await readUnread(put.filter(isUnread), options);
    for (const article of removed) {
      for (const holder of held.holders(article.story)) {
        libraries.get(holder)?.remove(article.id);
      }
      held.remove(article);
    }
    for (const article of put) {
      held.put(article);
      for (const holder of held.holders(article.story)) {
        await (libraries.has(holder) ? libraries.get(holder)?.put(article) : openNew(holder));
      }
      await giveTurn();
    }
    for (const { story } of removed.filter((article) => !held.has(article.story))) {
      libraries.delete(story);
    }
  };
  const keepOnly = (keys: ReadonlySet<string>): void => {
    for (const key of shelf.stories()) {
      if (partsOfKey(key).branch !== "" && !keys.has(key)) {
        libraries.delete(key);
        held.drop(key);
        shelf.drop(key);
      }
    }
  };
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => void | Promise<void>): Promise<void> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    stories: storiesOf(libraries, held),
    apply: (change) => inTurn(() => apply(change)),
    keepOnly: (keys) => inTurn(() => keepOnly(keys)),
    close: async () => {
      await last;
      for (const library of libraries.values()) {
        library.save();
      }
    },
  };
}
