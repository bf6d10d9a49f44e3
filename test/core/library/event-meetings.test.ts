import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areAlike, likeness, type Telling } from "../../../src/core/library/event-likeness.ts";
import {
  createGroups,
  type Neighbours,
  neighboursInTime,
  neighboursOfOneKind,
} from "../../../src/core/library/event-meetings.ts";
import { mergeEvents } from "../../../src/core/library/merge-events.ts";
import type { Article } from "../../../src/core/model/article.ts";
import { rangeOf } from "../../../src/core/reading/dates/value-range.ts";

const values = [
  ...["2030", "2031", "203", "2030-05", "2030-06", "2031-Q2", "2030-W22", "2030-W22-WE"],
  ...["2030-05-31", "2030-06-01", "2030-06-01TMO", "2031-04-30", "1974"],
];
const words = ["treaty", "pact", "harbour", "port", "strike", "walkout", "minister", "boat"];
const people = ["person:orla feeney", "person:tavo lind", "name:harlund"];
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
    participants: setOf(people),
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

type Fits = (a: Telling, b: Telling) => boolean;

const found = (neighbours: Neighbours, all: readonly Telling[]): number[][] => {
  const near = neighbours(all);
  return all.map((_, index) => [...near(index)].flat().sort((a, b) => a - b));
};
const looked = (fits: Fits, all: readonly Telling[]): number[][] =>
  all.map((a) => all.flatMap((b, at) => (fits(a, b) ? [at] : [])));

describe("neighboursInTime", () => {
  it("finds all of which one time holds the other, each once, and no others", () => {
    fc.assert(
      fc.property(tellings, (all) => {
        const fits: Fits = (a, b) => holds(a, b) || holds(b, a);
        expect(found(neighboursInTime, all)).toEqual(looked(fits, all));
      }),
    );
  });
});

describe("neighboursOfOneKind", () => {
  it("finds all of one kind of event, each once, and no others", () => {
    fc.assert(
      fc.property(tellings, (all) => {
        const fits: Fits = (a, b) => a.mention.trigger === b.mention.trigger;
        expect(found(neighboursOfOneKind, all)).toEqual(looked(fits, all));
      }),
    );
  });
});

describe("mergeEvents", () => {
  it("finds the events of wanted tellings just as among all events", () => {
    const undated = telling.map((one): Telling => ({ ...one, value: null, range: undefined }));
    const mixed = fc
      .array(fc.oneof(telling, telling, undated), { maxLength: 40 })
      .map((all) =>
        all.map((one, start) => ({ ...one, mention: { ...one.mention, start, value: one.value } })),
      );
    fc.assert(
      fc.property(mixed, fc.constantFrom(...people), (all, person) => {
        const isWanted = ({ participants }: Telling): boolean => participants.has(person);
        const wanted = (events: ReturnType<typeof mergeEvents>) =>
          events
            .filter((event) => event.some(isWanted))
            .map((event) => event.map(({ mention }) => mention.start));
        expect(wanted(mergeEvents(all, isWanted))).toEqual(wanted(mergeEvents(all)));
      }),
      { numRuns: 300 },
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
  it("joins in any order to the same groups, each found by its first", () => {
    const pair = fc.tuple(fc.nat(11), fc.nat(11));
    const grouped = (pairs: readonly (readonly [number, number])[]) => {
      const groups = createGroups(12);
      for (const [a, b] of pairs) {
        groups.join(a, b);
      }
      return [...Array(12).keys()].map(groups.find);
    };
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 20 }), (pairs) => {
        const firsts = grouped(pairs);
        expect(grouped(pairs.toReversed())).toEqual(firsts);
        expect(firsts).toEqual(firsts.map((first) => firsts.indexOf(first)));
        expect(pairs.every(([a, b]) => firsts[a] === firsts[b])).toBe(true);
      }),
    );
  });
});
