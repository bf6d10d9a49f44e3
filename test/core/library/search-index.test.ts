import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSearchIndex, type SearchIndex } from "../../../src/core/library/search-index.ts";
import type { Article } from "../../../src/core/model/article.ts";
import type { Reading, Shelf } from "../../../src/core/model/knowledge.ts";
import { readArticle } from "../../../src/core/reading/read-article.ts";

function reading(id: string, text: string): Reading {
  const article: Article = {
    ...{ id, revision: `${id}-${text.length}`, story: "harbour", title: "", publisher: "" },
    ...{ published: "2031-05-04", text },
  };
  return { article, annotation: readArticle(article) };
}

const shelfOf = (readings: readonly Reading[]): Shelf => ({
  get: (id) => readings.find(({ article }) => article.id === id),
});

function indexOf(readings: readonly Reading[]): SearchIndex {
  const index = createSearchIndex(shelfOf(readings));
  for (const each of readings) {
    index.add(each);
  }
  return index;
}

const words = ["ferry", "harbour", "mayor", "bridge", "storm", "opened", "closed", "Oslo", "ten"];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  .map((parts) => `The ${parts.join(" ")}.`);
const corpus = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 90 })
  .map((texts) => texts.map((lines, number) => reading(`a${number}`, lines.join(" "))));
const query = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 });

const harbour = [
  reading("ferry", "The ferry sank. The mayor of Bergen opened an inquiry. Nobody was hurt."),
  reading("bridge", "A bridge was opened. The storm closed the harbour."),
];

describe("the search index", () => {
  it("finds the sentence, whatever the form of its words", () => {
    const [hit] = indexOf(harbour).search("Who opens inquiries?", 3);
    expect(hit?.articleId).toBe("ferry");
    expect(hit?.sentence).toEqual({ start: 16, end: 54 });
  });

  it("counts the better one of two terms that name the same thing", () => {
    const index = indexOf(harbour);
    const either = { terms: ["storm", "ferri"].map((term) => ({ term, weight: 1 })) };
    expect(index.search([either], 5)).toHaveLength(2);
    const half = { terms: [{ term: "storm", weight: 0.5 }] };
    const whole = { terms: [{ term: "storm", weight: 1 }] };
    expect(index.search([half], 1)[0]?.score).toBeLessThan(index.search([whole], 1)[0]?.score ?? 0);
  });

  it("looks only where it is told to", () => {
    const hits = indexOf(harbour).search("opened", 5, new Set(["bridge"]));
    expect(hits.map(({ articleId }) => articleId)).toEqual(["bridge"]);
  });

  it("finds the same in whatever order articles came", () => {
    fc.assert(
      fc.property(corpus, query, fc.infiniteStream(fc.nat()), (readings, asked, keys) => {
        const order = new Map(readings.map((each) => [each, keys.next().value ?? 0]));
        const mixed = [...readings].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        const hits = indexOf(readings).search(asked.join(" "), 10);
        expect(indexOf(mixed).search(asked.join(" "), 10)).toEqual(hits);
      }),
      { numRuns: 40 },
    );
  });

  it("forgets a removed article as if it had never been there, also after sweeping and saving", () => {
    fc.assert(
      fc.property(corpus, corpus, query, (kept, gone, asked) => {
        const others = gone.map(({ article }) => reading(`gone-${article.id}`, article.text));
        const index = createSearchIndex(shelfOf([...kept, ...others]));
        for (const each of [...others, ...kept]) {
          index.add(each);
        }
        for (const { article } of others) {
          index.remove(article.id);
        }
        const plain = indexOf(kept).search(asked.join(" "), 10);
        expect(index.search(asked.join(" "), 10)).toEqual(plain);
        const again = createSearchIndex(shelfOf(kept), index.save());
        expect(again.search(asked.join(" "), 10)).toEqual(plain);
        expect(index.rarity("ferri")).toBe(indexOf(kept).rarity("ferri"));
      }),
      { numRuns: 40 },
    );
  });

  it("goes on growing after it was loaded", () => {
    const [ferry, bridge] = harbour as [Reading, Reading];
    const again = createSearchIndex(shelfOf(harbour), indexOf([ferry]).save());
    again.add(bridge);
    expect(again.search("bridge opened inquiry", 9)).toEqual(
      indexOf(harbour).search("bridge opened inquiry", 9),
    );
    expect([...again.articles.keys()].sort()).toEqual(["bridge", "ferry"]);
  });

  it("refuses what is no saved index", () => {
    const bytes = indexOf(harbour).save();
    bytes[4] = 99;
    expect(() => createSearchIndex(shelfOf(harbour), bytes)).toThrow(RangeError);
    expect(() => createSearchIndex(shelfOf(harbour), bytes.subarray(0, 30))).toThrow(RangeError);
  });

  it("knows what a mistyped term most likely stands for", () => {
    const index = indexOf(harbour);
    expect(index.nearTerm("brigd")).toBe("bridg");
    expect(index.nearTerm("harbuor")).toBe("harbor");
    expect(index.nearTerm("castle")).toBeUndefined();
    index.remove("bridge");
    expect(index.nearTerm("brigd")).toBeUndefined();
  });
});
