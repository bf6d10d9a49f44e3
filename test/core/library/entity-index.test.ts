import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEntityIndex, type EntityIndex } from "../../../src/core/library/entity-index.ts";
import type { NameKind } from "../../../src/core/model/annotation.ts";
import type { Reading } from "../../../src/core/model/knowledge.ts";
import { articleOf, readingOf } from "../../support/knowledge.ts";

/** An article that says nothing but names, each with its kind; a name's local entity is `#` and its bearer. */
function reading(id: string, names: readonly (readonly [string, NameKind, string?])[]): Reading {
  const text = names.map(([name]) => name).join(", ");
  let at = 0;
  const mentions = names.map(([name, kind, bearer]) => {
    const start = at;
    at += name.length + 2;
    return { start, end: start + name.length, kind, entity: `#${bearer ?? name}` };
  });
  const { annotation } = readingOf(articleOf({ id, text: "" }));
  return { article: articleOf({ id, text }), annotation: { ...annotation, names: mentions } };
}

const indexOf = (...readings: Reading[]): EntityIndex => {
  const index = createEntityIndex();
  for (const each of readings) {
    index.add(each);
  }
  return index;
};
const namesOf = (index: EntityIndex, asked: string): string[] =>
  index.resolve(asked).map(({ name }) => name);

const people = [
  ["Lena Brandt", "person"],
  ["Lena M. Brandt", "person"],
  ["L. Brandt", "person"],
  ["Otto Brandt", "person"],
  ["Otto Brandt Jr.", "person"],
  ["Brandt", "person"],
  ["Brandt", "place"],
  ["Lena Brandt", "organisation"],
  ["Mun Ji Ho", "person"],
  ["Mun", "person"],
  ["IHB", "organisation", "Inland Harbour Board"],
  ["Inland Harbour Board", "organisation"],
  ["IHB", "organisation"],
  ["DPRK", "place"],
  ["North Korea", "place"],
] as const;
const readings = fc.array(
  fc
    .record({
      id: fc.constantFrom("a", "b", "c", "d", "e"),
      names: fc.array(fc.constantFrom(...people), { maxLength: 5 }),
    })
    .map(({ id, names }) => reading(id, names)),
  { maxLength: 8 },
);
const lastOf = (all: readonly Reading[]): Reading[] => [
  ...new Map(all.map((each) => [each.article.id, each])).values(),
];
const askedFor = ["Brandt", "lena brandt", "Mun", "IHB", "Pyongyang", "Lina Brandt"];
const answers = (index: EntityIndex): unknown => ({
  all: index.entities(),
  people: index.entities("person"),
  about: index.entities().map(({ id }) => [id, index.entity(id), index.articlesAbout(id)]),
  asked: askedFor.map((asked) => index.resolve(asked)),
  merged: ["a", "b", "c", "d", "e"].map((id) =>
    people.map(([name, , bearer]) => index.entityOf(id, `#${bearer ?? name}`)),
  ),
});

describe("createEntityIndex", () => {
  it("knows the same whatever the order, asked in between or not", () => {
    fc.assert(
      fc.property(readings, fc.infiniteStream(fc.nat(9)), fc.boolean(), (all, keys, asking) => {
        const order = new Map(lastOf(all).map((each) => [each, keys.next().value ?? 0]));
        const shuffled = [...order].sort((a, b) => a[1] - b[1]).map(([each]) => each);
        const index = createEntityIndex();
        for (const each of shuffled) {
          index.add(each);
          expect(asking ? index.entities().length : 0).toBeGreaterThanOrEqual(0);
        }
        expect(answers(index)).toEqual(answers(indexOf(...lastOf(all))));
      }),
    );
  });

  it("knows nothing any more of articles that were replaced or removed", () => {
    fc.assert(
      fc.property(readings, readings, (all, others) => {
        const index = indexOf(...others);
        answers(index);
        for (const each of all) {
          index.add(each);
          index.entities();
        }
        const kept = lastOf(all);
        for (const { article } of others) {
          if (!kept.some((each) => each.article.id === article.id)) {
            index.remove(article.id);
          }
        }
        expect(answers(index)).toEqual(answers(indexOf(...kept)));
      }),
    );
  });

  it("is the same after it was saved and loaded", () => {
    fc.assert(
      fc.property(readings, (all) => {
        const index = indexOf(...all);
        expect(answers(createEntityIndex(index.save()))).toEqual(answers(index));
      }),
    );
  });

  it("gives a bare surname to its heaviest bearer, and never merges two bearers", () => {
    const index = indexOf(
      reading("a", [
        ["Lena Brandt", "person"],
        ["Brandt", "person", "Lena Brandt"],
        ["Otto Brandt", "person"],
      ]),
      reading("b", [["Brandt", "person"]]),
    );
    expect(index.entities("person").map(({ name, mentions }) => [name, mentions])).toEqual([
      ["Lena Brandt", 3],
      ["Otto Brandt", 1],
    ]);
    expect(index.entityOf("b", "#Brandt")?.name).toBe("Lena Brandt");
    expect(namesOf(index, "Mr Brandt")).toEqual(["Lena Brandt", "Otto Brandt"]);
  });

  it("finds names by alias, case, accent, title and near spelling", () => {
    const index = indexOf(
      reading("a", [
        ["José Núñez", "person"],
        ["Inland Harbour Board", "organisation"],
        ["IHB", "organisation", "Inland Harbour Board"],
      ]),
      reading("b", [["IHB", "organisation"]]),
    );
    expect(namesOf(index, "jose nunez")).toEqual(["José Núñez"]);
    expect(namesOf(index, "President NÚÑEZ")).toEqual(["José Núñez"]);
    expect(namesOf(index, "Jose Nunes")).toEqual(["José Núñez"]);
    expect(namesOf(index, "ihb")).toEqual(["Inland Harbour Board"]);
    expect(namesOf(index, "Herbert")).toEqual([]);
    expect(index.entities("organisation")).toMatchObject([{ articles: 2, mentions: 3 }]);
  });

  it("knows countries by their other names, their peoples and their capitals", () => {
    const index = indexOf(
      reading("a", [
        ["DPRK", "place"],
        ["Moscow", "place"],
      ]),
      reading("b", [
        ["North Korea", "place"],
        ["Russia", "place"],
      ]),
    );
    expect(namesOf(index, "D.P.R.K.")).toEqual(["North Korea"]);
    expect(namesOf(index, "the North Koreans")).toEqual(["North Korea"]);
    expect(namesOf(index, "Moscow")).toEqual(["Moscow", "Russia"]);
  });
});
