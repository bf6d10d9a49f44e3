import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLibrary, type Library } from "../../../src/core/library/library.ts";
import type { Knowledge, Reading } from "../../../src/core/model/knowledge.ts";
import { articleOf, readingOf } from "../../support/knowledge.ts";

const parts = {
  who: ["Anna Holst", "Mr Holst", "Ms Holst", "Mayor Anna Holst", "Bruno Keller", "Keller"],
  did: ["opened the ferry line", "closed the harbour", "flew to Oslo", "met the Port Union"],
  when: ["on Monday", "last month", "in May 2031", "on 3 June 2030", "for the first time"],
};
const sentence = fc
  .record({
    who: fc.constantFrom(...parts.who),
    did: fc.constantFrom(...parts.did),
    when: fc.constantFrom(...parts.when),
  })
  .map(({ who, did, when }) => `${who} ${did} ${when}.`);

/** Up to six articles; some of them in two wordings, so that a later one replaces an earlier one. */
const readings = fc.array(
  fc
    .record({
      id: fc.constantFrom("a", "b", "c", "d", "e", "f"),
      sentences: fc.array(sentence, { minLength: 1, maxLength: 4 }),
    })
    .map(({ id, sentences }) => {
      const text = sentences.join(" ");
      return readingOf(articleOf({ id, revision: text, title: `Report ${id}`, text }));
    }),
  { minLength: 1, maxLength: 9 },
);

const queries = ["Who opened the ferry line?", "harbour", "Holst in Oslo", "Keller May 2031"];

function libraryOf(all: readonly Reading[]): Library {
  const find = (id: string, revision?: string) =>
    all.find(({ article }) => article.id === id && article.revision === revision);
  return createLibrary("bridge", { get: find });
}

/** Everything that can be asked of a knowledge. */
function answersOf(knowledge: Knowledge): unknown {
  const { articles, revision } = knowledge;
  const entities = knowledge.entities();
  return {
    ...{ articles, revision, entities },
    readings: articles.map(({ id }) => knowledge.reading(id)),
    hits: queries.map((query) => knowledge.search(query, 5)),
    rarities: ["ferri", "harbour", "oslo"].map((term) => knowledge.rarity(term)),
    resolved: parts.who.map((name) => knowledge.resolve(name)),
    about: entities.map(({ id }) => knowledge.articlesAbout(id)),
    merged: articles.map(({ id }) =>
      knowledge
        .reading(id)
        ?.annotation.names.map(({ entity }) => knowledge.entityOf(id, entity)?.id),
    ),
  };
}

/** The last wording of each article, which is what a library holds in the end. */
const lastOf = (all: readonly Reading[]): Reading[] => [
  ...new Map(all.map((reading) => [reading.article.id, reading])).values(),
];

function addAll(library: Library, all: readonly Reading[]): Library {
  for (const reading of all) {
    library.add(reading);
  }
  return library;
}

/** Each run reads up to eighteen articles and asks them everything. */
const RUNS = { numRuns: 30 };

describe("createLibrary", () => {
  it("knows the same whatever order its articles come in, asked in between or not", () => {
    fc.assert(
      fc.property(readings, fc.integer({ min: 0, max: 8 }), fc.boolean(), (all, turn, ask) => {
        const last = lastOf(all);
        const turned = [...last.slice(turn % last.length), ...last.slice(0, turn % last.length)];
        const straight = addAll(libraryOf(all), last);
        const library = libraryOf(all);
        for (const reading of turned.reverse()) {
          library.add(reading);
          ask && answersOf(library.knowledge);
        }
        expect(answersOf(library.knowledge)).toEqual(answersOf(straight.knowledge));
      }),
      RUNS,
    );
  });

  it("knows nothing any more of an article that was replaced or removed", () => {
    fc.assert(
      fc.property(readings, readings, (all, others) => {
        const last = lastOf(all);
        const library = addAll(libraryOf([...others, ...all]), [...others, ...all]);
        const gone = lastOf(others).filter(
          ({ article }) => !last.some((reading) => reading.article.id === article.id),
        );
        for (const { article } of gone) {
          library.remove(article.id);
        }
        const expected = addAll(libraryOf(all), last);
        expect(answersOf(library.knowledge)).toEqual(answersOf(expected.knowledge));
      }),
      RUNS,
    );
  });

  it("knows the same after being saved and loaded, and goes on from there", () => {
    fc.assert(
      fc.property(readings, readings, (all, later) => {
        const kept = [...later, ...all];
        const find = (id: string, revision?: string) =>
          kept.find(({ article }) => article.id === id && article.revision === revision);
        const library = addAll(libraryOf(kept), all);
        const loaded = createLibrary("bridge", { get: find }, library.save());
        expect(answersOf(loaded.knowledge)).toEqual(answersOf(library.knowledge));
        expect(answersOf(addAll(loaded, later).knowledge)).toEqual(
          answersOf(addAll(library, later).knowledge),
        );
      }),
      RUNS,
    );
  });

  it("says by its revision whether it holds the same", () => {
    const [ferry, harbour] = ["ferry", "harbour"].map((id) =>
      readingOf(articleOf({ id, text: `The ${id} opened.` })),
    ) as [Reading, Reading];
    const library = libraryOf([ferry, harbour]);
    const empty = library.knowledge.revision;
    library.add(ferry);
    const one = library.knowledge.revision;
    library.add(harbour);
    const both = library.knowledge.revision;
    library.add(ferry);
    expect(library.knowledge.revision).toBe(both);
    library.remove("harbour");
    expect(library.knowledge.revision).toBe(one);
    library.remove("ferry");
    library.remove("ferry");
    expect(library.knowledge.revision).toBe(empty);
    expect(new Set([empty, one, both]).size).toBe(3);
  });

  it("lists articles by id, and still opens a revision that is gone", () => {
    const old = readingOf(articleOf({ id: "b", revision: "1", text: "The bridge opened." }));
    const changed = readingOf(articleOf({ id: "b", revision: "2", text: "The bridge closed." }));
    const other = readingOf(articleOf({ id: "a", text: "A storm came." }));
    const library = addAll(libraryOf([old, changed, other]), [old, other, changed]);
    const { knowledge } = library;
    expect(knowledge.articles.map(({ id, revision }) => [id, revision])).toEqual([
      ["a", "a-1"],
      ["b", "2"],
    ]);
    expect(knowledge.reading("b")).toBe(changed);
    library.remove("b");
    expect(knowledge.reading("b")).toBeUndefined();
    expect(knowledge.reading("b", "1")).toBe(old);
  });
});
