import { CorpusError } from "../../core/model/errors.ts";

const CAUSES: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ["There is nothing here.", "Check the path."],
  EACCES: ["It may not be read.", "Give the user that runs Summit the right to read it."],
  EPERM: ["It may not be read.", "Give the user that runs Summit the right to read it."],
  ELOOP: ["Its links lead in a circle.", "Remove the link, or point it to a file."],
  EMFILE: ["Too many files are open.", "Raise the limit of open files (`ulimit -n`)."],
  EIO: ["The disk can't read it.", "Copy the file anew."],
};

/** What the file system says of a path, in words that a person can act on. */
export function unreadable(file: string, cause: unknown): CorpusError {
  const code = String((cause as NodeJS.ErrnoException | undefined)?.code);
  const [message, remedy] = CAUSES[code] ?? [
    `It can't be read (${code}).`,
    "See that the file can be opened.",
  ];
  return new CorpusError("unreadable", message, { file, remedy }, { cause });
}

export const isEmpty = (file: string, line?: number): CorpusError =>
  new CorpusError("empty", "There is no text.", {
    file,
    line,
    remedy: "Put the article's text in, or remove the file.",
  });

export const isTooLong = (file: string, limit: string, line?: number): CorpusError =>
  new CorpusError("too-long", `This is longer than an article can be (${limit}).`, {
    file,
    line,
    remedy: "Cut it into articles: one a file, or one a line of a .jsonl file.",
  });

export const holdsNoArticles = (path: string): CorpusError =>
  new CorpusError("no-articles", "There are no articles here.", {
    file: path,
    remedy:
      "Put a folder for each story here, with an article a file: .md, .txt, .html or .json; or follow a feed: summit follow URL.",
  });

export const isBinaryFile = (file: string): CorpusError =>
  new CorpusError("binary", "This is no text.", {
    file,
    remedy: "Save the article as text, Markdown or HTML, or move the file elsewhere.",
  });

export const hasUnknownEncoding = (file: string, line?: number): CorpusError =>
  new CorpusError("unknown-encoding", "It can't be told how its letters are encoded.", {
    file,
    line,
    remedy: "Save it as UTF-8.",
  });

export const wasReadAsWindows1252 = (file: string): CorpusError =>
  new CorpusError("other-encoding", "This is no UTF-8; it was read as Windows-1252.", {
    file,
    remedy: "If letters look wrong, save it as UTF-8.",
    severity: "note",
  });

/** What is wrong, where, and what to do, in one line: a file may be named to steer a terminal. */
export function describeProblem({ file, line, message, remedy }: CorpusError): string {
  const where = line === undefined ? file : `${file}:${line}`;
  const words = [`${where}: ${message}`, remedy].filter((part) => part !== "").join(" ");
  return words.replace(/[\p{Cc}\p{Bidi_Control}]/gu, "\ufffd");
}
