import { zoneOfCity } from "./data/cities.ts";

let known: readonly string[] | undefined;

/** All IANA zones that this Node knows. */
export function timezones(): readonly string[] {
  known ??= ["UTC", ...Intl.supportedValuesOf("timeZone")];
  return known;
}

const written = (words: string): string =>
  words
    .trim()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s_]+/g, " ");

const cityOf = (zone: string): string => written(zone.split("/").at(-1) ?? "");

/** "tokyo", "new york", "Mumbai", "europe/london" or "UTC" as an IANA zone; undefined where there is none of that name. */
export function findTimezone(words: string): string | undefined {
  const wanted = written(words);
  const byName = timezones().find((zone) => written(zone) === wanted);
  const byCity = timezones().find((zone) => cityOf(zone) === wanted);
  return byName ?? byCity ?? zoneOfCity.get(wanted) ?? canonicalZone(wanted.replaceAll(" ", "_"));
}

/** Zones of older names ("Asia/Calcutta") are known to Intl, though it does not list them. */
function canonicalZone(name: string): string | undefined {
  if (!/^[a-z]+(?:[/_+-][a-z0-9]+)*$/.test(name) || !name.includes("/")) {
    return undefined;
  }
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    // Intl has no other way to say that it knows no such zone.
    return undefined;
  }
}

/** Zones of cities outside the zone database that begin with what was typed. */
export const zonesOfCities = (typed: string): string[] =>
  written(typed) === ""
    ? []
    : [...zoneOfCity].flatMap(([city, zone]) => (city.startsWith(written(typed)) ? [zone] : []));

/** How many letters must be put in, left out or changed to make one word of the other. */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (let index = 1; index <= other.length; index += 1) {
      const change = (row[index - 1] ?? 0) + (other[index - 1] === letter ? 0 : 1);
      next.push(Math.min(change, (row[index] ?? 0) + 1, (next[index - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Shorter words are near to too many. */
const SHORTEST = 4;
const LETTERS_AN_EDIT = 4;

/** Zones whose name or city is nearly what was typed, nearest first; at most three. */
export function nearTimezones(words: string): string[] {
  const wanted = written(words);
  if (wanted.length < SHORTEST) {
    return [];
  }
  const names = [
    ...timezones().flatMap((zone) => [
      [written(zone), zone] as const,
      [cityOf(zone), zone] as const,
    ]),
    ...zoneOfCity,
  ];
  const near = names.flatMap(([name, zone]) => {
    const edits = name.startsWith(wanted) ? 1 : editsBetween(name, wanted);
    return edits <= wanted.length / LETTERS_AN_EDIT ? [{ zone, edits }] : [];
  });
  const zones = near.sort((a, b) => a.edits - b.edits).map(({ zone }) => zone);
  return [...new Set(zones)].slice(0, 3);
}
