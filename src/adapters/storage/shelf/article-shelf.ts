import { join } from "node:path";
import type { Article } from "../../../core/model/article.ts";
import type { Reading, Shelf } from "../../../core/model/knowledge.ts";
import { openDatabase, type SqliteDatabase, type SqliteRow } from "../sqlite/open-database.ts";
import { decodeAnnotation } from "./annotation-text.ts";
import { rememberRecent } from "./recent.ts";
import { createSavedIndexes, SAVED_INDEXES_SCHEMA, type SavedIndexes } from "./saved-indexes.ts";

/** Where read articles stand inside the data folder: apart from the state, so that saving an index never holds up a claim. */
export const shelfFile = (dataFolder: string): string => join(dataFolder, "shelf.db");

/**
 * Articles on disk with what was read from them, and the indexes made of it.
 *
 * Every revision is kept for good: one that was cited must open when its article has changed or gone.
 */
export interface ArticleShelf {
  /** Was this wording read by this reader? If so the article stands on the shelf from now on. */
  takeIn(article: Article): boolean;
  /** Puts an article on the shelf. @param annotation as `encodeAnnotation` writes it */
  put(article: Article, annotation: string): void;
  /** Writes at once what `work` puts. */
  together<T>(work: () => T): T;
  story(name: string): Shelf;
  readonly indexes: SavedIndexes;
  close(): void;
}

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
${SAVED_INDEXES_SCHEMA}`;

const WHICH = "WHERE story = ? AND article = ? AND revision = ?";
const FIND = `SELECT reader FROM readings ${WHICH}`;
const GET = `SELECT content, annotation FROM readings ${WHICH}`;
const NEWEST = "SELECT revision FROM readings WHERE story = ? AND article = ? ORDER BY id DESC";
const TWIN = "SELECT annotation FROM readings WHERE revision = ? AND reader = ? LIMIT 1";
const PUT = `INSERT INTO readings (story, article, revision, content, reader, annotation)
  VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (story, article, revision)
  DO UPDATE SET reader = excluded.reader, annotation = excluded.annotation`;

const asText = (row: SqliteRow | undefined, column: string): string | undefined =>
  row?.[column] as string | undefined;

function readingOf(row: SqliteRow, article: Pick<Article, "id" | "revision" | "story">): Reading {
  // As JSON, because SQLite ends a text at its first NUL.
  const content = JSON.parse(String(row.content)) as Omit<Article, "id" | "revision" | "story">;
  const read = decodeAnnotation(String(row.annotation));
  return {
    article: { ...article, ...content },
    annotation: { articleId: article.id, revision: article.revision, ...read },
  };
}

/** Looks readings up; the last ones stay decoded. */
function createReader(database: SqliteDatabase): (story: string) => Shelf {
  const decoded = rememberRecent<Reading>(DECODED);
  return (story) => ({
    get: (id, asked) => {
      const revision = asked ?? asText(database.get(NEWEST, story, id), "revision");
      const key = JSON.stringify([story, id, revision]);
      const known = decoded.get(key);
      if (known !== undefined || revision === undefined) {
        return known;
      }
      const row = database.get(GET, story, id, revision);
      if (row === undefined) {
        return undefined;
      }
      const reading = readingOf(row, { id, revision, story });
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
  const put = ({ id, revision, story, ...content }: Article, annotation: string): void => {
    database.get(PUT, story, id, revision, JSON.stringify(content), reader, annotation);
  };
  return {
    put,
    takeIn: (article) => {
      const { id, revision, story } = article;
      if (asText(database.get(FIND, story, id, revision), "reader") === reader) {
        return true;
      }
      const twin = asText(database.get(TWIN, revision, reader), "annotation");
      if (twin !== undefined) {
        put(article, twin);
      }
      return twin !== undefined;
    },
    together: database.together,
    story: createReader(database),
    indexes: createSavedIndexes(database),
    close: database.close,
  };
}
