// Which tellings may be of one event: only these are compared, for of thousands all pairs are millions.
import type { Telling } from "./event-likeness.ts";
import { compareText } from "./event-order.ts";

/** Calls `meet` with the indexes of all pairs that may be joined; one pair may come twice. */
export type Meetings = (tellings: readonly Telling[], meet: (a: number, b: number) => void) => void;

/** Lists what stands under each key, in order. */
export function indexBy<T, K>(all: Iterable<T>, keysOf: (one: T) => Iterable<K>): Map<K, T[]> {
  const lists = new Map<K, T[]>();
  for (const one of all) {
    for (const key of keysOf(one)) {
      const list = lists.get(key);
      if (list === undefined) {
        lists.set(key, [one]);
      } else {
        list.push(one);
      }
    }
  }
  return lists;
}

function meetAmong(list: readonly number[], meet: (a: number, b: number) => void): void {
  for (let at = 1; at < list.length; at += 1) {
    for (let before = 0; before < at; before += 1) {
      meet(list[before] as number, list[at] as number);
    }
  }
}

interface Period {
  readonly from: string;
  readonly to: string;
  /** Indexes of the tellings of this time. */
  readonly told: readonly number[];
}

/** In order of their beginnings, the longest first: whatever holds a period stands before it. */
function periodsOf(tellings: readonly Telling[]): Period[] {
  const byTime = indexBy(tellings.keys(), (index) => {
    const range = tellings[index]?.range;
    return range === undefined ? [] : [`${range.from} ${range.to}`];
  });
  const periods = [...byTime].map(([time, told]): Period => {
    const [from = "", to = ""] = time.split(" ");
    return { from, to, told };
  });
  return periods.sort((a, b) => compareText(a.from, b.from) || compareText(b.to, a.to));
}

/** Dated tellings: those of one time, and those where the time of one holds the other's. */
export const meetInTime: Meetings = (tellings, meet) => {
  let open: Period[] = [];
  for (const period of periodsOf(tellings)) {
    meetAmong(period.told, meet);
    open = open.filter(({ to }) => to >= period.from);
    for (const { told } of open.filter(({ to }) => to >= period.to)) {
      for (const outer of told) {
        for (const inner of period.told) {
          meet(outer, inner);
        }
      }
    }
    open.push(period);
  }
};

/** Undated tellings: those of one kind of event. */
export const meetOfOneKind: Meetings = (tellings, meet) => {
  const byKind = indexBy(tellings.keys(), (index) => [tellings[index]?.mention.trigger]);
  for (const list of byKind.values()) {
    meetAmong(list, meet);
  }
};

/** Sets of indexes that belong together; what is joined in which order makes no difference. */
export interface Groups {
  join(a: number, b: number): void;
  find(a: number): number;
  /** In order of the first of each. */
  all(): readonly (readonly number[])[];
}

export function createGroups(size: number): Groups {
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
      const [one, other] = [find(a), find(b)];
      parents[Math.max(one, other)] = Math.min(one, other);
    },
    all: () => [...indexBy(parents.keys(), (index) => [find(index)]).values()],
  };
}
