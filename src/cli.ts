#!/usr/bin/env node
// The `summit` command.
import { readFileSync } from "node:fs";
import { text as readAll } from "node:stream/consumers";
import { commands } from "../commands/index.ts";
import { parseJsonLines } from "./adapters/articles/json-lines.ts";
import { createLibrary } from "./core/library/library.ts";
import type { Article } from "./core/model/article.ts";
import type { Knowledge, Reading } from "./core/model/knowledge.ts";
import { readArticle } from "./core/reading/read-article.ts";

const print = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

const readingOf = (article: Article): Reading => ({ article, annotation: readArticle(article) });

const articlesOf = (file: string): Article[] =>
  parseJsonLines(readFileSync(file, "utf8"), file, "corpus");

function knowledgeOf(readings: readonly Reading[]): Knowledge {
  const shelf = new Map(readings.map((reading) => [reading.article.id, reading]));
  const library = createLibrary("corpus", { get: (id) => shelf.get(id) });
  for (const reading of readings) {
    library.add(reading);
  }
  return library.knowledge;
}

/** The line that `read --json` prints. */
function readLine({ article, annotation }: Reading, knowledge: Knowledge | undefined): unknown {
  const { id, title, publisher, published, url, text } = article;
  const { sentences, names, dates, quotes } = annotation;
  const shared = (entity: string): string => knowledge?.entityOf(id, entity)?.id ?? entity;
  return {
    ...{ id, title, publisher, published, url: url ?? null, text, sentences },
    names: names.map((name) => ({ ...name, entity: shared(name.entity) })),
    dates,
    quotes: quotes.map(({ start, end, speaker, direct }) => ({
      ...{ start, end, direct },
      speaker: speaker === null ? null : { ...speaker, entity: shared(speaker.entity) },
    })),
  };
}

async function main(argv: readonly string[]): Promise<void> {
  const [name, ...words] = argv;
  const at = words.indexOf("--corpus");
  const corpus = at < 0 ? undefined : words[at + 1];
  const plain = words.filter(
    (word, index) => word !== "--json" && (at < 0 || (index !== at && index !== at + 1)),
  );
  if (name === "read") {
    const articles =
      corpus === undefined
        ? parseJsonLines(await readAll(process.stdin), "-", "corpus")
        : articlesOf(corpus);
    const readings = articles.map(readingOf);
    const knowledge = corpus === undefined ? undefined : knowledgeOf(readings);
    for (const reading of readings) {
      print(readLine(reading, knowledge));
    }
    return;
  }
  const command = commands.find((each) => each.name === name);
  if (command === undefined || corpus === undefined) {
    throw new Error(`There is no command ${name}`);
  }
  const knowledge = knowledgeOf(articlesOf(corpus).map(readingOf));
  const questions =
    plain[0] === "-" ? (await readAll(process.stdin)).split("\n").filter(Boolean) : plain;
  for (const question of questions) {
    const context = { knowledge };
    // biome-ignore lint/suspicious/noExplicitAny: the first walking skeleton
    const answer = await command.find({ question }, context as any);
    // biome-ignore lint/suspicious/noExplicitAny: the first walking skeleton
    print(command.json(answer, context as any));
  }
}

await main(process.argv.slice(2));
