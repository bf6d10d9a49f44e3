// Fits the weights of src/core/answers/news/hold-sentence.ts to the tuning half of our labelled pairs: npm run train:novelty
import { dataFolder, readExamples } from "../bench/novelty/labelled-pairs.ts";
import { overlapOf } from "../src/core/answers/news/told-share.ts";

const NAMES = ["told", "hard", "both", "verbatim"] as const;
const STEPS = 6000;
const RATE = 0.3;
/** Keeps weights small: there are fewer than 200 pairs. */
const DECAY = 0.02;

const examples = readExamples(dataFolder(process.argv.slice(2))).filter(
  ({ pair }) => pair.half === "tuning" && (pair.label === "same" || pair.label === "new"),
);
const wanted = examples.map(({ pair }) => (pair.label === "same" ? 1 : 0));
const rows = examples.map(({ incoming, known }) => {
  const { share, quoted, hard, back, verbatim } = overlapOf(incoming, known);
  const told = Math.max(share, quoted);
  return [told, hard, Math.min(told, back), verbatim];
});

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const columns = NAMES.map((_, at) => rows.map((row) => row[at] ?? 0));
const means = columns.map(mean);
const spreads = columns.map((column, at) =>
  Math.sqrt(mean(column.map((value) => (value - (means[at] ?? 0)) ** 2))),
);
const scaled = rows.map((row) =>
  row.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)),
);
const weights = NAMES.map(() => 0);
let base = 0;
const logit = (row: readonly number[]): number =>
  base + row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

// Both classes weigh the same in the fit, however many pairs each has.
const positives = mean(wanted);
for (let step = 0; step < STEPS; step += 1) {
  const errors = scaled.map((row, index) => {
    const want = wanted[index] ?? 0;
    const share = want === 1 ? positives : 1 - positives;
    return (1 / (1 + Math.exp(-logit(row))) - want) / (2 * share);
  });
  for (const at of weights.keys()) {
    const slope = mean(scaled.map((row, index) => (row[at] ?? 0) * (errors[index] ?? 0)));
    weights[at] = (weights[at] ?? 0) - RATE * (slope + DECAY * (weights[at] ?? 0));
  }
  base -= RATE * mean(errors);
}
const raw = weights.map((weight, at) => weight / (spreads[at] ?? 1));
const shift = raw.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0);
console.log(Object.fromEntries(NAMES.map((name, at) => [name, Number((raw[at] ?? 0).toFixed(2))])));
console.log(`base ${(base - shift).toFixed(2)}`);
