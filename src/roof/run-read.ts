import { text as readAll } from "node:stream/consumers";
import { parseJsonLines } from "../adapters/articles/json-lines.ts";
import { loadCorpus } from "../adapters/articles/load-corpus.ts";
import type { Look } from "../adapters/terminal/render.ts";
import { renderReading } from "../adapters/terminal/render-reading.ts";
import { createLibrary } from "../core/library/library.ts";
import type { Article } from "../core/model/article.ts";
import type { Knowledge, Reading } from "../core/model/knowledge.ts";
import { readArticle } from "../core/reading/read-article.ts";
import { ProgramError } from "./program-error.ts";
import type { ProgramLine } from "./program-line.ts";
import { readingAsJson } from "./read-line.ts";

function knowledgeOf(readings: readonly Reading[]): Knowledge {
  const shelf = new Map(readings.map((reading) => [reading.article.id, reading]));
  const library = createLibrary("corpus", { get: (id) => shelf.get(id) });
  for (const reading of readings) {
    library.add(reading);
  }
  return library.knowledge;
}

/** All articles of a file or folder, as they are: what can't be read ends the program. */
async function articlesOf(path: string): Promise<Article[]> {
  const { stories, problems } = await loadCorpus(path);
  const articles = stories.flatMap((story) => story.articles);
  if (articles.length === 0) {
    const why = problems.map(({ message }) => message).join(" ");
    throw new ProgramError(`${path}: there is nothing to read. ${why}`);
  }
  return articles;
}

/** `summit read`: what was read of files, of standard input, or of a whole corpus. */
export async function runRead(
  { words, json, corpus }: ProgramLine,
  { look, write }: { readonly look: Look; readonly write: (text: string) => void },
): Promise<void> {
  const stdin = words.includes("-");
  const paths = corpus === undefined ? words.filter((word) => word !== "-") : [corpus];
  if (paths.length === 0 && !stdin) {
    throw new ProgramError("summit read needs a FILE, - for standard input, or --corpus PATH.", 2);
  }
  const lines = stdin
    ? parseJsonLines(await readAll(process.stdin), "standard input", "corpus")
    : [];
  const files = await Promise.all(paths.map(articlesOf));
  const readings = [...lines, ...files.flat()].map(
    (article): Reading => ({ article, annotation: readArticle(article) }),
  );
  const knowledge = corpus === undefined ? undefined : knowledgeOf(readings);
  for (const reading of readings) {
    write(
      json
        ? `${JSON.stringify(readingAsJson(reading, knowledge))}\n`
        : renderReading(reading, look),
    );
  }
}
