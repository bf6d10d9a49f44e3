import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areAlike, likeness, type Telling } from "../../../src/core/library/event-likeness.ts";
import {
  createGroups,
  meetInTime,
  meetOfOneKind,
} from "../../../src/core/library/event-meetings.ts";
import type { Article } from "../../../src/core/model/article.ts";
import { rangeOf } from "../../../src/core/reading/dates/value-range.ts";

const values = [
  ...["2030", "2031", "203", "2030-05", "2030-06", "2031-Q2", "2030-W22", "2030-W22-WE"],
  ...["2030-05-31", "2030-06-01", "2030-06-01TMO", "2031-04-30", "1974"],
];
const words = ["treaty", "pact", "harbour", "port", "strike", "walkout", "minister", "boat"];
const setOf = (all: readonly string[]) => fc.subarray([...all]).map((some) => new Set(some));

const article: Article = {
  ...{ id: "a", revision: "1", story: "ports", title: "Ports", publisher: "The Pilot" },
  ...{ published: "2031-05-14", text: "" },
};

const telling = fc
  .record({
    value: fc.constantFrom(...values),
    trigger: fc.constantFrom("sign", "strike", "report"),
    kinds: setOf(["visit", "open", "strike"]),
    participants: setOf(["person:orla feeney", "person:tavo lind", "name:harlund"]),
    terms: setOf(words),
  })
  .map(({ value, trigger, kinds, participants, terms }): Telling => {
    const mention = {
      kinds: "",
      terms: "",
      start: 0,
      end: 0,
      trigger,
      date: null,
      value,
      until: null,
    };
    return {
      ...{ article, words: null, value, range: rangeOf(value), reckoned: false },
      mention: { ...mention, phase: "story", participants: [...participants] },
      ...{ kinds: new Set([trigger, ...kinds]), participants, terms },
    };
  });
const tellings = fc.array(telling, { maxLength: 30 });

const holds = ({ range: a }: Telling, { range: b }: Telling): boolean =>
  a !== undefined && b !== undefined && a.from <= b.from && a.to >= b.to;

function pairsWhere(all: readonly Telling[], meet: (a: Telling, b: Telling) => boolean): string[] {
  return all
    .flatMap((b, at) =>
      all.slice(0, at).flatMap((a, before) => (meet(a, b) ? [`${before} ${at}`] : [])),
    )
    .sort();
}

function met(meetings: typeof meetInTime, all: readonly Telling[]): string[] {
  const pairs: string[] = [];
  meetings(all, (a, b) => pairs.push(`${Math.min(a, b)} ${Math.max(a, b)}`));
  return pairs.sort();
}

describe("meetInTime", () => {
  it("finds all pairs of which one time holds the other, each once, and no others", () => {
    fc.assert(
      fc.property(tellings, (all) => {
        const wanted = pairsWhere(all, (a, b) => holds(a, b) || holds(b, a));
        expect(met(meetInTime, all)).toEqual(wanted);
      }),
    );
  });
});

describe("meetOfOneKind", () => {
  it("finds all pairs of one kind of event, each once, and no others", () => {
    fc.assert(
      fc.property(tellings, (all) => {
        const wanted = pairsWhere(all, (a, b) => a.mention.trigger === b.mention.trigger);
        expect(met(meetOfOneKind, all)).toEqual(wanted);
      }),
    );
  });
});

describe("areAlike", () => {
  it("is true of just those whose likeness is as high", () => {
    const least = fc.constantFrom(0.42, 0.58, 0.7, 0.75, 0.8, 0.85);
    fc.assert(
      fc.property(telling, telling, least, (a, b, enough) => {
        expect(areAlike(a, b, enough)).toBe(likeness(a, b) >= enough);
        expect(likeness(a, b)).toBe(likeness(b, a));
      }),
    );
  });
});

describe("createGroups", () => {
  it("joins in any order to the same groups, in order of the first of each", () => {
    const pair = fc.tuple(fc.nat(11), fc.nat(11));
    const grouped = (pairs: readonly (readonly [number, number])[]) => {
      const groups = createGroups(12);
      for (const [a, b] of pairs) {
        groups.join(a, b);
      }
      return groups.all();
    };
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 20 }), (pairs) => {
        const groups = grouped(pairs);
        expect(grouped(pairs.toReversed())).toEqual(groups);
        expect(groups.map(([first]) => first)).toEqual(
          groups.map((group) => Math.min(...group)).sort((a, b) => a - b),
        );
        expect(groups.flat().sort((a, b) => a - b)).toEqual([...Array(12).keys()]);
      }),
    );
  });
});
