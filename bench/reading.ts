// Scores what the built command reads against gold data, with its speed in the same table: npm run bench:reading
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import type { Article } from "../src/core/model/article.ts";
import { readArticle } from "../src/core/reading/read-article.ts";
import { type Figures, speedRow, type Task, tableOf, tasks } from "./reading/figures.ts";

const gold = "../shared/bench";

/** The figures that the scorer prints last; undefined, with its complaint shown, where it fails. */
function score(task: Task): Figures | undefined {
  const run = spawnSync(
    process.execPath,
    [`${gold}/score.mjs`, task.name, `${gold}/dev/${task.file}`],
    { encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  if (run.status !== 0) {
    console.error(`${task.file} could not be scored: ${run.stderr.slice(0, 400)}`);
    return undefined;
  }
  return JSON.parse(run.stdout.trimEnd().split("\n").at(-1) ?? "{}") as Figures;
}

function goldArticles(): Article[] {
  const lines = readdirSync(`${gold}/dev`)
    .filter((file) => !/^(?:questions|stories)/.test(file))
    .flatMap((file) => readFileSync(`${gold}/dev/${file}`, "utf8").split("\n").filter(Boolean));
  return lines.map((line): Article => {
    const { id, published, text } = JSON.parse(line) as Article;
    return {
      ...{ id, published: published ?? "unknown", text },
      ...{ revision: "", story: "", title: "", publisher: "" },
    };
  });
}

/**
 * Characters a millisecond over all articles, in this one thread and without a cache; the best of three runs.
 *
 * Time is the processor's, so that what else runs on the machine does not count.
 */
function charactersPerMs(articles: readonly Article[]): number {
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    for (const article of articles) {
      readArticle(article);
    }
    const { user, system } = process.cpuUsage(before);
    return characters / ((user + system) / 1000);
  });
  return Math.max(...runs);
}

if (!existsSync(`${gold}/score.mjs`)) {
  console.error(
    `NOT MEASURED: the gold data is not here. It is looked for in ${gold} beside this repository; without it only our own questions can be scored (npm run bench:answers).`,
  );
  process.exitCode = 1;
} else if (!existsSync("dist/src/cli.js")) {
  console.error("NOT MEASURED: build the command first (npm run build).");
  process.exitCode = 1;
} else {
  const rows = tasks.flatMap((task) => task.rows(score(task)));
  console.log(tableOf([...rows, speedRow(charactersPerMs(goldArticles()))]));
  console.log(`\nNode ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "CPU"}`);
}
