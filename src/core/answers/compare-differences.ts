// Where reports exclude each other. Precision before recall: what may be more detail, a later count or another event is no difference.
import { type Citation, cite, type Span } from "../model/article.ts";
import type { Difference, Knowledge, Statement } from "../model/knowledge.ts";
import { fold } from "../text/fold.ts";
import { type Figure, readFigures } from "./compare-figures.ts";
import { sharedTerms, type Told } from "./compare-sentences.ts";

const MOST = 20;

interface Value extends Span {
  readonly told: Told;
  /** Equal for values that agree. */
  readonly key: string;
}

interface Pair {
  readonly about: string;
  readonly one: Value;
  readonly other: Value;
}

const citationOf = ({ told }: Value): Citation => cite(told.reading.article, told.sentence);
const textOf = ({ told, start, end }: Value): string => told.reading.article.text.slice(start, end);

function namesOf(knowledge: Knowledge, terms: readonly string[]): string[] {
  return terms
    .filter((term) => term.startsWith("@"))
    .flatMap((term) => knowledge.entity(term.slice(1))?.name ?? [])
    .slice(0, 2);
}

const label = (names: readonly string[], what: string): string =>
  names.length === 0 ? what : `${names.join(", ")}: ${what}`;

/** One number, of the same thing, in much the same words: else it may count something else. */
function figurePairs(knowledge: Knowledge, a: Told, b: Told, figures: FiguresOf): Pair[] {
  const shared = sharedTerms(a, b);
  if (shared.length === 0) return [];
  const names = shared.filter((term) => term.startsWith("@"));
  const [ours, theirs] = [figures(a), figures(b)];
  return ours.flatMap((one) => {
    const like = theirs.filter((other) => other.unit === one.unit);
    const [other] = like;
    const alone = like.length === 1 && ours.filter(({ unit }) => unit === one.unit).length === 1;
    if (other === undefined || !alone || !excludes(one, other)) return [];
    if (!ofOneThing(one, other, shared)) return [];
    const about = label(namesOf(knowledge, names), one.what);
    return [
      {
        about,
        one: { ...one.span, told: a, key: one.key },
        other: { ...other.span, told: b, key: other.key },
      },
    ];
  });
}

/** Are both of the same attribute of the same thing? A name or two in common are not enough for a count. */
function ofOneThing(one: Figure, other: Figure, shared: readonly string[]): boolean {
  const names = shared.filter((term) => term.startsWith("@"));
  const near = one.near.some((term) => other.meanings.has(term));
  if (one.kind === "date") return near || names.length > 0;
  const close =
    Math.max(one.value ?? 0, other.value ?? 0) <= 1.25 * Math.min(one.value ?? 0, other.value ?? 0);
  if (one.kind === "money" && close && names.length >= 2) return true;
  return near && shared.filter((term) => !one.unitTerms.has(term)).length >= 2;
}

/** Different, exact, of one size: a later or a rougher count is no contradiction. */
function excludes(one: Figure, other: Figure): boolean {
  if (one.key === other.key) return false;
  if (one.value === undefined || other.value === undefined) {
    return !one.key.startsWith(other.key) && !other.key.startsWith(one.key);
  }
  const [low, high] = one.value < other.value ? [one, other] : [other, one];
  if (
    low.bound === "least" ||
    high.bound === "most" ||
    low.bound === "about" ||
    high.bound === "about"
  )
    return false;
  return (high.value ?? 0) <= (low.value ?? 0) * 3;
}

type FiguresOf = (told: Told) => readonly Figure[];

/** The same words in quotation marks, given to two people. */
function attributionPairs(knowledge: Knowledge, a: Told, b: Told): Pair[] {
  const said = (told: Told) =>
    told.reading.annotation.quotes.flatMap(({ start, end, speaker }) => {
      if (
        speaker === null ||
        speaker.end - speaker.start < 4 ||
        start < told.sentence.start ||
        end > told.sentence.end + 1
      )
        return [];
      const entity = knowledge.entityOf(told.reading.article.id, speaker.entity);
      if (entity?.kind !== "person") return [];
      const words = told.reading.article.text.slice(start - 1, end + 1);
      return [...words.matchAll(/["“]([^"”]{12,}?)[.,]?["”]/g)].map((found) => ({
        words: found[1] ?? "",
        entity,
        span: { start: speaker.start, end: speaker.end },
      }));
    });
  const theirs = said(b);
  return said(a).flatMap((one) => {
    const other = theirs.find(
      ({ words, entity }) => fold(words) === fold(one.words) && entity.id !== one.entity.id,
    );
    return other === undefined || !one.words.includes(" ")
      ? []
      : [
          {
            about: `who said “${one.words}”`,
            one: { ...one.span, told: a, key: one.entity.id },
            other: { ...other.span, told: b, key: other.entity.id },
          },
        ];
  });
}

/** All values of one difference, each with the sentences that give it. */
function gathered(pairs: readonly Pair[]): Difference {
  const byKey = new Map<string, Value[]>();
  for (const value of pairs.flatMap(({ one, other }) => [one, other])) {
    const known = byKey.get(value.key) ?? [];
    const again = known.some(({ told }) => told === value.told);
    byKey.set(value.key, again ? known : [...known, value]);
  }
  const values = [...byKey.values()].flatMap(([first, ...others]): Statement[] =>
    first === undefined
      ? []
      : [{ text: textOf(first), citations: [citationOf(first), ...others.map(citationOf)] }],
  );
  return { about: pairs[0]?.about ?? "", values };
}

/** Finds values of one attribute of one event that can't both be true. */
export function findDifferences(
  knowledge: Knowledge,
  byReport: ReadonlyMap<string, readonly Told[]>,
): Difference[] {
  const known = new Map<Told, readonly Figure[]>();
  const figures: FiguresOf = (told) => {
    const found = known.get(told) ?? readFigures(told);
    known.set(told, found);
    return found;
  };
  const reports = [...byReport.values()];
  const pairs = reports.flatMap((sentences, index) =>
    reports
      .slice(index + 1)
      .flatMap((others) =>
        sentences.flatMap((a) =>
          others.flatMap((b) => [
            ...figurePairs(knowledge, a, b, figures),
            ...attributionPairs(knowledge, a, b),
          ]),
        ),
      ),
  );
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) groups.set(pair.about, [...(groups.get(pair.about) ?? []), pair]);
  return [...groups.values()].slice(0, MOST).map(gathered);
}
