// Which figures of the scorer stand in the table, and what each is to reach.

/** What the scorer prints; figures by path ("content.f1"). */
export type Figures = Readonly<Record<string, unknown>>;

export interface Row {
  readonly what: string;
  /** Undefined where it could not be measured. */
  readonly figure: number | undefined;
  readonly goal: number | undefined;
}

export interface Task {
  readonly name: "dates" | "names" | "quotes" | "aliases" | "questions";
  readonly file: string;
  readonly rows: (figures: Figures | undefined) => readonly Row[];
}

function at(figures: Figures | undefined, path: string): number | undefined {
  const value = path
    .split(".")
    .reduce<unknown>((so, key) => (so as Figures | undefined)?.[key], figures);
  return typeof value === "number" ? value : undefined;
}

function task(
  name: Task["name"],
  file: string,
  ...figures: readonly [what: string, path: string, goal?: number][]
): Task {
  return {
    ...{ name, file: `${file}.jsonl` },
    rows: (found) =>
      figures.map(([what, path, goal]) => ({
        what: `${file}: ${what}`,
        figure: at(found, path),
        goal,
      })),
  };
}

export const tasks: readonly Task[] = [
  task(
    "dates",
    "dates",
    ["value F1", "value.f1", 78],
    ["calendar accuracy", "calendarAccuracy", 90],
  ),
  task(
    "names",
    "names-newswire",
    ["exact F1", "exact.f1", 70],
    ["persons F1", "person.f1", 80],
    ["organisations F1", "organisation.f1"],
    ["places F1", "place.f1"],
  ),
  task("names", "names-wikigold", ["exact F1", "exact.f1", 68]),
  task(
    "quotes",
    "quotes",
    ["content F1", "content.f1", 72],
    ["speaker right, of those found", "speakerAccuracy", 87],
  ),
  task("aliases", "stories", ["B-cubed F1", "bcubed.f1", 94], ["mentions found", "found", 90]),
  task(
    "questions",
    "questions",
    ["top-1", "top1", 76],
    ["top-5", "top5", 92.5],
    ["short answer right", "short", 40],
    ["answered", "answered", 85],
    ["abstained on impossible", "abstained", 30],
    ["quotes that are not the text's", "badQuotes"],
  ),
];

export const speedRow = (charactersPerMs: number): Row => ({
  what: "whole reading, characters/ms on one core, no cache",
  figure: Math.round(charactersPerMs),
  goal: 500,
});

const verdict = ({ figure, goal }: Row): string => {
  if (figure === undefined) {
    return "not measured";
  }
  return goal === undefined ? "" : figure >= goal ? "reached" : "missed";
};

/** One table in Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const { what, figure, goal } = row;
    return `| ${what} | ${figure ?? "–"} | ${goal ?? ""} | ${verdict(row)} |`;
  });
  return ["| what | measured | to reach | |", "| --- | ---: | ---: | --- |", ...lines].join("\n");
}
