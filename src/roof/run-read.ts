import { describeProblem } from "../adapters/articles/corpus-problems.ts";
import { type Found, streamCorpus, streamJsonLines } from "../adapters/articles/corpus-stream.ts";
import { decodeAnnotation } from "../adapters/storage/shelf/annotation-text.ts";
import { plainJson, plainText } from "../adapters/terminal/plain-text.ts";
import type { Look } from "../adapters/terminal/render.ts";
import { renderReading } from "../adapters/terminal/render-reading.ts";
import { createLibrary } from "../core/library/library.ts";
import type { Article } from "../core/model/article.ts";
import { CorpusError } from "../core/model/errors.ts";
import type { Knowledge, Reading } from "../core/model/knowledge.ts";
import { ProgramError } from "./program-error.ts";
import type { ProgramLine } from "./program-line.ts";
import { readingAsJson } from "./read-line.ts";
import { openReadingPool } from "./reading-pool.ts";

function knowledgeOf(readings: readonly Reading[]): Knowledge {
  const shelf = new Map(readings.map((reading) => [reading.article.id, reading]));
  const library = createLibrary("corpus", { get: (id) => shelf.get(id) });
  for (const reading of shelf.values()) {
    library.add(reading);
  }
  return library.knowledge;
}

/** Articles as they come, repeats too; what can't be read is named, and is no reason to stop. */
async function articlesOf(
  found: AsyncIterable<Found>,
  complain: (text: string) => void,
): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const each of found) {
    if (each instanceof CorpusError) {
      complain(`${describeProblem(each)}\n`);
    } else {
      articles.push(each.article);
    }
  }
  return articles;
}

/** Articles that go to a thread together. */
const BATCH = 16;
/** Characters of a usual article: many short ones are not worth threads. */
const USUAL_LENGTH = 3000;

/** Reads articles in as many threads as there are cores; in order. One that can't be read is named and left out. */
async function readAll(
  articles: readonly Article[],
  complain: (text: string) => void,
): Promise<Reading[]> {
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const pool = openReadingPool(characters / USUAL_LENGTH);
  const batches = Array.from({ length: Math.ceil(articles.length / BATCH) }, (_, index) =>
    articles.slice(index * BATCH, (index + 1) * BATCH),
  );
  try {
    const read = (await Promise.all(batches.map((batch) => pool.read(batch)))).flat();
    return articles.flatMap((article, index) => {
      const each = read[index];
      if (each !== undefined && "annotation" in each) {
        const { id: articleId, revision } = article;
        return [
          { article, annotation: decodeAnnotation(each.annotation, { articleId, revision }) },
        ];
      }
      complain(
        `${plainText(article.id)} can't be read and is left out: ${each?.problem ?? "no answer"}\n`,
      );
      return [];
    });
  } finally {
    await pool.close();
  }
}

const standardInput = { path: "standard input", story: "corpus", id: "-" };

/** `summit read`: what was read of files, of standard input, or of a whole corpus. */
export async function runRead(
  { words, json, corpus }: ProgramLine,
  { look, write }: { readonly look: Look; readonly write: (text: string) => void },
  complain = (text: string): void => void process.stderr.write(text),
): Promise<void> {
  const stdin = words.includes("-");
  const paths = corpus === undefined ? words.filter((word) => word !== "-") : [corpus];
  if (paths.length === 0 && !stdin) {
    throw new ProgramError("summit read needs a FILE, - for standard input, or --corpus PATH.", 2);
  }
  const sources = [
    ...(stdin ? [streamJsonLines(process.stdin, standardInput)] : []),
    ...paths.map((path) => streamCorpus(path)),
  ];
  const articles: Article[] = [];
  for (const source of sources) {
    // One by one: a call takes no hundred thousand arguments.
    for (const article of await articlesOf(source, complain)) {
      articles.push(article);
    }
  }
  const readings = await readAll(articles, complain);
  if (readings.length === 0 && paths.length > 0) {
    throw new ProgramError(`${paths.join(", ")}: there is nothing to read.`);
  }
  const knowledge = corpus === undefined ? undefined : knowledgeOf(readings);
  for (const reading of readings) {
    write(
      json ? `${plainJson(readingAsJson(reading, knowledge))}\n` : renderReading(reading, look),
    );
  }
}
