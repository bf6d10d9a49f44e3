import { CorpusError } from "../../core/model/errors.ts";
import type { CorpusFiles } from "./corpus-files.ts";
import type { CorpusFile } from "./corpus-folder.ts";
import {
  hasUnknownEncoding,
  isBinaryFile,
  isEmpty,
  isTooLong,
  unreadable,
  wasReadAsWindows1252,
} from "./corpus-problems.ts";
import { decode } from "./decode.ts";
import type { Parsed } from "./draft.ts";
import { type Format, formatOfContent, formatOfName } from "./format.ts";
import { parseJson } from "./json.ts";
import { parseMarkdown } from "./markdown.ts";
import { parsePlainText } from "./plain-text.ts";
import { parseWebPage } from "./web-page.ts";

const MAX_FILE_BYTES = 16 << 20;
const MAX_JSON_BYTES = 128 << 20;

const PARSERS: Readonly<Record<Format, (content: string, file: string) => Parsed[]>> = {
  markdown: parseMarkdown,
  "plain text": parsePlainText,
  "web page": parseWebPage,
  json: parseJson,
  "json lines": parseJson,
};

/** Reads all articles of one file, by the parser of its format. Never rejects. */
export async function parseFile(
  { path, bytes }: Pick<CorpusFile, "path" | "bytes">,
  files: CorpusFiles,
): Promise<Parsed[]> {
  const promised = formatOfName(path);
  if (promised === undefined) {
    return [hasUnknownFormat(path)];
  }
  if (bytes === 0) {
    return [isEmpty(path)];
  }
  const limit = promised === "json" ? MAX_JSON_BYTES : MAX_FILE_BYTES;
  if (bytes > limit) {
    return [isTooLong(path, `${limit >> 20} MB a file`)];
  }
  try {
    return parseBytes(await files.read(path, bytes), path, promised);
  } catch (cause) {
    return [cause instanceof CorpusError ? cause : unreadable(path, cause)];
  }
}

function parseBytes(bytes: Buffer, path: string, promised: Format | "by content"): Parsed[] {
  const decoded = decode(bytes, declaredEncoding(bytes));
  switch (decoded.kind) {
    case "binary":
      return [isBinaryFile(path)];
    case "unknown encoding":
      return [hasUnknownEncoding(path)];
    case "text": {
      const parsed = PARSERS[formatOfContent(decoded.text, promised)](decoded.text, path);
      const notes = decoded.encoding === "windows-1252" ? [wasReadAsWindows1252(path)] : [];
      return [...parsed, ...notes];
    }
  }
}

/** What a web page says of its own letters, in its head. */
const declaredEncoding = (bytes: Buffer): string | undefined =>
  /<meta[^>]{0,200}charset=["']?([\w-]{2,30})/i.exec(bytes.toString("latin1", 0, 2048))?.[1];

const hasUnknownFormat = (file: string): CorpusError =>
  new CorpusError("unknown-format", "Files with this ending are not read.", {
    file,
    remedy: "Save the article as .md, .txt, .html, .json or .jsonl, or move the file elsewhere.",
  });
