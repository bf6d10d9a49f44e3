// Which tellings may be of one event: only these are compared, for of thousands all pairs are millions.
import type { Telling } from "./event-likeness.ts";
import { compareText } from "./event-order.ts";

/** Indexes of the tellings that one may be joined with, itself among them, in lists. */
export type Neighbours = (
  tellings: readonly Telling[],
) => (index: number) => readonly (readonly number[])[];

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

interface Period {
  readonly from: string;
  readonly to: string;
  /** Indexes of the tellings of this time. */
  readonly told: readonly number[];
  /** Of this time, of those that hold it and of those that it holds. */
  readonly near: (readonly number[])[];
}

/** In order of their beginnings, the longest first: whatever holds a period stands before it. */
function periodsOf(tellings: readonly Telling[]): Period[] {
  const byTime = indexBy(tellings.keys(), (index) => {
    const range = tellings[index]?.range;
    return range === undefined ? [] : [`${range.from} ${range.to}`];
  });
  const periods = [...byTime].map(([time, told]): Period => {
    const [from = "", to = ""] = time.split(" ");
    return { from, to, told, near: [told] };
  });
  return periods.sort((a, b) => compareText(a.from, b.from) || compareText(b.to, a.to));
}

/** Dated tellings: those of one time, and those where the time of one holds the other's. */
export const neighboursInTime: Neighbours = (tellings) => {
  const periods = periodsOf(tellings);
  const near: (readonly number[])[][] = [];
  let open: Period[] = [];
  for (const period of periods) {
    open = open.filter(({ to }) => to >= period.from);
    for (const outer of open.filter(({ to }) => to >= period.to)) {
      outer.near.push(period.told);
      period.near.push(outer.told);
    }
    open.push(period);
    for (const index of period.told) {
      near[index] = period.near;
    }
  }
  return (index) => near[index] ?? [];
};

/** Undated tellings: those of one kind of event. */
export const neighboursOfOneKind: Neighbours = (tellings) => {
  const kindOf = (index: number): string | undefined => tellings[index]?.mention.trigger;
  const byKind = indexBy(tellings.keys(), (index) => [kindOf(index)]);
  return (index) => [byKind.get(kindOf(index)) ?? []];
};

/** Sets of indexes that belong together; what is joined in which order makes no difference. */
export interface Groups {
  join(a: number, b: number): void;
  /** @returns the first of the group */
  find(a: number): number;
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
  };
}
