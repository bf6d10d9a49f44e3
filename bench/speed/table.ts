import type { Figures } from "./figures.ts";

/** What was measured at one number of articles. */
export interface Column {
  readonly size: number;
  /** Processes that ran or waited on the machine before, on average over a minute. */
  readonly load: number;
  readonly ours: Figures;
  readonly rivals: Readonly<Record<string, Figures>>;
}

const figure = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });
/** JSON knows no NaN: what wasn't measured comes as null. */
const say = (value: number | null | undefined): string =>
  value === undefined || value === null || Number.isNaN(value) ? "–" : figure.format(value);

const seconds = (ms: number | undefined): number | undefined =>
  ms === undefined ? undefined : ms / 1000;

/** What a row shows of a column. */
type Row = readonly [string, (column: Column) => string];

const rows: readonly Row[] = [
  ["reading, characters/ms, one core", ({ ours }) => say(ours.oneCore)],
  ["… by processor time", ({ ours }) => say(ours.oneCoreCpu)],
  ["reading, characters/ms, two cores", ({ ours }) => say(ours.twoCores)],
  ["reading, articles/s, two cores", ({ ours }) => say(ours.articlesPerS)],
  ["reading, MB/s, two cores", ({ ours }) => say(ours.megabytesPerS)],
  ["first start, all to be read, s", ({ ours }) => say(seconds(ours.firstStart))],
  ["start without the saved index, s", ({ ours }) => say(seconds(ours.unsavedStart))],
  ["… of it loading the corpus, s", ({ ours }) => say(seconds(ours.load))],
  ["… of it building the index, s", ({ ours }) => say(seconds(ours.index))],
  ["start with the saved index, s", ({ ours }) => say(seconds(ours.savedStart))],
  ["… processor time of it, s", ({ ours }) => say(seconds(ours.savedCpu))],
  ["`ask`, p50 / p99, ms", ({ ours }) => `${say(ours.askP50)} / ${say(ours.askP99)}`],
  ["… processor time of one, ms", ({ ours }) => say(ours.askCpu)],
  ["`who NAME`, p50 / p99, ms", ({ ours }) => `${say(ours.whoP50)} / ${say(ours.whoP99)}`],
  ["… processor time of one, ms", ({ ours }) => say(ours.whoCpu)],
  ["search alone, p50 / p99, ms", ({ ours }) => `${say(ours.searchP50)} / ${say(ours.searchP99)}`],
  ["… processor time of one, ms", ({ ours }) => say(ours.searchCpu)],
  ["one article added, ms until found", ({ ours }) => say(ours.added)],
  ["memory after start, MB", ({ ours }) => say(ours.afterStart)],
  ["memory after all questions, MB", ({ ours }) => say(ours.memory)],
  ["load of the machine before", ({ load }) => say(load)],
];

function markdown(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(head),
    line(head.map((_, at) => (at === 0 ? "---" : "---:"))),
    ...body.map(line),
  ].join("\n");
}

const sizes = (columns: readonly Column[]): string[] =>
  columns.map(({ size }) => size.toLocaleString("en"));

/** Summit by number of articles. */
export function tableOf(columns: readonly Column[]): string {
  return markdown(
    ["articles", ...sizes(columns)],
    rows.map(([name, cell]) => [name, ...columns.map(cell)]),
  );
}

/** Every engine by number of articles: index time, p50, p99 and processor time of a search, memory. */
export function rivalRows(columns: readonly Column[]): string {
  const names = [...new Set(columns.flatMap(({ rivals }) => Object.keys(rivals)))];
  const cell = (figures: Figures | undefined): string =>
    figures === undefined
      ? "–"
      : `${say(seconds(figures.index))} s, ${say(figures.p50)} / ${say(figures.p99)} ms, ${say(figures.cpu)} ms, ${say(figures.memory)} MB`;
  const own = ({ ours }: Column): Figures => ({
    ...(ours.index === undefined ? {} : { index: ours.index }),
    p50: ours.searchP50 ?? Number.NaN,
    p99: ours.searchP99 ?? Number.NaN,
    cpu: ours.searchCpu ?? Number.NaN,
    memory: ours.memory ?? Number.NaN,
  });
  return markdown(
    ["index, search p50 / p99, its processor time, memory", ...sizes(columns)],
    [
      ["Summit", ...columns.map((column) => cell(own(column)))],
      ...names.map((name) => [name, ...columns.map(({ rivals }) => cell(rivals[name]))]),
    ],
  );
}
