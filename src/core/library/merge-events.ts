import { likeness, type Telling } from "./event-likeness.ts";
import { compareTellings, compareText, partOfDay } from "./event-order.ts";
import { resolveUndated } from "./undated-articles.ts";

/** One event with all that tell it, in a fixed order; the first tells its date most precisely. */
export type MergedEvent = readonly [Telling, ...Telling[]];

/** How alike two tellings must be to be of one event, by what is known of their times. */
const ALIKE = {
  /** Both of one day, or of one moment. */
  same: 0.58,
  /** Both of one day, on which somebody says something: people say many things in a day. */
  talk: 0.85,
  /** One of a day, the other of a moment in it. */
  day: 0.7,
  /** The time of one holds the other's. */
  within: 0.75,
  /** Both of one week or month or year. */
  background: 0.42,
  /** Without a date, of one kind. */
  undated: 0.7,
  /** Without a date, of a kind that the other mentions. */
  undatedOtherwise: 0.8,
};

const TALK = "report";
const DAY_GRAINS = new Set(["day", "time"]);

/** How alike two dated tellings must be to be one event; undefined where their times exclude each other. */
function neededOfDated(a: Telling, b: Telling): number | undefined {
  if (a.range === undefined || b.range === undefined || a.reckoned !== b.reckoned) {
    return undefined;
  }
  const equal = a.range.from === b.range.from && a.range.to === b.range.to;
  const timesDiffer = a.range.grain === "time" && b.range.grain === "time" && a.value !== b.value;
  if (equal && a.mention.trigger === TALK && b.mention.trigger === TALK) {
    return ALIKE.talk;
  }
  if (equal && a.range.grain !== b.range.grain) {
    return ALIKE.day;
  }
  if (equal && !timesDiffer) {
    return DAY_GRAINS.has(a.range.grain) ? ALIKE.same : ALIKE.background;
  }
  const holds = (x: Telling, y: Telling): boolean =>
    (x.range?.from ?? "") <= (y.range?.from ?? "") && (x.range?.to ?? "") >= (y.range?.to ?? "");
  return !equal && (holds(a, b) || holds(b, a)) ? ALIKE.within : undefined;
}

const neededOfUndated = (a: Telling, b: Telling): number | undefined =>
  a.mention.trigger === b.mention.trigger &&
  a.mention.phase === b.mention.phase &&
  a.value === b.value
    ? ALIKE.undated
    : undefined;

/** Sets of indexes that belong together; what is joined in which order makes no difference. */
function createGroups(size: number): { join(a: number, b: number): void; find(a: number): number } {
  const parents = Array.from({ length: size }, (_, index) => index);
  const find = (at: number): number => {
    let root = at;
    while (parents[root] !== root) {
      root = parents[root] ?? root;
    }
    parents[at] = root;
    return root;
  };
  return {
    find,
    join: (a, b) => {
      const [low = 0, high = 0] = [find(a), find(b)].sort((x, y) => x - y);
      parents[high] = low;
    },
  };
}

/** Pairs of indexes whose tellings have a kind of event in common. */
function* pairsOfKind(tellings: readonly Telling[]): Generator<readonly [number, number]> {
  const byKind = new Map<string, number[]>();
  for (const [index, { kinds }] of tellings.entries()) {
    const met = new Set([...kinds].flatMap((kind) => byKind.get(kind) ?? []));
    for (const other of met) {
      yield [other, index];
    }
    for (const kind of kinds) {
      byKind.set(kind, [...(byKind.get(kind) ?? []), index]);
    }
  }
}

/** Joins tellings that are as alike as `least` asks for; undefined parts them. */
function group(
  tellings: readonly Telling[],
  least: (a: Telling, b: Telling) => number | undefined,
): Telling[][] {
  const groups = createGroups(tellings.length);
  for (const [a, b] of pairsOfKind(tellings)) {
    const [one, other] = [tellings[a] as Telling, tellings[b] as Telling];
    const enough = groups.find(a) === groups.find(b) ? undefined : least(one, other);
    if (enough !== undefined && likeness(one, other) >= enough) {
      groups.join(a, b);
    }
  }
  const merged = new Map<number, Telling[]>();
  for (const [index, telling] of tellings.entries()) {
    const root = groups.find(index);
    merged.set(root, [...(merged.get(root) ?? []), telling]);
  }
  return [...merged.values()];
}

/** How surely an undated telling is of the same event as a dated one; 0 where it is not. */
function belonging(telling: Telling, other: Telling): number {
  const { trigger, phase } = telling.mention;
  if (other.reckoned || other.mention.phase !== phase || !other.kinds.has(trigger)) {
    return 0;
  }
  const score = likeness(telling, other);
  const least = other.mention.trigger === trigger ? ALIKE.undated : ALIKE.undatedOtherwise;
  return score >= least ? score : 0;
}

/** The group that an undated telling is of: the most alike. */
function homeOf(telling: Telling, groups: readonly Telling[][]): number | undefined {
  const scores = groups.map((tellings) =>
    Math.max(...tellings.map((other) => belonging(telling, other))),
  );
  const most = Math.max(0, ...scores);
  return most === 0 ? undefined : scores.indexOf(most);
}

const precision = ({ range, words }: Telling): string =>
  range === undefined
    ? `9${words === null ? 1 : 0}`
    : String(daysIn(range)) + (range.grain === "time" ? "0" : "1");
const daysIn = ({ from, to }: { from: string; to: string }): string =>
  String((Date.parse(to) - Date.parse(from)) / 86_400_000).padStart(6, "0");

function settle(tellings: readonly Telling[]): MergedEvent {
  const sorted = [...tellings].sort(
    (a, b) => compareText(precision(a), precision(b)) || compareTellings(a, b),
  );
  return sorted as unknown as MergedEvent;
}

/** Dated events in order of time, then those without a date. */
function compareEvents([a]: MergedEvent, [b]: MergedEvent): number {
  const from = (telling: Telling): string => telling.range?.from ?? "~";
  const to = (telling: Telling): string => telling.range?.to ?? "~";
  return (
    compareText(from(a), from(b)) ||
    partOfDay(a) - partOfDay(b) ||
    compareText(to(a), to(b)) ||
    compareTellings(a, b)
  );
}

/** Joins what articles tell of the same events: a function of the set of tellings, whatever their order. */
export function mergeEvents(tellings: readonly Telling[]): MergedEvent[] {
  const all = resolveUndated([...tellings].sort(compareTellings));
  const groups = group(
    all.filter(({ range }) => range !== undefined),
    neededOfDated,
  );
  const known = groups.map((tellingsOfOne) => [...tellingsOfOne]);
  const homeless: Telling[] = [];
  for (const telling of all.filter(({ range }) => range === undefined)) {
    const home = telling.value === null ? homeOf(telling, known) : undefined;
    if (home === undefined) {
      homeless.push(telling);
    } else {
      groups[home]?.push(telling);
    }
  }
  return [...groups, ...group(homeless, neededOfUndated)].map(settle).sort(compareEvents);
}
