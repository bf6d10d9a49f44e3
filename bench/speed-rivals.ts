// Another engine on the same sentences and questions, as a process of its own: speed-rivals.js ENGINE SIZE FOLDER.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { Index } from "flexsearch";
import MiniSearch from "minisearch";
import { readParagraphs } from "../src/core/reading/sentences/paragraphs.ts";
import { readSentences } from "../src/core/reading/sentences/read-sentences.ts";
import { articleMaker } from "./generate-articles.ts";
import { type Figures, latencies, residentMb, timed } from "./speed/figures.ts";
import { questionsOf, SEED } from "./speed/questions.ts";

interface Engine {
  add(id: number, sentence: string): void;
  /** After the last sentence. */
  finish(): void;
  search(words: string): unknown;
}

const LIMIT = 5;

function miniSearch(): Engine {
  const engine = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
  return {
    add: (id, text) => engine.add({ id, text }),
    finish: () => undefined,
    search: (words) => engine.search(words).slice(0, LIMIT),
  };
}

function flexSearch(): Engine {
  const engine = new Index({ tokenize: "strict" });
  return {
    add: (id, text) => void engine.add(id, text),
    finish: () => undefined,
    search: (words) => engine.search(words, LIMIT, { suggest: true }),
  };
}

function fts5(folder: string): Engine {
  const file = join(folder, "fts5.db");
  rmSync(file, { force: true });
  const database = new DatabaseSync(file);
  database.exec("CREATE VIRTUAL TABLE s USING fts5(text, tokenize = 'porter unicode61'); BEGIN");
  const insert = database.prepare("INSERT INTO s (rowid, text) VALUES (?, ?)");
  const select = database.prepare(
    `SELECT rowid, text FROM s WHERE s MATCH ? ORDER BY rank LIMIT ${LIMIT}`,
  );
  return {
    add: (id, text) => void insert.run(id, text),
    finish: () => database.exec("COMMIT; INSERT INTO s (s) VALUES ('optimize')"),
    search: (words) =>
      select.all((words.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"`).join(" OR ")),
  };
}

const [name = "", count = "0", folder = "."] = process.argv.slice(2);
const size = Number(count);
const maker = articleMaker(SEED);

function* sentences(): Generator<string> {
  for (let number = 0; number < size; number += 1) {
    const { text } = maker.article(number);
    for (const { start, end } of readSentences(text, readParagraphs(text))) {
      yield text.slice(start, end);
    }
  }
}

async function measure(engine: Engine): Promise<Figures> {
  let id = 0;
  let index = 0;
  for (const sentence of sentences()) {
    id += 1;
    const start = performance.now();
    engine.add(id, sentence);
    index += performance.now() - start;
  }
  const { ms } = await timed(() => engine.finish());
  const { p50, p99, cpu } = await latencies(questionsOf(maker, size), engine.search);
  return { index: index + ms, p50, p99, cpu, memory: residentMb() };
}

const engines: Readonly<Record<string, () => Engine>> = {
  minisearch: miniSearch,
  flexsearch: flexSearch,
  "SQLite FTS5": () => fts5(folder),
};
const engine = engines[name];
if (engine === undefined) {
  throw new Error(`There is no engine ${name}.`);
}
console.log(JSON.stringify(await measure(engine())));
