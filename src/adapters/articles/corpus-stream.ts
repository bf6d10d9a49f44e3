import type { Article } from "../../core/model/article.ts";
import { CorpusError } from "../../core/model/errors.ts";
import { type CorpusFiles, diskFiles } from "./corpus-files.ts";
import { type CorpusFile, type Listed, listCorpus } from "./corpus-folder.ts";
import {
  hasUnknownEncoding,
  isBinaryFile,
  isEmpty,
  isTooLong,
  unreadable,
} from "./corpus-problems.ts";
import { decode, HEAD_BYTES, isBinary, utf16Of } from "./decode.ts";
import { articleOf, type Draft, type Parsed } from "./draft.ts";
import { formatOfName } from "./format.ts";
import { parseJsonLine } from "./json-lines.ts";
import { readLines } from "./line-stream.ts";
import { parseFile } from "./parse-file.ts";
import { isFuture, readPublished } from "./published.ts";

/** An article and where it stands, or what is wrong. */
export type Found =
  | { readonly article: Article; readonly file: string; readonly line: number | undefined }
  | CorpusError;

/** What a stream is made of: each file once it is opened, then what is found in it. */
export type StreamPart = Found | { readonly opened: CorpusFile };

export interface CorpusOptions {
  /** Milliseconds since the epoch; articles from after it are reported. The clock's where absent. */
  readonly now?: number;
  readonly files?: CorpusFiles;
  readonly onProgress?: (progress: { readonly files: number; readonly articles: number }) => void;
}

/** Longer than any report; a reader would take minutes. */
const MAX_ARTICLE_CHARACTERS = 2_000_000;
const MAX_LINE_BYTES = 16 << 20;
/** So many files are being read while the ones before them are used. */
const READ_AHEAD = 16;

/**
 * Reads a corpus as a stream: all its articles, repeats too, in the order of their paths and lines, and all problems.
 *
 * @param path a folder of stories, the folder of one story, or a file
 */
export async function* streamCorpus(
  path: string,
  options: CorpusOptions = {},
): AsyncGenerator<Found> {
  for await (const part of streamParts(path, options)) {
    if (!("opened" in part)) yield part;
  }
}

/** The same, with the files that it all comes from. */
export async function* streamParts(
  path: string,
  options: CorpusOptions,
): AsyncGenerator<StreamPart> {
  const { files = diskFiles } = options;
  yield* streamFiles(listCorpus(path, files), options);
}

/** Reads the files of a list; what is wrong with the list passes through. */
export async function* streamFiles(
  list: AsyncIterable<Listed> | Iterable<Listed>,
  options: CorpusOptions,
): AsyncGenerator<StreamPart> {
  const { files = diskFiles, onProgress } = options;
  const progress = { files: 0, articles: 0 };
  const waiting: { file: CorpusFile; read: () => AsyncIterable<Found> }[] = [];
  async function* finishFirst(): AsyncGenerator<StreamPart> {
    const next = waiting.shift();
    if (next === undefined) return;
    yield { opened: next.file };
    for await (const found of next.read()) {
      progress.articles += found instanceof CorpusError ? 0 : 1;
      yield found;
    }
    progress.files += 1;
    onProgress?.({ ...progress });
  }
  for await (const listed of list) {
    if (listed instanceof CorpusError) yield listed;
    else if (!("folder" in listed)) {
      waiting.push({ file: listed, read: begin(listed, { ...options, files }) });
    }
    if (waiting.length >= READ_AHEAD) yield* finishFirst();
  }
  while (waiting.length > 0) yield* finishFirst();
}

/** Starts to read a file unless it is a stream, and gives what it holds when asked. */
function begin(
  file: CorpusFile,
  options: CorpusOptions & { files: CorpusFiles },
): () => AsyncIterable<Found> {
  if (formatOfName(file.path) === "json lines") {
    return () => streamJsonLines(options.files.stream(file.path), file, options);
  }
  const parsed = parseFile(file, options.files);
  return async function* () {
    for (const [index, each] of (await parsed).entries()) {
      yield* foundOf(each, file, index, options);
    }
  };
}

/** Reads JSON lines from a stream that may be without end; a line that can't be read is named, the others still count. */
export async function* streamJsonLines(
  chunks: AsyncIterable<Buffer>,
  file: Pick<CorpusFile, "path" | "story" | "id">,
  options: CorpusOptions = {},
): AsyncGenerator<Found> {
  let isFirst = true;
  try {
    for await (const { number, bytes } of readLines(chunks, MAX_LINE_BYTES)) {
      if (bytes === "too long") {
        yield isTooLong(file.path, "16 MB a line", number);
        continue;
      }
      if (isFirst && isBinary(bytes.subarray(0, HEAD_BYTES)) && utf16Of(bytes) === undefined) {
        yield isBinaryFile(file.path);
        return;
      }
      isFirst = false;
      for (const parsed of parseLine(bytes, file.path, number)) {
        yield* foundOf(parsed, file, number - 1, options);
      }
    }
    if (isFirst) yield isEmpty(file.path);
  } catch (cause) {
    yield unreadable(file.path, cause);
  }
}

function parseLine(bytes: Buffer, file: string, number: number): Parsed[] {
  const decoded = decode(bytes);
  return decoded.kind === "text"
    ? parseJsonLine(decoded.text, file, number)
    : [hasUnknownEncoding(file, number)];
}

/** Gives a draft its story, its id and its date. */
function* foundOf(
  draft: Parsed,
  file: Pick<CorpusFile, "path" | "story" | "id">,
  index: number,
  { now = Date.now() }: CorpusOptions,
): Generator<Found> {
  if (draft instanceof CorpusError) {
    yield draft;
    return;
  }
  const { line } = draft;
  if (draft.text.length > MAX_ARTICLE_CHARACTERS) {
    yield isTooLong(file.path, "2 million characters", line);
    return;
  }
  const reading = readPublished(draft.published);
  const published = reading.kind === "known" ? reading.published : "unknown";
  const isAlone = index === 0 && line === undefined;
  const id = draft.id ?? (isAlone ? file.id : `${file.id}:${index + 1}`);
  if (draft.text.trim() === "") yield isEmpty(file.path, line);
  if (reading.kind === "impossible") yield hasImpossibleDate(draft, file.path);
  if (isFuture(published, now)) yield isOfTheFuture(draft, file.path);
  yield { article: articleOf(draft, { id, story: file.story, published }), file: file.path, line };
}

const hasImpossibleDate = ({ published, publishedLine }: Draft, file: string): CorpusError =>
  new CorpusError("impossible-date", `"${published}" is no date; the article counts as undated.`, {
    file,
    line: publishedLine,
    remedy: "Write it as 2031-05-17, as 2031-05-17T08:30:00Z, or as unknown.",
  });

const isOfTheFuture = ({ published, publishedLine }: Draft, file: string): CorpusError =>
  new CorpusError("future-date", `The article is dated ${published}, which is yet to come.`, {
    file,
    line: publishedLine,
    remedy: "Put the day on which it was published.",
  });
