// What the labels leave out although the article itself says it: surnames of its people, names after "Mr.".

import type { NameKind } from "../../model/annotation.ts";
import { CAPITAL, hashOf } from "../../text/token-columns.ts";
import { CAPITALS } from "./evidence.ts";
import { Listed } from "./gazetteer.ts";
import type { Sight } from "./sight.ts";

/** A name by its tokens: the first, and the one after its last. */
export interface TokenName {
  readonly first: number;
  readonly next: number;
  readonly kind: NameKind;
}

const ADDRESSES = new Set(["mr", "mrs", "ms", "messrs", "mme", "dr"].map((word) => hashOf(word)));
const FULL_STOP = hashOf(".");
const NO_SURNAME = Listed.country | Listed.people | Listed.calendar;

const isRaised = ({ tokens }: Sight, at: number): boolean =>
  ((tokens.shape[at] ?? 0) & CAPITAL) !== 0;
const isListed = ({ listed }: Sight, at: number, bits: number): boolean =>
  ((listed[at] ?? 0) & bits) !== 0;
const opensSentence = ({ tokens }: Sight, at: number): boolean =>
  tokens.sentence[at - 1] !== tokens.sentence[at];
const together = ({ tokens }: Sight, at: number, other: number): boolean =>
  other >= 0 && other < tokens.count && tokens.sentence[at] === tokens.sentence[other];

/** Words by which the article calls people: the last of a full name, or one alone after a title; as folded hashes. */
function surnames(sight: Sight, names: readonly TokenName[]): Set<number> {
  const known = new Set<number>();
  for (const { first, next, kind } of names) {
    const last = next - 1;
    const word = sight.tokens.folded[last] ?? 0;
    const titled = together(sight, first, first - 1) && isListed(sight, first - 1, Listed.title);
    const sure = kind === "person" && (last > first || titled);
    if (sure && !isListed(sight, last, NO_SURNAME | Listed.suffix)) {
      known.add(word);
    }
  }
  return known;
}

const KINDRED = new Set(
  ["family", "families", "clan", "dynasty", "heirs", "estate", "siblings"].map((word) =>
    hashOf(word),
  ),
);

/** The name without "Ms", and the family of that name as something else than its best known member. */
function mended(sight: Sight, name: TokenName): TokenName {
  const { folded } = sight.tokens;
  if (name.kind !== "person") {
    return name;
  }
  const addressed = ADDRESSES.has(folded[name.first] ?? 0);
  const start = addressed
    ? name.first + (folded[name.first + 1] === FULL_STOP ? 2 : 1)
    : name.first;
  const first = start < name.next ? start : name.first;
  const isFamily =
    name.next - first === 1 &&
    together(sight, first, name.next) &&
    !isRaised(sight, name.next) &&
    KINDRED.has(folded[name.next] ?? 0);
  return isFamily ? { first, next: name.next + 1, kind: "other" } : { ...name, first };
}

/** Words by which the article may call its companies: the first of "Harlow Foods", unless a person bears it. */
function companyWords(sight: Sight, names: readonly TokenName[]): Set<number> {
  const words = new Set<number>();
  const { folded } = sight.tokens;
  for (const { first, next, kind } of names) {
    const head = Listed.organisationHead | Listed.companySuffix;
    if (kind === "organisation" && next - first === 2 && isListed(sight, next - 1, head)) {
      words.add(folded[first] ?? 0);
    }
  }
  const joint = ({ first, next }: TokenName): boolean =>
    next - first === 2 && words.has(folded[first] ?? 0) && words.has(folded[next - 1] ?? 0);
  const borne = names.flatMap((name) => {
    const { first, next, kind } = name;
    const titled = together(sight, first, first - 1) && isListed(sight, first - 1, Listed.title);
    const isPerson = kind === "person" && (titled || (next - first > 1 && !joint(name)));
    return isPerson ? [...folded.subarray(first, next)] : [];
  });
  for (const word of borne) {
    words.delete(word);
  }
  return words;
}

/** A company that is called by its first word, or by those of two, is no person. */
function withCompanies(sight: Sight, names: readonly TokenName[]): TokenName[] {
  const words = companyWords(sight, names);
  const { folded } = sight.tokens;
  return names.map((name) => {
    const own = [...folded.subarray(name.first, name.next)];
    const isCompany =
      name.kind === "person" && own.length < 3 && own.every((word) => words.has(word));
    return isCompany ? { ...name, kind: "organisation" } : name;
  });
}

/** Hash of the words of a name. */
const formOf = ({ tokens }: Sight, { first, next }: TokenName): number =>
  tokens.folded.subarray(first, next).reduce((hash, word) => Math.imul(hash, 31) ^ word, 7);

/** Full names that are a person's in most places, as hashes. */
function fullNames(sight: Sight, names: readonly TokenName[]): Set<number> {
  const votes = new Map<number, number>();
  for (const name of names) {
    if (name.next - name.first > 1) {
      const form = formOf(sight, name);
      votes.set(form, (votes.get(form) ?? 0) + (name.kind === "person" ? 1 : -1));
    }
  }
  return new Set([...votes].filter(([, vote]) => vote > 0).map(([form]) => form));
}

/** Whether a capitalised word stands alone and is somebody's surname, or follows "Mr.". */
function isPerson(sight: Sight, at: number, known: ReadonlySet<number>): boolean {
  const { folded, sentence } = sight.tokens;
  if (!isRaised(sight, at) || sight.writing[sentence[at] ?? 0] === CAPITALS) {
    return false;
  }
  const before = folded[at - 1] === FULL_STOP ? at - 2 : at - 1;
  const month = isListed(sight, at, Listed.calendar) && isListed(sight, before, Listed.title);
  if (together(sight, at, before) && (ADDRESSES.has(folded[before] ?? 0) || month)) {
    return true;
  }
  const inRun = together(sight, at, at + 1) && isRaised(sight, at + 1);
  const afterWord =
    together(sight, at, at - 1) &&
    isRaised(sight, at - 1) &&
    !isListed(sight, at - 1, Listed.title);
  const plain = opensSentence(sight, at) && isListed(sight, at, Listed.common);
  return (
    known.has(folded[at] ?? 0) && !inRun && !afterWord && !plain && !isListed(sight, at, NO_SURNAME)
  );
}

/** Names of events, prizes and treaties: a run of capitalised words that ends in the head of one. */
function otherAt(sight: Sight, at: number, taken: Uint8Array): number {
  let next = at;
  while (together(sight, at, next) && isRaised(sight, next) && taken[next] === 0) {
    next++;
  }
  const last = next - 1;
  const first = opensSentence(sight, at) && isListed(sight, at, Listed.common);
  const told = sight.writing[sight.tokens.sentence[at] ?? 0] === 0;
  return last > at && told && !first && isListed(sight, last, Listed.otherHead) ? next : at;
}

/** Whether a given name and the surname of somebody in the article make up the name. */
const isFullName = (
  sight: Sight,
  { first, next }: TokenName,
  known: ReadonlySet<number>,
): boolean =>
  next - first === 2 &&
  isListed(sight, first, Listed.given) &&
  known.has(sight.tokens.folded[next - 1] ?? 0);

/** Brings an article's names into agreement with one another, and adds those that it leaves no doubt of. */
export function agree(sight: Sight, found: readonly TokenName[]): TokenName[] {
  const { count, folded } = sight.tokens;
  const names = withCompanies(
    sight,
    found.map((name) => mended(sight, name)),
  );
  const known = surnames(sight, names);
  const full = fullNames(sight, names);
  const taken = new Uint8Array(count);
  const agreed = names.map((name): TokenName => {
    taken.fill(1, name.first, name.next);
    const person =
      name.next - name.first > 1
        ? full.has(formOf(sight, name)) || isFullName(sight, name, known)
        : known.has(folded[name.first] ?? 0) && isPerson(sight, name.first, known);
    return person ? { ...name, kind: "person" } : name;
  });
  for (let at = 0; at < count; at++) {
    if (taken[at] === 0 && isRaised(sight, at)) {
      const next = isPerson(sight, at, known) ? at + 1 : otherAt(sight, at, taken);
      if (next > at) {
        agreed.push({ first: at, next, kind: isPerson(sight, at, known) ? "person" : "other" });
        taken.fill(1, at, next);
      }
    }
  }
  return agreed.sort((a, b) => a.first - b.first);
}
