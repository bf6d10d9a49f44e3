// How often a sentence is rightly told to be new, known, changed or contradicting: npm run bench:novelty [-- --data FOLDER]
import type { Novelty } from "../src/core/model/intake.ts";
import { countClaims } from "./novelty/claims.ts";
import {
  dataFolder,
  type Example,
  judge,
  readEvents,
  readExamples,
} from "./novelty/labelled-pairs.ts";

const classes: readonly Novelty[] = ["same", "new", "changed", "contradicts"];

const percent = (part: number, of: number): string =>
  of === 0 ? "–" : ((100 * part) / of).toFixed(0);

function row(name: string, examples: readonly Example[], novelty: Novelty): string {
  const labelled = examples.filter(({ pair }) => pair.label === novelty).length;
  const claimed = examples.filter((example) => judge(example) === novelty);
  const right = claimed.filter(({ pair }) => pair.label === novelty).length;
  const cells = [name, novelty, labelled, claimed.length];
  return `| ${cells.join(" | ")} | ${percent(right, claimed.length)} | ${percent(right, labelled)} |`;
}

try {
  const folder = dataFolder(process.argv.slice(2));
  const examples = readExamples(folder);
  const blind = readExamples(folder, "blind-pairs.jsonl");
  const started = performance.now();
  for (const example of examples) judge(example);
  const ms = (performance.now() - started) / examples.length;
  console.log("| set | class | labelled | claimed | precision | recall |");
  console.log("| --- | --- | --- | --- | --- | --- |");
  const sets: readonly (readonly [string, readonly Example[]])[] = [
    ["tuning", examples.filter(({ pair }) => pair.half === "tuning")],
    ["held out", examples.filter(({ pair }) => pair.half === "held-out")],
    ["blind", blind],
    ["blind, none between speakers", blind.filter(({ pair }) => pair.disputed !== true)],
  ];
  for (const [name, own] of sets)
    console.log(classes.map((novelty) => row(name, own, novelty)).join("\n"));
  const events = readEvents(folder);
  for (const half of ["tuning", "held-out"] as const) {
    const claims = events
      .filter((each) => each.half === half)
      .map(({ event, pairs }) => countClaims(event, pairs));
    const [pairs, claimed, right] = (["pairs", "claimed", "right"] as const).map((name) =>
      claims.reduce((sum, each) => sum + each[name], 0),
    );
    const open = claims.flatMap(({ unlabelled }) => unlabelled);
    console.log(
      `\n${half}: of ${pairs} neighbouring pairs ${claimed} are claimed to be changed or contradicting, ${right} rightly.`,
    );
    if (open.length > 0) console.log(`Not labelled, so counted as wrong: ${open.join("; ")}`);
  }
  console.log(
    `\n${examples.length} pairs and ${blind.length} blind ones; ${ms.toFixed(3)} ms to hold one sentence against another.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
