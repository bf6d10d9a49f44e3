import { join } from "node:path";
import type { Article } from "../../../core/model/article.ts";
import type { Reading, Shelf } from "../../../core/model/knowledge.ts";
import { openDatabase, type SqliteDatabase, type SqliteRow } from "../sqlite/open-database.ts";
import { decodeAnnotation } from "./annotation-text.ts";
import { type Recent, rememberRecent } from "./recent.ts";
import { createSavedIndexes, SAVED_INDEXES_SCHEMA, type SavedIndexes } from "./saved-indexes.ts";

/** Where read articles stand inside the data folder: apart from the state, so that saving an index never holds up a claim. */
export const shelfFile = (dataFolder: string): string => join(dataFolder, "shelf.db");

/**
 * Articles on disk with what was read from them, and the indexes made of it.
 *
 * Every revision is kept for good: one that was cited must open when its article has changed or gone.
 */
export interface ArticleShelf {
  /** Puts an article on the shelf, unread unless its words stand there already; what is said of it may have changed. */
  keep(article: Article): void;
  /** Has this reader read it, or the same wording elsewhere? */
  isRead(key: ArticleKey): boolean;
  article(key: ArticleKey): Article | undefined;
  /** Drops every revision of an article, or all that stands under the key of a story. */
  drop(story: string, id?: string): void;
  /** Keys of all stories that something stands under. */
  stories(): readonly string[];
  /** Adds what was read in an article. @param annotation as `encodeAnnotation` writes it */
  setAnnotation(key: ArticleKey, annotation: string): void;
  /** What another part of the house keeps of a wording, if it is of this version. */
  marks(revision: string, version: string): Uint8Array | undefined;
  setMarks(revision: string, version: string, content: Uint8Array): void;
  /** Writes at once what `work` keeps and adds. */
  together<T>(work: () => T): T;
  /** What was read of a story, whichever reader read it. */
  story(name: string): Shelf;
  readonly indexes: SavedIndexes;
  /** Can every page of the file be read? Looks at all of them. */
  isWhole(): boolean;
  close(): void;
}

export type ArticleKey = Pick<Article, "story" | "id" | "revision">;

/** Readings kept decoded: some 20 kB each. */
const DECODED = 512;

/** Makes the shelf's tables where they are not there. */
export const shelfTables = `
CREATE TABLE IF NOT EXISTS readings (
  id INTEGER PRIMARY KEY,
  story TEXT NOT NULL,
  article TEXT NOT NULL,
  revision TEXT NOT NULL,
  content TEXT NOT NULL,
  reader TEXT NOT NULL,
  annotation TEXT NOT NULL,
  UNIQUE (story, article, revision)
);
CREATE INDEX IF NOT EXISTS readings_by_revision ON readings (revision);
CREATE TABLE IF NOT EXISTS marks (
  revision TEXT PRIMARY KEY,
  version TEXT NOT NULL,
  content BLOB NOT NULL
) WITHOUT ROWID;
${SAVED_INDEXES_SCHEMA}`;

const WHICH = "WHERE story = ? AND article = ? AND revision = ?";
const FIND = `SELECT reader FROM readings ${WHICH}`;
const CONTENT = `SELECT content FROM readings ${WHICH}`;
const GET = `SELECT content, annotation FROM readings ${WHICH} AND annotation <> ''`;
const NEWEST = "SELECT revision FROM readings WHERE story = ? AND article = ? ORDER BY id DESC";
const TWIN = "SELECT annotation FROM readings WHERE revision = ? AND reader = ? LIMIT 1";
const KEEP = `INSERT INTO readings (story, article, revision, content, reader, annotation) VALUES (?, ?, ?, ?, '', '')
  ON CONFLICT (story, article, revision) DO UPDATE SET content = excluded.content WHERE content <> excluded.content
  RETURNING id`;
const ANNOTATE = `UPDATE readings SET reader = ?, annotation = ? ${WHICH}`;

const MARKS = "SELECT content FROM marks WHERE revision = ? AND version = ?";
const SET_MARKS = "INSERT OR REPLACE INTO marks VALUES (?, ?, ?)";

const asText = (row: SqliteRow | undefined, column: string): string | undefined =>
  row?.[column] as string | undefined;

const keyOf = (story: string, id: string, revision: string | undefined): string =>
  JSON.stringify([story, id, revision]);

/** As JSON, because SQLite ends a text at its first NUL. */
const articleOf = ({ story, id, revision }: ArticleKey, content: unknown): Article => ({
  ...{ id, revision, story },
  ...(JSON.parse(String(content)) as Omit<Article, keyof ArticleKey>),
});

/** Looks readings up; the last ones stay decoded. */
function createReader(
  database: SqliteDatabase,
  decoded: Recent<Reading>,
): (story: string) => Shelf {
  return (story) => ({
    get: (id, asked) => {
      const revision = asked ?? asText(database.get(NEWEST, story, id), "revision");
      const key = keyOf(story, id, revision);
      const known = decoded.get(key);
      if (known !== undefined || revision === undefined) {
        return known;
      }
      const row = database.get(GET, story, id, revision);
      if (row === undefined) {
        return undefined;
      }
      const article = articleOf({ id, revision, story }, row.content);
      const annotation = decodeAnnotation(String(row.annotation), { articleId: id, revision });
      const reading = { article, annotation };
      decoded.set(key, reading);
      return reading;
    },
  });
}

/** @param file a path, or `:memory:` @param reader the reader's version; what another one read is read anew @throws StateError */
export function openShelf(file: string, reader: string): ArticleShelf {
  const database = openDatabase(file);
  // What the last moments before a power cut read can be read again.
  database.script(`PRAGMA synchronous = NORMAL; ${shelfTables}`);
  const decoded = rememberRecent<Reading>(DECODED);
  const setAnnotation = ({ story, id, revision }: ArticleKey, annotation: string): void => {
    database.get(ANNOTATE, reader, annotation, story, id, revision);
  };
  return {
    setAnnotation,
    keep: ({ id, revision, story, ...content }) => {
      if (database.get(KEEP, story, id, revision, JSON.stringify(content)) !== undefined) {
        decoded.delete(keyOf(story, id, revision));
      }
    },
    drop: (story, id) => {
      const which = id === undefined ? "" : " AND article = ?";
      const parameters = id === undefined ? [story] : [story, id];
      const gone = `SELECT revision FROM readings WHERE story = ?${which}`;
      database.all(`DELETE FROM marks WHERE revision IN (${gone})`, ...parameters);
      database.all(`DELETE FROM readings WHERE story = ?${which}`, ...parameters);
      if (id === undefined) {
        database.all("DELETE FROM saved_indexes WHERE story = ?", story);
      }
      decoded.clear();
    },
    stories: () =>
      database.all("SELECT DISTINCT story FROM readings").map(({ story }) => String(story)),
    article: (key) => {
      const content = asText(database.get(CONTENT, key.story, key.id, key.revision), "content");
      return content === undefined ? undefined : articleOf(key, content);
    },
    isRead: (key) => {
      const { id, revision, story } = key;
      if (asText(database.get(FIND, story, id, revision), "reader") === reader) {
        return true;
      }
      const twin = asText(database.get(TWIN, revision, reader), "annotation");
      if (twin !== undefined) {
        setAnnotation(key, twin);
      }
      return twin !== undefined;
    },
    marks: (revision, version) =>
      database.get(MARKS, revision, version)?.content as Uint8Array | undefined,
    setMarks: (revision, version, content) =>
      void database.get(SET_MARKS, revision, version, content),
    together: database.together,
    story: createReader(database, decoded),
    indexes: createSavedIndexes(database),
    isWhole: () => {
      try {
        return database.all("PRAGMA quick_check(1)")[0]?.quick_check === "ok";
      } catch {
        return false; // so damaged that it can't even be looked at
      }
    },
    close: database.close,
  };
}
