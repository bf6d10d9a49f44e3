import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFuture, readPublished } from "../../../src/adapters/articles/published.ts";

describe("readPublished", () => {
  it.each([
    ["2031-05-17", "2031-05-17"],
    [" 2028-02-29 ", "2028-02-29"],
    ["2031-05", "2031-05"],
    ["2031-05-17T08:30:00Z", "2031-05-17T08:30:00Z"],
    ["2031-05-17T08:30+0200", "2031-05-17T08:30+02:00"],
    ["2031-05-17 08:30", "2031-05-17"],
  ])("reads %j as %s", (given, published) => {
    expect(readPublished(given)).toEqual({ kind: "known", published });
  });

  it.each([undefined, "", "unknown", "Unknown"])("knows nothing from %j", (given) => {
    expect(readPublished(given)).toEqual({ kind: "unknown" });
  });

  it.each(["2031-02-29", "2031-13-01", "2031-05-00", "17 May 2031", "2031-05-17T25:00Z", "0000"])(
    "finds %s impossible",
    (given) => {
      expect(readPublished(given)).toEqual({ kind: "impossible" });
    },
  );

  it("reads every day that there is", () => {
    const days = fc.date({ min: new Date(0), max: new Date("2999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const published = day.toISOString().slice(0, 10);
        expect(readPublished(published)).toEqual({ kind: "known", published });
      }),
    );
  });
});

describe("isFuture", () => {
  const now = Date.parse("2031-05-17T12:00Z");

  it.each([
    ["2031-05-17", false],
    ["2031-05-18", false], // has begun on Kiritimati
    ["2031-05-19", true],
    ["2031-05-17T12:01Z", true],
    ["2031-05-17T13:59+02:00", false],
    ["unknown", false],
  ])("%s: %s", (published, expected) => {
    expect(isFuture(published, now)).toBe(expected);
  });
});
