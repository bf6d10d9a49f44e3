import type { Telling } from "./event-likeness.ts";

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** An order of tellings that depends on nothing but themselves. */
export const compareTellings = (a: Telling, b: Telling): number =>
  compareText(a.article.id, b.article.id) ||
  a.mention.start - b.mention.start ||
  a.mention.end - b.mention.end ||
  compareText(a.value ?? "~", b.value ?? "~") ||
  compareText(a.mention.trigger, b.mention.trigger);

const PARTS: Readonly<Record<string, number>> = { MO: 2, AF: 4, EV: 6, NI: 7 };

/** Where in its day an event stands: "overnight" before the morning, an event without a time after noon. */
export function partOfDay({ value, words }: Pick<Telling, "value" | "words">): number {
  const part = /T(MO|AF|EV|NI|\d\d)/.exec(value ?? "")?.[1];
  if (part === undefined) {
    return 5;
  }
  if (/overnight|early hours|small hours/i.test(words ?? "")) {
    return 0;
  }
  return PARTS[part] ?? 1 + Number(part) / 4;
}
