import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDates } from "../../../../src/core/reading/dates/read-dates.ts";

/** Words and value of each expression of a text that is one sentence. */
function read(text: string, published: string): (readonly [string, string])[] {
  const sentences = [{ start: 0, end: text.length }];
  return readDates(text, { sentences, published }).map(
    ({ start, end, value }) => [text.slice(start, end), value] as const,
  );
}

describe("readDates", () => {
  it("takes a weekday of a told event for the last one, of a coming event for the next", () => {
    expect(read("The envoys met on Monday.", "2019-05-09")).toEqual([["Monday", "2019-05-06"]]);
    expect(read("The envoys will meet on Monday.", "2019-05-09")).toEqual([
      ["Monday", "2019-05-13"],
    ]);
  });

  it("takes a weekday's name for the day itself where the article appeared on it", () => {
    expect(read("The ferry sank Thursday.", "2019-05-09")).toEqual([["Thursday", "2019-05-09"]]);
  });

  it("takes a count of years for a duration, never for a date", () => {
    expect(read("She sang there for the first time in 31 years.", "2019-05-09")).toEqual([
      ["31 years", "P31Y"],
    ]);
  });

  it("gives no date where the article has none", () => {
    const text = "On Tuesday he left; last July, and a week ago, he was here yesterday.";
    expect(read(text, "unknown").map(([, value]) => value)).toEqual([
      "XXXX-WXX-2",
      "XXXX-07",
      "XXXX-WXX",
      "XXXX-XX-XX",
    ]);
  });

  it("keeps what an article without a date says in full", () => {
    expect(read("The pact of 4 May 1987 lapsed in 1999.", "unknown")).toEqual([
      ["4 May 1987", "1987-05-04"],
      ["1999", "1999"],
    ]);
  });

  it("takes the year of a month in a history from the year last named", () => {
    const text =
      "The revolt of 1848 spread in March; on 4 June it reached the coast. By 1850, 1851 and 1852 it was history.";
    expect(read(text, "2008-05-05").slice(1, 3)).toEqual([
      ["March", "1848-03"],
      ["4 June", "1848-06-04"],
    ]);
  });

  it("leaves words alone that only look like times", () => {
    const text =
      "Mr May may march with 1,999 men, 2000 miles, room 1984, and Summer Falls' 70-year-old mayor.";
    expect(read(text, "2019-05-09")).toEqual([]);
  });

  it("reads a day that the sentence reader cut in two", () => {
    const text = "It ended on Sept. 30 in rain.";
    const sentences = [
      { start: 0, end: 17 },
      { start: 18, end: text.length },
    ];
    const [only] = readDates(text, { sentences, published: "2019-11-09" });
    expect(only?.value).toBe("2019-09-30");
  });

  it("is not slowed down by a text of nothing but words that blur", () => {
    const text = "some time the early ".repeat(1000);
    expect(read(text, "2019-05-09").length).toBeGreaterThan(900);
  });

  it("never throws, and gives spans in order that don't overlap", () => {
    const word = fc.constantFrom(
      ..."the a last next in on of 1987 31 Feb. February 30 29 second quarter week weeks ago earlier that year daily every few twelve 3:30 p.m. Friday 's - , . century 20th now".split(
        " ",
      ),
    );
    const published = fc.constantFrom("unknown", "2024-02-29", "0001-01-01", "2019", "");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), published, (words, date) => {
        const text = words.join(" ");
        const dates = readDates(text, {
          sentences: [{ start: 0, end: text.length }],
          published: date,
        });
        for (const [index, { start, end, value }] of dates.entries()) {
          expect(start).toBeGreaterThanOrEqual(dates[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(value).toMatch(/^[A-Z0-9_:-]+$/);
        }
      }),
    );
  });
});
