import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTimeline, type TimelineEvent } from "../../../src/core/answers/timeline.ts";
import { MOST_ARTICLES } from "../../../src/core/answers/timeline-articles.ts";
import { articleOf, knowledgeOf } from "../../support/knowledge.ts";

const morning = articleOf({
  id: "morning",
  published: "2031-05-14",
  text: `President Orla Feeney and Prime Minister Tavo Lind signed a fishing treaty in Harlund on Tuesday.

The two countries had fought over the herring banks in 1974. Feeney last visited Harlund in September 2028.

Feeney will open the new port of Harlund on 20 May.`,
});
const evening = articleOf({
  id: "evening",
  published: "2031-05-15",
  text: `Orla Feeney and Tavo Lind sealed the fishing treaty at the castle on Tuesday.

Lind visited the fish market of Harlund on Wednesday morning.`,
});
const undated = articleOf({
  id: "undated",
  published: "unknown",
  text: `Orla Feeney and Tavo Lind signed the fishing treaty on Tuesday.

Lind resigned on Friday. Orla Feeney visited Harlund for the first time in 12 years.`,
});
const articles = [morning, evening, undated];

const line = ({ when, phase, sources }: TimelineEvent): string =>
  [when.from, when.grain, phase, sources].join(" ");
const lines = (some = articles): string[] =>
  findTimeline(knowledgeOf(some)).events.map(
    (event) => `${line(event)} ${event.what.slice(0, 12)}`,
  );

describe("findTimeline", () => {
  it("tells one line an event, in order of time, however many articles tell it", () => {
    expect(findTimeline(knowledgeOf([morning, evening])).events.map(line)).toEqual([
      "1974-01-01 year background 1",
      "2028-09-01 month background 1",
      "2031-05-13 day story 2",
      "2031-05-14 time story 1",
      "2031-05-20 day planned 1",
    ]);
  });

  it("cites every telling in the article's own words", () => {
    const signing = findTimeline(knowledgeOf(articles)).events.find(({ sources }) => sources === 3);
    expect(signing?.citations.map(({ articleId }) => articleId).sort()).toEqual([
      "evening",
      "morning",
      "undated",
    ]);
    for (const { articleId, start, end, quote } of signing?.citations ?? []) {
      const { text } = articles.find(({ id }) => id === articleId) ?? { text: "" };
      expect(quote).toBe(text.slice(start, end));
    }
  });

  it("dates an undated article's weekday through a dated report of the same event, and its years by that day", () => {
    const { events } = findTimeline(knowledgeOf(articles));
    const reckoned = events.find(({ when }) => when.reckoned);
    expect(reckoned?.when.value).toBe("2019");
    expect(events.at(-1)).toMatchObject({
      when: { from: null, grain: "unknown", words: "Friday" },
      what: "Lind resigned on Friday.",
    });
  });

  it("invents no date where no dated report tells the same", () => {
    const { events } = findTimeline(knowledgeOf([undated]));
    expect(events.map(({ when }) => when.from)).toEqual(events.map(() => null));
  });

  it("is the same whatever the order of the articles", () => {
    const expected = lines();
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(lines(shuffled)).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });

  it("keeps to the asked time, to the asked person and to the asked topic", () => {
    const knowledge = knowledgeOf(articles);
    const day = (iso: string) => ({ from: iso, to: iso });
    const asked = { from: day("2028-01-01"), to: day("2031-05-13") };
    expect(findTimeline(knowledge, asked).events.map(({ when }) => when.from)).toEqual([
      "2028-09-01",
      "2031-05-13",
    ]);
    const ofLind = findTimeline(knowledge, { about: "Tavo Lind" }).events;
    expect(ofLind.length).toBeGreaterThan(1);
    expect(
      ofLind.every(({ citations }) => citations.some(({ quote }) => quote.includes("Lind"))),
    ).toBe(true);
    expect(findTimeline(knowledge, { about: "pact" }).events.map(({ sources }) => sources)).toEqual(
      [3],
    );
  });

  it("tells all that dozens of reports say of a topic", () => {
    const towns =
      "Velden Esker Winmere Aldersea Dunmoor Osterholm Trevanna Rookhope Marrowby Brackwater Lima Callao Arica Quito Cusco Tacna Ica Puno Piura Tumbes Huaraz Moyobamba Iquitos Juliaca Chiclayo Trujillo Huancayo Pisco".split(
        " ",
      );
    const knowledge = knowledgeOf(
      towns.map((town, at) =>
        articleOf({
          ...{ id: town, published: `2031-04-${String(at + 1).padStart(2, "0")}` },
          text: `A ferry sank off ${town} on Monday. Nobody was hurt.`,
        }),
      ),
    );
    expect(findTimeline(knowledge, { about: "ferry" }).events).toHaveLength(towns.length);
  });

  it("keeps apart what people say on one day", () => {
    const { events } = findTimeline(
      knowledgeOf([
        articleOf({ id: "a", text: "The tax would fall, Orla Feeney said on Monday." }),
        articleOf({ id: "b", text: "Nobody wanted the ferry, Orla Feeney said on Monday." }),
      ]),
    );
    expect(events.map(({ sources }) => sources)).toEqual([1, 1]);
  });

  it("cites words that stand in the article, whatever it is made of", () => {
    const words = fc.constantFrom(
      ..."Orla Feeney Harlund signed met , . 1974 on Monday will visit after that said the first in 12 years “ ”".split(
        " ",
      ),
    );
    const text = fc.array(words, { maxLength: 60 }).map((all) => `${all.join(" ")}.`);
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
        const random = texts.map((each, at) => articleOf({ id: `r${at}`, text: each }));
        for (const { citations } of findTimeline(knowledgeOf(random)).events) {
          for (const { articleId, start, end, quote } of citations) {
            expect(random.find(({ id }) => id === articleId)?.text.slice(start, end)).toBe(quote);
            expect(quote.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("shows both dates where two articles exclude each other", () => {
    const { events } = findTimeline(
      knowledgeOf([
        articleOf({ id: "a", text: "The Harlund lighthouse was completed in 1901. It rained." }),
        articleOf({
          id: "b",
          text: "The Harlund lighthouse was finished in 1904 at last. It rained.",
        }),
      ]),
    );
    expect(events.map(({ conflicts }) => conflicts[0]?.values.map(({ text }) => text))).toEqual([
      ["1901", "1904"],
      ["1904", "1901"],
    ]);
  });

  it("sees no conflict where one article tells both", () => {
    const text = "The mill was completed in 1901. The mill was completed in 1904 again.";
    const { events } = findTimeline(knowledgeOf([articleOf({ text })]));
    expect(events.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });

  it("reads a bounded number of articles, the newest first", () => {
    const many = Array.from({ length: MOST_ARTICLES + 5 }, (_, at) =>
      articleOf({
        id: `r${at}`,
        published: `2031-01-${String((at % 28) + 1).padStart(2, "0")}`,
        text: "Rain.",
      }),
    );
    const { read, articles: all } = findTimeline(knowledgeOf(many));
    expect([read, all]).toEqual([MOST_ARTICLES, MOST_ARTICLES + 5]);
  });
});
