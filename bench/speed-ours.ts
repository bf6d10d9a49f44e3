// One phase of measuring Summit, as a process of its own: speed-ours.js PHASE SIZE FOLDER, figures as JSON on standard output.

import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { commands } from "../commands/index.ts";
import type { Article } from "../src/core/model/article.ts";
import type { Knowledge } from "../src/core/model/knowledge.ts";
import { readArticles } from "../src/reading-worker.ts";
import { loadOntoShelf } from "../src/roof/load-onto-shelf.ts";
import { type Libraries, openLibraries } from "../src/roof/open-libraries.ts";
import { openShelfIn } from "../src/roof/open-shelf.ts";
import { openReadingPool } from "../src/roof/reading-pool.ts";
import { articleMaker } from "./generate-articles.ts";
import {
  type Figures,
  type Latencies,
  latencies,
  processorMs,
  residentMb,
  timed,
} from "./speed/figures.ts";
import { questionsOf, SEED } from "./speed/questions.ts";

const [phase = "", count = "0", folder = "."] = process.argv.slice(2);
const size = Number(count);
const corpus = join(folder, "bench.jsonl");
const maker = articleMaker(SEED);

/** Articles whose reading is measured. */
const SAMPLE = 1_000;
const BATCH = 16;

const charactersOf = (articles: readonly Article[]): number =>
  articles.reduce((sum, { text }) => sum + text.length, 0);

function batchesOf(articles: readonly Article[]): Article[][] {
  return Array.from({ length: Math.ceil(articles.length / BATCH) }, (_, index) =>
    articles.slice(index * BATCH, (index + 1) * BATCH),
  );
}

async function write(): Promise<Figures> {
  const file = createWriteStream(corpus);
  for (let number = 0; number < size; number += 1) {
    const { revision: _, story: __, ...fields } = maker.article(number);
    if (!file.write(`${JSON.stringify(fields)}\n`)) {
      await once(file, "drain");
    }
  }
  file.end();
  await once(file, "finish");
  return {};
}

async function read(): Promise<Figures> {
  const articles = Array.from({ length: Math.min(size, SAMPLE) }, (_, at) => maker.article(at));
  const warmUp = articles.slice(0, Math.floor(articles.length / 5));
  readArticles(warmUp);
  const before = processorMs();
  const one = await timed(() => readArticles(articles));
  const cpu = processorMs() - before;
  const pool = openReadingPool(Number.POSITIVE_INFINITY, 2);
  await Promise.all(batchesOf(warmUp).map((batch) => pool.read(batch)));
  const two = await timed(() => Promise.all(batchesOf(articles).map((batch) => pool.read(batch))));
  await pool.close();
  const characters = charactersOf(articles);
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return {
    oneCore: characters / one.ms,
    oneCoreCpu: characters / cpu,
    twoCores: characters / two.ms,
    articlesPerS: (1000 * articles.length) / two.ms,
    megabytesPerS: bytes / 1000 / two.ms,
  };
}

/** @param saved whether saved indexes may be used */
async function open(
  saved: boolean,
): Promise<{ libraries: Libraries; loaded: number; opened: number }> {
  const shelf = openShelfIn(folder, console.error);
  const { result, ms: loaded } = await timed(() => loadOntoShelf(corpus, shelf));
  const libraries = await timed(() =>
    openLibraries({
      articles: result.articles,
      shelf: saved
        ? shelf
        : { ...shelf, indexes: { load: () => undefined, save: () => undefined } },
      corpus,
      log: console.error,
    }),
  );
  return { libraries: libraries.result, loaded, opened: libraries.ms };
}

const sinceStart = (): number => performance.now();

async function first(): Promise<Figures> {
  await open(true);
  return { firstStart: sinceStart() };
}

async function unsaved(): Promise<Figures> {
  const { loaded, opened } = await open(false);
  return { unsavedStart: sinceStart(), load: loaded, index: opened };
}

/** How long a command takes for each of the words, from finding to wording. */
function measureCommand(
  [name, option]: readonly [string, string],
  words: readonly string[],
  { libraries, knowledge }: { libraries: Libraries; knowledge: Knowledge },
): Promise<Latencies> {
  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    return Promise.resolve({ p50: Number.NaN, p99: Number.NaN, cpu: Number.NaN });
  }
  // biome-ignore lint/suspicious/noExplicitAny: what the desk alone adds is not measured
  const context: any = { knowledge, stories: libraries.stories, commands, now: Date.now() };
  return latencies(words, async (each) =>
    command.say(await command.find({ [option]: each }, context), context),
  );
}

/** How long it takes until an article that is new is found, milliseconds; the longest of some. */
async function addOne(libraries: Libraries, knowledge: Knowledge): Promise<number> {
  let longest = 0;
  for (let turn = 0; turn < 5; turn += 1) {
    const number = size + turn;
    const { text, ...fields } = maker.article(number);
    const word = `Zyxomma${"abcde"[turn]}`;
    const story = knowledge.story;
    const put = [{ ...fields, story, text: `${text}\n\nThe ${word} was seen in Oslo.` }];
    const { ms } = await timed(async () => {
      await libraries.apply({ put, removed: [] });
      if (knowledge.search(word, 1)[0]?.articleId !== fields.id) {
        throw new Error("The article that was added is not found.");
      }
    });
    longest = Math.max(longest, ms);
  }
  return longest;
}

async function saved(): Promise<Figures> {
  const { libraries } = await open(true);
  const savedStart = sinceStart();
  const savedCpu = processorMs();
  const afterStart = residentMb();
  const knowledge = libraries.stories.knowledge(libraries.stories.names[0] ?? "");
  if (knowledge === undefined) {
    throw new Error("There is nothing to ask.");
  }
  const questions = questionsOf(maker, size);
  const people = questions.map((_, turn) => maker.person((turn * 7919) % size));
  const search = await latencies(questions, (words) => knowledge.search(words, 5));
  const ask = await measureCommand(["ask", "question"], questions, { libraries, knowledge });
  const who = await measureCommand(["who", "name"], people, { libraries, knowledge });
  const memory = residentMb();
  const added = await addOne(libraries, knowledge);
  return {
    ...{ savedStart, savedCpu, afterStart, memory, added },
    ...{ searchP50: search.p50, searchP99: search.p99, searchCpu: search.cpu },
    ...{ askP50: ask.p50, askP99: ask.p99, askCpu: ask.cpu },
    ...{ whoP50: who.p50, whoP99: who.p99, whoCpu: who.cpu },
  };
}

const phases: Readonly<Record<string, () => Promise<Figures>>> = {
  ...{ write, read, first, unsaved, saved },
};

const run = phases[phase];
if (run === undefined) {
  throw new Error(`There is no phase ${phase}.`);
}
console.log(JSON.stringify(await run()));
