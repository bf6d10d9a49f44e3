// Asks the built `summit` command our own questions and counts what it gets right: npm run bench:answers [-- --errors]
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readQuestions, readStoryGold, stories } from "./answers/gold.ts";
import {
  type AskJson,
  type EventJson,
  type PersonJson,
  type Score,
  scoreAnswers,
  scoreEvents,
  scorePeople,
} from "./answers/score.ts";

interface Row {
  readonly name: string;
  readonly answered: Score;
  readonly declined: Score;
  /** The same of the questions that were held out. */
  readonly answeredHeldOut: Score;
  readonly declinedHeldOut: Score;
  readonly people: Score;
  readonly events: Score;
}

/** The JSON lines that the command prints; none, with its complaint shown, where it fails. */
function summit(words: readonly string[], input = ""): unknown[] {
  const run = spawnSync(process.execPath, ["dist/src/cli.js", ...words], {
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (run.status !== 0) {
    console.error(
      `summit ${words.join(" ")} ended with ${run.status}: ${run.stderr.slice(0, 400)}`,
    );
    return [];
  }
  return run.stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}

function measure(name: string, story: string, corpus: string): Row {
  const gold = readStoryGold(story);
  const questions = readQuestions().filter((question) => question.story === story);
  const answers = summit(
    ["ask", "--json", "--corpus", corpus, "-"],
    questions.map(({ question }) => `${question}\n`).join(""),
  ) as AskJson[];
  const scoreOf = (answerable: boolean, heldOut: boolean): Score => {
    const chosen = questions.flatMap((question, index) =>
      question.answers.length > 0 === answerable && (question.heldOut ?? false) === heldOut
        ? [{ question, answer: answers[index] }]
        : [],
    );
    return scoreAnswers(
      chosen.map(({ question }) => question),
      chosen.map(({ answer }) => answer),
    );
  };
  const [who] = summit(["who", "--json", "--corpus", corpus]) as { people: PersonJson[] }[];
  const [timeline] = summit(["timeline", "--json", "--corpus", corpus]) as {
    events: EventJson[];
  }[];
  return {
    name,
    answered: scoreOf(true, false),
    declined: scoreOf(false, false),
    answeredHeldOut: scoreOf(true, true),
    declinedHeldOut: scoreOf(false, true),
    people: scorePeople(gold.people, who?.people ?? []),
    events: scoreEvents(gold.events, timeline?.events ?? []),
  };
}

const columns = [
  "answered",
  "declined",
  "answeredHeldOut",
  "declinedHeldOut",
  "people",
  "events",
] as const;
type Column = (typeof columns)[number];

const percent = ({ right, of }: Score): string =>
  of === 0 ? "-" : `${right} of ${of}, ${((100 * right) / of).toFixed(1)}%`;

const sum = (scores: readonly Score[]): Score => ({
  right: scores.reduce((total, { right }) => total + right, 0),
  of: scores.reduce((total, { of }) => total + of, 0),
  misses: [],
});

function printTable(rows: readonly Row[]): void {
  const total = (column: Column): Score => sum(rows.map((row) => row[column]));
  const all: Row = {
    name: "together",
    answered: total("answered"),
    declined: total("declined"),
    answeredHeldOut: total("answeredHeldOut"),
    declinedHeldOut: total("declinedHeldOut"),
    people: total("people"),
    events: total("events"),
  };
  const headings = columns.map((column) => column.replace("HeldOut", ", held out"));
  console.log(`| story | ${headings.join(" | ")} |\n|---|${columns.map(() => "---|").join("")}`);
  for (const row of [...rows, all]) {
    console.log(`| ${row.name} | ${columns.map((column) => percent(row[column])).join(" | ")} |`);
  }
}

function printMisses(rows: readonly Row[]): void {
  for (const row of rows) {
    for (const column of columns) {
      const { misses } = row[column];
      console.log(`\n${row.name}, ${column}: ${misses.length} wrong`);
      console.log(misses.map((miss) => `  - ${miss}`).join("\n"));
    }
  }
}

const rows = stories.flatMap((story) => {
  const { corpus, originals } = readStoryGold(story);
  const row = measure(story, story, corpus);
  return originals !== undefined && existsSync(originals)
    ? [row, measure(`${story}, raw reports`, story, originals)]
    : [row];
});
if (process.argv.includes("--errors")) {
  printMisses(rows);
}
printTable(rows);
