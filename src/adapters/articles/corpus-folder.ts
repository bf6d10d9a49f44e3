import { basename, join, resolve } from "node:path";
import { CorpusError } from "../../core/model/errors.ts";
import type { CorpusFiles, FileStatus } from "./corpus-files.ts";
import { unreadable } from "./corpus-problems.ts";

/** One file that holds articles, and the story that they belong to. */
export interface CorpusFile extends Pick<FileStatus, "bytes" | "stamp"> {
  readonly path: string;
  readonly story: string;
  /** The path below the story's folder, without its ending: an article's id where it has none of its own. */
  readonly id: string;
}

/** Folders below one another; what is deeper was hardly put there as articles. */
const MAX_DEPTH = 12;

/** A folder that holds articles, or folders of them. */
export interface Folder {
  readonly path: string;
  /** The story of the root's own files. */
  readonly rootName: string;
  /** Undefined for the root, whose folders are stories. */
  readonly story: string | undefined;
  /** Names from the story's folder down to here. */
  readonly below: readonly string[];
  /** Real paths of the folders above, for links that lead back. */
  readonly above: readonly string[];
}

/** A file, or a folder just before it is looked into, or what is wrong with either. */
export type Listed = CorpusFile | { readonly folder: Folder } | CorpusError;

/**
 * Lists the files of a corpus: each folder below the root is a story with all that is in it, the root's own files are
 * a story that bears the root's name. A root that is a file is a story of its own.
 *
 * The order is that of the names, whatever order the disk gives: folders, then files.
 */
export async function* listCorpus(root: string, files: CorpusFiles): AsyncGenerator<Listed> {
  const name = basename(resolve(root));
  const status = await statusOf(root, files);
  if (status instanceof CorpusError) {
    yield status;
  } else if (status.kind === "folder") {
    yield* listFolder(
      { path: root, rootName: name, story: undefined, below: [], above: [] },
      files,
    );
  } else {
    const id = withoutEnding(name);
    yield { path: root, story: id, id, bytes: status.bytes, stamp: status.stamp };
  }
}

async function* listFolder(folder: Folder, files: CorpusFiles): AsyncGenerator<Listed> {
  const { path, story, below } = folder;
  yield { folder };
  const opened = await openFolder(folder, files);
  if (opened instanceof CorpusError) {
    yield opened;
    return;
  }
  const own: (CorpusFile | CorpusError)[] = [];
  for (const name of opened.names) {
    const inner = join(path, name);
    const status = await statusOf(inner, files);
    if (status instanceof CorpusError) {
      own.push(status);
    } else if (status.kind === "folder") {
      const deeper = story === undefined ? [] : [...below, name];
      const next = { path: inner, story: story ?? name, below: deeper, above: opened.above };
      yield* listFolder({ ...folder, ...next }, files);
    } else {
      own.push(fileIn(folder, name, status));
    }
  }
  yield* own;
}

/** A file of a folder by its name. */
export function fileIn(
  { path, rootName, story = rootName, below }: Folder,
  name: string,
  { bytes, stamp }: FileStatus,
): CorpusFile {
  const id = [...below, withoutEnding(name)].join("/").normalize("NFC");
  return { path: join(path, name), story, id, bytes, stamp };
}

async function openFolder(
  { path, above }: Folder,
  files: CorpusFiles,
): Promise<CorpusError | { names: readonly string[]; above: readonly string[] }> {
  try {
    const real = await files.realPath(path);
    if (above.includes(real)) {
      return new CorpusError("link-loop", "This link leads back to a folder that it is in.", {
        file: path,
        remedy: "Remove the link.",
      });
    }
    if (above.length >= MAX_DEPTH) {
      const said = `Folders are read ${MAX_DEPTH} deep, and this is deeper.`;
      return new CorpusError("too-deep", said, { file: path, remedy: "Move its articles up." });
    }
    const names = (await files.list(path)).filter(isNoCompanion);
    return { names: names.toSorted(byCodeUnit), above: [...above, real] };
  } catch (cause) {
    return unreadable(path, cause);
  }
}

/** Hidden files, what editors leave behind, and the folder of pictures that a browser saves beside a page. */
function isNoCompanion(name: string, _: number, names: readonly string[]): boolean {
  const page = /^(.+)_files$/.exec(name)?.[1];
  const isOfPage =
    page !== undefined && (names.includes(`${page}.html`) || names.includes(`${page}.htm`));
  return isArticleName(name) && !isOfPage;
}

/** A list of feeds, which stands beside the articles. */
const FEEDS = "feeds.opml";

export const isArticleName = (name: string): boolean =>
  !name.startsWith(".") && !name.endsWith("~") && name !== FEEDS;

export async function statusOf(
  path: string,
  files: CorpusFiles,
): Promise<FileStatus | CorpusError> {
  try {
    const status = await files.status(path);
    return status.kind === "other"
      ? new CorpusError("no-file", "This is neither a file nor a folder.", {
          file: path,
          remedy: "Move it elsewhere.",
        })
      : status;
  } catch (cause) {
    return unreadable(path, cause);
  }
}

const withoutEnding = (name: string): string => name.replace(/(?<=.)\.[^.]*$/, "");

/** The same everywhere, unlike an order by language. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
