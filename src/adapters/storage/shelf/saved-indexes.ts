import type { SqliteDatabase } from "../sqlite/open-database.ts";

/** Indexes as bytes, by corpus, story and part, so that a start needs not build them. */
export interface SavedIndexes {
  /** Undefined where there is none of this version. */
  load(where: IndexPlace, version: string): Uint8Array | undefined;
  save(where: IndexPlace, version: string, content: Uint8Array): void;
}

export interface IndexPlace {
  readonly corpus: string;
  readonly story: string;
  readonly part: string;
}

/** Corpora whose indexes are kept; each may take as much room as its texts. */
const CORPORA = 8;

export const SAVED_INDEXES_SCHEMA = `
CREATE TABLE IF NOT EXISTS saved_indexes (
  corpus TEXT NOT NULL,
  story TEXT NOT NULL,
  part TEXT NOT NULL,
  version TEXT NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (corpus, story, part)
);`;

const LOAD =
  "SELECT content FROM saved_indexes WHERE corpus = ? AND story = ? AND part = ? AND version = ?";
const SAVE = "INSERT OR REPLACE INTO saved_indexes VALUES (?, ?, ?, ?, ?)";
const PRUNE = `DELETE FROM saved_indexes WHERE corpus NOT IN
  (SELECT corpus FROM saved_indexes GROUP BY corpus ORDER BY MAX(rowid) DESC LIMIT ?)`;

export function createSavedIndexes(database: SqliteDatabase): SavedIndexes {
  return {
    load: ({ corpus, story, part }, version) =>
      database.get(LOAD, corpus, story, part, version)?.content as Uint8Array | undefined,
    save: ({ corpus, story, part }, version, content) => {
      database.get(SAVE, corpus, story, part, version, content);
      database.get(PRUNE, CORPORA);
    },
  };
}
