import { CAPITAL, hashOf, LETTER, type TokenColumns } from "../../text/token-columns.ts";
import { Listed } from "./gazetteer.ts";

/** How a sentence is written: as prose, all in capitals, or with each word of weight capitalised. */
export const PROSE = 0;
export const CAPITALS = 1;
export const TITLE_CASE = 2;

/** What an article shows of a word anywhere in it, as bits. */
const Seen = {
  small: 1,
  inside: 2,
  titled: 4,
  afterGiven: 8,
  speaking: 16,
  beforeHead: 32,
  afterLocative: 64,
  beforeCountry: 128,
  inBrackets: 256,
  possessive: 512,
  beforeTeamWord: 1024,
} as const;

const BRACKET = hashOf("(");
const COMMA = hashOf(",");
const POSSESSIVE = hashOf("'s");

const has = (column: Int32Array | Uint8Array, at: number, bit: number): boolean =>
  ((column[at] ?? 0) & bit) !== 0;

function seenBefore({ shape, folded }: TokenColumns, listed: Int32Array, before: number): number {
  const raised = has(shape, before, CAPITAL);
  return (
    Seen.inside |
    (has(listed, before, Listed.title) ? Seen.titled : 0) |
    (has(listed, before, Listed.saying) ? Seen.speaking : 0) |
    (raised && has(listed, before, Listed.given) ? Seen.afterGiven : 0) |
    (!raised && has(listed, before, Listed.locative) ? Seen.afterLocative : 0) |
    (folded[before] === BRACKET ? Seen.inBrackets : 0)
  );
}

function seenAfter({ shape, folded }: TokenColumns, listed: Int32Array, after: number): number {
  const raised = has(shape, after, CAPITAL);
  const head = Listed.organisationHead | Listed.companySuffix;
  const country = folded[after] === COMMA && has(listed, after + 1, Listed.country);
  return (
    (has(listed, after, Listed.saying) ? Seen.speaking : 0) |
    (raised && has(listed, after, head) ? Seen.beforeHead : 0) |
    (!raised && has(listed, after, Listed.teamWord) ? Seen.beforeTeamWord : 0) |
    (country ? Seen.beforeCountry : 0) |
    (folded[after] === POSSESSIVE ? Seen.possessive : 0)
  );
}

/** Gathers for each token what all sentences written as prose show of its word. */
export function readEvidence(
  tokens: TokenColumns,
  listed: Int32Array,
  writing: Uint8Array,
): Int32Array {
  const { count, shape, folded, sentence } = tokens;
  const words = new Map<number, number>();
  for (let at = 0; at < count; at++) {
    if (has(shape, at, LETTER) && writing[sentence[at] ?? 0] === PROSE) {
      const raised = has(shape, at, CAPITAL);
      const first = sentence[at - 1] !== sentence[at];
      const last = sentence[at + 1] !== sentence[at];
      const before = raised && !first ? seenBefore(tokens, listed, at - 1) : 0;
      const after = raised && !last ? seenAfter(tokens, listed, at + 1) : 0;
      const word = folded[at] ?? 0;
      words.set(word, (words.get(word) ?? 0) | before | after | (raised ? 0 : Seen.small));
    }
  }
  const evidence = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    evidence[at] = has(shape, at, LETTER) ? (words.get(folded[at] ?? 0) ?? 0) : 0;
  }
  return evidence;
}
