import { createReadStream } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";

export interface FileStatus {
  readonly kind: "file" | "folder" | "other";
  readonly bytes: number;
  /** Changes whenever the content does. */
  readonly stamp: string;
}

/** What the corpus needs of a file system. Every method rejects with the system's own error. */
export interface CorpusFiles {
  /** Names of what is in a folder, in any order. */
  list(folder: string): Promise<readonly string[]>;
  /** Follows links. */
  status(path: string): Promise<FileStatus>;
  /** The path that is left when all links are followed. */
  realPath(path: string): Promise<string>;
  read(file: string): Promise<Buffer>;
  stream(file: string): AsyncIterable<Buffer>;
}

export const diskFiles: CorpusFiles = {
  list: (folder) => readdir(folder),
  realPath: (path) => realpath(path),
  read: (file) => readFile(file),
  stream: (file) => createReadStream(file, { highWaterMark: 1 << 20 }),
  status: async (path) => {
    const found = await stat(path);
    const kind = found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
    return { kind, bytes: found.size, stamp: `${found.mtimeMs}:${found.size}:${found.ino}` };
  },
};
