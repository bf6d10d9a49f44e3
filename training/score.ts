import type { NamedSpan } from "../src/core/reading/names/link-mentions.ts";

/** Counts of exact matches of span and kind: right, found, wanted; for all kinds and for each. */
export type Tally = Record<string, [number, number, number]>;

export function count(tally: Tally, found: readonly NamedSpan[], gold: readonly NamedSpan[]): void {
  const key = ({ start, end, kind }: NamedSpan): string => `${start}-${end}-${kind}`;
  const wanted = new Set(gold.map(key));
  const put = (kind: string, place: 0 | 1 | 2): void => {
    for (const group of ["all", kind]) {
      tally[group] ??= [0, 0, 0];
      tally[group][place]++;
    }
  };
  for (const name of found.filter(({ kind }) => kind !== "other")) {
    put(name.kind, 1);
    if (wanted.has(key(name))) {
      put(name.kind, 0);
    }
  }
  for (const name of gold) {
    put(name.kind, 2);
  }
}

export function figures(tally: Tally): string {
  return Object.entries(tally)
    .map(([group, [right, found, wanted]]) => {
      const precision = right / found;
      const recall = right / wanted;
      return `${group} ${((200 * precision * recall) / (precision + recall)).toFixed(1)} (${(100 * precision).toFixed(0)}/${(100 * recall).toFixed(0)})`;
    })
    .join("  ");
}
