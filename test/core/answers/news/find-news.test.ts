import { describe, expect, it } from "vitest";
import { findNews } from "../../../../src/core/answers/news/find-news.ts";
import { createLibrary } from "../../../../src/core/library/library.ts";
import { articleOf, readingOf } from "../../../support/knowledge.ts";

describe("findNews", () => {
  it("holds what an edited report said before against news as told of whom it was told", () => {
    const rest = "Velden lies in the valley of the Tarn. Ferries cross the Tarn every hour.";
    const strike =
      "Higher wages are what workers of Tarn Power at the Marrowby shipyard began to strike for.";
    const before = articleOf({ id: "a", revision: "1", text: `${strike} ${rest}` });
    const after = articleOf({ id: "a", revision: "2", text: rest });
    const other = articleOf({
      ...{ id: "b", published: "2031-05-16" },
      text: "Workers of Meridian Rail began a strike for higher wages at the Esker shipyard.",
    });
    const readings = [before, after, other].map(readingOf);
    const library = createLibrary("bridge", {
      get: (id, revision) =>
        readings.findLast(
          ({ article }) =>
            article.id === id && (revision === undefined || article.revision === revision),
        ),
    });
    for (const reading of readings) library.add(reading);
    const { pieces } = findNews(library.knowledge, { told: new Set(["read:a@1"]) });
    expect(pieces.map(({ news }) => [news.novelty, news.sentence.quote])).toEqual([
      ["new", other.text],
    ]);
    const same = findNews(library.knowledge, { told: new Set(["read:a@1", "read:b@b-1"]) });
    expect(same.pieces).toEqual([]);
  });
});
