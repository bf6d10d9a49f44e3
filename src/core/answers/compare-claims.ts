// What several reports tell alike, and what one alone tells.
import { type Citation, type Cited, cite } from "../model/article.ts";
import type { Knowledge, Statement } from "../model/knowledge.ts";
import {
  clausesOf,
  onOtherDays,
  shareTold,
  type Told,
  tellsWhatIsSaid,
} from "./compare-sentences.ts";

/** So much of a clause must stand in a sentence of the other report. */
const AGREED = 0.64;
const AGREED_TERMS = 4;
/** A sentence of which no other report's sentence tells so much is told by its report alone. */
const SINGLE = 0.4;

export interface Claim extends Statement {
  readonly reports: number;
}

const citationOf = (told: Told, span = told as { start: number; end: number }): Citation =>
  cite(told.reading.article, { start: span.start, end: span.end });

const idOf = ({ reading }: Told): string => reading.article.id;

interface Candidate {
  readonly told: Told;
  /** The best sentence of every other report that tells the same. */
  readonly backing: readonly Told[];
  readonly share: number;
}

/** Terms that name what happens: a clause is told elsewhere only where one of them is. */
const happenings = (told: Told): string[] =>
  told.reading.annotation.events
    .filter(({ start, end }) => start < told.end && told.start < end)
    .map(({ trigger }) => trigger)
    .filter((trigger) => told.weights.has(trigger));

/** The other report's sentence that tells most of the clause; undefined where none tells enough, or one denies it. */
function backingIn(
  told: Told,
  sentences: readonly Told[],
): { told: Told; share: number } | undefined {
  let best: { told: Told; share: number } | undefined;
  for (const other of sentences) {
    const { share, terms } = shareTold(told, other);
    const enough = share >= AGREED && terms >= AGREED_TERMS && tellsWhatIsSaid(told, other);
    if (enough && share > (best?.share ?? 0)) {
      best = { told: other, share };
    }
  }
  if (best === undefined || best.told.denies !== told.denies || onOtherDays(told, best.told)) {
    return undefined;
  }
  const { meanings } = best.told;
  const happens = happenings(told);
  return happens.length === 0 || happens.some((term) => meanings.has(term)) ? best : undefined;
}

function candidate(
  told: Told,
  byReport: ReadonlyMap<string, readonly Told[]>,
): Candidate | undefined {
  const found = [...byReport]
    .filter(([id]) => id !== idOf(told))
    .flatMap(([, sentences]) => backingIn(told, sentences) ?? []);
  if (found.length === 0) return undefined;
  const share = found.reduce((sum, each) => sum + each.share, 0) / found.length;
  return { told, backing: found.map((each) => each.told), share };
}

/** More reports first, then the closest, then the shortest; the text's order decides the rest. */
const byStrength = (a: Candidate, b: Candidate): number =>
  b.backing.length - a.backing.length ||
  b.share - a.share ||
  a.told.end - a.told.start - (b.told.end - b.told.start) ||
  (idOf(a.told) < idOf(b.told) ? -1 : 1);

const overlap = (a: Told, b: Told): boolean =>
  idOf(a) === idOf(b) && a.sentence.start === b.sentence.start;

/** Is it told by an accepted claim already: the same sentences, or much the same words? */
function isRepeat(one: Candidate, accepted: readonly Candidate[]): boolean {
  return accepted.some((other) => {
    const same = [one.told, ...one.backing].filter((told) =>
      [other.told, ...other.backing].some((each) => overlap(told, each)),
    );
    return same.length >= 2 || shareTold(one.told, other.told).share >= 0.6;
  });
}

/** Claims that two or more reports tell, each with a citation of every report that does. */
export function findAgreed(
  knowledge: Knowledge,
  byReport: ReadonlyMap<string, readonly Told[]>,
  most: number,
): Claim[] {
  const accepted: Candidate[] = [];
  const candidates = [...byReport.values()]
    .flatMap((sentences) => sentences.flatMap((told) => clausesOf(knowledge, told)))
    .flatMap((told) => candidate(told, byReport) ?? [])
    .toSorted(byStrength);
  for (const each of candidates) {
    if (accepted.length >= most) break;
    if (!isRepeat(each, accepted)) accepted.push(each);
  }
  return accepted.map(({ told, backing }): Claim => {
    const citations: Cited = [
      citationOf(told),
      ...backing.map((each) => citationOf(each, each.sentence)),
    ];
    return { text: citations[0].quote, citations, reports: citations.length };
  });
}

/** Does a sentence tell what a clause of another tells? */
const tells = (told: Told, clause: Told): boolean => {
  const { share, terms } = shareTold(clause, told);
  return share >= AGREED && terms >= AGREED_TERMS;
};

/** Sentences that no other report tells, not even in part or in other words, in the report's order. */
export function findSingle(
  knowledge: Knowledge,
  byReport: ReadonlyMap<string, readonly Told[]>,
  id: string,
): Citation[] {
  const others = [...byReport].filter(([other]) => other !== id).flatMap(([, told]) => told);
  const clauses = others.flatMap((other) => clausesOf(knowledge, other));
  return (byReport.get(id) ?? [])
    .filter((told) => others.every((other) => shareTold(told, other).share < SINGLE))
    .filter((told) => !clauses.some((clause) => tells(told, clause)))
    .map((told) => citationOf(told, told.sentence));
}
