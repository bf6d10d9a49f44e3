import { COUNTRIES } from "./data/countries.ts";
import { nameWords } from "./name-words.ts";

const byName = new Map<string, string>();
const byPeople = new Map<string, string>();
const byCapital = new Map<string, string>();

const put = (names: Map<string, string>, listed: string, country: string): void => {
  for (const name of listed.split(",").filter(Boolean)) {
    names.set(nameWords(name).join(" "), country);
  }
};

for (const line of COUNTRIES.split("\n").filter(Boolean)) {
  const [country = "", rest = ""] = line.split("=");
  const [others = "", people = "", capitals = ""] = rest.split(";");
  put(byName, country, country);
  put(byName, others, country);
  put(byPeople, people, country);
  put(byCapital, capitals, country);
}

/** The country that goes by a name ("UAE", "U.S."), in newspapers' English. @param words of the name, from `nameWords` */
export const countryNamed = (words: readonly string[]): string | undefined =>
  byName.get(words.join(" "));

/** The country of a people: "South African". */
export const countryOfPeople = (words: readonly string[]): string | undefined =>
  byPeople.get(words.join(" "));

/** The country of a people ("South African") or of a capital that stands for its government ("Lima"). */
export const countryBehind = (words: readonly string[]): string | undefined =>
  countryOfPeople(words) ?? byCapital.get(words.join(" "));
