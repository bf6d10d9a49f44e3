import { describe, expect, it } from "vitest";
import { zoneOfCity } from "../../../src/core/model/data/cities.ts";
import { findTimezone, nearTimezones, zonesOfCities } from "../../../src/core/model/timezones.ts";

/** The same zone has different names in different versions of Node. */
const canonical = (timeZone: string): string =>
  new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;

it("has zones that Node knows for all cities of its own list", () => {
  for (const [city, zone] of zoneOfCity) {
    expect(() => new Intl.DateTimeFormat("en", { timeZone: zone }), city).not.toThrow();
    expect(canonical(findTimezone(city) ?? ""), city).toBe(canonical(zone));
  }
});

describe("findTimezone", () => {
  it.each([
    ["tokyo", "Asia/Tokyo"],
    ["New York", "America/New_York"],
    ["san  francisco", "America/Los_Angeles"],
    ["São Paulo", "America/Sao_Paulo"],
    ["europe/london", "Europe/London"],
    ["EST", "America/New_York"],
    ["Atlantis", undefined],
    ["", undefined],
  ])("knows “%s” as %s", (words, zone) => {
    expect(findTimezone(words)).toBe(zone);
  });
});

describe("nearTimezones", () => {
  it.each([
    ["Londn", ["Europe/London"]],
    ["Europe/Londen", ["Europe/London"]],
    ["Mumbay", ["Asia/Kolkata"]],
    ["Frobnicate", []],
    ["Nwe York", ["America/New_York"]],
    ["San Franc", ["America/Los_Angeles"]],
    ["Pars", ["Europe/Paris"]],
    ["Atlantis", []],
    ["Bridge", []],
    ["xy", []],
  ])("finds for “%s” %j", (words, zones) => {
    expect(nearTimezones(words)).toEqual(zones);
  });
});

it("completes cities that no zone is named after", () => {
  expect(zonesOfCities("mumb")).toEqual(["Asia/Kolkata"]);
  expect(zonesOfCities("")).toEqual([]);
});
