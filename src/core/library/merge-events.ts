import { areAlike, likeness, type Telling } from "./event-likeness.ts";
import {
  createGroups,
  indexBy,
  type Meetings,
  meetInTime,
  meetOfOneKind,
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

/** Joins tellings that are as alike as `least` asks for; undefined parts them. */
function group(
  tellings: readonly Telling[],
  meetings: Meetings,
  least: (a: Telling, b: Telling) => number | undefined,
): Telling[][] {
  const groups = createGroups(tellings.length);
  meetings(tellings, (a, b) => {
    const [one, other] = [tellings[a] as Telling, tellings[b] as Telling];
    const enough = groups.find(a) === groups.find(b) ? undefined : least(one, other);
    if (enough !== undefined && areAlike(one, other, enough)) {
      groups.join(a, b);
    }
  });
  return groups.all().map((group) => group.map((index) => tellings[index] as Telling));
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

/** Finds the group that an undated telling is of: the most alike, of equals the first. */
function createHomes(groups: readonly Telling[][]): (telling: Telling) => number | undefined {
  const dated = groups.flatMap((group, home) => group.map((telling) => ({ telling, home })));
  const byKind = indexBy(dated, ({ telling }) => telling.kinds);
  return (telling) => {
    let [home, most]: [number | undefined, number] = [undefined, 0];
    for (const other of byKind.get(telling.mention.trigger) ?? []) {
      const score = belonging(telling, other.telling);
      if (score > most) {
        [home, most] = [other.home, score];
      }
    }
    return home;
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

/** Joins what articles tell of the same events: a function of the set of tellings, whatever their order. */
export function mergeEvents(tellings: readonly Telling[]): MergedEvent[] {
  const all = resolveUndated([...tellings].sort(compareTellings));
  const groups = group(
    all.filter(({ range }) => range !== undefined),
    meetInTime,
    neededOfDated,
  );
  const undated = all.filter(({ range }) => range === undefined);
  const homeOf = undated.length > 0 ? createHomes(groups) : () => undefined;
  const homeless: Telling[] = [];
  for (const telling of undated) {
    const home = telling.value === null ? homeOf(telling) : undefined;
    if (home === undefined) {
      homeless.push(telling);
    } else {
      groups[home]?.push(telling);
    }
  }
  return [...groups, ...group(homeless, meetOfOneKind, neededOfUndated)]
    .map(settle)
    .sort(compareEvents);
}
