import type { DayRange } from "../reading/dates/value-range.ts";
import { areAlike, likeness, type Telling } from "./event-likeness.ts";
import {
  createGroups,
  indexBy,
  type Neighbours,
  neighboursInTime,
  neighboursOfOneKind,
} from "./event-meetings.ts";
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

const holds = (a: DayRange, b: DayRange): boolean => a.from <= b.from && a.to >= b.to;

/** How alike two dated tellings must be to be one event; undefined where their times exclude each other. */
function neededOfDated(a: Telling, b: Telling): number | undefined {
  if (a.range === undefined || b.range === undefined || a.reckoned !== b.reckoned) {
    return undefined;
  }
  if (a.range.from !== b.range.from || a.range.to !== b.range.to) {
    return holds(a.range, b.range) || holds(b.range, a.range) ? ALIKE.within : undefined;
  }
  if (a.mention.trigger === TALK && b.mention.trigger === TALK) {
    return ALIKE.talk;
  }
  if (a.range.grain !== b.range.grain) {
    return ALIKE.day;
  }
  if (a.range.grain === "time" && a.value !== b.value) {
    return undefined;
  }
  return DAY_GRAINS.has(a.range.grain) ? ALIKE.same : ALIKE.background;
}

const neededOfUndated = (a: Telling, b: Telling): number | undefined =>
  a.mention.trigger === b.mention.trigger &&
  a.mention.phase === b.mention.phase &&
  a.value === b.value
    ? ALIKE.undated
    : undefined;

interface Grouped {
  /** By the index of the first of each, in order. */
  readonly groups: ReadonlyMap<number, Telling[]>;
  /** @returns the index of the first telling of a group */
  find(index: number): number;
}

/** Joins tellings that are as alike as `least` asks for, undefined parts them: all groups that hold one of `wanted`, whole. */
function group(
  tellings: readonly Telling[],
  wanted: Iterable<number>,
  neighbours: Neighbours,
  least: (a: Telling, b: Telling) => number | undefined,
): Grouped {
  const { find, join } = createGroups(tellings.length);
  const near = neighbours(tellings);
  const reached = new Set(wanted);
  const compared = new Uint8Array(tellings.length);
  const compare = (index: number, telling: Telling, others: readonly number[]): void => {
    for (const at of others) {
      if (compared[at] === 0 && find(at) !== find(index)) {
        const other = tellings[at] as Telling;
        const enough = least(telling, other);
        if (enough !== undefined && areAlike(telling, other, enough)) {
          join(index, at);
          reached.add(at);
        }
      }
    }
  };
  // Comes to those that are reached meanwhile as well.
  for (const index of reached) {
    compared[index] = 1;
    for (const others of near(index)) {
      compare(index, tellings[index] as Telling, others);
    }
  }
  const groups = new Map<number, Telling[]>();
  const sorted = [...reached].sort((a, b) => a - b);
  for (const [first, all] of indexBy(sorted, (index) => [find(index)])) {
    groups.set(
      first,
      all.map((index) => tellings[index] as Telling),
    );
  }
  return { groups, find };
}

/** How surely an undated telling is of the same event as a dated one; 0 where it is not. */
function belonging(telling: Telling, other: Telling): number {
  const { trigger, phase } = telling.mention;
  if (other.reckoned || other.mention.phase !== phase || !other.kinds.has(trigger)) {
    return 0;
  }
  const least = other.mention.trigger === trigger ? ALIKE.undated : ALIKE.undatedOtherwise;
  return areAlike(telling, other, least) ? likeness(telling, other) : 0;
}

/** Finds the dated tellings that are most like an undated one: indexes, several where they are equally so. */
function createHomes(dated: readonly Telling[]): (telling: Telling) => readonly number[] {
  const byKind = indexBy(dated.keys(), (index) => dated[index]?.kinds ?? []);
  return (telling) => {
    let homes: number[] = [];
    let most = 0;
    for (const index of byKind.get(telling.mention.trigger) ?? []) {
      const score = belonging(telling, dated[index] as Telling);
      if (score > most) {
        [homes, most] = [[index], score];
      } else if (score > 0 && score === most) {
        homes.push(index);
      }
    }
    return homes;
  };
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

const indexesOf = (tellings: readonly Telling[], isWanted: (telling: Telling) => boolean) =>
  tellings.flatMap((telling, index) => (isWanted(telling) ? [index] : []));

/**
 * Joins what articles tell of the same events: a function of the set of tellings, whatever their order.
 *
 * @param isWanted events that none of the wanted tellings tells may be left out, which saves most of the comparing
 */
export function mergeEvents(
  tellings: readonly Telling[],
  isWanted: (telling: Telling) => boolean = () => true,
): MergedEvent[] {
  const all = resolveUndated([...tellings].sort(compareTellings));
  const dated = all.filter(({ range }) => range !== undefined);
  const undated = all.filter(({ range }) => range === undefined);
  const homesOf = undated.length > 0 ? createHomes(dated) : () => [];
  const homes = undated.map((telling) => (telling.value === null ? homesOf(telling) : []));
  const wanted = [...indexesOf(dated, isWanted), ...homes.flat()];
  const { groups, find } = group(dated, wanted, neighboursInTime, neededOfDated);
  const homeless: Telling[] = [];
  for (const [index, telling] of undated.entries()) {
    const home = Math.min(...(homes[index] ?? []).map(find));
    const group = groups.get(home);
    if (group === undefined) {
      homeless.push(telling);
    } else {
      group.push(telling);
    }
  }
  const others = group(
    homeless,
    indexesOf(homeless, isWanted),
    neighboursOfOneKind,
    neededOfUndated,
  );
  return [...groups.values(), ...others.groups.values()].map(settle).sort(compareEvents);
}
