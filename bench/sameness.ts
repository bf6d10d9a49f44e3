// Measures how well an article is known again: npm run bench:sameness
import { existsSync, readFileSync } from "node:fs";
import { differences } from "../src/core/intake/differences.ts";
import { ownWords } from "../src/core/intake/own-words.ts";
import { createSamenessIndex } from "../src/core/intake/sameness-index.ts";
import { type Signature, signatureOf } from "../src/core/intake/signature.ts";
import type { Article } from "../src/core/model/article.ts";
import type { Incoming, Sameness } from "../src/core/model/intake.ts";
import { articleMaker } from "./generate-articles.ts";
import {
  diceOf,
  type Edit,
  harmless,
  otherFacts,
  ownParagraph,
  printings,
  revisions,
} from "./intake-sameness/edits.ts";
import { printedTwice } from "./intake-sameness/printed-twice.ts";

const gold = "../shared/bench/dev";
const NUMBERED = 100_000;
const MADE = 400;

function incoming(id: string, text: string): Incoming {
  return {
    ...{ url: `https://first.example/${encodeURIComponent(id)}`, title: "", publisher: "First" },
    ...{ authors: [], published: "2031-05-14", text },
  };
}

function readGold(): [string, string][] {
  interface Line {
    readonly id: string;
    readonly text: string;
    readonly articles?: readonly Line[];
  }
  return ["dates", "quotes", "stories", "names-newswire"]
    .map((name) => `${gold}/${name}.jsonl`)
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, "utf8").split("\n").filter(Boolean))
    .map((line) => JSON.parse(line) as Line)
    .flatMap((line) => line.articles ?? [line])
    .map(({ id, text }) => [id, text]);
}

const goldTexts = readGold();
const maker = articleMaker(3, 2_000);
const known = new Map<string, Incoming>(
  [
    ...goldTexts,
    ...Array.from({ length: MADE }, (_, number): [string, string] => [
      `made ${number}`,
      maker.article(number).text,
    ]),
  ].map(([id, text]) => [id, incoming(id, text)]),
);
console.log(`${known.size - MADE} news articles, ${MADE} generated ones`);

global.gc?.();
const memory = (): number => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
const index = createSamenessIndex();
const before = memory();
const dice = diceOf(5);
for (const [id, article] of known) {
  index.add(id, signatureOf(article));
}
// Marks of other articles, as numerous and as random as real ones: only their words are missing.
for (let number = known.size; number < NUMBERED; number++) {
  const some = (count: number): number[] => Array.from({ length: count }, () => dice(2 ** 32));
  const marks: Signature = { links: some(1), words: some(12) };
  index.add(`numbered ${number}`, marks);
}
global.gc?.();
const after = memory();

const find = (article: Incoming): Sameness => index.find(article, (id) => known.get(id));
const share = (part: number, all: number): string =>
  `${((100 * part) / Math.max(1, all)).toFixed(2)}%`;
const line = (what: string, right: number, all: number): void =>
  console.log(
    `| ${what.padEnd(66)} | ${`${all}`.padStart(6)} | ${share(right, all).padStart(8)} |`,
  );

let finds = 0;
let findingMs = 0;
function count(edits: readonly Edit[], group: string, is: Sameness["is"]): [number, number] {
  const total: [number, number] = [0, 0];
  for (const edit of edits) {
    let [right, all] = [0, 0];
    for (const [id, article] of known) {
      const edited = edit.make(article, dice);
      if (edited !== undefined) {
        const from = process.cpuUsage();
        const same = find(edited);
        const { user, system } = process.cpuUsage(from);
        findingMs += (user + system) / 1000;
        finds += 1;
        const hit = same.is === is && (same.is === "new" || same.of === id || twin(same.of, id));
        all += 1;
        right += hit ? 1 : 0;
        if (!hit && process.argv.includes("--errors")) {
          console.log(`  ${edit.name}: ${id} is ${JSON.stringify(same)}`);
        }
      }
    }
    line(`${group}: ${edit.name}`, right, all);
    total[0] += right;
    total[1] += all;
  }
  return total;
}

/** Is one of these a printing of the other in the gold data itself? */
function twin(one: string, other: string): boolean {
  return printedTwice.some((ids) => ids.includes(one) && ids.includes(other));
}

console.log(
  "\n| what                                                               |  cases |    right |",
);
console.log(
  "| ------------------------------------------------------------------ | -----: | -------: |",
);
const [same, cases] = [harmless, printings]
  .map((edits, at) =>
    count(edits, at === 0 ? "repeat, same address" : "repeat, elsewhere", "repeat"),
  )
  .reduce(([right, all], [more, others]) => [right + more, all + others]);
line("repeats, all", same, cases);
const [revised, revisedCases] = count(revisions, "revision, same address", "revision");
line("revisions, all", revised, revisedCases);
count(otherFacts, "a report of its own, elsewhere", "new");

let merged = 0;
for (const [id, article] of known) {
  const others = createOthers(id);
  const found = others(article);
  merged += found ? 1 : 0;
  if (found && process.argv.includes("--errors")) {
    console.log(`  merged: ${id}`);
  }
}
line("different articles that were not merged", known.size - merged, known.size);

/** Is the article merged with another than itself, when it comes from another address? */
function createOthers(id: string): (article: Incoming) => boolean {
  return (article) => {
    index.remove(id);
    const found = find({ ...article, url: "https://elsewhere.example/x" });
    index.add(id, signatureOf(article));
    return found.is !== "new" && !twin(found.of, id);
  };
}

const articleOf = ({ text }: Incoming, revision: string): Article => ({
  ...{ id: "a", revision, story: "s", title: "", publisher: "", published: "unknown", text },
});
let quiet = 0;
let edits = 0;
for (const article of known.values()) {
  for (const edit of harmless) {
    const edited = edit.make(article, dice);
    if (edited !== undefined) {
      const { corrections, added } = differences(articleOf(article, "1"), articleOf(edited, "2"));
      edits += 1;
      quiet += corrections.length + added.length === 0 ? 1 : 0;
    }
  }
}
line("harmless edits without a correction", quiet, edits);

// What a printing says besides: the one paragraph that was put in, and nothing else.
for (const edit of printings) {
  let [right, all] = [0, 0];
  for (const [id, article] of known) {
    const edited = edit.make(article, dice);
    if (edited !== undefined) {
      const words = ownWords(article, edited);
      const hit = ownParagraph.includes(words) === (edit.name === "a paragraph more");
      const isRight = hit && (edit.name === "a paragraph more" || words === "");
      all += 1;
      right += isRight ? 1 : 0;
      if (!isRight && process.argv.includes("--errors")) {
        console.log(`  own words, ${edit.name}: ${id} has ${JSON.stringify(words)}`);
      }
    }
  }
  line(`own words: ${edit.name}`, right, all);
}

const [from, fresh] = [process.cpuUsage(), 2_000];
for (let number = 0; number < fresh; number++) {
  find(
    incoming(
      `fresh ${number}`,
      goldTexts[number % goldTexts.length]?.[1].split(" ").toReversed().join(" ") ?? "",
    ),
  );
}
const { user, system } = process.cpuUsage(from);
console.log(
  `\n${index.size} articles: ${((after - before) / 1e6).toFixed(0)} MB. Processor's time, mean: ${(findingMs / finds).toFixed(2)} ms to know an edited one again, ${((user + system) / 1000 / fresh).toFixed(2)} ms to find that one is new.`,
);
console.log(`Node ${process.versions.node}`);
