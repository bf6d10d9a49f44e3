import { zoneOfCity } from "./data/cities.ts";
import { spellingDistance } from "./spelling-distance.ts";

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
  return spelledZone(name);
}

function spelledZone(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    // Intl has no other way to say that it knows no such zone.
    return undefined;
  }
}

/** A zone that was taken once need not be known any more: under an older Node, or with other zone data. */
export const isKnownZone = (zone: string): boolean => spelledZone(zone) !== undefined;

/** Zones of cities outside the zone database that begin with what was typed. */
export const zonesOfCities = (typed: string): string[] =>
  written(typed) === ""
    ? []
    : [...zoneOfCity].flatMap(([city, zone]) => (city.startsWith(written(typed)) ? [zone] : []));

/** Shorter words are near to too many. */
const SHORTEST = 4;
/** A slip in five letters is one of typing; two in eight make another word: "Atlantis" is not Atlanta. */
const LETTERS_AN_EDIT = 5;
/** "San Franc" is most of its city; "Bridge" is another word than Bridgetown. */
const LEAST_BEGUN = 2 / 3;

const isBegun = (name: string, wanted: string): boolean =>
  name.startsWith(wanted) && wanted.length >= name.length * LEAST_BEGUN;

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
  const most = Math.max(1, Math.floor(wanted.length / LETTERS_AN_EDIT));
  const near = names.flatMap(([name, zone]) => {
    const edits = isBegun(name, wanted) ? 1 : spellingDistance(name, wanted, most);
    return edits <= most ? [{ zone, edits }] : [];
  });
  const zones = near.sort((a, b) => a.edits - b.edits).map(({ zone }) => zone);
  return [...new Set(zones)].slice(0, 3);
}
