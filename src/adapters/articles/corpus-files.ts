import { createReadStream, readFileSync, watch } from "node:fs";
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
  /** @param bytes how large the file is, about */
  read(file: string, bytes: number): Promise<Buffer>;
  stream(file: string): AsyncIterable<Buffer>;
  /**
   * Tells which name in a folder has changed, or undefined where the system doesn't say.
   * @returns what ends it @throws the system's own error where folders can't be watched
   */
  watch(folder: string, onEvent: (name: string | undefined) => void): () => void;
}

/** A file that is no larger is read at once: its four ways through the thread pool take ten times as long. */
const AT_ONCE_BYTES = 1 << 16;

export const diskFiles: CorpusFiles = {
  list: (folder) => readdir(folder),
  realPath: (path) => realpath(path),
  read: async (file, bytes) => (bytes <= AT_ONCE_BYTES ? readFileSync(file) : readFile(file)),
  stream: (file) => createReadStream(file, { highWaterMark: 1 << 20 }),
  watch: (folder, onEvent) => {
    const watcher = watch(folder, { persistent: false }, (_, name) => onEvent(name ?? undefined));
    // A folder that was removed or moved: whoever watches looks at everything anew.
    watcher.on("error", () => onEvent(undefined));
    return () => watcher.close();
  },
  status: async (path) => {
    const found = await stat(path);
    const kind = found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
    return { kind, bytes: found.size, stamp: `${found.mtimeMs}:${found.size}:${found.ino}` };
  },
};
