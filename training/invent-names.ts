// Names to put into the sentences: from the lists, and made up, so that what is on no list is learnt too.
import { CITIES } from "../src/core/reading/names/data/cities.ts";
import { COUNTRIES } from "../src/core/reading/names/data/countries.ts";
import { FAMILY_FIRST } from "../src/core/reading/names/data/family-names.ts";
import { GIVEN_NAMES } from "../src/core/reading/names/data/given-names.ts";
import { ORGANISATIONS, TEAMS } from "../src/core/reading/names/data/organisations.ts";
import { SURNAMES } from "../src/core/reading/names/data/surnames.ts";
import { WORDNET_PLACES } from "../src/core/reading/names/data/wordnet-places.ts";

export type Random = () => number;

const listOf = (list: string): string[] => list.split(/[|\n]/).filter((name) => name.length > 2);
const cities = listOf(CITIES).filter((name) => name.split(" ").length < 3);
const given = listOf(GIVEN_NAMES);
const surnames = listOf(SURNAMES);
const families = listOf(FAMILY_FIRST);
const organisations = listOf(ORGANISATIONS);
const teams = listOf(TEAMS);
const places = listOf(WORDNET_PLACES);
const countries = COUNTRIES.split("\n")
  .filter(Boolean)
  .map((line) => {
    const [name = "", rest = ""] = line.split("=");
    const [, people = ""] = rest.split(";");
    return { name, people: people.split(",")[0] || name };
  });

const SMALL = new Set("of the and for de la du des del di da al el bin in on".split(" "));
const LOUD =
  /^(?:[a-z]\.)+$|^(?:un|eu|us|uk|ibm|bmw|nato|imf|opec|wto|who|bbc|cnn|nbc|cbs|abc|afp|ap|fbi|cia|nasa|ecb|gm|hsbc|ubs|ing|sap|bp|at&t|nec|lg|klm|sas|twa|fifa|uefa|ioc|nba|nfl|nhl|psv|psg|aek|paok|cska|anc|plo|pkk|ira|eta|ltte|unhcr|unesco|unicef|osce|asean|apec|ncaa|itv|mtv|hbo|espn|cdu|spd|bjp|rfe|upi|dpa|tass|ntt|mci|kfc|dhl|fc|ac|as|rc|vfb|vfl|nac|rkc|az|nec)$/;

export const pick = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item;

const raise = (word: string): string =>
  LOUD.test(word)
    ? word.toUpperCase()
    : word.replace(
        /(^|[-'/&])(\p{L})/gu,
        (_, mark: string, letter: string) => mark + letter.toUpperCase(),
      );

/** Writes a name of the lists with its capitals. */
export const titled = (name: string): string =>
  name
    .split(" ")
    .map((word, at) => (at > 0 && SMALL.has(word) ? word : raise(word)))
    .join(" ");

/** The head of one name on the tail of another. */
function blend(random: Random, names: readonly string[]): string {
  const head = pick(random, names);
  const tail = pick(random, names);
  return head.slice(0, Math.ceil(head.length / 2)) + tail.slice(Math.floor(tail.length / 2));
}

const listedOrNot = (random: Random, names: readonly string[]): string =>
  titled(random() < 0.3 ? blend(random, names) : pick(random, names));

const SYLLABLES =
  "jong un il sung yo min ho soo hyun jin hee woo young chul mi kyung tae hwa ming jian wei guo xiao hong ping de tao yan jun lan thi van huu duc anh quang".split(
    " ",
  );

/** A person's full name and the surname by which the text goes on. */
export function person(random: Random): { full: string; short: string } {
  const kind = random();
  if (kind < 0.12) {
    const family = titled(pick(random, families));
    const [first, second] = [raise(pick(random, SYLLABLES)), raise(pick(random, SYLLABLES))];
    const style = random();
    const rest =
      style < 0.5 ? `${first} ${second}` : style < 0.8 ? `${first}-${second.toLowerCase()}` : first;
    return { full: `${family} ${rest}`, short: family };
  }
  const first = listedOrNot(random, given);
  const last = listedOrNot(random, surnames);
  if (kind < 0.17) {
    const particle = pick(random, [
      "van",
      "de",
      "von",
      "van der",
      "de la",
      "al",
      "bin",
      "el",
      "di",
      "da",
    ]);
    const name =
      particle === "al" || particle === "el" ? `${particle}-${last}` : `${particle} ${last}`;
    return {
      full: `${first} ${name}`,
      short: particle.includes(" ") || random() < 0.5 ? last : raise(name),
    };
  }
  if (kind < 0.25) {
    const initial = pick(random, [..."ABCDEFGHJKLMPRSTW"]);
    return {
      full: random() < 0.6 ? `${first} ${initial}. ${last}` : `${initial}. ${last}`,
      short: last,
    };
  }
  if (kind < 0.31) {
    return {
      full: `${first} ${listedOrNot(random, random() < 0.5 ? given : surnames)} ${last}`,
      short: last,
    };
  }
  return { full: `${first} ${last}`, short: last };
}

export const country = (random: Random): { name: string; people: string } =>
  pick(random, countries);

export const town = (random: Random): string => listedOrNot(random, cities);

export function place(random: Random): string {
  const heads = [
    "River",
    "Mountains",
    "Valley",
    "Province",
    "County",
    "Island",
    "Islands",
    "Bay",
    "Airport",
    "Street",
    "Square",
    "Park",
    "Stadium",
    "Peninsula",
    "Gulf",
    "Sea",
    "State",
    "Region",
  ];
  const base = listedOrNot(random, random() < 0.5 ? cities : surnames);
  const kind = random();
  if (kind < 0.35) {
    return titled(
      pick(
        random,
        places.filter((name) => !name.includes(".")),
      ),
    );
  }
  if (kind < 0.75) {
    return `${base} ${pick(random, heads)}`;
  }
  return kind < 0.9 ? `${pick(random, ["Lake", "Mount", "Cape", "Fort", "Port"])} ${base}` : base;
}

const SUBJECTS =
  "Defence|Defense|Foreign Affairs|Finance|Justice|Health|Education|Agriculture|Energy|Transport|Trade|Labour|Environment|Human Rights|National|Central|Federal|International|Public|Workers|Farmers|Teachers|Veterans|Steel|Oil|Petroleum|Electric|Medical|Research|Development|Strategic Studies|Policy|Democratic|Liberal|Socialist|People's|Popular|Islamic|Christian|Republican|Progressive|Reform|Peace|Liberation".split(
    "|",
  );
const HEADS =
  "Ministry|Department|Bank|Party|Front|Union|Association|Federation|Institute|University|Council|Commission|Committee|Agency|Corporation|Authority|Movement|Army|Organisation|Board|Bureau|Court|Foundation|Hospital|Museum|Society|Congress|Alliance|Academy|Police|Office|Service|Fund|League|Press|Times|Post|Tribune|Herald|News|Centre|Center|College|School|Club|Group".split(
    "|",
  );
const FIRMS =
  "Inc.|Corp.|Ltd.|Co.|Plc|AG|SA|NV|Group|Holdings|Industries|Bank|Motors|Airlines|Systems|Technologies|Securities|Capital|Partners|Brothers|Energy|Steel|Foods|Pharmaceuticals|Media|Stores|Insurance|Petroleum|Electronics|International|Communications|Entertainment|Records|Financial|Resources|& Co.|& Sons|Software|Networks|Telecom".split(
    "|",
  );

function initials(name: string): string {
  return name
    .split(" ")
    .filter((word) => /^[A-Z]/.test(word))
    .map((word) => word[0])
    .join("");
}

function fullOrganisation(random: Random): string {
  const base = listedOrNot(random, random() < 0.6 ? surnames : cities);
  const { name, people } = country(random);
  const kind = random();
  if (kind < 0.28) {
    return `${base} ${pick(random, FIRMS)}`;
  }
  if (kind < 0.36) {
    return `${base} ${listedOrNot(random, surnames)} ${pick(random, FIRMS)}`;
  }
  if (kind < 0.5) {
    return `${pick(random, HEADS)} of ${random() < 0.5 ? name : pick(random, SUBJECTS)}`;
  }
  if (kind < 0.66) {
    return `${random() < 0.4 ? people : random() < 0.5 ? base : pick(random, SUBJECTS)} ${pick(random, SUBJECTS)} ${pick(random, HEADS)}`;
  }
  return kind < 0.8
    ? `${pick(random, SUBJECTS)} ${pick(random, HEADS)}`
    : `${base} ${pick(random, HEADS)}`;
}

/** An organisation's name and its initials. */
export function organisation(random: Random): { full: string; short: string } {
  const kind = random();
  if (kind < 0.35) {
    const full = titled(pick(random, organisations).replace(/^the /, ""));
    return { full, short: full.includes(" ") ? initials(full) : full };
  }
  if (kind < 0.45) {
    const letters = Array.from({ length: 3 + Math.floor(random() * 2) }, () =>
      pick(random, [..."ABCDEFGHIKLMNOPRSTU"]),
    );
    return { full: letters.join(""), short: letters.join("") };
  }
  if (kind < 0.58) {
    const made = listedOrNot(random, [...surnames.slice(0, 4000), ...cities.slice(0, 4000)]);
    return { full: made, short: made };
  }
  const full = fullOrganisation(random);
  return { full, short: initials(full) };
}

/** A team: named after its town as often as not. */
export function team(random: Random): string {
  const kind = random();
  if (kind < 0.45) {
    return titled(pick(random, teams));
  }
  const suffix = pick(random, ["United", "City", "FC", "Rovers", "Town", "Wanderers", "Athletic"]);
  return kind < 0.55 ? `${town(random)} ${suffix}` : town(random);
}
