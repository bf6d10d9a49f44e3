// Where reports exclude each other. Precision before recall: what may be more detail, a later count or another event is no difference.
import { type Citation, cite, type Span } from "../model/article.ts";
import type { Difference, Knowledge, Statement } from "../model/knowledge.ts";
import { fold } from "../text/fold.ts";
import { type Figure, readFigures } from "./compare-figures.ts";
import { onOtherDays, sharedTerms, shareTold, type Told } from "./compare-sentences.ts";

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

/** What a sentence tells that another may contradict; read once for each. */
interface Facts {
  readonly told: Told;
  readonly figures: readonly Figure[];
  readonly sayings: readonly Saying[];
  /** Does it say that something may be so, not that it is? */
  readonly unsure: boolean;
  /** Does it tell what somebody asks or offers? */
  readonly wished: boolean;
}

interface Saying extends Span {
  readonly words: string;
  readonly speaker: string;
}

/** What is asked for or offered is no other telling of what is given. */
const WISHED =
  /\b(?:ask(?:ed|s|ing)? for|demand(?:ed|s|ing)?|offer(?:ed|s|ing)?|propos(?:e|ed|es|al|ing)|request(?:ed|s|ing)?|call(?:ed|s|ing)? for|want(?:ed|s|ing)?|seek(?:s|ing)?|sought|bid(?:s|ding)? for|ready to|willing to|hop(?:e|ed|es|ing) for)\b/i;
const UNSURE =
  /\b(?:may|might|could|reportedly|allegedly|possibly|perhaps|probably|likely|apparently|appears?|seems?|suspected|unconfirmed|potentially)\b/i;

/** One number, of the same thing, in much the same words: else it may count something else. */
function figurePairs(knowledge: Knowledge, a: Facts, b: Facts): Pair[] {
  if (a.wished !== b.wished) return [];
  return a.figures.flatMap((one) => {
    const like = b.figures.filter((other) => other.unit === one.unit);
    const [other] = like;
    const alone =
      like.length === 1 && a.figures.filter(({ unit }) => unit === one.unit).length === 1;
    if (other === undefined || !alone || !excludes(one, other)) return [];
    const shared = sharedTerms(a.told, b.told);
    const elsewhen = one.kind !== "date" && onOtherDays(a.told, b.told);
    if (elsewhen || !ofOneThing(one, other, shared)) return [];
    const about = label(namesOf(knowledge, shared), one.what);
    return [
      {
        about,
        one: { ...one.span, told: a.told, key: one.key },
        other: { ...other.span, told: b.told, key: other.key },
      },
    ];
  });
}

function withinTenth({ value: a = 0 }: Figure, { value: b = 0 }: Figure): boolean {
  return Math.max(a, b) <= 1.1 * Math.min(a, b);
}

/** Are both of the same attribute of the same thing? A name or two in common are not enough for a count. */
function ofOneThing(one: Figure, other: Figure, shared: readonly string[]): boolean {
  const names = shared.filter((term) => term.startsWith("@"));
  const near = one.near.some((term) => other.meanings.has(term));
  if (one.kind === "date") return near || names.length > 0;
  // Two exact sums of one currency and nearly one size, about one name, are most likely one sum.
  if (one.kind === "money" && names.length > 0 && withinTenth(one, other)) return true;
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

/** Words in quotation marks that a sentence gives to a person by name. */
function sayingsIn(knowledge: Knowledge, { reading, sentence }: Told): Saying[] {
  const { article, annotation } = reading;
  return annotation.quotes.flatMap(({ start, end, speaker }) => {
    const inside = start >= sentence.start && end <= sentence.end + 1;
    if (speaker === null || !inside || speaker.end - speaker.start < 4) return [];
    const entity = knowledge.entityOf(article.id, speaker.entity);
    if (entity?.kind !== "person") return [];
    const words = article.text.slice(start - 1, end + 1);
    return [...words.matchAll(/["“]([^"”]{12,}?)[.,]?["”]/g)]
      .map((found) => found[1] ?? "")
      .filter((saying) => saying.includes(" "))
      .map((saying) => ({
        ...{ words: saying, speaker: entity.id },
        ...{ start: speaker.start, end: speaker.end },
      }));
  });
}

/** The same words in quotation marks, given to two people. */
function attributionPairs(a: Facts, b: Facts): Pair[] {
  return a.sayings.flatMap((one) => {
    const other = b.sayings.find(
      ({ words, speaker }) => speaker !== one.speaker && fold(words) === fold(one.words),
    );
    return other === undefined
      ? []
      : [
          {
            about: `who said “${one.words}”`,
            one: { start: one.start, end: one.end, told: a.told, key: one.speaker },
            other: { start: other.start, end: other.end, told: b.told, key: other.speaker },
          },
        ];
  });
}

const SAME_WORDS = 0.75;
const SAME_TERMS = 5;

/** Much the same words, once as a fact and once as what may be. */
function strengthPairs(a: Facts, b: Facts): Pair[] {
  if (a.unsure === b.unsure || a.told.denies !== b.told.denies) return [];
  const there = shareTold(a.told, b.told);
  if (there.share < SAME_WORDS || there.terms < SAME_TERMS) return [];
  if (shareTold(b.told, a.told).share < SAME_WORDS) return [];
  const value = ({ told, unsure }: Facts): Value => ({
    ...{ start: told.start, end: told.end, told },
    key: unsure ? "may be" : "is",
  });
  return [{ about: "how sure it is", one: value(a), other: value(b) }];
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

/** Pairs of one attribute that share a value make one difference. */
function grouped(pairs: readonly Pair[]): Pair[][] {
  const groups: Pair[][] = [];
  const touches = (a: Pair, b: Pair): boolean =>
    a.about === b.about &&
    [a.one, a.other].some((value) =>
      [b.one, b.other].some(({ key, told }) => key === value.key && told === value.told),
    );
  for (const pair of pairs) {
    const group = groups.find((each) => each.some((other) => touches(pair, other)));
    if (group === undefined) groups.push([pair]);
    else group.push(pair);
  }
  return groups;
}

function factsOf(knowledge: Knowledge, told: Told): Facts {
  const { text } = told.reading.article;
  return {
    told,
    figures: readFigures(told),
    sayings: sayingsIn(knowledge, told),
    unsure: UNSURE.test(text.slice(told.start, told.end)),
    wished: WISHED.test(text.slice(told.start, told.end)),
  };
}

/** Finds values of one attribute of one event that can't both be true. */
export function findDifferences(
  knowledge: Knowledge,
  byReport: ReadonlyMap<string, readonly Told[]>,
): Difference[] {
  const reports = [...byReport.values()].map((told) =>
    told.map((each) => factsOf(knowledge, each)),
  );
  const between = (a: Facts, b: Facts): Pair[] => [
    ...figurePairs(knowledge, a, b),
    ...attributionPairs(a, b),
    ...strengthPairs(a, b),
  ];
  const pairs = reports.flatMap((sentences, index) => {
    const others = reports.slice(index + 1).flat();
    return sentences.flatMap((a) => others.flatMap((b) => between(a, b)));
  });
  return grouped(pairs).slice(0, MOST).map(gathered);
}
