// What one sentence leaves open and another settles, and words that exclude each other.
import type { SentenceFacts } from "./sentence-facts.ts";

/** Something is weighed, asked for or announced: what follows is not so yet. */
const OPEN =
  /\b(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|debat(?:es|ed|ing)|decid(?:e|es|ing)|study|studying|whether|urg(?:es|ed|ing)|ask(?:s|ed|ing)? (?:for|that)|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|(?:was|were|is|are) (?:set|due|expected|scheduled|likely|planning|preparing|about|ready) to|would (?:announce|decide)|plan(?:s|ned)? to|hop(?:es|ed|ing) to)\b/i;

/** It is settled, one way or the other. */
const SETTLES =
  /\b(?:announced|granted|released|agreed|reached|approved|adopted|signed|imposed|lifted|rejected|refused|postponed|delayed|delays|confirmed|cancel(?:l)?ed|dismissed|withdrew|withdrawn|filed|handed over|delivered|published|passed|ruled|chose|elected|appointed|launched|opened|closed|ended|began|started|ordered|paid|won|lost)\b/i;

/** What it tells was so before. */
const EARLIER = /\b(?:earlier|previously|at the time|last (?:week|month|year))\b/i;

/** Of what is left open so much must stand in the sentence that settles it. */
const SAME_MATTER = 0.6;
/** Weight of the least that must be told of the matter. */
const LEAST_MATTER = 4;

const wordsOf = ({ reading, sentence }: SentenceFacts): string =>
  reading.article.text.slice(sentence.start, sentence.end);

export const leavesOpen = (one: SentenceFacts): boolean => OPEN.test(wordsOf(one));

/** How much of what stands behind the word that leaves it open does the other sentence hold? */
function matterShare(open: SentenceFacts, from: number, other: SentenceFacts): number {
  const behind = open.words.filter(({ start }) => start >= open.sentence.start + from);
  let [total, held] = [0, 0];
  for (const { term } of behind) {
    const name = [...open.names.values()].find(({ terms }) => terms.includes(term));
    const weight =
      open.terms.get(term) ?? (name === undefined ? 0 : name.weight / name.terms.length);
    total += weight;
    held += weight * (other.meanings.get(term) ?? 0);
  }
  return total < LEAST_MATTER ? 0 : held / total;
}

/** Does a sentence tell of what was so before the other's report? */
export function isOfBefore(one: SentenceFacts, other: SentenceFacts): boolean {
  const day = other.reading.article.published.slice(0, 10);
  return EARLIER.test(wordsOf(one)) || one.tellingDates.some((date) => date < day);
}

/** Does a sentence settle what the other leaves open? */
export function settles(one: SentenceFacts, other: SentenceFacts): boolean {
  const open = OPEN.exec(wordsOf(other));
  const settled = SETTLES.exec(wordsOf(one));
  const before = settled === null ? "" : wordsOf(one).slice(0, settled.index);
  if (open === null || settled === null || OPEN.test(before)) {
    return false;
  }
  return matterShare(other, open.index + open[0].length, one) >= SAME_MATTER;
}

/** Words of a status that exclude each other, where both are of one thing. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/\bpermanent(?:ly)?\b/i, /\b(?:temporar(?:y|ily)|interim|provisional(?:ly)?|for now)\b/i],
  [/(?<!not )\bguilty\b|\bconvicted\b/i, /\bnot guilty\b|\b(?:acquitted|innocent)\b/i],
  [/\bunanimous(?:ly)?\b/i, /\b(?:narrow(?:ly)?|split|divided)\b/i],
  [/\bdeliberate(?:ly)?\b|\bon purpose\b/i, /\baccident(?:al|ally)?\b|\bby mistake\b/i],
  [/\b(?:authentic|genuine)\b/i, /\b(?:fake|forged|fabricated)\b/i],
];

const hasOnly = (words: string, yes: RegExp, no: RegExp): boolean =>
  yes.test(words) && !no.test(words);

/** Do two sentences, neither of which leaves anything open, give opposite words of a status? */
export function areOpposite(one: SentenceFacts, other: SentenceFacts): boolean {
  const [mine, theirs] = [wordsOf(one), wordsOf(other)];
  return (
    !leavesOpen(one) &&
    !leavesOpen(other) &&
    OPPOSITES.some(
      ([a, b]) =>
        (hasOnly(mine, a, b) && hasOnly(theirs, b, a)) ||
        (hasOnly(mine, b, a) && hasOnly(theirs, a, b)),
    )
  );
}
