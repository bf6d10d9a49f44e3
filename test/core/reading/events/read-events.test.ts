import { describe, expect, it } from "vitest";
import type { EventMention, NameMention } from "../../../../src/core/model/annotation.ts";
import { readDates } from "../../../../src/core/reading/dates/read-dates.ts";
import { readEvents } from "../../../../src/core/reading/events/read-events.ts";
import { readParagraphs } from "../../../../src/core/reading/sentences/paragraphs.ts";
import { readSentences } from "../../../../src/core/reading/sentences/read-sentences.ts";

/** Events of a text in which the capitalised words Orla, Brest and Tavia are names. */
function read(text: string, published = "2019-05-09"): EventMention[] {
  const sentences = readSentences(text, readParagraphs(text));
  const names = [...text.matchAll(/\b(?:Orla|Brest|Tavia)\b/g)].map(
    ({ 0: name, index }): NameMention => ({
      start: index,
      end: index + name.length,
      kind: "person",
      entity: name,
    }),
  );
  const dates = readDates(text, { sentences, published });
  return readEvents(text, { sentences, names, dates, quotes: [], published });
}

const short = ({ trigger, value, phase }: EventMention): string => `${phase} ${trigger} ${value}`;

describe("readEvents", () => {
  it.each([
    ["Orla arrived in Brest on Monday.", "story arrive 2019-05-06"],
    ["On Monday morning, Orla attended a parade.", "story attend 2019-05-06TMO"],
    ["The invasion of Tavia in February 1987 cost lives.", "background invade 1987-02"],
    ["It copies the 1961 treaty.", "background sign 1961"],
    ["Orla will meet the mayor on 3 June.", "planned meet 2019-06-03"],
    ["It follows a trip that Orla made to Brest last September.", "background travel 2018-09"],
    ["Orla is in Brest for her first visit in 24 years.", "background travel 1995"],
    ["Orla plans a full strike on Monday.", "planned strike 2019-05-13"],
    ["Orla declared a curfew, beginning on Monday.", "planned declare 2019-05-13"],
  ])("reads %s", (text, expected) => {
    expect(read(text).map(short)).toEqual([expected]);
  });

  it.each([
    "Orla did not sign the pact on Monday.",
    "Orla could have resigned in 2004.",
    "Orla was ill in 2004.",
    "Orla vowed to keep the jobs until 2030.",
    "Orla called the deal a breakthrough.",
    "Orla slept well for the first time in five years.",
    "Orla invoked a 1962 law.",
    "Orla sold more ships than in 2016.",
    "The sale was the largest since 2016.",
    "It rained. Orla left the next day.",
    "The lawsuit alleges that Orla met spies.",
    "A warning in January",
    "Orla signs the pact in 2004. Credit: Brest Pictures",
  ])("makes no event of %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("takes a speaker's own day for none of the article's", () => {
    const text = '"Tomorrow we march," Orla said.';
    const input = { sentences: [{ start: 0, end: text.length }], names: [] };
    const dates = readDates(text, { ...input, published: "2019-05-09" });
    const quote = { start: 1, end: 19, speaker: null, direct: true };
    const published = "2019-05-09";
    expect(readEvents(text, { ...input, dates, quotes: [quote], published })).toEqual([]);
    expect(readEvents(text, { ...input, dates, quotes: [], published })).toHaveLength(1);
  });

  it("tells an old event that is only named by its name", () => {
    const text = "Orla spoke of Tavia's 1961 treaty with Brest at length.";
    const [only] = read(text);
    expect(text.slice(only?.start, only?.end)).toBe("Tavia's 1961 treaty with Brest");
  });

  it("dates what is planned and what was told of it apart", () => {
    const text = "Orla will visit Brest on 3 June, the mayor revealed Thursday.";
    expect(read(text).map(short)).toEqual([
      "planned travel 2019-06-03",
      "story announce 2019-05-09",
    ]);
  });

  it("dates nothing by a day that is a part of something's name, beside the day of what happened", () => {
    const text = "Orla on Wednesday lowered the number of homes lost in last week's flood.";
    expect(read(text).map(short)).toEqual(["story lower 2019-05-08"]);
  });

  it("counts a day of that year from the year that the sentence before tells", () => {
    const text =
      "The strike of 1991 was long. It ended when Orla signed a pact on 14 June of that year.";
    expect(read(text).map(({ value }) => value)).toEqual(["1991", "1991-06-14"]);
  });

  it("gives each date of a sentence its own event", () => {
    const text = "Orla bought the mill in 2012 and sold it in 2015.";
    expect(read(text).map(short)).toEqual(["background buy 2012", "background sell 2015"]);
  });

  it("takes two joined dates for one stretch of time", () => {
    const [only, ...others] = read("Orla ruled Tavia between 1998 and 2004.");
    expect([only?.value, only?.until, others.length]).toEqual(["1998", "2004", 0]);
  });

  it("leaves a time of day without a day undated", () => {
    const [only] = read("Orla landed in Brest at 3:40 a.m. after a storm.");
    expect([only?.value, only?.trigger]).toEqual([null, "arrive"]);
  });

  it("tells a clause by itself where it is a fact whatever the rest says", () => {
    const text = "It may be the best bond since Tavia collapsed in 1991.";
    const [only] = read(text);
    expect(text.slice(only?.start, only?.end)).toBe("Tavia collapsed in 1991.");
  });

  it("keeps who says it with what is reported", () => {
    const text = "Prices fell after the dam broke on Monday, Orla said on Tuesday.";
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual([text]);
  });

  it("keeps the open parts of dates of an article without a date", () => {
    expect(read("Orla signed a pact on Wednesday.", "unknown").map(short)).toEqual([
      "story sign XXXX-WXX-3",
    ]);
    expect(read("Orla came for the first time in 24 years.", "unknown")).toEqual([]);
    expect(
      read("Orla visited Brest for the first time in 24 years.", "unknown").map(short),
    ).toEqual(["background travel XXXX"]);
  });

  it("reads no event from what is no sentence", () => {
    expect(read(`${"Orla left in 2004, ".repeat(100)} and then Orla left in 2004.`)).toEqual([]);
  });

  it("names those who take part", () => {
    expect(read("Orla met Tavia in Brest on Monday.")[0]?.participants).toEqual([
      "Orla",
      "Tavia",
      "Brest",
    ]);
  });
});
