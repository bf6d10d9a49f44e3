import { extname } from "node:path";

/** How an article can be written down. */
export type Format = "markdown" | "plain text" | "web page" | "json" | "json lines";

const ENDINGS: Readonly<Record<string, Format>> = {
  ...{ ".md": "markdown", ".markdown": "markdown" },
  ...{ ".txt": "plain text", ".text": "plain text" },
  ...{ ".html": "web page", ".htm": "web page", ".xhtml": "web page" },
  ...{ ".json": "json", ".jsonl": "json lines", ".ndjson": "json lines" },
};

/** What the name promises; "by content" where it has no ending; undefined where it is no article. */
export function formatOfName(path: string): Format | "by content" | undefined {
  const ending = extname(path).toLowerCase();
  return ending === "" ? "by content" : ENDINGS[ending];
}

/** A file's own beginning tells more than the ending of its name. */
export function formatOfContent(content: string, promised: Format | "by content"): Format {
  const head = content.slice(0, 500).trimStart().toLowerCase();
  if (promised === "plain text" || promised === "by content") {
    if (/^<(?:!doctype html|html|head|body)\b/.test(head)) return "web page";
    if (/^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/.test(content.slice(0, 10_000))) return "markdown";
  }
  if (promised === "by content") {
    return /^(?:\{\s*"|\[\s*\{)/.test(head) ? "json" : "plain text";
  }
  return promised;
}
