import type { ArticleShelf } from "../adapters/storage/shelf/article-shelf.ts";
import { createLibrary, type Library, type SavedLibrary } from "../core/library/library.ts";
import type { Article } from "../core/model/article.ts";
import { partsOfKey } from "../core/model/branch.ts";
import type { Shelf } from "../core/model/knowledge.ts";
import type { Log } from "../core/model/ports.ts";
import { codeVersion } from "./code-version.ts";

/** A story's library over articles on a shelf, which keeps the library's indexes too. */
export interface ShelvedLibrary {
  readonly knowledge: Library["knowledge"];
  /** Which of these it lacks: revisions by id. What was read for a saved index needs no looking up. */
  missing(wanted: ReadonlyMap<string, string>): ReadonlyMap<string, string>;
  /** Makes these its articles: revisions by id, all of them read. */
  bringTo(wanted: ReadonlyMap<string, string>): Promise<void>;
  /** Takes an article in that stands on the shelf; one with the same id is replaced. */
  put(article: Pick<Article, "id" | "revision">): void;
  remove(articleId: string): void;
  /** Writes the indexes onto the shelf if they have changed. */
  save(): void;
}

export interface ShelfPlace {
  readonly shelf: ArticleShelf;
  /** Names the corpus, so that each has saved indexes of its own: its path. */
  readonly corpus: string;
  readonly log: Log;
}

/** The code on whose ways an index rests. */
const indexVersion = codeVersion(["core/model", "core/text", "core/reading", "core/library"]);
const PARTS = ["articles", "entities", "search"] as const satisfies (keyof SavedLibrary)[];
/** Articles added before others have their turn. */
const TURN = 100;

/** Where a story's articles stand: a workspace's own, and those of everybody. */
function standing(key: string, shelf: ArticleShelf): Shelf {
  const { story, branch } = partsOfKey(key);
  const [own, everybody] = [shelf.story(key), shelf.story(story)];
  return branch === ""
    ? own
    : { get: (id, revision) => own.get(id, revision) ?? everybody.get(id, revision) };
}

function load(key: string, { shelf, corpus, log }: ShelfPlace): Library | undefined {
  const [articles, entities, search] = PARTS.map((part) =>
    shelf.indexes.load({ corpus, story: key, part }, indexVersion),
  );
  if (articles === undefined || entities === undefined || search === undefined) {
    return undefined;
  }
  try {
    const { story } = partsOfKey(key);
    return createLibrary(story, standing(key, shelf), { articles, entities, search });
  } catch (error) {
    log("warn", "A saved index can't be used; it is built anew.", { story: key, corpus, error });
    return undefined;
  }
}

/**
 * Opens a story's library as it was saved, or an empty one where nothing fitting was.
 *
 * @param key of the story; its knowledge has the story's name
 */
export function openShelvedLibrary(key: string, place: ShelfPlace): ShelvedLibrary {
  const { shelf, corpus } = place;
  const loaded = load(key, place);
  const articles = standing(key, shelf);
  const library = loaded ?? createLibrary(partsOfKey(key).story, articles);
  let saved = loaded?.knowledge.revision;
  const put = ({ id, revision }: Pick<Article, "id" | "revision">): void => {
    const reading = articles.get(id, revision);
    if (reading !== undefined) {
      library.add(reading);
    }
  };
  const missing = (wanted: ReadonlyMap<string, string>): Map<string, string> => {
    const rest = new Map(wanted);
    for (const { id, revision } of library.knowledge.articles) {
      if (wanted.get(id) === revision) {
        rest.delete(id);
      }
    }
    return rest;
  };
  return {
    knowledge: library.knowledge,
    put,
    remove: library.remove,
    missing,
    bringTo: async (wanted) => {
      for (const { id, revision } of library.knowledge.articles) {
        if (wanted.get(id) !== revision) {
          library.remove(id);
        }
      }
      for (const [index, [id, revision]] of [...missing(wanted)].entries()) {
        put({ id, revision });
        if (index % TURN === 0) {
          await new Promise<void>((resolve) => void setImmediate(resolve));
        }
      }
    },
    save: () => {
      const { revision } = library.knowledge;
      if (saved !== revision) {
        const content = library.save();
        shelf.together(() => {
          for (const part of PARTS) {
            shelf.indexes.save({ corpus, story: key, part }, indexVersion, content[part]);
          }
        });
        saved = revision;
      }
    },
  };
}
