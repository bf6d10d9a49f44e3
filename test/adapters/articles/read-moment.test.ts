import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMoment } from "../../../src/adapters/articles/read-moment.ts";

const read = (words: string): string => {
  const reading = readMoment(words);
  return reading.kind === "known" ? reading.published : reading.kind;
};

describe("readMoment", () => {
  it.each([
    ["Fri, 16 May 2031 09:10:00 GMT", "2031-05-16T09:10:00Z"],
    ["Fri, 16 May 2031 09:10:00 +0000", "2031-05-16T09:10:00+00:00"],
    ["Fri, 16 May 2031 09:10:00 -0500", "2031-05-16T09:10:00-05:00"],
    ["Fri, 16 May 2031 09:10:00 EST", "2031-05-16T09:10:00-05:00"],
    ["Fri, 16 May 2031 09:10:00 PDT (Pacific)", "2031-05-16T09:10:00-07:00"],
    ["16 May 2031 9:10 CEST", "2031-05-16T09:10:00+02:00"],
    ["Friday, 16-May-31 09:10:00 UTC", "2031-05-16T09:10:00Z"],
    ["Fri, 16 May 99 09:10:00 GMT", "1999-05-16T09:10:00Z"],
    ["Fri, 16 September 2031 09:10:00 GMT+2", "2031-09-16T09:10:00+02:00"],
    ["Fri,  16  May  2031\n 09:10:00  Z", "2031-05-16T09:10:00Z"],
    ["2031-05-16T09:10:00+0200", "2031-05-16T09:10:00+02:00"],
    ["2031-05-16 09:10:00 UTC", "2031-05-16T09:10:00Z"],
    ["2031-05-16 09:10:00 +02:00", "2031-05-16T09:10:00+02:00"],
    ["2031-05-16T09:10:00.123456Z", "2031-05-16T09:10:00.123456Z"],
    ["2031-05-16", "2031-05-16"],
    ["2031/05/16 09:10", "2031-05-16"],
    ["May 16, 2031", "2031-05-16"],
    ["Friday, May 16, 2031 at 9:10 am", "2031-05-16"],
  ])("reads %j as %s", (words, published) => {
    expect(read(words)).toBe(published);
  });

  it.each([
    ["Fri, 16 May 2031 09:10:00", "2031-05-16"],
    ["Fri, 16 May 2031 09:10:00 IST", "2031-05-16"],
    ["Fri, 16 May 2031 09:10:00 XYZ", "2031-05-16"],
    ["Fri, 16 May 2031 09:10:00 Q", "2031-05-16"],
    ["2031-05-16T09:10:00", "2031-05-16"],
    ["16 May 2031", "2031-05-16"],
  ])("keeps the day alone of %j, which names no zone that is known", (words, day) => {
    expect(read(words)).toBe(day);
  });

  it.each([
    "31 Feb 2031 09:10:00 GMT",
    "16 Mai 2031",
    "16 May 2031 25:10:00 GMT",
    "yesterday",
    "1947800000",
    "x".repeat(300),
  ])("finds no moment in %j", (words) => {
    expect(read(words)).toBe("impossible");
  });

  it("reads back what mail writes, to the second", () => {
    const date = fc.date({
      min: new Date("1950-01-01"),
      max: new Date("2049-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, (moment) => {
        const seconds = Math.floor(moment.getTime() / 1000) * 1000;
        expect(Date.parse(read(moment.toUTCString()))).toBe(seconds);
        expect(Date.parse(read(moment.toISOString()))).toBe(moment.getTime());
      }),
    );
  });

  it("reads anything", () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (words) => read(words).length > 0));
  });
});
